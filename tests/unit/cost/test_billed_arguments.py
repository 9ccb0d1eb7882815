"""What a plan asks for and a cloud bills for is on the estimate: with a price, or unpriced with a reason, and never left away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from fac_core.resources import Resource, Tree
from fac_core.schema.catalogue import catalogue
from fac_cost.book import open_book
from fac_cost.estimating import Result, estimate
from fac_cost.formulas import formula, priced_types
from fac_cost.usage import UsageFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_core.schema.resource_schema import Block
    from fac_cost.estimating import ResourceEstimate

pytestmark = pytest.mark.unit
AWS, AZURE, GOOGLE = {"region": "us-east-1"}, {"location": "eastus"}, {"region": "us-central1"}
SET = {**AZURE, "sku": "Standard_D2s_v5", "instances": 2, "os_disk": [{"storage_account_type": "Premium_LRS"}]}
DATA = [{"storage_account_type": "Premium_LRS", "disk_size_gb": 32}]
SEARCH = {"ebs_enabled": True, "volume_type": "gp3", "volume_size": 100}
LOGS = {"retention_days": 400}
ASKED: dict[str, tuple[str, Mapping[str, Any], Mapping[str, Any]]] = {
    "a function's disk": ("aws_lambda_function.ephemeral_storage", AWS, {"ephemeral_storage": [{"size": 10240}]}),
    "a log volume": ("aws_db_instance.dedicated_log_volume", AWS, {"dedicated_log_volume": True}),
    "advanced insights": (
        "aws_db_instance.advanced_insights",
        {**AWS, "instance_class": "db.m5.large"},
        {"database_insights_mode": "advanced"},
    ),
    "insights of which nobody says a mode": (
        "aws_db_instance.advanced_insights",
        {**AWS, "instance_class": "db.m5.large", "performance_insights_enabled": True},
        {"performance_insights_retention_period": 465},
    ),
    "fast search disks": ("aws_opensearch_domain.iops_above_included", AWS, {"ebs_options": [{**SEARCH, "iops": 5000}]}),
    "fast file systems": (
        "aws_fsx_windows_file_system.user_provisioned_iops",
        {**AWS, "storage_capacity": 1000},
        {"disk_iops_configuration": [{"mode": "USER_PROVISIONED", "iops": 5000}]},
    ),
    "web servers": ("aws_mwaa_environment.additional_web_servers", AWS, {"min_webservers": 4}),
    "acceleration": ("aws_vpn_connection.acceleration", AWS, {"enable_acceleration": True}),
    "metrics of a spot machine": (
        "aws_spot_instance_request.detailed_monitoring",
        {**AWS, "instance_type": "m5.large"},
        {"monitoring": True},
    ),
    "protection of an address": ("azurerm_public_ip.ddos_protection", AZURE, {"ddos_protection_mode": "Enabled"}),
    "SFTP": ("azurerm_storage_account.sftp", AZURE, {"sftp_enabled": True}),
    "bursts": (
        "azurerm_managed_disk.bursting",
        {**AZURE, "storage_account_type": "Premium_LRS", "disk_size_gb": 1024},
        {"on_demand_bursting_enabled": True},
    ),
    "another location": (
        "azurerm_api_management.additional_locations",
        {**AZURE, "sku_name": "Premium_1"},
        {"additional_location": [{"location": "westus", "capacity": 2}]},
    ),
    "data disks": ("azurerm_linux_virtual_machine_scale_set.data_disks", SET, {"data_disk": DATA}),
    "data disks of Windows": ("azurerm_windows_virtual_machine_scale_set.data_disks", SET, {"data_disk": DATA}),
    "Windows": (
        "google_compute_instance.image_licence",
        {**GOOGLE, "machine_type": "n2-standard-8"},
        {"boot_disk": [{"initialize_params": [{"image": "projects/windows-cloud/global/images/family/windows-2022"}]}]},
    ),
    "Windows nodes": (
        "google_container_node_pool.windows_licence",
        {"location": "us-central1-a", "node_count": 1},
        {"node_config": [{"machine_type": "e2-medium", "image_type": "WINDOWS_LTSC_CONTAINERD"}]},
    ),
    **{
        f"logs of a {kind} that are kept": (f"google_logging_{kind}_bucket_config.retention", GOOGLE, LOGS)
        for kind in ("project", "folder", "organization", "billing_account")
    },
}


def estimated(kind: str, values: Mapping[str, Any], **others: Mapping[str, Any]) -> ResourceEstimate:
    made = [Resource((), "managed", kind, "this", None, "", values)]
    made += [Resource((), "managed", other, "other", None, "", one) for other, one in others.items()]
    return estimate(Tree("plan", tuple(made)), open_book(), UsageFile()).resources[0]


def lines(found: ResourceEstimate) -> set[str]:
    return {component.name.partition("[")[0] for component in found.components}


@pytest.mark.parametrize(("line", "base", "asked"), ASKED.values(), ids=ASKED)
def test_what_is_asked_for_is_on_the_bill(line: str, base: Mapping[str, Any], asked: Mapping[str, Any]) -> None:
    kind, _, name = line.partition(".")
    assert name in lines(estimated(kind, {**base, **asked}))
    assert name not in lines(estimated(kind, base))


@pytest.mark.parametrize("image", ["debian-cloud/debian-12", "rhel-byos-cloud/rhel-9-byos", ""])
def test_images_without_a_fee_have_none(image: str) -> None:
    boot = [{"initialize_params": [{"image": image}]}]
    assert "image_licence" not in lines(estimated("google_compute_instance", {**GOOGLE, "machine_type": "e2-medium", "boot_disk": boot}))


def test_an_image_that_a_cloud_bills_and_no_source_prices_is_unpriced() -> None:
    boot = [{"initialize_params": [{"image": "windows-sql-cloud/sql-std-2022-win-2022"}]}]
    found = estimated("google_compute_instance", {**GOOGLE, "machine_type": "n2-standard-8", "boot_disk": boot})
    assert found.result is Result.UNPRICED


def test_a_machine_on_a_host_of_ones_own_is_billed_with_the_host() -> None:
    on_host = {**AZURE, "size": "Standard_D2s_v5", "os_disk": SET["os_disk"], "dedicated_host_id": "/hosts/a"}
    assert "machine" not in lines(estimated("azurerm_linux_virtual_machine", on_host))


@pytest.mark.parametrize("tenancy", ["dedicated", "host"])
def test_a_group_of_dedicated_machines_is_not_taken_for_shared_ones(tenancy: str) -> None:
    template = {"id": "lt-1", "instance_type": "m5.large", "placement": [{"tenancy": tenancy}]}
    group = {**AWS, "desired_capacity": 1, "launch_template": [{"id": "lt-1"}]}
    prices = {one.name: one.price for one in estimated("aws_autoscaling_group", group, aws_launch_template=template).components}
    assert prices.get("compute") is None


def test_a_snapshot_in_the_archive_has_a_price_of_its_own() -> None:
    found = estimated("google_compute_snapshot", {**GOOGLE, "zone": "us-central1-a", "snapshot_type": "ARCHIVE"})
    assert found.result is Result.UNPRICED


def test_whatever_makes_disks_faster_is_read_by_every_formula_that_bills_disks() -> None:
    """Beyond what is included it is billed wherever the cloud takes it."""
    silent = [
        f"{kind}.{path}"
        for kind in priced_types()
        for path in settable(catalogue().resource_type(kind).block)
        if path.rpartition(".")[2] in {"iops", "throughput", "provisioned_throughput", "volume_throughput"}
        and path.rpartition(".")[2] not in read(kind)
        and f"{kind}.{path}" not in UNPRICED
    ]
    assert silent == [], "let the formula read it"


UNPRICED = {
    "aws_opensearch_domain.ebs_options.throughput": "only of gp3, of which no capacity has a price",
    "aws_elasticsearch_domain.ebs_options.throughput": "as above",
    "google_compute_disk.provisioned_throughput": "only of hyperdisks without a price: the extreme one has none",
    "google_compute_region_disk.provisioned_throughput": "only of hyperdisks, of which no region has a price",
    "google_compute_instance.boot_disk.initialize_params.provisioned_throughput": "as above",
    "google_container_node_pool.node_config.boot_disk.provisioned_throughput": "as above",
    "google_container_cluster.node_config.boot_disk.provisioned_throughput": "as above",
    "google_container_cluster.node_pool.node_config.boot_disk.provisioned_throughput": "as above",
}


def settable(block: Block, path: str = "") -> Iterator[str]:
    yield from (f"{path}{name}" for name, one in block.attributes.items() if one.settable)
    for name, nested in block.blocks.items():
        yield from settable(nested.block, f"{path}{name}.")


def read(kind: str) -> set[str]:
    """Return the last words of what a formula reads."""
    found = formula(kind)
    assert found is not None
    texts = [one for component in found.components.values() for one in (component.quantity, component.when) if one is not None]
    return {name.rpartition(".")[2] for text in texts for name in text.names}
