"""Budget whose period begins or ends somewhere else in a later run.

What
    The start or end of a budget's period is made with `timestamp()` or `plantimestamp()`, and Terraform is not told to ignore that it
    changes; or an Azure budget begins on another day than the first of a month.

Why
    Later plans show a change that nobody made. Azure never lets the start of a budget change, so such a run deletes the budget and makes
    a new one, and between the two nobody watches; AWS and Google count another period than they did before. A start on another day than
    the first of a month Azure's provider refuses.

Bad
    ```hcl
    resource "azurerm_consumption_budget_subscription" "shop" {
      amount = 100

      time_period {
        start_date = formatdate("YYYY-MM-01'T'00:00:00Z", timestamp())
      }
    }
    ```

    ```hcl
    resource "azurerm_consumption_budget_subscription" "shop" {
      amount = 100

      time_period {
        start_date = "2026-11-15T00:00:00Z"
      }
    }
    ```

    ```hcl
    resource "aws_budgets_budget" "orders" {
      budget_type       = "COST"
      limit_amount      = "100"
      limit_unit        = "USD"
      time_unit         = "MONTHLY"
      time_period_start = formatdate("YYYY-MM-DD_hh:mm", timestamp())
    }
    ```

Good
    ```hcl
    resource "azurerm_consumption_budget_subscription" "shop" {
      amount = 100

      time_period {
        start_date = formatdate("YYYY-MM-01'T'00:00:00Z", plantimestamp())
      }

      lifecycle {
        ignore_changes = [time_period]
      }
    }
    ```

    ```hcl
    resource "aws_budgets_budget" "orders" {
      budget_type       = "COST"
      limit_amount      = "100"
      limit_unit        = "USD"
      time_unit         = "MONTHLY"
      time_period_start = "2026-11-01_00:00"
    }
    ```

Options
    None.

Skips when
    No start or end is written. Where an input gives it: *delegated*. What `time_static` keeps in the state stays, and is not judged
    further; where something else than the time of the run takes part, it is *unknown*.

Fix
    None: write the day, or ignore the change.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.views.arguments import the_worst
from fac_lint.views.budget_periods import ends_of_period

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "write the day as text, or let Terraform ignore that it changes (`lifecycle { ignore_changes = [...] }`)"
WORDS = Words(
    claim="the period of {it} stays as it is",
    claims="the periods of {it} stay as they are",
    violated="{it} {says}",
    called="{call} gives {it} a period that does not stay as it is",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether the period of a budget stays."""
    del context
    return the_worst(list(ends_of_period(resource))) if resource.is_budget else None
