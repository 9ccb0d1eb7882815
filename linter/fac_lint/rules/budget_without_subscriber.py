"""Budget of which nobody hears.

What
    A budget without a notification (Google: without a threshold), or whose notifications have no subscriber, or are about spend below
    a threshold or just as large alone.

Why
    It is a number in a console that nobody opens. The spend it was made for goes on until the invoice comes.

Bad
    ```hcl
    resource "aws_budgets_budget" "orders" {
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"
    }
    ```

    ```hcl
    resource "azurerm_consumption_budget_subscription" "shop" {
      amount = 100

      notification {
        operator       = "GreaterThan"
        threshold      = 80
        contact_emails = []
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
        threshold_percent = 0.8
      }
    }
    ```

Options
    None.

Skips when
    The subscribers come from an input: *delegated*. The administrators of Google's billing account hear of each of its budgets unless
    `disable_default_iam_recipients` is true.

Fix
    Unsafe: where the module has one input with addresses of mail (such as `budget_subscriber_emails`), lets the notification, or a new
    one of all that is forecast, go there. Otherwise none: only you know who must hear of it.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.facts.places import places
from fac_lint.run.fixes import add, add_inside, set_argument
from fac_lint.views.budgets import new_notification, tells_somebody

if TYPE_CHECKING:
    from fac_core.finding import Fix
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.ERROR
NEXT_STEP = "add a notification with somebody who hears of it"
WORDS = Words(
    claim="somebody hears of {it}",
    claims="somebody hears of {it}",
    violated="nobody hears of {it}: it {says}",
    called="{call} lets nobody hear of {it}",
)

_ADDRESSES = re.compile(r"(?:^|_)(?:e?mails|(?:e?mail_)?addresses|subscribers|recipients)$")
_LIST = re.compile(r"(?:list|set)\(string\)")


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether anybody hears of a budget."""
    del context
    return tells_somebody(resource) if resource.is_budget else None


def fix(resource: ResourceView, answer: Answer, context: Context) -> Fix | None:
    """Tell those whose addresses the module is given."""
    del answer
    named = [name for name, one in context.module.inputs.items() if _ADDRESSES.search(name) and _LIST.fullmatch(one.type)]
    (path, *_) = places("budget_emails", resource.type) or ("",)
    if len(named) != 1 or not path:
        return None
    value, (holder, _, argument) = f"var.{named[0]}", path.rpartition(".")
    blocks = list(resource.each(holder))
    if not blocks:
        made = new_notification(resource, value)
        return add(resource, made, context, safe=False) if made else None
    if len(blocks) > 1:
        return None
    if blocks[0].node.written(argument):
        return set_argument(resource, path, value, context, safe=False)
    return add_inside(blocks[0], f"{argument} = {value}", context)
