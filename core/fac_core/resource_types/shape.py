"""The shape of a file of cost signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Choice, Day, Flag, Number, OneOf, Text, Whole
from fac_core.document.shape import Field, ListOf, MapOf, Record, Shape
from fac_core.policy.model import SignalKind
from fac_core.resource_types import platform
from fac_core.resource_types.companion import COMPANION
from fac_core.resource_types.model import (
    Argument,
    AwsMetric,
    AzureMetric,
    BilledElsewhere,
    Condition,
    GoogleMetric,
    MissingData,
    NamedOutput,
    Source,
    TypeSignals,
)
from fac_core.resource_types.values import Anything, OneOrMore, Reasons

if TYPE_CHECKING:
    from collections.abc import Callable

IDENTIFIER = Text("a name of a-z, 0-9 and _", pattern="[a-z][a-z0-9_]*")
PATH = Text("an argument, or the dotted path of one in a nested block", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
EXPRESSION = Text("an HCL expression")
SENTENCE = Text("a sentence")
SOURCE = Record(
    "a source such as {title: ..., seen: 2026-11-23}",
    Source,
    {
        "title": Field(Text("a title"), "Where the fact stands.", required=True),
        "seen": Field(Day(), "The day it was seen there.", required=True),
    },
)
CONDITION = Record(
    "a condition with its message",
    Condition,
    {
        "condition": Field(EXPRESSION, "What must hold.", required=True),
        "message": Field(SENTENCE, "What to say when it does not.", required=True),
    },
)
VALIDATION = Record(
    "a condition with its message",
    Condition,
    {
        **CONDITION.fields,
        "accepts": Field(Anything(), "A value that holds, for tests."),
        "rejects": Field(Anything(), "A value that does not hold, for tests."),
    },
)
ARGUMENT = Record(
    "a mapping",
    Argument,
    {
        "description": Field(SENTENCE, "Description of the variable."),
        "default": Field(Anything(), "Default of the variable."),
        "example": Field(Anything(), "Value for examples and tests."),
        "validation": Field(OneOrMore(VALIDATION), "Validations of the variable."),
        "value": Field(EXPRESSION, "What the module writes instead of the plain variable."),
    },
)
OUTPUT = Record(
    "an output with description",
    NamedOutput,
    {
        "description": Field(SENTENCE, "Description of the output.", required=True),
        "value": Field(EXPRESSION, "Its value; default: the attribute of that name."),
    },
)
MONITORED = Text(
    "a monitored resource such as gcs_bucket or alloydb.googleapis.com/Cluster",
    pattern=r"([a-z][a-z0-9_]*|[a-z]+\.googleapis\.com/[A-Z][A-Za-z]*)",
)
BILLED_ELSEWHERE = Record(
    "a mapping with why",
    BilledElsewhere,
    {
        "why": Field(SENTENCE, "What is billed where.", required=True),
        "group": Field(EXPRESSION, "Id of the resource group that holds it; left out: it carries the tags of the resource."),
    },
)
COPIED_TAGS = Record(BILLED_ELSEWHERE.expected, BilledElsewhere, {"why": BILLED_ELSEWHERE.fields["why"]})
PERIOD = Whole("a period in seconds", low=10, high=7 * 86400)
METRICS: dict[str, Shape[Any]] = {
    "aws": Record(
        "a metric with namespace, name, statistic and period",
        AwsMetric,
        {
            "namespace": Field(Text("a namespace"), "CloudWatch namespace.", required=True),
            "name": Field(Text("a metric name"), "Metric name.", required=True),
            "statistic": Field(Choice(platform.AWS_STATISTICS), "Statistic.", required=True),
            "period": Field(PERIOD, "Seconds.", required=True),
        },
    ),
    "azurerm": Record(
        "a metric with namespace, name, aggregation and window_size",
        AzureMetric,
        {
            "namespace": Field(Text("a namespace"), "Metric namespace.", required=True),
            "name": Field(Text("a metric name"), "Metric name.", required=True),
            "aggregation": Field(Choice(platform.AZURE_AGGREGATIONS), "Aggregation.", required=True),
            "window_size": Field(Choice(tuple(platform.AZURE_WINDOWS)), "Window.", required=True),
            "frequency": Field(Choice(tuple(platform.AZURE_FREQUENCIES)), "How often the alert looks."),
        },
    ),
    "google": Record(
        "a metric with type, resource_type, aligner and period",
        GoogleMetric,
        {
            "type": Field(Text("a metric type", pattern=r"[a-z.]+\.[a-z]+/\S+"), "Metric type.", required=True),
            "resource_type": Field(MONITORED, "Monitored resource.", required=True),
            "aligner": Field(Choice(platform.GOOGLE_ALIGNERS), "Aligner of each series.", required=True),
            "period": Field(Whole("60 to 86400 seconds", low=60, high=platform.GOOGLE_LONGEST), "Seconds.", required=True),
            "reducer": Field(Choice(platform.GOOGLE_REDUCERS), "Reducer across series."),
        },
    ),
}
COMPARISONS = {"aws": platform.AWS_COMPARISONS, "azurerm": platform.AZURE_COMPARISONS, "google": platform.GOOGLE_COMPARISONS}
_AWS_ALONE = {
    "evaluation_periods": Field(Whole("a number of periods from 1", low=1, high=10080), "Periods in a row."),
    "missing_data": Field(OneOf(MissingData), "How periods without data count."),
}
_AZURE_ALONE = {"scope": Field(EXPRESSION, "What the alert watches.")}
ALONE: dict[str, dict[str, Field]] = {"aws": _AWS_ALONE, "azurerm": _AZURE_ALONE, "google": {}}


def signal(provider: str, build: Callable[..., Any]) -> Record[Any]:
    """Shape of one signal of a provider."""
    return Record(
        "a signal with kind, metric and why",
        build,
        {
            "kind": Field(OneOf(SignalKind), "What it shows.", required=True),
            "metric": Field(METRICS[provider], "The metric.", required=True),
            "dimensions": Field(MapOf(Text("a dimension"), EXPRESSION), "Values of the metric's dimensions."),
            "unit": Field(Text(), "What a threshold counts."),
            "threshold": Field(Number(), "A threshold that is always right."),
            "comparison": Field(Choice(COMPARISONS[provider]), "How the metric is compared."),
            "why": Field(SENTENCE, "Why this costs money.", required=True),
            "requires": Field(Text(), "What must exist besides."),
            "confirmed": Field(Flag(), "Whether the metric was checked."),
            "source": Field(SOURCE, "Where the facts are from."),
            **ALONE[provider],
        },
    )


def type_signals(provider: str, build: Callable[..., TypeSignals], build_signal: Callable[..., Any]) -> Record[TypeSignals]:
    """Shape of a file of a provider."""
    google = {
        "billing_service_id": Field(
            Text("an id such as services/95FF-2EF5-5EA1", pattern="services/[0-9A-F]{4}(-[0-9A-F]{4}){2}"), "Service id."
        )
    }
    shapes = {"aws": COPIED_TAGS, "azurerm": BILLED_ELSEWHERE}
    elsewhere = "Where what it makes is billed, when not under its own id."
    billed = {"billed_elsewhere": Field(shapes[provider], elsewhere)} if provider in shapes else {}
    return Record(
        "a mapping with noun, billing_service and pricing_units",
        build,
        {
            "noun": Field(Text("a noun"), "What one of them is called.", required=True),
            "billing_service": Field(Text("a service name"), "Name on the bill.", required=True),
            "billing_service_confirmed": Field(Flag(), "Whether the name was checked."),
            "pricing_units": Field(ListOf(Text("a unit of the bill"), least=1, unique=True), "What the bill counts.", required=True),
            "name_argument": Field(IDENTIFIER, "The argument that names it."),
            "required_inputs": Field(ListOf(IDENTIFIER, unique=True), "Inputs without default."),
            "minimal_example": Field(ListOf(IDENTIFIER, unique=True), "Optional inputs that the smallest example needs."),
            "leave_out": Field(Reasons(PATH, SENTENCE), "What the module does not offer, and why."),
            "arguments": Field(MapOf(PATH, ARGUMENT), "What is known about arguments."),
            "preconditions": Field(ListOf(CONDITION), "Preconditions of the resource."),
            "ignore_changes": Field(ListOf(PATH, least=1, unique=True), "Arguments that something else changes after creation."),
            "locals": Field(MapOf(IDENTIFIER, EXPRESSION), "Local values that expressions here use."),
            "outputs": Field(MapOf(IDENTIFIER, OUTPUT), "Outputs beside the usual ones."),
            "companions": Field(MapOf(IDENTIFIER, COMPANION), "Resources that belong to it."),
            "source": Field(SOURCE, "Where the facts are from."),
            "signals": Field(MapOf(IDENTIFIER, signal(provider, build_signal), ordered=True), "The signals."),
            **(google if provider == "google" else {}),
            **billed,
        },
    )
