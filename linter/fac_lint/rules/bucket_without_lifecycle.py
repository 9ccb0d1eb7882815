"""Bucket or storage account that never deletes anything nor moves it to a cheaper class.

What
    An S3 bucket without lifecycle rules and without intelligent tiering, a Google bucket without lifecycle rules and without
    Autoclass, an Azure storage account without a management policy. Rules that are switched off count for nothing.

Why
    Every object is billed each month at the price of the class that it was written with. Old versions, exports and logs that nobody
    reads pile up; after some years they are most of the bill.

Bad
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_s3_bucket" "exports" {
      bucket = "shop-exports"
    }
    ```

    ```hcl
    terraform {
      backend "gcs" {}
    }

    resource "google_storage_bucket" "exports" {
      name     = "shop-exports"
      location = "EU"
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
        id     = "old"
        status = "Enabled"

        expiration {
          days = 90
        }
      }
    }
    ```

    ```hcl
    resource "azurerm_storage_account" "exports" {
      name                     = "shopexports"
      resource_group_name      = "shop"
      location                 = "westeurope"
      account_tier             = "Standard"
      account_replication_type = "LRS"
    }

    resource "azurerm_storage_management_policy" "exports" {
      storage_account_id = azurerm_storage_account.exports.id
    }
    ```

Options
    None.

Skips when
    A storage account is for files only, or no blob container of it is seen: it may serve files, queues or tables. Where an output hands
    the bucket out, its rules may stand in the module that calls this one: *delegated*; where a module called here is given it,
    *unknown*. Outputs of a root are for people: there they count for nothing.

Fix
    None: only you know how long objects are of use.

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
from fac_lint.views.arguments import is_true, judged, there
from fac_lint.views.companions import completed
from fac_lint.views.lifecycles import has_rules, is_on, one_is_on

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEEDS_REFERENCES = True
NEXT_STEP = "add rules that delete or move what is old; at the least one that ends incomplete uploads"
WORDS = Words(
    claim="{it} deletes or moves old objects",
    claims="{it} delete or move old objects",
    violated="{it} keeps every object for ever, at the price of its first class",
    called="{call} lets {it} keep every object for ever",
)

_TIERING = "aws_s3_bucket_intelligent_tiering_configuration"
_CONTAINER = "azurerm_storage_container"


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether anything becomes of old objects."""
    del context
    match resource.type:
        case "aws_s3_bucket":
            return best_of([has_rules(resource), completed(resource, _TIERING, "bucket", lambda one: is_on(one.summary.node))])
        case "google_storage_bucket":
            autoclass = judged(resource.argument("autoclass.enabled"), lambda on: not is_true(on))
            return best_of([there(resource, "lifecycle_rule"), autoclass])
        case "azurerm_storage_account":
            return _account(resource)
    return None


def _account(account: ResourceView) -> Answer | None:
    if account.argument("account_kind").constant == "FileStorage":
        return None
    answer = completed(account, "azurerm_storage_management_policy", "storage_account_id", one_is_on)
    naming = account.summary.neighbours.that_name(account.summary.identity)
    holds_blobs = any(one.type == _CONTAINER for one in naming)
    if holds_blobs:
        return answer
    return replace(answer, given=_CONTAINER) if answer.verdict is not Verdict.VIOLATED else None
