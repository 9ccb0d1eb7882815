"""Versioned bucket that keeps every old version.

What
    An S3 bucket with versioning and with lifecycle rules of which none, for all objects, has `noncurrent_version_expiration`.

Why
    With versioning, deleting and overwriting free nothing: what was there goes on being billed as a noncurrent version. A bucket that
    is overwritten each night costs 365 times its size after a year.

Bad
    ```hcl
    resource "aws_s3_bucket" "exports" {
      bucket = "shop-exports"
    }

    resource "aws_s3_bucket_versioning" "exports" {
      bucket = aws_s3_bucket.exports.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_lifecycle_configuration" "exports" {
      bucket = aws_s3_bucket.exports.id

      rule {
        id     = "old"
        status = "Enabled"

        expiration {
          days = 90
        }
      }
    }
    ```

Good
    ```hcl
    resource "aws_s3_bucket" "exports" {
      bucket = "shop-exports"
    }

    resource "aws_s3_bucket_versioning" "exports" {
      bucket = aws_s3_bucket.exports.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_lifecycle_configuration" "exports" {
      bucket = aws_s3_bucket.exports.id

      rule {
        id     = "old"
        status = "Enabled"

        noncurrent_version_expiration {
          noncurrent_days = 30
        }
      }
    }
    ```

Options
    None.

Skips when
    The bucket has no versioning, or no lifecycle rules at all: `bucket-without-lifecycle` says so. A rule for some of the objects only
    makes it *unknown*.

Fix
    None: only you know how long old versions are of use.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.answer import Words, best_of
from fac_lint.views.arguments import is_true, judged
from fac_lint.views.companions import completed
from fac_lint.views.lifecycles import block, has_rules, some_rule

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEEDS_REFERENCES = True
NEXT_STEP = "add a rule for all objects with noncurrent_version_expiration"
WORDS = Words(
    claim="{it} deletes old versions",
    claims="{it} delete old versions",
    violated="{it} keeps every old version for ever",
    called="{call} lets {it} keep every old version for ever",
)

_VERSIONING = "aws_s3_bucket_versioning"


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether old versions are deleted some day."""
    del context
    if resource.type != "aws_s3_bucket" or has_rules(resource).verdict is Verdict.VIOLATED:
        return None
    versioned = _versioned(resource)
    if versioned.verdict is Verdict.VIOLATED:
        return None
    expired = some_rule(resource, block("noncurrent_version_expiration"))
    return versioned if expired.verdict is Verdict.VIOLATED and versioned.verdict is not Verdict.COMPLIANT else expired


def _versioned(bucket: ResourceView) -> Answer:
    own = judged(bucket.argument("versioning.enabled"), lambda on: not is_true(on))
    if own.verdict is Verdict.COMPLIANT:
        return own
    beside = completed(bucket, _VERSIONING, "bucket", _enabled)
    return best_of([own, replace(beside, given=_VERSIONING) if beside.sought else beside])


def _enabled(versioning: ResourceView) -> Answer:
    return judged(versioning.argument("versioning_configuration.status"), lambda status: status != "Enabled")
