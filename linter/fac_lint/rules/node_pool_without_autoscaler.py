"""Pool of Kubernetes nodes of a fixed size.

What
    A node pool of AKS without `auto_scaling_enabled`, or of GKE without an `autoscaling` block.

Why
    Nodes are billed whether pods run on them or not. A pool of a fixed size is sized for the busiest hour and pays for it at night.

Bad
    ```hcl
    resource "azurerm_kubernetes_cluster_node_pool" "web" {
      name                  = "web"
      kubernetes_cluster_id = "cluster"
      vm_size               = "Standard_D4ads_v6"
      node_count            = 5
    }
    ```

    ```hcl
    resource "google_container_node_pool" "web" {
      cluster    = "shop"
      node_count = 5
    }
    ```

Good
    ```hcl
    resource "azurerm_kubernetes_cluster_node_pool" "web" {
      name                  = "web"
      kubernetes_cluster_id = "cluster"
      vm_size               = "Standard_D4ads_v6"
      auto_scaling_enabled  = true
      min_count             = 1
      max_count             = 5
    }
    ```

    ```hcl
    resource "google_container_node_pool" "web" {
      cluster = "shop"

      autoscaling {
        min_node_count = 1
        max_node_count = 5
      }
    }
    ```

Options
    None.

Skips when
    The pool has one node or none, or the cluster has no pool of its own in this resource or removes it once it stands. Node groups of
    EKS are left out: what scales them runs inside of the cluster.

Fix
    None: only you know how few and how many nodes are enough.

Conflicts with
    Nothing known.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.answer import Words, best_of
from fac_lint.facts.places import places
from fac_lint.views.arguments import is_true, judged, number, there

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.INFO
NEXT_STEP = "let the pool grow and shrink between a minimum and a maximum"
WORDS = Words(
    claim="{it} grows and shrinks with its use",
    claims="{it} grow and shrink with their use",
    violated="{it} has a node pool of a fixed size",
    called="{call} makes {it} with a node pool of a fixed size",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether the number of nodes follows the use."""
    del context
    paths = places("autoscaled", resource.type)
    holder = paths[0].rpartition(".")[0] if paths else ""
    if not paths or (holder and not any(True for _ in resource.each(holder))) or _small(resource, holder):
        return None
    removed = judged(resource.argument("remove_default_node_pool"), lambda flag: not is_true(flag))
    if removed.verdict is Verdict.COMPLIANT:
        return None
    return best_of([*(_flag_or_block(resource, path) for path in paths), removed])


def _flag_or_block(resource: ResourceView, path: str) -> Answer:
    if path.endswith("autoscaling"):
        return there(resource, path)
    return judged(resource.argument(path), lambda flag: not is_true(flag))


def _small(resource: ResourceView, holder: str) -> bool:
    """Whether it has one node at most: Google's begins with ``initial_node_count`` where no other number is given."""
    given = (resource.argument(f"{holder}.{name}" if holder else name) for name in ("node_count", "initial_node_count"))
    count = next((number(value.constant) for value in given if not value.is_surely_blank), None)
    return count is not None and count <= 1
