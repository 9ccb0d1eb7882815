"""Cost signals of every shape become alarms, or are left out with a reason."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN, Alarms, SignalKind
from fac_core.resource_types import AwsMetric, AzureMetric, GoogleMetric, Signal, TypeFacts
from fac_core.schema.model import Attribute
from fac_gen.blueprint.cost.alarms import alarms_of
from fac_gen.blueprint.curation import Curation

if TYPE_CHECKING:
    from fac_gen.blueprint import guardrails

pytestmark = pytest.mark.unit
SENT = AwsMetric("AWS/Example", "Sent", "Sum", 3600)
STORED = AzureMetric("Microsoft.Example/things", "Stored", "Average", "P1D")
BYTES = GoogleMetric("example.googleapis.com/thing/bytes", "example_thing", "ALIGN_MEAN", 3600)
ATTRIBUTES = {"resource_group_name": Attribute("resource_group_name", "string", required=True)}


def signal(key: str, metric: AwsMetric | AzureMetric | GoogleMetric, *, kind: SignalKind = SignalKind.SPEND, **said: object) -> Signal:
    return Signal(key=key, kind=kind, metric=metric, comparison="Above", why="It is billed.", **said)  # type: ignore[arg-type] # by name


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


def test_silence_of_an_idle_google_resource_is_the_signal() -> None:
    made = alarms("google_example", signal("a", BYTES, kind=SignalKind.IDLE, threshold=Decimal(1)))
    assert made.value("evaluation_missing_data") == '"EVALUATION_MISSING_DATA_ACTIVE"'
    assert made.value("duration") == '"3600s"'
    assert made.on_by_default == ("a",)
    assert alarms("google_example", signal("a", BYTES)).value("evaluation_missing_data") == "null"


def test_only_kinds_that_the_type_has_are_required() -> None:
    made = alarms("aws_example_thing", signal("a", SENT), required=(SignalKind.SPEND, SignalKind.IDLE))
    assert made.required_kinds == ("spend",)
