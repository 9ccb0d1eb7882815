"""What the budget of a module counts by: what the cloud offers for the type, said honestly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_gen.blueprint.cost.guardrails import Budget
from fac_gen.blueprint.inputs.input_names import address

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.model import Policy
    from fac_core.resource_types import BilledElsewhere
    from fac_core.schema.model import Attribute

PERIODS = {
    "aws": ("daily", "monthly", "quarterly", "annually"),
    "azurerm": ("monthly", "quarterly", "annually"),
    "google": ("monthly", "quarterly", "annually"),
}
_GROUP = "^/subscriptions/[^/]+/resourceGroups/[^/]+"
# Ids that name nothing in a resource group of Azure Resource Manager, so none can be read from them.
_NOT_A_PARENT = frozenset(
    {
        "account_id",
        "application_id",
        "billing_account_id",
        "client_id",
        "key_id",
        "management_group_id",
        "managing_tenant_id",
        "object_id",
        "principal_id",
        "role_definition_id",
        "storage_table_id",
        "subscription_id",
        "tenant_id",
        "view_id",
    }
)
# Their own id is a web address of the data plane, which no invoice knows.
DATA_PLANE = ("azurerm_key_vault_", "azurerm_storage_blob", "azurerm_storage_data_lake_gen2_", "azurerm_app_configuration_")


def budget_of(
    policy: Policy,
    provider: str,
    resource_type: str,
    attributes: Mapping[str, Attribute],
    *,
    taggable: bool,
    service: str | None,
    elsewhere: BilledElsewhere | None = None,
) -> Budget:
    """Decide how the budget counts, and whether the caller must state one."""
    period = policy.budgets.period.value if policy.budgets.period.value in PERIODS[provider] else "monthly"
    counts_by = _counts_by(provider, resource_type, attributes, taggable=taggable, service=service)
    scope_id = _group_id(resource_type, attributes) if provider == "azurerm" else None
    if elsewhere:
        counts_by = "group" if elsewhere.group else "tag"
        scope_id = elsewhere.group.replace(f"{resource_type}.this.", f"{resource_type}.this[0].") or None
    alone = taggable or service is not None
    return Budget(
        counts_by=counts_by,
        resource_type=_budget_type(provider, counts_by),
        required=policy.budgets.required and alone,
        currency=policy.currency,
        period=period,
        alerts=tuple(dict.fromkeys((f"{alert.at.normalize():f}", alert.on.value) for alert in policy.budgets.alerts)),
        service=service,
        scope_id=scope_id,
        why=elsewhere.why if elsewhere else "",
        project="var.project" if provider == "google" and settable(attributes, "project") else None,
    )


def _counts_by(provider: str, resource_type: str, attributes: Mapping[str, Attribute], *, taggable: bool, service: str | None) -> str:
    if provider == "azurerm":
        if _is_data_plane(resource_type, attributes):
            return "tag" if taggable else "tag-of-others"
        if resource_type == "azurerm_resource_group":
            return "group"
        return "resource" if _group_id(resource_type, attributes) else "resource-in-subscription"
    if taggable:
        return "label" if provider == "google" else "tag"
    return "service" if service else "tag-of-others"


def _is_data_plane(resource_type: str, attributes: Mapping[str, Attribute]) -> bool:
    """Tell whether the id is no Azure Resource Manager's; what stands in a resource group has one of those."""
    return resource_type.startswith(DATA_PLANE) and not settable(attributes, "resource_group_name")


def _budget_type(provider: str, counts_by: str) -> str:
    if provider == "aws":
        return "aws_budgets_budget"
    if provider == "google":
        return "google_billing_budget"
    return "azurerm_consumption_budget_resource_group" if counts_by in {"group", "resource"} else "azurerm_consumption_budget_subscription"


def settable(attributes: Mapping[str, Attribute], name: str) -> bool:
    """Whether a string argument of that name exists."""
    return name in attributes and attributes[name].settable and attributes[name].type == "string"


def parent_id(attributes: Mapping[str, Attribute]) -> str | None:
    """Return the argument that holds the id of the Azure resource to which this one belongs."""
    found = [
        name
        for name, one in attributes.items()
        if one.required and one.type == "string" and name.endswith("_id") and name not in _NOT_A_PARENT
    ]
    return found[0] if len(found) == 1 else None


def _group_id(resource_type: str, attributes: Mapping[str, Attribute]) -> str | None:
    if settable(attributes, "resource_group_name") or resource_type == "azurerm_resource_group":
        return f'regex("{_GROUP}", {address(resource_type)}[0].id)'
    parent = parent_id(attributes)
    return f'regex("{_GROUP}", var.{parent})' if parent and not _is_data_plane(resource_type, attributes) else None


def group_name(attributes: Mapping[str, Attribute]) -> str | None:
    """Return the expression of the name of the resource group in which alerts can stand."""
    if settable(attributes, "resource_group_name"):
        return "var.resource_group_name"
    parent = parent_id(attributes)
    return f'regex("/resourceGroups/([^/]+)", var.{parent})[0]' if parent else None
