"""Dearest tier, or copies in other zones or regions, outside of production.

What
    A storage account of Azure that is replicated to other zones or regions or is `Premium`, premium disks, tiers of services that are
    made for production, backups in another region, a table of DynamoDB with replicas, a bucket of Google in several regions, where a
    tag, an input, the folder of a root or a name says that it is no production.

Why
    A premium tier costs several times the one below, and a copy in a second region as much as the first, with the traffic between them
    on top. What is for development can be made again from the code.

Bad
    ```hcl
    resource "azurerm_storage_account" "shop" {
      name                     = "shopdev"
      resource_group_name      = "shop"
      location                 = "westeurope"
      account_tier             = "Standard"
      account_replication_type = "RAGRS"
      tags                     = { environment = "dev" }
    }
    ```

Good
    ```hcl
    resource "azurerm_storage_account" "shop" {
      name                     = "shopdev"
      resource_group_name      = "shop"
      location                 = "westeurope"
      account_tier             = "Standard"
      account_replication_type = "LRS"
      tags                     = { environment = "dev" }
    }
    ```

    ```hcl
    resource "azurerm_storage_account" "shop" {
      name                     = "shop"
      resource_group_name      = "shop"
      location                 = "westeurope"
      account_tier             = "Standard"
      account_replication_type = "GZRS"
      tags                     = { environment = "prod" }
    }
    ```

Options
    `environments` of `finops.yaml` says which tag names the environment, and which of its values are no production.

Skips when
    Nothing says where the resource runs, or nothing is written where the service chooses. Where an input decides over the tier or the
    environment: *delegated*.

Fix
    None: some changes of replication move the data.

Conflicts with
    checkov's CKV_AZURE_206, which asks every storage account for replication.

Since
    0.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity
from fac_lint.answer import Words
from fac_lint.views.environments import too_much
from fac_lint.views.settings import costly_setting

if TYPE_CHECKING:
    from fac_lint.answer import Answer
    from fac_lint.context import Context
    from fac_lint.views.resources import ResourceView

SEVERITY = Severity.INFO
BY_ENVIRONMENT = True
NEXT_STEP = "outside of production, take the tier below, and no copies in other regions"
WORDS = Words(
    claim="{it} is of the dearest tier, or copied elsewhere, in production only",
    claims="{it} are of the dearest tier, or copied elsewhere, in production only",
    violated="{it} {says}",
    called="{call} makes {it} of a tier for production outside of it",
)


def judge(resource: ResourceView, context: Context) -> Answer | None:
    """Say whether a resource is of a tier that only production needs, elsewhere."""
    return too_much(resource, costly_setting(resource, "premium-or-geo-redundant-non-production"), context)
