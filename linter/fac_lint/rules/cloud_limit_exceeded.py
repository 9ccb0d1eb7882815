"""Budget or alarm beyond a limit of its cloud.

What
    More subscribers, notifications, actions, dimensions or labels, a longer name or other characters in it, another number or another
    word than the API of the cloud takes for a budget or an alarm.

Why
    The cloud refuses it in the middle of an apply: what costs money is made, and what should watch it is not.

Bad
    ```hcl
    resource "aws_budgets_budget" "shop" {
      name         = "shop: all"
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"
    }
    ```

    ```hcl
    resource "aws_budgets_budget" "shop" {
      name         = "shop"
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"

      notification {
        comparison_operator       = "GREATER_THAN"
        notification_type         = "ACTUAL"
        threshold                 = 80
        threshold_type            = "PERCENTAGE"
        subscriber_sns_topic_arns = ["arn:aws:sns:us-east-1:111122223333:cost", "arn:aws:sns:us-east-1:111122223333:shop"]
      }
    }
    ```

Good
    ```hcl
    resource "aws_budgets_budget" "shop" {
      name         = "shop"
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"

      notification {
        comparison_operator       = "GREATER_THAN"
        notification_type         = "ACTUAL"
        threshold                 = 80
        threshold_type            = "PERCENTAGE"
        subscriber_sns_topic_arns = ["arn:aws:sns:us-east-1:111122223333:cost"]
      }
    }
    ```

Options
    None.

Skips when
    A name or a list is not known before the plan: `fac-lint --plan` sees it. An input decides: *delegated*. Limits that are only
    remembered are hints. Which limits there are is in the reference, "Limits of the clouds".

Fix
    None: only you know what to leave out.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.facts.limits import limits_of
from fac_lint.facts.places import places
from fac_lint.views.limits import within, worst_known

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.ERROR
NEXT_STEP = "stay within what the cloud takes"
WORDS = Words(
    claim="the cloud takes {it}",
    claims="the cloud takes {it}",
    violated="the cloud refuses {it}: {says}",
    called="{call} makes {it} as the cloud does not take it",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a budget or an alarm is within the limits of its cloud."""
    del context
    if not resource.is_budget and not places("alarm_actions", resource.type):
        return None
    return worst_known([answer for limit in limits_of(resource.cloud, resource.type) for answer in within(resource, limit)])
