"""An idle alarm stands by default only where idleness is billed and its metric sees all use; it says no more than the metric counts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types import MetricType, for_type, names

if TYPE_CHECKING:
    from fac_core.resource_types import Signal

pytestmark = pytest.mark.unit
STANDING = re.compile(r"(hours|days|months?)\b|\bby (the )?(month|day)\b")
"""Units of time, in which a thing is billed for being there."""
ASKED_FOR = {
    "aws_lambda_function": "provisioned concurrency alone is billed while nobody calls",
    "google_pubsub_topic": "a topic retains messages only with message_retention_duration",
    "google_cloud_run_v2_service": "instances kept warm alone are billed while nobody calls",
    "azurerm_key_vault": "keys in hardware alone; an alert of Azure stands only with days = 1",
    "azurerm_linux_web_app": "its plan is billed by the hour, beside it; an alert of Azure stands only with days = 1",
    "azurerm_windows_web_app": "its plan is billed by the hour, beside it; an alert of Azure stands only with days = 1",
    "azurerm_data_factory": "inactive pipelines are billed by the month, beside the units; an alert of Azure stands only with days = 1",
}
"""Types that are billed for being there only in part, with what (2026-11-29): outside of Azure a condition over inputs must tell."""
SEES_ALL = {
    ("aws_apprunner_service", "idle"): "a service serves HTTP requests and nothing else; a paused one is named in the text",
    (
        "aws_bedrock_provisioned_model_throughput",
        "idle",
    ): "every call goes by the ARN of the throughput; failed ones are not said to be none",
    ("aws_ec2_transit_gateway_vpc_attachment", "idle"): "both ways of the attachment itself are added",
    ("aws_elb", "idle"): "requests of HTTP listeners, and connections of TCP listeners",
    ("aws_globalaccelerator_accelerator", "idle"): "flows of TCP and UDP, of which the text speaks",
    ("aws_networkfirewall_firewall", "idle"): "left out of modules, as a zone is no argument; the stateless engine sees each packet first",
    ("google_compute_vpn_tunnel", "idle"): "both ways of the tunnel itself are added",
}
"""Counters that stand by default, whatever the inputs are, and why no other resource decides what they see (2026-11-29)."""
SUCCESS = re.compile(r"succe", re.IGNORECASE)
ONLY_SUCCESSES = {"AWS/Bedrock Invocations", "Microsoft.Network/applicationGateways TotalRequests"}
"""Metrics of successes that are not called so (Amazon Bedrock User Guide, monitoring; Azure Monitor, supported metrics; 2026-11-29)."""
CONNECTED = re.compile(r"(Nobody|No client|The user) (?!was (not )?seen)", re.IGNORECASE)
LOOKED_AT = re.compile(
    r"(DatabaseConnections|ClientConnections|ConnectionCount|ActiveConnectionsCount|sessions|UserConnected|network/connections)$"
)
"""Gauges of connections, which tell of the moments when somebody looked."""


def idle() -> dict[tuple[str, str], Signal]:
    """Return all idle signals by type and key."""
    known = {name.replace("/", "_", 1): for_type(name.replace("/", "_", 1)) for name in names()}
    return {(name, key): one for name, facts in known.items() if facts for key, one in facts.signals.items() if one.kind is SignalKind.IDLE}


def standing() -> dict[tuple[str, str], Signal]:
    """Return those with a threshold, which need no word of the caller, or on Azure no more than the days."""
    return {place: one for place, one in idle().items() if one.threshold is not None and one.confirmed and not one.requires}


def not_billed_at_rest(name: str, units: tuple[str, ...], one: Signal) -> bool:
    """Whether a signal would watch what costs nothing while nobody uses it."""
    if name in ASKED_FOR:
        return one.when is None and not name.startswith("azurerm_")
    return not any(STANDING.search(unit) for unit in units)


def test_an_idle_alarm_stands_where_idleness_is_billed() -> None:
    found = {place: facts for place in standing() if (facts := for_type(place[0]))}
    assert [place for place, one in standing().items() if not_billed_at_rest(place[0], found[place].pricing_units, one)] == []
    assert {name for name, _ in found} >= set(ASKED_FOR)


def test_what_costs_nothing_at_rest_is_found() -> None:
    queue = for_type("aws_sqs_queue")
    assert queue
    assert queue.signals["idle"].threshold is None
    assert not_billed_at_rest("aws_sqs_queue", queue.pricing_units, queue.signals["idle"])


def test_of_each_counter_that_stands_it_is_said_why_it_sees_all_use() -> None:
    counters = {place: one for place, one in standing().items() if one.metric.type is MetricType.COUNTER}
    bare = {place for place, one in counters.items() if not one.when and not one.whatever and not place[0].startswith("azurerm_")}
    assert bare == SEES_ALL.keys()


def says_too_much(one: Signal) -> bool:
    """Whether a text speaks of all use where the metric counts successes, or what was seen from time to time."""
    metric = f"{one.metric.place} {one.metric.name}"
    if (SUCCESS.search(one.metric.name) or metric in ONLY_SUCCESSES) and not SUCCESS.search(one.why):
        return True
    looked_at = one.metric.type is MetricType.GAUGE and LOOKED_AT.search(one.metric.name) and one.threshold is not None
    return bool(looked_at and CONNECTED.match(one.why))


def test_a_text_says_no_more_than_its_metric_counts() -> None:
    assert len(idle()) > 100
    assert [place for place, one in idle().items() if says_too_much(one)] == []
    assert Decimal(0) in {one.threshold for one in idle().values()}
