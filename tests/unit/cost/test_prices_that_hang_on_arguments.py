"""Arguments that decide by which price a resource is billed, or how often: each was found by working a plan out by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.resources import Resource, Tree
from fac_cost.book import open_book
from fac_cost.estimating import Result, estimate
from fac_cost.usage import Given, UsageFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_cost.estimating.results import Estimate

pytestmark = pytest.mark.unit
EAST = {"location": "eastus"}
ACCOUNT = {**EAST, "account_replication_type": "LRS", "account_tier": "Premium"}
COSMOS = {"name": "orders", "geo_location": [{"location": "eastus", "failover_priority": 0, "zone_redundant": True}]}
CONTAINER = {"account_name": "orders", "throughput": 1000}
WINDOWS = {
    **EAST,
    "size": "Standard_D2s_v5",
    "os_disk": [{"storage_account_type": "Premium_LRS", "diff_disk_settings": [{"option": "Local"}]}],
}


def estimated(resources: Mapping[str, Mapping[str, Any]], **uses: int) -> Estimate:
    made = tuple(Resource((), "managed", kind.partition(".")[0], kind.partition(".")[2], None, "", one) for kind, one in resources.items())
    used = {"*": {name: Given(*(Decimal(amount),) * 3) for name, amount in uses.items()}}
    return estimate(Tree("plan", made), open_book(), UsageFile(by_type={kind.partition(".")[0]: used["*"] for kind in resources}))


@pytest.mark.parametrize("gb", [4, 8, 16])
@pytest.mark.parametrize("kind", ["Premium_LRS", "StandardSSD_LRS"])
def test_small_solid_disks_are_not_billed_as_32_gb(kind: str, gb: int) -> None:
    """P1, P2 and P3 cost a ninth of P4 and more, and the book has no price of them."""
    (found,) = estimated({"azurerm_managed_disk.a": {**EAST, "storage_account_type": kind, "disk_size_gb": gb}}).resources
    assert found.result is Result.UNPRICED


def test_the_smallest_hard_disk_has_32_gb() -> None:
    found = estimated(
        {"azurerm_managed_disk.a": {**EAST, "storage_account_type": "Standard_LRS", "disk_size_gb": 4}}, monthly_disk_operations=0
    )
    assert found.monthly.expected == Decimal("1.536")


@pytest.mark.parametrize(("kind", "gb"), [("StorageV2", 0), ("BlockBlobStorage", 100)])
def test_page_blobs_are_no_block_blobs(kind: str, gb: int) -> None:
    found = estimated({"azurerm_storage_account.a": {**ACCOUNT, "account_kind": kind}}, storage_gb=100, monthly_write_operations=0)
    assert found.monthly.expected == gb * Decimal("0.15")


def test_two_regions_that_are_chosen_have_a_price_of_their_own() -> None:
    bucket = {"location": "US", "custom_placement_config": [{"data_locations": ["US-EAST1", "US-WEST1"]}]}
    found = estimated({"google_storage_bucket.a": bucket}, storage_gb=1000)
    assert (found.monthly.expected, found.resources[0].result) == (Decimal(0), Result.UNPRICED)


def test_an_instance_of_a_gateway_reserves_ten_capacity_units() -> None:
    gateway = {**EAST, "sku": [{"name": "WAF_v2", "tier": "WAF_v2"}], "autoscale_configuration": [{"min_capacity": 2}]}
    found = estimated({"azurerm_application_gateway.a": gateway}, monthly_v2_capacity_units=5)
    assert found.monthly.expected == 730 * (Decimal("0.36") + 20 * Decimal("0.0144"))


@pytest.mark.parametrize("licence", ["Windows_Client", "Windows_Server"])
def test_a_licence_that_is_brought_is_not_billed(licence: str) -> None:
    found = estimated({"azurerm_windows_virtual_machine.a": {**WINDOWS, "license_type": licence}})
    assert found.monthly.expected == 730 * Decimal("0.096")


def test_throughput_over_zones_costs_a_quarter_more() -> None:
    found = estimated({"azurerm_cosmosdb_account.a": COSMOS, "azurerm_cosmosdb_sql_container.a": CONTAINER}, storage_gb=0)
    assert found.monthly.expected == 730 * 10 * Decimal("0.008") * Decimal("1.25")


def test_several_writers_pay_no_more_for_zones() -> None:
    account = {**COSMOS, "multiple_write_locations_enabled": True}
    found = estimated({"azurerm_cosmosdb_account.a": account, "azurerm_cosmosdb_sql_container.a": CONTAINER}, storage_gb=0)
    assert found.monthly.expected == 730 * 10 * Decimal("0.016")


@pytest.mark.parametrize(("written", "zones"), [({}, 1), ({"availability_mode": "regional"}, 3)])
def test_a_regional_gateway_is_billed_in_each_zone(written: Mapping[str, str], zones: int) -> None:
    found = estimated({"aws_nat_gateway.a": {"region": "us-east-1", **written}}, monthly_data_processed_gb=0, availability_zones=3)
    assert found.monthly.expected == zones * 730 * Decimal("0.045")
