"""Alarms of modes, tiers and classes in which nothing is billed for what they watch are not made there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from tests.unit.resource_types.test_published_whatever import INPUT, TYPES, choices

from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types import for_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.resource_types.signal_model import Signal

pytestmark = pytest.mark.unit
BILLED_WHATEVER: dict[str, dict[str, dict[str, str]]] = yaml.safe_load(
    Path(__file__).with_name("billed_whatever.yaml").read_text(encoding="utf-8")
)
"""By type and signal: the arguments that choose and do not decide whether what is watched is billed, each with the reason."""
TOLD_BY_TIER = {
    "aws_db_instance": {"read_operations"},
    "aws_docdb_cluster": {"read_operations"},
    "aws_dynamodb_table": {"index_reads", "index_writes", "provisioned_reads", "reads", "writes"},
    "aws_efs_file_system": {"io"},
    "aws_keyspaces_table": {"reads", "writes"},
    "aws_kinesis_stream": {"bytes_out"},
    "aws_neptune_cluster": {"read_operations"},
    "aws_rds_cluster": {"capacity_units", "read_operations", "write_operations"},
    "aws_rds_cluster_instance": {"capacity"},
    "azurerm_bastion_host": {"idle"},
    "azurerm_cognitive_account": {"calls", "provisioned_utilization", "tokens"},
    "azurerm_eventhub_namespace": {"incoming_messages"},
    "azurerm_iothub": {"daily_messages", "idle"},
    "azurerm_servicebus_namespace": {"idle", "incoming_messages", "outgoing_messages"},
    "azurerm_storage_account": {"transactions", "used_capacity"},
    "google_firestore_database": {"reads", "writes"},
    "google_spanner_instance": {"cpu", "idle", "storage"},
    "google_sql_database_instance": {"cpu", "disk_used", "idle", "unused_disk"},
}
"""Signals of types with a mode or tier that bills no such thing; looked through on 2026-11-30."""


def _signals() -> Iterator[tuple[str, str, Signal]]:
    for name in TYPES:
        facts = for_type(name)
        assert facts is not None
        yield from ((name, label, one) for label, one in facts.signals.items() if one.confirmed and one.kind is not SignalKind.IDLE)


def _open(name: str, one: Signal) -> set[str]:
    """Return the arguments that could decide whether what a signal watches is billed, and of which the facts do not say that they do."""
    priced = INPUT.findall(one.price.of) if one.price and "null" in one.price.of else []
    return {*choices(name), *priced} - {*INPUT.findall(one.when.condition if one.when else ""), *one.whatever}


def test_each_argument_that_could_decide_whether_something_is_billed_is_decided() -> None:
    """Where a price is unknown nothing may be billed; where a caller gives a threshold no price is asked for."""
    asked = {
        f"{name}: {label}: {argument}"
        for name, label, one in _signals()
        for argument in _open(name, one) - {*BILLED_WHATEVER.get(name, {}).get(label, {})}
    }
    assert sorted(asked) == [], "give it `when`, or say in billed_whatever.yaml why it is billed whatever that is"


def test_nothing_is_said_of_an_argument_that_decides() -> None:
    known = {(name, label): _open(name, one) for name, label, one in _signals()}
    said = [(name, label, argument) for name, one in BILLED_WHATEVER.items() for label, why in one.items() for argument in why]
    assert [one for one in said if one[2] not in known.get(one[:2], set())] == []


def test_signals_of_types_with_a_free_or_flat_tier_say_in_which_they_are_made() -> None:
    for name, labels in TOLD_BY_TIER.items():
        facts = for_type(name)
        assert facts is not None
        assert [f"{name}: {label}" for label in labels if facts.signals[label].when is None] == []
