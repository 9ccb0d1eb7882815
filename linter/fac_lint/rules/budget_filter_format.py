"""Budget whose filter is not written as its cloud reads it.

What
    AWS: a tag that is not `user:KEY$VALUE` (or `aws:KEY$VALUE`), a filter by another name than AWS has for it. Azure: a dimension by
    another name, an id where a name is compared or a name where an id is, a tag as AWS writes it. Google: more than one label, a label
    as Google takes none, projects, services, folders or subaccounts without `projects/`, `services/`, `folders/`, `billingAccounts/`.

Why
    AWS takes whatever stands there, and a filter that meets nothing counts nothing: the budget stays at zero and never speaks. The
    other clouds refuse it in the middle of an apply, when what costs money is made and what should watch it is not.

Bad
    ```hcl
    resource "aws_budgets_budget" "orders" {
      cost_filter {
        name   = "TagKeyValue"
        values = ["team$orders"]
      }
    }
    ```

    ```hcl
    variable "team" {
      type = string
    }

    resource "aws_budgets_budget" "orders" {
      cost_filter {
        name   = "TagKeyValue"
        values = ["user:team$${var.team}"]
      }
    }
    ```

    ```hcl
    resource "google_billing_budget" "orders" {
      budget_filter {
        projects = ["shop-orders"]
      }
    }
    ```

    ```hcl
    resource "azurerm_consumption_budget_subscription" "orders" {
      filter {
        dimension {
          name   = "ResourceGroup"
          values = ["orders"]
        }
      }
    }
    ```

Good
    ```hcl
    variable "team" {
      type = string
    }

    resource "aws_budgets_budget" "orders" {
      cost_filter {
        name   = "TagKeyValue"
        values = [format("user:%s$%s", "team", var.team)]
      }
    }
    ```

    ```hcl
    variable "project_number" {
      type = number
    }

    resource "google_billing_budget" "orders" {
      budget_filter {
        projects = ["projects/${var.project_number}"]
        services = ["services/95FF-2EF5-5EA1"]
      }
    }
    ```

Options
    None.

Skips when
    There is no filter. A text that is not known as a whole is judged by the parts that are; where those do not tell: *delegated* or
    *unknown*. So is a filter of AWS by a name that is like none that is known: there may be newer ones.

Fix
    None.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.views.budget_filters import well_written

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.ERROR
NEXT_STEP = "write the filter as the cloud reads it"
WORDS = Words(
    claim="the filter of {it} is written as its cloud reads it",
    claims="the filters of {it} are written as their clouds read them",
    violated="{it} {says}",
    called="{call} gives {it} a filter that is not written as its cloud reads it",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether the filter of a budget is well written."""
    del context
    return well_written(resource) if resource.is_budget else None
