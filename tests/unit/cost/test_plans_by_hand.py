"""Whole plans with totals that were worked out by hand from public list prices, before any of them was estimated here."""

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

pytestmark = pytest.mark.unit

EAST = {"region": "us-east-1"}
FUNCTION = {**EAST, "memory_size": 1024}
PUBLIC = {"location": "West Europe", "allocation_method": "Static"}
DISK = {**EAST, "type": "gp3", "size": 100, "iops": 4000, "throughput": 250}
MACHINE = {**EAST, "instance_type": "t3.medium", "root_block_device": [{"volume_type": "gp3", "volume_size": 20}]}
DATABASE = {
    "region": "eu-west-1",
    "engine": "postgres",
    "engine_version": "16",
    "instance_class": "db.m5.large",
    "allocated_storage": 400,
    "storage_throughput": 600,
    "multi_az": True,
}
PLANS: dict[str, tuple[str, Mapping[str, Mapping[str, Any]], Mapping[str, Mapping[str, int]]]] = {
    # 730 x 0.0225 + 730 x 0.008 + 730 x 0.045 + 100 x 0.045 + 730 x 0.005
    "a load balancer with a capacity unit, a NAT gateway and its address": (
        "63.265",
        {"aws_lb.a": {**EAST, "load_balancer_type": "application"}, "aws_nat_gateway.a": EAST, "aws_eip.a": EAST},
        {
            "aws_lb": {"new_connections": 0, "active_connections": 0, "processed_bytes_gb": 730, "rule_evaluations": 0},
            "aws_nat_gateway": {"monthly_data_processed_gb": 100},
        },
    ),
    # (2 x 4,000,000 - 1,000,000) x 0.0000004
    "two queues that share the free million": (
        "2.80",
        {"aws_sqs_queue.a": EAST, "aws_sqs_queue.b": EAST},
        {"aws_sqs_queue": {"monthly_requests": 4_000_000, "request_size_kb": 64}},
    ),
    # (2,000,000 - 1,000,000) x 0.0000002 + (2 x 500,000 - 400,000) x 0.0000166667
    "two functions that share what is free": (
        "10.20002",
        {"aws_lambda_function.a": FUNCTION, "aws_lambda_function.b": FUNCTION},
        {"aws_lambda_function": {"monthly_requests": 1_000_000, "request_duration_ms": 500}},
    ),
    # 1,000,000 x 0.000000625 + 2,000,000 x 0.000000125 + (30 - 25) x 0.25 + (3,000,000 - 1,000,000) x 0.0000005
    "a table on demand and a topic": (
        "3.125",
        {"aws_dynamodb_table.a": {**EAST, "billing_mode": "PAY_PER_REQUEST"}, "aws_sns_topic.a": EAST},
        {
            "aws_dynamodb_table": {"monthly_write_request_units": 1_000_000, "monthly_read_request_units": 2_000_000, "storage_gb": 30},
            "aws_sns_topic": {"monthly_requests": 3_000_000, "request_size_kb": 64},
        },
    ),
    # 1,000 x 0.023 + 100,000 x 0.000005 + 1,000,000 x 0.0000004
    "a bucket": (
        "23.90",
        {"aws_s3_bucket.a": EAST},
        {
            "aws_s3_bucket": {
                "standard_storage_gb": 1000,
                "standard_monthly_tier_1_requests": 100_000,
                "standard_monthly_tier_2_requests": 1_000_000,
            }
        },
    ),
    # 730 x 0.0416 + 20 x 0.08 + 100 x 0.08 + (4,000 - 3,000) x 0.005 + (250 - 125) x 0.04
    "a machine in a subnet of one's own and a fast disk": (
        "49.968",
        {"aws_instance.a": {**MACHINE, "subnet_id": "subnet-1"}, "aws_ebs_volume.a": DISK},
        {},
    ),
    # 730 x 0.0416 + 730 x 0.005 + 20 x 0.08, in any region 0.005 an hour for the address that a default subnet gives
    "a machine for which no subnet is written": ("35.618", {"aws_instance.a": MACHINE}, {}),
    # 730 x 0.394 + 400 x 0.254 + (600 - 500) x 0.177, which gp3 alone bills
    "a database for which no kind of storage is written": ("406.92", {"aws_db_instance.a": DATABASE}, {}),
    # 730 x 0.0416 + 20 x 0.08
    "one in a default subnet that wants no address": ("31.968", {"aws_instance.a": {**MACHINE, "associate_public_ip_address": False}}, {}),
    # 2 x 1 + (2 x 15,000 - 20,000) x 0.000003 + 0.40 + 10,000 x 0.000005
    "two keys and a secret": (
        "2.48",
        {"aws_kms_key.a": EAST, "aws_kms_key.b": EAST, "aws_secretsmanager_secret.a": EAST},
        {"aws_kms_key": {"monthly_requests": 15_000}, "aws_secretsmanager_secret": {"monthly_requests": 10_000}},
    ),
    # 2 x 200 x 0.10 + 500 x 0.04
    "disks of Google": (
        "60",
        {
            "google_compute_disk.a": {"zone": "us-central1-a", "type": "pd-balanced", "size": 200},
            "google_compute_disk.b": {"zone": "us-central1-b", "type": "pd-balanced", "size": 200},
            "google_compute_disk.c": {"zone": "us-central1-a", "type": "pd-standard", "size": 500},
        },
        {},
    ),
    # 3 x 730 x 0.005
    "addresses of Azure": ("10.95", {f"azurerm_public_ip.{name}": PUBLIC for name in "abc"}, {}),
    # 730 x 0.005, and nothing for the others
    "an address among what is free": ("3.65", {"aws_eip.a": EAST, "aws_iam_role.a": EAST, "aws_vpc.a": EAST, "aws_subnet.a": EAST}, {}),
}


@pytest.mark.parametrize("name", PLANS)
def test_totals_worked_out_by_hand(name: str) -> None:
    monthly, resources, uses = PLANS[name]
    made = tuple(
        Resource((), "managed", address.partition(".")[0], address.partition(".")[2], None, "", values)
        for address, values in resources.items()
    )
    used = {
        kind: {use: Given(Decimal(amount), Decimal(amount), Decimal(amount)) for use, amount in amounts.items()}
        for kind, amounts in uses.items()
    }
    found = estimate(Tree("plan", made), open_book(), UsageFile(by_type=used))
    assert [one.reason for one in found.resources if one.result is Result.UNPRICED] == []
    assert found.monthly.expected == Decimal(monthly)
