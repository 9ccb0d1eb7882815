"""What a plan asks for and a cloud bills for is on the estimate: with a price, or unpriced with a reason, and never left away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tests.unit.cost.asked_arguments import ASKED, AWS, AZURE, GOOGLE, SET

from fac_core.resources import Resource, Tree
from fac_cost.book import open_book
from fac_cost.estimating import Result, estimate
from fac_cost.usage import UsageFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_cost.estimating import ResourceEstimate

pytestmark = pytest.mark.unit


def estimated(kind: str, values: Mapping[str, Any], **others: Mapping[str, Any]) -> ResourceEstimate:
    made = [Resource((), "managed", kind, "this", None, "", values)]
    made += [Resource((), "managed", other, "other", None, "", one) for other, one in others.items()]
    return next(one for one in estimate(Tree("plan", tuple(made)), open_book(), UsageFile()).resources if one.type == kind)


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


@pytest.mark.parametrize(("kind", "storage"), [("rds", "aurora-iopt1"), ("docdb", "iopt1")])
def test_instances_of_a_cluster_that_bills_no_requests_cost_more(kind: str, storage: str) -> None:
    member = {**AWS, "cluster_identifier": "c", "instance_class": "db.r5.large", "engine": "aurora-mysql"}
    for known, more in ({"id": "c", "storage_type": storage}, True), ({"id": "c"}, False):
        found = estimated(f"aws_{kind}_cluster_instance", member, **{f"aws_{kind}_cluster": known})
        assert ("io_optimized" in lines(found)) is more
    unseen = estimated(f"aws_{kind}_cluster_instance", member)
    assert unseen.result is Result.UNPRICED, "nobody knows how much more"
    assert f"the aws_{kind}_cluster of cluster_identifier" in unseen.reason


def test_a_stream_that_is_kept_warm_has_the_prices_of_its_account() -> None:
    """Only accounts that commit to a throughput have such streams: they pay nothing by the stream, and otherwise by the GB."""
    stream = {**AWS, "stream_mode_details": [{"stream_mode": "ON_DEMAND"}]}
    found = estimated("aws_kinesis_stream", {**stream, "warm_throughput_mib_ps": 100})
    prices = {one.name: one.price for one in found.components}
    assert "stream_hours" in lines(estimated("aws_kinesis_stream", stream))
    assert "stream_hours" not in prices
    assert prices["data_ingested"] is None
    assert found.result is Result.UNPRICED


def test_an_alarm_on_several_metrics_has_the_resolution_of_the_finest() -> None:
    queries = [{"id": "e"}, {"id": "a", "metric": [{"period": 60}]}, {"id": "b", "metric": [{"period": 10}]}]
    alarm = estimated("aws_cloudwatch_metric_alarm", {"region": "eu-west-1", "metric_query": queries}).components[0]
    assert alarm.price is not None
    assert str(alarm.price.tiers[0].price) == "0.3"


@pytest.mark.parametrize(
    "image", [("Canonical", "ubuntu-24_04-lts", "server"), ("RedHat", "rhel-byos", "rhel-lvm9"), ("SUSE", "opensuse-leap-15-5", "gen2")]
)
def test_images_of_azure_without_a_fee_have_none(image: tuple[str, str, str]) -> None:
    asked = [dict(zip(("publisher", "offer", "sku"), image, strict=True))]
    found = estimated("azurerm_linux_virtual_machine", {**SET, "size": "Standard_D2s_v5", "source_image_reference": asked})
    assert found.result is Result.PRICED


def test_every_address_of_several_interfaces_is_billed_but_those_of_ipv6() -> None:
    def interface(*versions: str) -> Mapping[str, Any]:
        return {"ip_configuration": [{"public_ip_address": [{"version": one}]} for one in versions]}

    asked = {**SET, "network_interface": [interface("IPv4", "IPv6"), interface("IPv4"), {"ip_configuration": [{}]}]}
    for kind in ("linux", "windows"):
        found = estimated(f"azurerm_{kind}_virtual_machine_scale_set", asked)
        assert [one.name for one in found.components if "address" in one.name] == ["public_addresses[0]", "public_addresses[2]"]


def test_machines_that_wait_and_addresses_of_a_template_are_billed() -> None:
    template = {"id": "lt-1", "instance_type": "m5.large", "network_interfaces": [{"associate_public_ip_address": "true"}]}
    group = {**AWS, "desired_capacity": 1, "min_size": 1, "max_size": 3, "launch_template": [{"id": "lt-1"}]}
    one, more = (
        estimated("aws_autoscaling_group", {**group, **asked}, aws_launch_template=template)
        for asked in ({}, {"warm_pool": [{"pool_state": "Running"}]})
    )
    assert "public_addresses" in lines(one)
    assert more.monthly is not None
    assert one.monthly is not None
    assert more.monthly.expected == 3 * one.monthly.expected
