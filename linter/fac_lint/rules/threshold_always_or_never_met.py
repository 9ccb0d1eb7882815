"""Budget or alarm that always speaks, or never.

What
    A budget whose amount is nothing or more than any bill, or that speaks at a hundredth of its amount or at more than ten times it; an
    alarm whose threshold no value of its metric stays below, or none passes.

Why
    A budget of 0 is passed by the first cent, and one of a million million by nothing. AWS and Azure take percent and Google a share of
    1, so that `0.8` there is less than a hundredth and `80` here eighty times the amount. What always speaks is soon heard by nobody,
    and what never does looks like a guard on every page.

Bad
    ```hcl
    resource "aws_budgets_budget" "shop" {
      name         = "shop"
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"

      notification {
        comparison_operator        = "GREATER_THAN"
        notification_type          = "FORECASTED"
        subscriber_email_addresses = ["shop@example.com"]
        threshold                  = 0.8
        threshold_type             = "PERCENTAGE"
      }
    }
    ```

    ```hcl
    resource "google_billing_budget" "shop" {
      billing_account = "000000-000000-000000"

      amount {
        specified_amount {
          units = "100"
        }
      }

      threshold_rules {
        threshold_percent = 80
      }
    }
    ```

    ```hcl
    resource "aws_cloudwatch_metric_alarm" "sent" {
      alarm_name          = "sent"
      alarm_actions       = ["arn:aws:sns:eu-central-1:111122223333:cost"]
      comparison_operator = "GreaterThanOrEqualToThreshold"
      evaluation_periods  = 1
      metric_name         = "NumberOfMessagesSent"
      namespace           = "AWS/SQS"
      period              = 3600
      statistic           = "Sum"
      threshold           = 0
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
        comparison_operator        = "GREATER_THAN"
        notification_type          = "FORECASTED"
        subscriber_email_addresses = ["shop@example.com"]
        threshold                  = 80
        threshold_type             = "PERCENTAGE"
      }
    }
    ```

    ```hcl
    resource "google_billing_budget" "shop" {
      billing_account = "000000-000000-000000"

      amount {
        specified_amount {
          units = "100"
        }
      }

      threshold_rules {
        threshold_percent = 0.8
      }
    }
    ```

Options
    None.

Skips when
    An input decides: *delegated*. Something is not known before the plan: `fac-lint --plan` sees it. A budget of at most 1 is there to
    speak of the first cent. Budgets of AWS that count no cost, metrics that the facts of resource types do not know, and metrics that an
    expression works on are not judged. An alarm that takes silence as a reason to go off can do so whatever its threshold. That no
    metric comes to so much is told by its cheapest list price, and a hint where that is only remembered.

Fix
    None: only you know what is meant.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.views.budgets import amounts, thresholds
from fac_lint.views.limits import worst_known
from fac_lint.views.thresholds import of_alarm

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "compare with what may be spent and should not be"
WORDS = Words(
    claim="{it} warns of something",
    claims="{it} warn of something",
    violated="{it} warns of nothing: {says}",
    called="{call} lets {it} warn of nothing",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a budget or an alarm may speak, and may be silent."""
    del context
    if not resource.is_budget:
        return worst_known(list(of_alarm(resource)))
    known = amounts(resource)
    found = [replace(one.answer, at=one.at) for one in known]
    return worst_known([*found, *(replace(one.answer(known), at=one.at) for one in thresholds(resource))])
