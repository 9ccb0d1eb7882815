"""What alarms look metrics up by is what the cloud publishes them with, and is there whenever the alarm is."""

from __future__ import annotations

import re

import pytest

from fac_core.resource_types import for_type, names
from fac_core.resource_types.clouds.aws import AwsMetric
from fac_core.schema.catalogue import catalogue

pytestmark = pytest.mark.unit
STORED_IN_LOWER_CASE = {
    "aws_dax_cluster": "cluster_name",
    "aws_db_instance": "identifier",
    "aws_dms_replication_instance": "replication_instance_id",
    "aws_docdb_cluster": "cluster_identifier",
    "aws_elasticache_cluster": "cluster_id",
    "aws_elasticache_replication_group": "replication_group_id",
    "aws_elasticache_serverless_cache": "name",
    "aws_neptune_cluster": "cluster_identifier",
    "aws_rds_cluster": "cluster_identifier",
    "aws_rds_cluster_instance": "identifier",
}
"""Identifiers of which AWS says that they are "stored as a lowercase string", or "converted to lowercase" (botocore 1.43.11, service models
of dax, dms, docdb, elasticache, neptune and rds, operations Create*, seen 2026-11-29)."""
REFUSES_CAPITALS = re.compile(r"\^\[a-z\]\[a-z0-9-\]")
TELLS_MEMBERS = re.compile(r"member|_names$|_ids$|nodes")
ALL = sorted(name.replace("/", "_") for name in names())


@pytest.mark.parametrize(("resource_type", "argument"), STORED_IN_LOWER_CASE.items())
def test_what_is_stored_in_lower_case_is_looked_up_so(resource_type: str, argument: str) -> None:
    facts = for_type(resource_type)
    assert facts is not None
    rules = facts.arguments[argument].validation
    if any(REFUSES_CAPITALS.search(one.condition) for one in rules):
        return
    named = re.compile(rf"(?<!lower\()(?:var|{resource_type}\.this)\.{argument}\b")
    texts = [text for one in facts.signals.values() for text in (*one.references.values(), *one.metric.expressions)]
    told = any(isinstance(one.metric, AwsMetric) and one.metric.across and one.metric.across.teller for one in facts.signals.values())
    assert told or any(argument in text for text in texts)
    assert [text for text in texts if named.search(text)] == []


@pytest.mark.parametrize("resource_type", [one for one in ALL if one.startswith("aws_")])
def test_members_that_a_resource_tells_are_not_made_of_inputs(resource_type: str) -> None:
    """What an own parameter group decides, or which node was replaced, stands in no input; the resource knows."""
    facts = for_type(resource_type)
    assert facts is not None
    every = [metric.across for one in facts.signals.values() if isinstance(metric := one.metric, AwsMetric) and metric.across]
    attributes = catalogue().resource_type(resource_type).block.attributes.items() if every else ()
    told = {name for name, one in attributes if one.computed and not one.optional and TELLS_MEMBERS.search(name)}
    for across in every:
        assert (across.teller in told) == bool(told)
        assert bool(across.teller) == bool(across.told)


@pytest.mark.parametrize("resource_type", ALL)
def test_an_alarm_needs_no_companion_that_may_be_absent(resource_type: str) -> None:
    facts = for_type(resource_type)
    assert facts is not None
    optional = {f"{one.resource_type}.{one.name}": one for one in facts.companions.values() if one.input or one.when}
    for signal in facts.signals.values():
        used = {name for name in optional for text in signal.references.values() if f"{name}." in text}
        for name in used:
            there = [one.condition for one in facts.preconditions] if optional[name].input else [optional[name].when]
            assert signal.when or any("var.alarms" in one and f'"{signal.key}"' in one for one in there), (signal.key, name)


@pytest.mark.parametrize("resource_type", ALL)
def test_what_stands_for_an_alarm_goes_with_it(resource_type: str) -> None:
    facts = for_type(resource_type)
    assert facts is not None
    for one in facts.companions.values():
        if "var.alarms" in one.when:
            assert ".enabled" in one.when, one.resource_type
            assert ".threshold != null" in one.when, one.resource_type
