"""App Service plan of an old tier that costs more than a new one.

What
    An `azurerm_service_plan` of the tier Standard, Premium or Premium v2, where Premium v4 has a size with as many vCPUs that costs less.

Why
    The old tiers run on old machines at a price that was never lowered: a `P1v2` costs a third more than a `P0v4`, which is faster and
    has more memory.

Bad
    ```hcl
    resource "azurerm_service_plan" "shop" {
      name     = "shop"
      os_type  = "Linux"
      sku_name = "S1"
    }
    ```

Good
    ```hcl
    resource "azurerm_service_plan" "shop" {
      name     = "shop"
      os_type  = "Linux"
      sku_name = "P0v4"
    }
    ```

    ```hcl
    resource "azurerm_service_plan" "shop" {
      name     = "shop"
      os_type  = "Windows"
      sku_name = "S1"
    }
    ```

Options
    None.

Skips when
    The newer size is not known to cost less, as for Standard with Windows. The prices (`facts/app_service.yaml`) are those of one
    region.

Fix
    None: some old plans stand where the new tier cannot be had; the plan is then made anew.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.answer import Words, undecided
from fac_lint.facts.app_service import tiers
from fac_lint.facts.dated import at_most
from fac_lint.views.arguments import judged

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.evaluation.values import Constant
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "move to the newer size"
MARKS = "outdated"
WORDS = Words(
    claim="{it} is of a tier that no newer one undercuts",
    claims="{it} are of tiers that no newer one undercuts",
    violated="{it} {says}",
    called="{call} makes {it} of an old tier",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a newer tier costs less."""
    del context
    if resource.type != "azurerm_service_plan":
        return None
    system = resource.argument("os_type")
    answer = judged(resource.argument("sku_name"), lambda size: str(size) in tiers().instead)
    if answer.verdict is not Verdict.VIOLATED or not isinstance(system.constant, str):
        return undecided(system) if answer.verdict is Verdict.VIOLATED else answer
    told = judged(resource.argument("sku_name"), lambda size: _fault(size, str(system.constant)))
    return replace(told, most=at_most(tiers().confidence), at="sku_name")


def _fault(size: Constant | None, system: str) -> str:
    found = tiers().cheaper(str(size), system)
    return f"has {size} at {found[2]} USD per hour; {found[0]} costs {found[1]}" if found else ""
