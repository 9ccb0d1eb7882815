"""Alarms that are true: what a metric is decides what may be said of it, in every file and in every user's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from fac_core.document import DocumentError
from fac_core.limits import number
from fac_core.policy import SignalKind
from fac_core.resource_types import MetricType, MissingData, for_type, load, names
from fac_core.resource_types.clouds.aws import AwsMetric
from fac_core.resource_types.clouds.google import GoogleMetric
from fac_core.resource_types.signal_truth import untruths
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.silent_at_zero import silent_at_zero

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.resource_types import Signal

pytestmark = pytest.mark.unit

HEAD = "noun: queue\nbilling_service: Service\npricing_units: [requests]\nsource: {title: here, seen: 2026-11-27}\nsignals:\n  a: "
AWS = "{kind: %s, why: w, unit: %s, %smetric: {namespace: A, name: B, type: %s, sampled: %s, statistic: %s, period: %s}}\n"
AZURE = "{kind: spend, why: w, unit: %s, metric: {namespace: A, name: B, type: %s, sampled: 300, aggregation: %s, window_size: %s}}\n"
GOOGLE = (
    "{kind: spend, why: w, unit: %s, dimensions: {%s}, metric: {name: a.googleapis.com/b, type: counter, sampled: 60, "
    "resource_type: r, aligner: %s, period: 3600, split_by: [status, method]%s}}\n"
)

SHARE = (
    "{kind: idle, why: w, unit: 'share, 0 to 1', metric: {name: a.googleapis.com/b, type: gauge, sampled: 60, resource_type: r, "
    "aligner: ALIGN_MEAN, period: 86400, split_by: [database, location], reducer: %s%s}}\n"
)


def _signals() -> list[tuple[str, Signal]]:
    found = [(name, for_type(name.replace("/", "_", 1))) for name in names()]
    return [(f"{name}:{key}", one) for name, facts in found if facts for key, one in facts.signals.items()]


ALL = _signals()


def test_there_is_something_to_judge() -> None:
    assert len(ALL) > 300
    assert {one.metric.type for _, one in ALL} == set(MetricType)


@pytest.mark.parametrize("name", [name for name, _ in ALL])
def test_no_signal_claims_what_its_metric_does_not_say(name: str) -> None:
    assert list(untruths(dict(ALL)[name])) == []


def test_no_gauge_is_added_up_over_several_samples() -> None:
    """Said once more without the checks: a sum of a gauge is right over its own period alone."""
    sums = {name: one for name, one in ALL if one.metric.taken_as in {"Sum", "Total", "ALIGN_SUM"} and one.metric.type is MetricType.GAUGE}
    assert {name: one.metric.seconds // one.metric.sampled for name, one in sums.items()} == dict.fromkeys(sums, 1)


def test_no_shares_of_several_wholes_are_added_up() -> None:
    """Said once more without the checks; what is called a share counts one, lest its unit hides it."""
    called = re.compile(r"utili[sz]ation|percent|(?<!ope)ratio(?!n)|duty_cycle|cpu_load", re.IGNORECASE)
    shares = {name: one for name, one in ALL if re.match(r"(percent|share)\b", one.unit)}
    assert len(shares) > 50
    assert {name for name, one in ALL if one.metric.type is MetricType.GAUGE and called.search(one.metric.name)} <= shares.keys()
    added = {"Sum", "Total", "Count", "SampleCount", "ALIGN_SUM", "ALIGN_COUNT", "ALIGN_DELTA"}
    wrong = [name for name, one in shares.items() if one.metric.taken_as in added]
    wrong += [name for name, one in shares.items() if getattr(one.metric, "plus", ())]
    wrong += [
        name for name, one in shares.items() if isinstance(one.metric, AwsMetric) and one.metric.across and one.metric.across.by == "SUM"
    ]
    wrong += [
        name
        for name, one in shares.items()
        if isinstance(one.metric, GoogleMetric) and one.metric.reducer in {"REDUCE_SUM", "REDUCE_COUNT"}
    ]
    assert wrong == []


def test_idle_means_one_thing_on_all_clouds() -> None:
    idle = {name: one for name, one in ALL if one.kind is SignalKind.IDLE}
    assert len(idle) > 100
    assert {one.metric.seconds for one in idle.values()} == {86400}


def test_silence_is_a_signal_of_counters_alone() -> None:
    """A gauge that is silent belongs to something that does not run and costs nothing, unless its service says nothing of zeros."""
    breaching = {name: one for name, one in ALL if one.missing_data is MissingData.BREACHING}
    assert {one.metric.place for one in breaching.values() if one.metric.type is MetricType.GAUGE} <= silent_at_zero().keys()
    assert {one.kind for one in breaching.values()} == {SignalKind.IDLE}


def test_no_alarm_watches_one_member_of_several() -> None:
    """Broker 1, node 001, one storage class: what is published by member is watched across its members."""
    members = ("-1}", "-001", "-0001", '"1"', "StandardStorage", "-1\"'")
    found = {name: one for name, one in ALL if isinstance(one.metric, AwsMetric)}
    assert [name for name, one in found.items() for text in one.dimensions.values() if any(part in text for part in members)] == []
    assert {name for name, one in found.items() if isinstance(one.metric, AwsMetric) and one.metric.across} == {
        "aws/dynamodb_table:index_reads",
        "aws/dynamodb_table:index_writes",
        "aws/elasticache_replication_group:idle",
        "aws/elasticache_replication_group:memory",
        "aws/mq_broker:cpu",
        "aws/mq_broker:idle",
        "aws/msk_cluster:cpu",
        "aws/msk_cluster:disk",
        "aws/msk_cluster:idle",
        "aws/s3_bucket:archived_size",
        "aws/s3_bucket:bucket_size",
    }


def test_a_type_publishes_in_one_region() -> None:
    """Alarms stand where their metrics are, and all alarms of a module are made by one provider configuration."""
    regions: dict[str, set[str]] = {}
    for name, one in ALL:
        if isinstance(one.metric, AwsMetric):
            regions.setdefault(name.partition(":")[0], set()).add(one.metric.region)
    assert {name: found for name, found in regions.items() if len(found) > 1} == {}
    assert {name for name, found in regions.items() if found != {""}} == {
        "aws/cloudfront_distribution",
        "aws/globalaccelerator_accelerator",
        "aws/route53_zone",
    }


_TAKES_NO_NULL = re.compile(r"(?<!try\()\b(?:length|contains|startswith|endswith)\(var\.(\w+)[,)]|(?<!try\(\[for one) in var\.(\w+)")


def test_gates_take_null() -> None:
    """A hand-written module may leave out what a module of ours has a default for."""
    found = []
    for name, one in ALL:
        inputs = {first or second for first, second in _TAKES_NO_NULL.findall(one.when.condition)} if one.when else set()
        block = catalogue().resource_type(name.partition(":")[0].replace("/", "_", 1)).block if inputs else None
        found += [(name, given) for given in inputs if block and not (given in block.attributes and block.attributes[given].required)]
    assert found == []


def test_metric_math_stays_within_the_limit() -> None:
    most = number("aws", "aws_cloudwatch_metric_alarm", "metric_math_metrics_max")
    for _, one in ALL:
        if isinstance(one.metric, AwsMetric):
            assert 1 + len(one.metric.plus) <= most
            assert not (one.metric.plus and one.metric.across)


def test_counters_of_google_become_one_series_by_adding() -> None:
    split = [(name, one.metric) for name, one in ALL if isinstance(one.metric, GoogleMetric) and one.metric.split_by]
    assert len(split) > 30
    assert {name for name, metric in split if metric.type is MetricType.COUNTER and metric.reducer not in {"", "REDUCE_SUM"}} == set()


@pytest.mark.parametrize(
    ("resource_type", "text", "words"),
    [
        ("aws_x", AWS % ("spend", "bytes", "", "gauge", 60, "Sum", 86400), "B is a gauge: Sum over 86400 s adds up 1440 points of 60 s"),
        ("aws_x", AWS % ("spend", "calls per hour", "", "counter", 60, "Average", 3600), "B is a counter: Average speaks of one sample"),
        ("aws_x", AWS % ("spend", "bytes", "", "gauge", 86400, "Average", 3600), "is shorter than that of the samples, 86400 s"),
        ("aws_x", AWS % ("spend", "calls per day", "", "counter", 60, "Sum", 3600), "counts per hour, and the unit is 'calls per day'"),
        ("aws_x", AWS % ("spend", "calls", "", "counter", 60, "Sum", 86400), "counts per day, and the unit is 'calls'"),
        ("aws_x", AWS % ("spend", "bytes per hour", "", "gauge", 60, "Average", 3600), "says how things stand, and not how much it was"),
        ("aws_x", AWS % ("idle", "percent", "", "gauge", 60, "Average", 3600), "an idle signal counts days"),
        ("aws_x", AWS % ("idle", "x per day", "evaluation_periods: 7, ", "counter", 60, "Sum", 86400), "an idle signal counts days"),
        (
            "aws_x",
            AWS % ("waste", "percent", "missing_data: breaching, ", "gauge", 60, "Average", 3600),
            "silence tells that nothing is used",
        ),
        ("aws_x", AWS % ("waste", "percent", "", "gauge", 60, "Sum", 60), "B counts percent, and shares of several wholes are added up"),
        ("azurerm_x", AZURE % ("percent of a core", "gauge", "Total", "PT5M"), "shares of several wholes are added up"),
        ("google_x", SHARE % ("REDUCE_SUM", ""), "counts share, 0 to 1, and shares of several wholes are added up"),
        ("google_x", SHARE % ("REDUCE_MAX", ", plus: [a.googleapis.com/c]"), "shares of several wholes are added up"),
        ("google_x", SHARE % ("REDUCE_MAX", ", parts: [zone]"), "parts are series of their own"),
        ("google_x", SHARE.replace("idle", "waste") % ("REDUCE_MAX", ", parts: [database]"), "parts is added up in queries"),
        ("azurerm_x", AZURE % ("bytes", "gauge", "Total", "P1D"), "B is a gauge: Total over 86400 s adds up 288 points of 300 s"),
        ("azurerm_x", AZURE % ("calls per hour", "counter", "Maximum", "PT1H"), "B is a counter: Maximum speaks of one sample"),
        ("google_x", GOOGLE % ("calls per hour", "", "ALIGN_SUM", ""), "has a time series for each status, method"),
        ("google_x", GOOGLE % ("calls per hour", "metric.status: '\"ok\"'", "ALIGN_SUM", ""), "has a time series for each method"),
        ("google_x", GOOGLE % ("calls per hour", "", "ALIGN_RATE", ", reducer: REDUCE_SUM"), "ALIGN_RATE gives a value per second"),
    ],
)
def test_a_users_own_signal_may_not_lie_either(resource_type: str, text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(HEAD + text, encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        load(path, resource_type)
    assert any(words in problem.message for problem in caught.value.problems), [problem.message for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("resource_type", "text"),
    [
        ("aws_x", AWS % ("spend", "bytes", "", "gauge", 60, "Sum", 60)),
        ("azurerm_x", AZURE.replace("PT1H", "PT5M") % ("bytes", "gauge", "Maximum", "P1D")),
        ("google_x", GOOGLE % ("calls per second", "", "ALIGN_RATE", ", reducer: REDUCE_SUM")),
        ("google_x", SHARE % ("REDUCE_MAX", ", parts: [database]")),
        ("google_x", GOOGLE % ("calls per hour", "metric.status: s, metric.method: m", "ALIGN_SUM", "")),
    ],
)
def test_what_is_true_is_taken(resource_type: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(HEAD + text, encoding="utf-8")
    assert load(path, resource_type).signals["a"].unit


PRICED = HEAD.replace("signals:\n  a: ", "prices:\n  calls: {component: requests, says: a call}\nsignals:\n  a: ")


@pytest.mark.parametrize(
    ("kind", "price", "words"),
    [
        ("spend", "price: {of: '\"reads\"', units: 1}, ", "names nothing under prices"),
        ("spend", "price: {of: '\"calls\"', units: 0}, ", "more than no units"),
        ("spend", "threshold: 5, price: {of: '\"calls\"', units: 1}, ", "where none is given"),
        ("spend", "", "no signal is priced by calls"),
    ],
)
def test_a_threshold_follows_from_a_price_that_is_told(kind: str, price: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(PRICED + AWS % (kind, "calls per hour", price, "counter", 60, "Sum", 3600), encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        load(path, "aws_x")
    assert any(words in problem.message for problem in caught.value.problems), [problem.message for problem in caught.value.problems]
