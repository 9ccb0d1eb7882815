"""Kubernetes cluster whose cost cannot be told apart by namespace.

What
    A cluster of GKE without `cost_management_config`, or of AKS in the tier Standard or Premium without `cost_analysis_enabled`.

Why
    A cluster is one line in the bill, whoever runs in it. Without the split nobody can say which team's pods cost what, and what nobody
    is shown nobody saves.

Bad
    ```hcl
    resource "google_container_cluster" "shop" {
      name = "shop"
    }
    ```

    ```hcl
    resource "azurerm_kubernetes_cluster" "shop" {
      name     = "shop"
      sku_tier = "Standard"
    }
    ```

Good
    ```hcl
    resource "google_container_cluster" "shop" {
      name = "shop"

      cost_management_config {
        enabled = true
      }
    }
    ```

    ```hcl
    resource "azurerm_kubernetes_cluster" "shop" {
      name                  = "shop"
      sku_tier              = "Standard"
      cost_analysis_enabled = true
    }
    ```

Options
    None.

Skips when
    A cluster of AKS is in the free tier, which does not have it. EKS has the same as a setting of the account.

Fix
    Safe: adds the block, or sets the flag. It costs nothing.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.hcl.write import braced
from fac_lint.answer import Words
from fac_lint.run.fixes import add, set_argument
from fac_lint.views.arguments import is_true, judged

if TYPE_CHECKING:
    from fac_core.finding import Fix
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.WARNING
NEXT_STEP = "switch cost allocation on"
WORDS = Words(
    claim="the cost of {it} can be told apart by namespace",
    claims="the cost of {it} can be told apart by namespace",
    violated="the cost of {it} cannot be told apart by namespace",
    called="{call} makes {it}, whose cost cannot be told apart by namespace",
)
_BLOCK = "cost_management_config"


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether the cost is split."""
    del context
    if resource.type == "google_container_cluster":
        return judged(resource.argument(f"{_BLOCK}.enabled"), lambda flag: not is_true(flag))
    return _azure(resource) if resource.type == "azurerm_kubernetes_cluster" else None


def _azure(cluster: ResourceView) -> Answer | None:
    able = judged(cluster.argument("sku_tier"), lambda tier: tier in (None, "Free"))
    split = judged(cluster.argument("cost_analysis_enabled"), lambda flag: not is_true(flag))
    if able.verdict is Verdict.VIOLATED:
        return None
    return able if able.verdict is not Verdict.COMPLIANT and split.verdict is Verdict.VIOLATED else split


def fix(resource: ResourceView, answer: Answer, context: Context) -> Fix | None:
    """Switch it on."""
    del answer
    if resource.type != "google_container_cluster":
        return set_argument(resource, "cost_analysis_enabled", "true", context)
    if any(True for _ in resource.each(_BLOCK)):
        return set_argument(resource, f"{_BLOCK}.enabled", "true", context)
    return add(resource, braced("  enabled = true", _BLOCK), context)
