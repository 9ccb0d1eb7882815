"""Amazon CloudWatch: what its metrics and alarms take.

Sources, seen 2026-11-23: Amazon CloudWatch User Guide, "Using Amazon CloudWatch alarms" (period times evaluation periods is at most
seven days, one day for periods under an hour) and PutMetricAlarm (periods, statistics).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Choice, OneOf, Text, Whole
from fac_core.document.shape import Field, ListOf, Record
from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types.clouds._cloud_facts import METRIC_NAMES, PUBLISHED, CloudFacts, billed_elsewhere
from fac_core.resource_types.fact_texts import EXPRESSION
from fac_core.resource_types.signal_model import Metric, MetricType, MissingData
from fac_core.sentence import in_words
from fac_core.shared_facts.silent_at_zero import silent_at_zero

if TYPE_CHECKING:
    from collections.abc import Mapping

HOUR = 3600
DAY = 24 * HOUR
_LONGEST = {True: 7 * DAY, False: DAY}
"""How far an alarm looks back at most, with periods of an hour and more, and under it: as `limits` says, which no run should read as a
whole to know the metrics of a type. A test compares the two."""
_SHORT_PERIODS = (10, 20, 30)
_HOME_REGIONS = ("us-east-1", "us-west-2")
"""Where services that are everywhere publish their metrics."""
_TOLD = re.compile(r"\baws_[a-z0-9_]+\.this\.([a-z0-9_]+)")


def longest_window(period: int) -> int:
    """Return how many seconds an alarm can look back with such a period."""
    return _LONGEST[period >= HOUR]


@dataclass(frozen=True, slots=True)
class Across:
    """Members of a dimension that are published one by one, and how their values become one."""

    dimension: str
    values: str
    """HCL expression of a list of texts."""
    by: str
    told: tuple[str, ...] = ()
    """What tests make up where the resource itself tells the values, in one of its attributes."""

    @property
    def teller(self) -> str:
        """The attribute in which the resource tells the values; empty where they follow from inputs."""
        found = _TOLD.search(self.values)
        return found[1] if found else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsMetric(Metric):
    """A CloudWatch metric; ``period`` in seconds."""

    totals: ClassVar[frozenset[str]] = frozenset({"SampleCount", "Sum"})

    namespace: str
    statistic: str
    period: int
    plus: tuple[str, ...] = ()
    """Further metrics of the namespace, with the same dimensions, that are added to it."""
    across: Across | None = None
    region: str = ""
    """The one region that it is published in; empty: that of the resource."""

    @property
    def place(self) -> str:
        """Return the namespace."""
        return self.namespace

    @property
    def taken_as(self) -> str:
        """Return the statistic."""
        return self.statistic

    @property
    def seconds(self) -> int:
        """Return the period."""
        return self.period

    @property
    def expressions(self) -> tuple[str, ...]:
        """Return the members."""
        return (self.across.values,) if self.across else ()

    @property
    def further(self) -> tuple[str, ...]:
        """Return the metrics that are added to it."""
        return self.plus

    @property
    def adds_series(self) -> bool:
        """Return whether further metrics or all members are added."""
        return bool(self.plus) or (self.across is not None and self.across.by == "SUM")

    def refused(self, evaluation_periods: int) -> str:
        """Return what CloudWatch says against the period, or against looking back that far."""
        if self.period not in _SHORT_PERIODS and (self.period <= 0 or self.period % 60):
            return "a period is 10, 20, 30 or a multiple of 60 seconds"
        if self.period * evaluation_periods <= longest_window(self.period):
            return ""
        words = f"{in_words(longest_window(self.period) // DAY, 'day')}{'' if self.period >= HOUR else ' for periods under an hour'}"
        return f"{evaluation_periods} periods of {self.period} seconds are longer than CloudWatch looks back: {words}"


_ACROSS = Record(
    "a mapping with dimension, values and by",
    Across,
    {
        "dimension": Field(Text("a dimension"), "The dimension that tells the members apart.", required=True),
        "values": Field(EXPRESSION, "Its values: an expression of a list.", required=True),
        "by": Field(Choice(("AVG", "MAX", "MIN", "SUM")), "How their values become one.", required=True),
        "told": Field(ListOf(Text("a member"), least=1, unique=True), "What tests make up where the resource itself tells its members."),
    },
)


class Aws(CloudFacts):
    """AWS as facts of its resource types see it."""

    metric: ClassVar[Record[Metric]] = Record(
        "a metric with namespace, name, statistic and period",
        AwsMetric,
        {
            "namespace": Field(Text("a namespace"), "CloudWatch namespace.", required=True),
            "name": Field(Text("a metric name"), "Metric name.", required=True),
            **PUBLISHED,
            "statistic": Field(Choice(("Average", "Maximum", "Minimum", "SampleCount", "Sum")), "Statistic.", required=True),
            "period": Field(Whole("a period in seconds", low=10, high=longest_window(DAY)), "Seconds.", required=True),
            "plus": Field(METRIC_NAMES, "Further metrics that are added to it."),
            "across": Field(_ACROSS, "Members that are published one by one."),
            "region": Field(Choice(_HOME_REGIONS), "The one region that it is published in."),
        },
    )
    comparisons: ClassVar[Mapping[str, str]] = {
        "GreaterThanOrEqualToThreshold": ">=",
        "GreaterThanThreshold": ">",
        "LessThanOrEqualToThreshold": "<=",
        "LessThanThreshold": "<",
    }
    above: ClassVar[str] = "GreaterThanThreshold"
    below: ClassVar[str] = "LessThanOrEqualToThreshold"
    signal_fields: ClassVar[Mapping[str, Field]] = {
        "evaluation_periods": Field(Whole("a number of periods from 1", low=1, high=10080), "Periods in a row."),
        "missing_data": Field(OneOf(MissingData), "How periods without data count."),
    }
    type_fields: ClassVar[Mapping[str, Field]] = billed_elsewhere()

    def left_out(self, resource_type: str, said: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return how periods without data count."""
        del resource_type
        # Nobody counts what nobody does; but a gauge that is silent belongs to something that does not run, and costs nothing, unless
        # its service says nothing of zeros.
        metric: AwsMetric = said["metric"]
        uncounted = metric.type is MetricType.COUNTER or metric.namespace in silent_at_zero()
        silence_tells = said["kind"] is SignalKind.IDLE and uncounted
        return {"missing_data": MissingData.BREACHING if silence_tells else MissingData.NOT_BREACHING}


CLOUD = Aws()
