"""Table with provisioned capacity that nothing scales.

What
    An `aws_dynamodb_table` in provisioned mode (the one that holds where no `billing_mode` is written) without an
    `aws_appautoscaling_target`.

Why
    Provisioned capacity is billed by the hour whether it is used or not, and it is bought for the busiest one. Nights and weekends
    pay for the peak.

Bad
    ```hcl
    terraform {
      backend "s3" {}
    }

    resource "aws_dynamodb_table" "orders" {
      name           = "orders"
      hash_key       = "id"
      read_capacity  = 100
      write_capacity = 100
    }
    ```

Good
    ```hcl
    resource "aws_dynamodb_table" "orders" {
      name         = "orders"
      hash_key     = "id"
      billing_mode = "PAY_PER_REQUEST"
    }
    ```

    ```hcl
    resource "aws_dynamodb_table" "orders" {
      name           = "orders"
      hash_key       = "id"
      read_capacity  = 5
      write_capacity = 5
    }

    resource "aws_appautoscaling_target" "orders" {
      service_namespace  = "dynamodb"
      resource_id        = "table/${aws_dynamodb_table.orders.name}"
      scalable_dimension = "dynamodb:table:ReadCapacityUnits"
      min_capacity       = 5
      max_capacity       = 100
    }
    ```

Options
    None.

Skips when
    The table is billed by request. Where an output hands the table out, its scaling may stand in the module that calls this one:
    *delegated*.

Fix
    None: changing the billing mode may make a steady table dearer.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.answer import Words
from fac_lint.views.arguments import YES, judged
from fac_lint.views.companions import completed

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEEDS_REFERENCES = True
NEXT_STEP = "add an aws_appautoscaling_target, or let the table be billed by request"
WORDS = Words(
    claim="the capacity of {it} follows its use",
    claims="the capacity of {it} follows its use",
    violated="{it} has provisioned capacity that nothing scales",
    called="{call} gives {it} provisioned capacity that nothing scales",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether the capacity follows the use."""
    del context
    if resource.type != "aws_dynamodb_table":
        return None
    by_request = judged(resource.argument("billing_mode"), lambda mode: mode in (None, "PROVISIONED"))
    if by_request.verdict is Verdict.COMPLIANT:
        return by_request
    scaled = completed(resource, "aws_appautoscaling_target", "resource_id", _of_a_table)
    return scaled if by_request.verdict is Verdict.VIOLATED or scaled.verdict is Verdict.COMPLIANT else by_request


def _of_a_table(target: ResourceView) -> Answer | None:
    dimension = target.argument("scalable_dimension").constant
    return None if isinstance(dimension, str) and dimension.startswith("dynamodb:index") else YES
