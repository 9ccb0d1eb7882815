"""Budget that speaks only when the money is spent.

What
    A budget whose notifications (Google: thresholds) are all about actual spend, none about what is forecast for the period.

Why
    An alert on actual spend comes when the money is gone. A forecast that passes the amount comes days or weeks before, while
    something can still be switched off.

Bad
    ```hcl
    resource "aws_budgets_budget" "orders" {
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"

      notification {
        comparison_operator        = "GREATER_THAN"
        notification_type          = "ACTUAL"
        subscriber_email_addresses = ["shop@example.com"]
        threshold                  = 100
        threshold_type             = "PERCENTAGE"
      }
    }
    ```

    ```hcl
    resource "azurerm_consumption_budget_subscription" "shop" {
      amount = 100

      notification {
        operator       = "GreaterThan"
        threshold      = 80
        contact_emails = ["shop@example.com"]
      }
    }
    ```

Good
    ```hcl
    resource "aws_budgets_budget" "orders" {
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"

      notification {
        comparison_operator        = "GREATER_THAN"
        notification_type          = "FORECASTED"
        subscriber_email_addresses = ["shop@example.com"]
        threshold                  = 100
        threshold_type             = "PERCENTAGE"
      }
    }
    ```

    ```hcl
    resource "google_billing_budget" "shop" {
      amount {
        specified_amount {
          units = "100"
        }
      }

      threshold_rules {
        spend_basis       = "FORECASTED_SPEND"
        threshold_percent = 1.0
      }
    }
    ```

Options
    None.

Skips when
    The budget has no alert at all, which `budget-without-subscriber` tells; AWS: the period is a day, or the budget is one of
    reservations or savings plans; Google: the period is a `custom_period`. Where an input decides, the verdict is *delegated*.

Fix
    None: only you know who must hear of it.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.views.budgets import warns_ahead

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "add an alert on forecast spend"
WORDS = Words(
    claim="{it} tells of forecast spend",
    claims="{it} tell of forecast spend",
    violated="{it} speaks only when the money is spent: it has no alert on forecast spend",
    called="{call} makes {it} without an alert on forecast spend",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a budget tells of forecast spend."""
    del context
    return warns_ahead(resource) if resource.is_budget else None
