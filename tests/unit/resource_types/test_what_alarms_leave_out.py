"""What an alarm does not see, it does not claim to see: the other direction, other members, other classes, other modes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN, SignalKind
from fac_core.resource_types import MetricType, for_type, names
from fac_core.resource_types.clouds.aws import AwsMetric
from fac_core.resource_types.tag_places import not_reached
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint

if TYPE_CHECKING:
    from fac_core.resource_types import Signal

pytestmark = pytest.mark.unit

IN = re.compile(r"BytesIn|Bytes(Received|Uploaded)|InFrom|received_bytes|[Ii]ngress")
OUT = re.compile(r"BytesOut|Bytes(Sent|Downloaded)|OutTo|sent_bytes|[Ee]gress")
BOTH = re.compile(r"Every Gi?B|process|either|both")
"""Words of a bill that does not ask in which direction data goes."""
OF_THE_WHOLE = re.compile(r"^(Volume|Backup|SnapshotStorage|TotalBackup)")
"""Metrics that a database cluster has as one: its volume and its backups. All others are averages of its instances."""
CLASSES = {
    "STANDARD": ["StandardStorage"],
    "REDUCED_REDUNDANCY": ["ReducedRedundancyStorage"],
    "STANDARD_IA": ["StandardIAStorage"],
    "ONEZONE_IA": ["OneZoneIAStorage"],
    "INTELLIGENT_TIERING": ["IntelligentTieringFAStorage", "IntelligentTieringIAStorage", "IntelligentTieringAIAStorage"],
    "GLACIER_IR": ["GlacierInstantRetrievalStorage"],
    "GLACIER": ["GlacierStorage"],
    "DEEP_ARCHIVE": ["DeepArchiveStorage"],
    "ARCHIVE_ACCESS": ["IntelligentTieringAAStorage"],
    "DEEP_ARCHIVE_ACCESS": ["IntelligentTieringDAAStorage"],
}
"""Storage classes and archive tiers of S3, and the values of StorageType under which CloudWatch has their bytes (Amazon S3 User Guide,
metrics-dimensions, seen 2026-11-29)."""


def _spending() -> list[tuple[str, str, Signal]]:
    known = [(name, for_type(name.replace("/", "_", 1))) for name in names()]
    return [(name, key, one) for name, facts in known if facts for key, one in facts.signals.items() if one.kind is SignalKind.SPEND]


ALL = _spending()


def _measured(name: str) -> str:
    return " ".join(one.metric.name + str(getattr(one.metric, "plus", "")) for other, _, one in ALL if other == name)


def test_what_is_billed_in_both_directions_is_watched_in_both() -> None:
    one_way = [(name, key, one) for name, key, one in ALL if (IN.search(one.metric.name) or OUT.search(one.metric.name))]
    assert len(one_way) > 15
    both = [(name, key) for name, key, one in one_way if BOTH.search(one.why)]
    assert {"google/compute_router_nat", "aws/nat_gateway", "azurerm/private_endpoint"} <= {name for name, _ in both}
    half = [f"{name}:{key}" for name, key in both if not (IN.search(_measured(name)) and OUT.search(_measured(name)))]
    half.remove("aws/ec2_transit_gateway:bytes_in")  # AWS bills what attachments send to the gateway, once
    assert half == []


def test_the_average_of_instances_is_not_called_an_amount_of_the_cluster() -> None:
    averages = [
        (name, key, one.unit)
        for name, key, one in ALL
        if one.metric.type is MetricType.GAUGE
        and one.metric.taken_as == "Average"
        and any("Cluster" in dimension for dimension in one.dimensions)
        and len(one.dimensions) == 1
        and not OF_THE_WHOLE.match(one.metric.name)
    ]
    assert ("aws/rds_cluster", "capacity_units", "capacity units of the average instance") in averages
    assert [one for one in averages if "average" not in one[2] and not one[2].startswith(("percent", "share"))] == []


def test_the_size_of_a_bucket_counts_every_class_in_which_objects_lie() -> None:
    facts = for_type("aws_s3_bucket")
    assert facts is not None
    sizes = [one.metric for one in facts.signals.values() if one.metric.name == "BucketSizeBytes"]
    counted = [kind for one in sizes if isinstance(one, AwsMetric) and one.across for kind in re.findall(r'"(\w+)"', one.across.values)]
    assert sorted(counted) == sorted(kind for kinds in CLASSES.values() for kind in kinds)


def test_no_alarm_is_left_out_for_want_of_what_its_type_has_itself() -> None:
    """A reason that names an argument has taken `var.a_b.c` for the resource `a_b`."""
    wrong: dict[str, str] = {}
    for name in (one.replace("/", "_", 1) for one in names()):
        of_type = catalogue().resource_type(name).block
        for gap in blueprint(name, BUILT_IN).alarms.left_out:
            words = set(re.findall(r"\w+", gap.reason)) if gap.reason.endswith(" does not create") else set()
            if words & (of_type.attributes.keys() | of_type.blocks.keys()):
                wrong[f"{name}.{gap.path}"] = gap.reason
    assert wrong == {}
    made = {key for name in ("aws_kinesis_stream", "aws_keyspaces_table") for key in blueprint(name, BUILT_IN).alarms.keys}
    assert {"bytes_out", "reads", "writes"} <= made


def test_what_is_billed_in_one_mode_alone_is_watched_in_that_mode_alone() -> None:
    told = [(name, key, one) for name, key, one in ALL if re.search(r"\b(in|with) [\w-]+ mode\b", one.why)]
    assert {"aws/kinesis_stream", "aws/keyspaces_table", "aws/dynamodb_table"} <= {name for name, _, _ in told}
    assert [f"{name}:{key}" for name, key, one in told if not (one.when or (one.price and "?" in one.price.of))] == []


def test_fan_out_is_not_said_to_be_in_what_consumers_get() -> None:
    facts = for_type("aws_kinesis_stream")
    assert facts is not None
    signal = facts.signals["bytes_out"]
    assert signal.when is not None
    assert "ON_DEMAND" in signal.when.condition
    assert "with enhanced fan-out is billed too, and AWS publishes it for each" in signal.why


def test_vaults_say_that_recovery_points_have_tags_of_their_own() -> None:
    vaults = [name for name in catalogue().names("aws") if re.fullmatch(r"aws_backup_\w*vault", name)]
    assert len(vaults) == 2
    assert [name for name in vaults if not any("recovery points" in one.what for one in not_reached(name))] == []
