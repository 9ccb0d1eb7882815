"""Log group that keeps its logs for ever.

What
    An `aws_cloudwatch_log_group` whose `retention_in_days` is not written, or 0.

Why
    Logs are billed for each gigabyte and month that they are kept. Nothing is ever deleted, so the bill grows every month although
    the traffic does not, and nobody reads last year's debug output.

Bad
    ```hcl
    resource "aws_cloudwatch_log_group" "shop" {
      name = "/shop"
    }
    ```

Good
    ```hcl
    resource "aws_cloudwatch_log_group" "shop" {
      name              = "/shop"
      retention_in_days = 30
    }
    ```

    ```hcl
    variable "retention_in_days" {
      type    = number
      default = 30
    }

    resource "aws_cloudwatch_log_group" "shop" {
      name              = "/shop"
      retention_in_days = var.retention_in_days
    }
    ```

Options
    None.

Skips when
    The class is `DELIVERY`: such a group keeps nothing. Where an input decides, the verdict is *delegated*.

Fix
    Unsafe, as it lets older logs be deleted: adds `retention_in_days = 30`.

Conflicts with
    checkov's CKV_AWS_338, which wants logs kept for a year at least.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.run.fixes import set_argument
from fac_lint.views.arguments import judged, number

if TYPE_CHECKING:
    from fac_core.finding import Fix
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "say in retention_in_days how long logs are of use"
WORDS = Words(
    claim="{it} deletes old logs",
    claims="{it} delete old logs",
    violated="{it} keeps its logs for ever",
    called="{call} lets {it} keep logs for ever",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether logs are deleted some day."""
    del context
    if resource.type != "aws_cloudwatch_log_group" or resource.argument("log_group_class").constant == "DELIVERY":
        return None
    return judged(resource.argument("retention_in_days"), lambda days: number(days) in (None, 0))


def fix(resource: ResourceView, answer: Answer, context: Context) -> Fix | None:
    """Let logs be deleted after a month."""
    del answer
    return set_argument(resource, "retention_in_days", "30", context, safe=False)
