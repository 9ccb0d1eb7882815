"""Windows or SQL Server licence that nobody decided on.

What
    A Windows VM or scale set without `license_type`, an elastic pool of Azure SQL or a SQL Server on a VM without its licence type.

Why
    Without the argument Azure bills the licence by the hour, at two fifths of the price of a VM or more. Who has licences with Software
    Assurance pays for them twice.

Bad
    ```hcl
    resource "azurerm_windows_virtual_machine" "shop" {
      name = "shop"
      size = "Standard_D4ads_v6"
    }
    ```

Good
    ```hcl
    resource "azurerm_windows_virtual_machine" "shop" {
      name         = "shop"
      size         = "Standard_D4ads_v6"
      license_type = "Windows_Server"
    }
    ```

    ```hcl
    resource "azurerm_windows_virtual_machine" "shop" {
      name         = "shop"
      size         = "Standard_D4ads_v6"
      license_type = "None"
    }
    ```

Options
    None.

Skips when
    The argument says `None` or `LicenseIncluded`: to pay for the licence is a decision, too. Where an input decides, the verdict is
    *delegated*. Databases are left out: whether their tier has a licence is not to be seen.

Fix
    None: only you know which licences you have.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.facts.places import places
from fac_lint.views.arguments import judged, the_worst

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.INFO
NEXT_STEP = "say who pays the licence: Windows_Server, AHUB or BasePrice where you have some, None, PAYG or LicenseIncluded where not"
WORDS = Words(
    claim="{it} says who pays its licence",
    claims="{it} say who pays their licence",
    violated="{it} does not say who pays its licence",
    called="{call} makes {it} without saying who pays the licence",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether somebody decided."""
    del context
    return the_worst([judged(resource.argument(path), lambda it: it is None) for path in places("licences", resource.type)])
