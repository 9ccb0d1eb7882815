"""The shape of a cost signal in a file: what stands under ``signals``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Choice, Flag, Number, OneOf, Text, Whole
from fac_core.document.shape import Field, ListOf, MapOf, Record, Shape
from fac_core.policy.model import SignalKind
from fac_core.resource_types import alarm_limits
from fac_core.resource_types.fact_texts import EXPRESSION, IDENTIFIER, SENTENCE
from fac_core.resource_types.signal_model import Across, AwsMetric, AzureMetric, GoogleMetric, MetricType, MissingData, When
from fac_core.resource_types.source import SOURCE
from fac_core.shared_facts.plain_values import Anything

if TYPE_CHECKING:
    from collections.abc import Callable

MONITORED = Text(
    "a monitored resource such as gcs_bucket or alloydb.googleapis.com/Cluster",
    pattern=r"([a-z][a-z0-9_]*|[a-z]+\.googleapis\.com/[A-Z][A-Za-z]*)",
)
PERIOD = Whole("a period in seconds", low=10, high=7 * 86400)
_PUBLISHED = {
    "type": Field(OneOf(MetricType), "Whether it says how things stand, or how much came since.", required=True),
    "sampled": Field(Whole("seconds between two data points", low=1, high=86400), "Seconds between two data points.", required=True),
}
ACROSS = Record(
    "a mapping with dimension, values and by",
    Across,
    {
        "dimension": Field(Text("a dimension"), "The dimension that tells the members apart.", required=True),
        "values": Field(EXPRESSION, "Its values: an expression of a list.", required=True),
        "by": Field(Choice(alarm_limits.AWS_ACROSS), "How their values become one.", required=True),
    },
)
PLUS = ListOf(Text("a metric name"), least=1, unique=True)
WHEN = Record(
    "a mapping with condition, otherwise, holds and fails",
    When,
    {
        "condition": Field(EXPRESSION, "Inputs with which the metric is published and money is spent.", required=True),
        "otherwise": Field(SENTENCE, "What is the case when it does not hold.", required=True),
        "holds": Field(MapOf(IDENTIFIER, Anything()), "Inputs with which it holds, for tests.", required=True),
        "fails": Field(MapOf(IDENTIFIER, Anything()), "Inputs with which it does not hold, for tests.", required=True),
    },
)
GOOGLE_NAME = Text("a metric type", pattern=r"[a-z.]+\.[a-z]+/\S+")
METRICS: dict[str, Shape[Any]] = {
    "aws": Record(
        "a metric with namespace, name, statistic and period",
        AwsMetric,
        {
            "namespace": Field(Text("a namespace"), "CloudWatch namespace.", required=True),
            "name": Field(Text("a metric name"), "Metric name.", required=True),
            **_PUBLISHED,
            "statistic": Field(Choice(alarm_limits.AWS_STATISTICS), "Statistic.", required=True),
            "period": Field(PERIOD, "Seconds.", required=True),
            "plus": Field(PLUS, "Further metrics that are added to it."),
            "across": Field(ACROSS, "Members that are published one by one."),
            "region": Field(Choice(alarm_limits.AWS_HOME_REGIONS), "The one region that it is published in."),
        },
    ),
    "azurerm": Record(
        "a metric with namespace, name, aggregation and window_size",
        AzureMetric,
        {
            "namespace": Field(Text("a namespace"), "Metric namespace.", required=True),
            "name": Field(Text("a metric name"), "Metric name.", required=True),
            **_PUBLISHED,
            "aggregation": Field(Choice(alarm_limits.AZURE_AGGREGATIONS), "Aggregation.", required=True),
            "window_size": Field(Choice(tuple(alarm_limits.AZURE_WINDOWS)), "Window.", required=True),
            "frequency": Field(Choice(tuple(alarm_limits.AZURE_FREQUENCIES)), "How often the alert looks."),
        },
    ),
    "google": Record(
        "a metric with name, resource_type, aligner and period",
        GoogleMetric,
        {
            "name": Field(GOOGLE_NAME, "Metric type.", required=True),
            **_PUBLISHED,
            "resource_type": Field(MONITORED, "Monitored resource.", required=True),
            "aligner": Field(Choice(alarm_limits.GOOGLE_ALIGNERS), "Aligner of each series.", required=True),
            "period": Field(Whole("60 to 86400 seconds", low=60, high=alarm_limits.GOOGLE_LONGEST), "Seconds.", required=True),
            "reducer": Field(Choice(alarm_limits.GOOGLE_REDUCERS), "Reducer across series."),
            "split_by": Field(ListOf(Text("a label"), least=1, unique=True), "Labels by which one resource has several series."),
            "plus": Field(ListOf(GOOGLE_NAME, least=1, unique=True), "Further metrics that are added to it."),
        },
    ),
}
COMPARISONS = {"aws": alarm_limits.AWS_COMPARISONS, "azurerm": alarm_limits.AZURE_COMPARISONS, "google": alarm_limits.GOOGLE_COMPARISONS}
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
            "when": Field(WHEN, "In which configurations there is something to watch."),
            "requires": Field(Text(), "What must exist besides."),
            "confirmed": Field(Flag(), "Whether the metric was checked."),
            "source": Field(SOURCE, "Where the facts are from."),
            **ALONE[provider],
        },
    )
