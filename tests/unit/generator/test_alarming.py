"""Cost signals of every shape become alarms, or are left out with a reason."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN, Alarms, SignalKind
from fac_core.resource_types import Metric, MetricType, MissingData, Signal, TypeFacts, When
from fac_core.resource_types.clouds.aws import Across, AwsMetric
from fac_core.resource_types.clouds.azurerm import AzureMetric, AzureSignal
from fac_core.resource_types.clouds.google import GoogleMetric
from fac_core.schema.resource_schema import Attribute
from fac_gen.blueprint.cost.alarms import alarms_of
from fac_gen.blueprint.curation import Curation

if TYPE_CHECKING:
    from fac_gen.blueprint import guardrails

pytestmark = pytest.mark.unit
SENT = AwsMetric(namespace="AWS/Example", name="Sent", type=MetricType.COUNTER, sampled=60, statistic="Sum", period=3600)
STORED = AzureMetric(
    namespace="Microsoft.Example/things", name="Stored", type=MetricType.GAUGE, sampled=3600, aggregation="Average", window_size="P1D"
)
BYTES = GoogleMetric(
    name="example.googleapis.com/thing/bytes",
    type=MetricType.GAUGE,
    sampled=60,
    resource_type="example_thing",
    aligner="ALIGN_MEAN",
    period=3600,
)
CALLS = replace(BYTES, name="example.googleapis.com/thing/calls", type=MetricType.COUNTER, aligner="ALIGN_SUM", period=86400)
ATTRIBUTES = {"resource_group_name": Attribute("resource_group_name", "string", required=True)}


def signal(key: str, metric: Metric, *, kind: SignalKind = SignalKind.SPEND, **said: object) -> Signal:
    build = AzureSignal if isinstance(metric, AzureMetric) else Signal
    return build(key=key, kind=kind, metric=metric, comparison="Above", why="It is billed.", **said)  # type: ignore[arg-type] # by name


def alarms(
    resource_type: str, *signals: Signal, attributes: dict[str, Attribute] | None = None, required: tuple[SignalKind, ...] = ()
) -> guardrails.Alarms:
    provider = resource_type.partition("_")[0]
    known = TypeFacts(
        resource_type=resource_type,
        provider=provider,
        noun="thing",
        billing_service="Example",
        pricing_units=("things",),
        signals={one.key: one for one in signals},
    )
    return alarms_of(
        resource_type,
        attributes=ATTRIBUTES if attributes is None else attributes,
        policy=replace(BUILT_IN, alarms=Alarms(required=required)),
        curation=Curation(known),
        inputs=frozenset({"name", "resource_group_name"}),
    )


def test_what_all_alarms_share_stands_on_the_resource() -> None:
    dimensions = {"Name": "aws_example_thing.this.name"}
    made = alarms("aws_example_thing", signal("a", SENT, dimensions=dimensions), signal("b", SENT, dimensions=dimensions))
    assert made.value("dimensions") == "{ Name = aws_example_thing.this[0].name }"
    assert made.value("namespace") == '"AWS/Example"'
    assert made.value("metric_name") == "each.value.metric_name"


def test_references_that_differ_stand_apart_from_what_decides() -> None:
    made = alarms(
        "aws_example_thing",
        signal("a", SENT, dimensions={"Name": "aws_example_thing.this.name"}),
        signal("b", SENT, dimensions={"Name": '"all"'}),
    )
    assert made.value("dimensions") == "local.watched[each.key].dimensions"
    assert [alarm.references["dimensions"] for alarm in made.items] == [
        "try({ Name = aws_example_thing.this[0].name }, null)",
        '{ Name = "all" }',
    ]
    assert all("aws_example_thing" not in value for alarm in made.items for value in alarm.fields.values())


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"confirmed": False}, "could not be confirmed"),
        ({"requires": "containerInsights"}, "needs containerInsights"),
        ({"dimensions": {"Alias": "aws_example_alias.this.name"}}, "needs aws_example_alias"),
        ({"dimensions": {"Cluster": "var.cluster_name"}}, "needs cluster_name"),
        ({"dimensions": {"Node": 'format("%s-%d", aws_example_thing.this.name, count.index)'}}, "members are not known"),
    ],
)
def test_signals_that_one_module_cannot_watch_are_left_out(said: dict[str, object], reason: str) -> None:
    made = alarms("aws_example_thing", signal("a", SENT, **said))  # type: ignore[arg-type] # fields by name
    assert made.items == ()
    assert reason in made.left_out[0].reason


def test_data_sources_are_read_only_when_something_is_created() -> None:
    dimensions = {"Client": "data.aws_caller_identity.current.account_id", "Region": "data.aws_region.current.name"}
    made = alarms("aws_example_thing", signal("a", SENT, dimensions=dimensions))
    assert made.data == ("aws_caller_identity", "aws_region")
    assert made.value("dimensions") == "{ Client = data.aws_caller_identity.current[0].account_id, Region = data.aws_region.current.id }"


def test_azure_alerts_stand_in_the_group_of_the_resource_or_of_its_parent() -> None:
    one = signal("a", STORED, scope="azurerm_example.this.id")
    assert alarms("azurerm_example", one).resource_group == "var.resource_group_name"
    child = alarms("azurerm_example", one, attributes={"server_id": Attribute("server_id", "string", required=True)})
    assert child.resource_group == 'regex("/resourceGroups/([^/]+)", var.server_id)[0]'
    orphan = alarms("azurerm_example", one, attributes={})
    assert "no resource group" in orphan.left_out[0].reason


def test_azure_dimensions_are_there_for_some() -> None:
    made = alarms(
        "azurerm_example",
        signal("a", STORED, scope="azurerm_example.this.id", dimensions={"pool": "azurerm_example.this.name"}),
        signal("b", STORED, scope="azurerm_example.this.id"),
    )
    assert made.has("dimensions")
    assert made.value("scope") == "azurerm_example.this[0].id"
    assert [alarm.references["dimensions"] for alarm in made.items] == ["try({ pool = azurerm_example.this[0].name }, null)", "{}"]
    assert not alarms("azurerm_example", signal("b", STORED, scope="azurerm_example.this.id")).has("dimensions")


def test_google_filters_name_resource_and_metric_labels() -> None:
    dimensions = {
        "database_id": '"${google_example.this.project}:${google_example.this.name}"',
        "metric.device": "google_example.this.name",
    }
    made = alarms("google_example", signal("a", BYTES, dimensions=dimensions))
    assert made.value("filter") == (
        '"resource.type = \\"example_thing\\" AND '
        'resource.labels.database_id = \\"${google_example.this[0].project}:${google_example.this[0].name}\\"'
        ' AND metric.labels.device = \\"${google_example.this[0].name}\\" AND metric.type = \\"example.googleapis.com/thing/bytes\\""'
    )


def test_silence_of_a_counter_is_the_signal_and_that_of_a_gauge_is_none() -> None:
    dimensions = {"name": "google_example.this.name", "metric.device": '"sda"'}
    counted = alarms("google_example", signal("a", CALLS, kind=SignalKind.IDLE, threshold=Decimal(1), dimensions=dimensions))
    assert counted.value("query") == (
        '"(sum(increase(example_googleapis_com:thing_calls{monitored_resource=\\"example_thing\\", '
        'name=\\"${google_example.this[0].name}\\", device=\\"sda\\"}[1d])) or vector(0))"'
    )
    assert counted.on_by_default == ("a",)
    assert counted.since_creation
    standing = alarms("google_example", signal("a", BYTES, kind=SignalKind.IDLE))
    assert (
        standing.value("query") == '"(max(avg_over_time(example_googleapis_com:thing_bytes{monitored_resource=\\"example_thing\\"}[1d])))"'
    )
    assert not alarms("google_example", signal("a", BYTES)).has("query")


def test_parts_of_one_whole_are_added_up_before_wholes_are_compared() -> None:
    halves = replace(BYTES, reducer="REDUCE_MAX", split_by=("database", "location"), parts=("database",))
    assert alarms("google_example", signal("a", halves, kind=SignalKind.IDLE)).value("query") == (
        '"(max(sum without (database) (avg_over_time(example_googleapis_com:thing_bytes{monitored_resource=\\"example_thing\\"}[1d]))))"'
    )


def test_a_policy_of_thresholds_says_nothing_of_queries_and_the_other_way_round() -> None:
    both = alarms("google_example", signal("a", BYTES), signal("b", CALLS, kind=SignalKind.IDLE))
    assert (both.has("aligner"), both.has("query")) == (True, True)
    assert [alarm.fields["days"] for alarm in both.items] == ["null", "7"]
    alone = alarms("google_example", signal("b", CALLS, kind=SignalKind.IDLE))
    assert (alone.has("aligner"), alone.has("query")) == (False, True)


def test_an_idle_alarm_of_aws_counts_days_and_knows_since_when() -> None:
    daily = replace(SENT, period=86400)
    made = alarms("aws_example_thing", signal("a", daily, kind=SignalKind.IDLE, missing_data=MissingData.BREACHING), signal("b", SENT))
    assert [alarm.fields["evaluation_periods"] for alarm in made.items] == ["7", "1"]
    assert [alarm.fields["silent"] for alarm in made.items] == ["true", "false"]
    assert made.since_creation
    gauge = alarms("aws_example_thing", signal("a", daily, kind=SignalKind.IDLE, missing_data=MissingData.NOT_BREACHING))
    assert not gauge.since_creation


def test_several_metrics_become_one_value() -> None:
    both = alarms("aws_example_thing", signal("a", replace(SENT, plus=("Received",))), signal("b", SENT))
    assert [alarm.fields["metrics"] for alarm in both.items] == [
        '[{ name = "Sent", dimensions = {} }, { name = "Received", dimensions = {} }]',
        '[{ name = "Sent", dimensions = {} }]',
    ]
    assert [alarm.fields["value"] for alarm in both.items] == ['"SUM(METRICS())"', '"m1"']
    nodes = Across("Node", '["1", "2"]', "MAX")
    made = alarms("aws_example_thing", signal("a", replace(SENT, across=nodes)))
    assert made.value("metrics") == "each.value.metrics"
    assert made.items[0].fields["metrics"] == '[for value in ["1", "2"] : { name = "Sent", dimensions = { Node = value } }]'


def test_azure_looks_back_one_day_so_that_nothing_is_idle_by_itself() -> None:
    made = alarms("azurerm_example", signal("a", STORED, kind=SignalKind.IDLE, threshold=Decimal(0), scope="azurerm_example.this.id"))
    assert (made.idle, made.on_by_default, made.most_days) == (("a",), (), 1)


def test_an_alarm_of_some_configurations_is_not_on_by_default_in_all() -> None:
    when = When("var.name != null", "nothing has a name", {"name": "x"}, {"name": None})
    made = alarms("aws_example_thing", signal("a", SENT, threshold=Decimal(0), when=when))
    assert (made.on_by_default, made.on_in_some_configurations) == ((), ("a",))
    unknown = When("var.size > 1", "it is small", {"size": 2}, {"size": 1})
    assert "needs size" in alarms("aws_example_thing", signal("a", SENT, when=unknown)).left_out[0].reason


def test_only_kinds_that_the_type_has_are_required() -> None:
    made = alarms("aws_example_thing", signal("a", SENT), required=(SignalKind.SPEND, SignalKind.IDLE))
    assert made.required_kinds == ("spend",)


def test_every_metric_of_an_alarm_is_counted() -> None:
    classes, nodes = Across("Class", '["a", "b", "c"]', "SUM"), Across("Node", "[for node in range(var.name) : node]", "MAX")
    found = [replace(SENT, plus=("x", "y")), replace(SENT, across=classes), replace(SENT, across=nodes), SENT]
    made = alarms("aws_example_thing", *(signal(name, metric) for name, metric in zip("abcd", found, strict=True)))
    assert [alarm.metrics for alarm in made.items] == [3, 3, None, 1]


def test_alarms_stand_in_the_region_of_their_metrics() -> None:
    everywhere = alarms("aws_example_thing", signal("a", replace(SENT, region="us-east-1")))
    assert (everywhere.region, everywhere.alias) == ("us-east-1", "us_east_1")
    assert alarms("aws_example_thing", signal("a", SENT)).alias == ""
