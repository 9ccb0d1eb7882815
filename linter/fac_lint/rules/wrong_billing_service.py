"""Budget that counts a service by a name that is not on the bill.

What
    A budget of AWS that filters by `Amazon EC2`, `S3` or a name with a slip of the pen instead of the name on the bill, which is
    `Amazon Elastic Compute Cloud - Compute` or `Amazon Simple Storage Service`; one of Google with an id that differs from a known one
    in a digit or two.

Why
    The cloud takes any name. One that is not on the bill counts nothing: the budget stays at zero whatever is spent.

Bad
    ```hcl
    resource "aws_budgets_budget" "machines" {
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"

      cost_filter {
        name   = "Service"
        values = ["Amazon EC2"]
      }
    }
    ```

    ```hcl
    resource "google_billing_budget" "files" {
      budget_filter {
        services = ["services/95FF-2EF5-5EA2"]
      }
    }
    ```

Good
    ```hcl
    resource "aws_budgets_budget" "machines" {
      budget_type  = "COST"
      limit_amount = "100"
      limit_unit   = "USD"
      time_unit    = "MONTHLY"

      cost_filter {
        name   = "Service"
        values = ["Amazon Elastic Compute Cloud - Compute"]
      }
    }
    ```

    ```hcl
    resource "google_billing_budget" "files" {
      budget_filter {
        services = ["services/95FF-2EF5-5EA1"]
      }
    }
    ```

Options
    None.

Skips when
    The budget counts no cost: for reservations AWS has other names. A name or id that is like none in our dated table is *unknown*:
    there are more services than it holds. Names of Azure's services have not been checked, and are not judged.

Fix
    None: the name that was meant stands in the finding.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.facts.billing_services import services as known_services
from fac_lint.facts.dated import at_most
from fac_lint.views.arguments import YES, no, the_worst
from fac_lint.views.budget_filters import services
from fac_lint.views.budget_filters._texts import unsure

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.facts.billing_services import Services
    from fac_lint.views.budget_filters._texts import Item
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.ERROR
NEXT_STEP = "filter by the name or id that stands on the bill"
WORDS = Words(
    claim="{it} counts services by their names on the bill",
    claims="{it} count services by their names on the bill",
    violated="{it} {says}",
    called="{call} lets {it} count services by names that are not on the bill",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a budget knows services by the names on the bill."""
    del context
    known = known_services(resource.cloud) if resource.is_budget else None
    if known is None:
        return None
    return the_worst([replace(_named(item, known, cloud(resource.cloud).title), at=item.at) for item in services(resource)])


def _named(item: Item, known: Services, owner: str) -> Answer:
    text = item.whole
    if text is None:
        return item.undecided
    if text in known.services:
        return YES
    meant = known.meant(text)
    if not meant:
        return unsure(f"whether {owner} bills a service {text!r} is not known")
    found = known.services[meant]
    right = f"{meant} ({found.name})" if found.name else meant
    return replace(no(f"counts {text!r}, which is not on the bill: it is {right}"), most=at_most(found.confidence))
