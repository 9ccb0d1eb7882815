"""What a cloud ends on a known day, the description of the argument that chooses it says; and no example claims a licence of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.resource_types import UNITS, for_type

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

ENDS = {
    ("azurerm_application_gateway", "sku"): "2026-04-28",
    ("azurerm_kubernetes_cluster", "http_application_routing_enabled"): "2025-03-03",
    ("azurerm_kubernetes_cluster", "network_profile.network_plugin"): "2028-03-31",
    ("azurerm_kubernetes_cluster", "open_service_mesh_enabled"): "2027-09-30",
    ("azurerm_kubernetes_cluster", "web_app_routing"): "2026-11",
    ("azurerm_linux_function_app", "service_plan_id"): "2028-09-30",
    ("azurerm_linux_virtual_machine", "os_disk.storage_account_type"): "2028-09-08",
    ("azurerm_mssql_database", "sku_name"): "2026-10-01",
    ("azurerm_public_ip", "sku"): "2025-09-30",
    ("azurerm_redis_cache", "sku_name"): "2028-09-30",
    ("azurerm_service_plan", "sku_name"): "2028-09-30",
    ("azurerm_virtual_network_gateway", "sku"): "2026-09-30",
    ("azurerm_windows_virtual_machine", "os_disk.storage_account_type"): "2028-09-08",
}
"""Rows of Azure's own list (Azure/EOL@9485e9486509 of 2025-11-17) that an argument of a type with facts chooses, without languages and
versions; of AKS add-ons, issues 3841 and 5516 of Azure/AKS."""

OWN_LICENCES = {"AHUB", "BYOL", "BasePrice", "RHEL_BYOS", "SLES_BYOS", "Windows_Client", "Windows_Server", "bring-your-own-license"}


@pytest.mark.parametrize(("resource_type", "path"), ENDS)
def test_the_day_is_said(resource_type: str, path: str) -> None:
    facts = for_type(resource_type)
    assert facts is not None
    assert ENDS[resource_type, path] in facts.arguments[path].description


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ():
        yield from _texts(inner)


def test_no_example_claims_a_licence_of_ones_own() -> None:
    claimed = []
    for unit in UNITS.names():
        facts = for_type(unit.replace("/", "_"))
        assert facts is not None
        shown = [one.example for one in facts.arguments.values()] + [one.example for one in facts.companions.values()]
        claimed += [facts.resource_type for example in shown if OWN_LICENCES & set(_texts(example))]
    assert claimed == []
