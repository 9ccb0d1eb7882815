"""Log Analytics workspace without a daily cap.

What
    An `azurerm_log_analytics_workspace` whose `daily_quota_gb` is not written, or -1.

Why
    Logs are billed by the gigabyte that comes in. One debug switch or one loop that fails writes in a day what is planned for a month;
    a cap ends that at a sum that you have chosen, and an alarm tells you of it.

Bad
    ```hcl
    resource "azurerm_log_analytics_workspace" "shop" {
      name                = "shop"
      resource_group_name = "shop"
      location            = "westeurope"
    }
    ```

Good
    ```hcl
    resource "azurerm_log_analytics_workspace" "shop" {
      name                = "shop"
      resource_group_name = "shop"
      location            = "westeurope"
      daily_quota_gb      = 10
    }
    ```

Options
    None.

Skips when
    The tier is `Free`, which has a cap of its own. Where an input decides, the verdict is *delegated*.

Fix
    Unsafe, as what comes in beyond the cap is lost: adds `daily_quota_gb = 10`. Choose a number well above a normal day.

Conflicts with
    Nothing known. Microsoft Sentinel keeps some security data beyond the cap.

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
NEXT_STEP = "set daily_quota_gb well above a normal day, and an alarm beside it"
WORDS = Words(
    claim="{it} has a daily cap",
    claims="{it} have a daily cap",
    violated="{it} has no daily cap",
    called="{call} makes {it} without a daily cap",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether there is a cap."""
    del context
    if resource.type != "azurerm_log_analytics_workspace" or resource.argument("sku").constant == "Free":
        return None
    return judged(resource.argument("daily_quota_gb"), lambda quota: number(quota) in (None, -1))


def fix(resource: ResourceView, answer: Answer, context: Context) -> Fix | None:
    """Set a cap."""
    del answer
    return set_argument(resource, "daily_quota_gb", "10", context, safe=False)
