"""Bucket whose lifecycle rules leave incomplete uploads alone.

What
    An S3 bucket with lifecycle rules of which none, for all objects, has `abort_incomplete_multipart_upload`.

Why
    The parts of an upload that broke off are billed like objects until somebody aborts it. No listing of the bucket shows them.

Bad
    ```hcl
    resource "aws_s3_bucket" "exports" {
      bucket = "shop-exports"
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

    resource "aws_s3_bucket_lifecycle_configuration" "exports" {
      bucket = aws_s3_bucket.exports.id

      rule {
        id     = "uploads"
        status = "Enabled"

        abort_incomplete_multipart_upload {
          days_after_initiation = 7
        }
      }
    }
    ```

Options
    None.

Skips when
    The bucket has no lifecycle rules at all: `bucket-without-lifecycle` says so. A rule for some of the objects only makes it
    *unknown*.

Fix
    Unsafe, as it deletes the parts of uploads that go on for more than a week: adds such a rule where the other rules are.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.hcl.write import quote
from fac_lint.answer import Words, best_of
from fac_lint.run.fixes import add
from fac_lint.views.arguments import judged, number
from fac_lint.views.lifecycles import CONFIGURATION, block, has_rules, some_rule
from fac_lint.views.resources import view_of

if TYPE_CHECKING:
    from fac_core.finding import Fix
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.evaluation.node import Occurrence
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEEDS_REFERENCES = True
NEXT_STEP = "add a rule for all objects with abort_incomplete_multipart_upload"
WORDS = Words(
    claim="{it} ends incomplete uploads",
    claims="{it} end incomplete uploads",
    violated="{it} keeps the parts of incomplete uploads for ever",
    called="{call} lets {it} keep the parts of incomplete uploads for ever",
)
_OLD = "abort_incomplete_multipart_upload_days"
_ID = "abort-incomplete-uploads"
_OWN_RULE = f"""\
lifecycle_rule {{
  id      = {quote(_ID)}
  enabled = true

  {_OLD} = 7
}}"""
_RULE = f"""\
rule {{
  id     = {quote(_ID)}
  status = "Enabled"

  filter {{}}

  abort_incomplete_multipart_upload {{
    days_after_initiation = 7
  }}
}}"""


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a rule aborts incomplete uploads."""
    del context
    if resource.type != "aws_s3_bucket" or has_rules(resource).verdict is Verdict.VIOLATED:
        return None
    return some_rule(resource, _aborts)


def fix(resource: ResourceView, answer: Answer, context: Context) -> Fix | None:
    """Add a rule to those that are there."""
    del answer
    if any(True for _ in resource.each("lifecycle_rule")):
        return add(resource, _OWN_RULE, context, safe=False)
    named = resource.summary.block
    beside = [one for one in resource.summary.neighbours.resources if one.type == CONFIGURATION and named in one.mentions.of("bucket")]
    blocks = {one.block: one for one in beside}
    return add(view_of(next(iter(blocks.values()))), _RULE, context, safe=False) if len(blocks) == 1 else None


def _aborts(rule: Occurrence) -> Answer:
    older = judged(rule.node.argument(_OLD), lambda days: not (number(days) or 0))
    return best_of([older, block("abort_incomplete_multipart_upload")(rule)])
