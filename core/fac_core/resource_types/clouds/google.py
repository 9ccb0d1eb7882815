"""Cloud Monitoring: what its metrics and the conditions of its policies take.

Sources, seen 2026-11-23: Cloud Monitoring API, AlertPolicy (only GT and LT are supported) and Aggregation (aligners, reducers; alignment
period at least 60 seconds).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Choice, Text, Whole
from fac_core.document.shape import Field, ListOf, Record
from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types.clouds._cloud_facts import PUBLISHED, CloudFacts
from fac_core.resource_types.signal_model import Metric, Signal, Untruth
from fac_core.shared_facts.monitored_resources import monitored_resources
from fac_core.shared_facts.service_ids import SERVICE_ID

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LONGEST = 86400
_ALIGNERS = (
    "ALIGN_COUNT",
    "ALIGN_COUNT_TRUE",
    "ALIGN_DELTA",
    "ALIGN_FRACTION_TRUE",
    "ALIGN_INTERPOLATE",
    "ALIGN_MAX",
    "ALIGN_MEAN",
    "ALIGN_MIN",
    "ALIGN_NEXT_OLDER",
    "ALIGN_PERCENTILE_50",
    "ALIGN_PERCENTILE_95",
    "ALIGN_PERCENTILE_99",
    "ALIGN_RATE",
    "ALIGN_STDDEV",
    "ALIGN_SUM",
)
_NAME = Text("a metric type", pattern=r"[a-z.]+\.[a-z]+/\S+")
_MONITORED = Text(
    "a monitored resource such as gcs_bucket or alloydb.googleapis.com/Cluster",
    pattern=r"([a-z][a-z0-9_]*|[a-z]+\.googleapis\.com/[A-Z][A-Za-z]*)",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleMetric(Metric):
    """A Cloud Monitoring metric; ``period`` in seconds."""

    totals: ClassVar[frozenset[str]] = frozenset({"ALIGN_COUNT", "ALIGN_DELTA", "ALIGN_SUM"})
    rate: ClassVar[str] = "ALIGN_RATE"

    resource_type: str
    aligner: str
    period: int
    reducer: str = ""
    split_by: tuple[str, ...] = ()
    """Labels by which one resource has several time series, each of which a condition would see alone."""
    plus: tuple[str, ...] = ()
    """Further metrics with the same labels that are added to it; for idle signals."""
    parts: tuple[str, ...] = ()
    """Labels of ``split_by`` whose series are parts of one whole: they are added up before the reducer; for idle signals."""
    patterns: tuple[str, ...] = ()
    """Dimensions whose value is a regular expression (RE2), and not the one value that a label has."""

    @property
    def place(self) -> str:
        """Return the monitored resource."""
        return self.resource_type

    @property
    def taken_as(self) -> str:
        """Return the aligner."""
        return self.aligner

    @property
    def seconds(self) -> int:
        """Return the period."""
        return self.period

    @property
    def further(self) -> tuple[str, ...]:
        """Return the metrics that are added to it."""
        return self.plus

    @property
    def adds_series(self) -> bool:
        """Return whether the reducer or further metrics add."""
        return bool(self.plus) or self.reducer in {"REDUCE_COUNT", "REDUCE_SUM"}

    def refused(self, evaluation_periods: int) -> str:
        """Return that an alignment takes whole minutes."""
        del evaluation_periods
        return "" if self.period % 60 == 0 else "a period is a multiple of 60 seconds"

    def untruths(self, signal: Signal) -> Iterator[Untruth]:
        """Yield what a threshold would see alone or in too many, and that thresholds add no metrics up."""
        fixed = {name.removeprefix("metric.") for name in signal.dimensions}
        loose = [] if self.reducer else [name for name in self.split_by if name not in fixed]
        if loose:
            message = f"{self.name} has a time series for each {', '.join(loose)}: a threshold would be held against each alone"
            yield Untruth("metric", message, "Add a reducer.")
        for added, key in ((self.plus, "plus"), (self.parts, "parts")):
            if added and signal.kind is not SignalKind.IDLE:
                yield Untruth("metric", f"{key} is added up in queries, which idle signals alone have", f"Leave {key} out.")
        if not {*self.parts} <= {*self.split_by}:
            yield Untruth("metric", "parts are series of their own", "Name them in split_by, too.")
        yield from self._elsewhere(signal)
        unused = [name for name in self.patterns if name not in signal.dimensions]
        if unused:
            yield Untruth("metric", f"patterns speaks of {', '.join(unused)}, which no dimension names", "Name dimensions there.")

    def _elsewhere(self, signal: Signal) -> Iterator[Untruth]:
        known = monitored_resources().get(self.resource_type)
        missing = known.misses(signal.dimensions) if known else ""
        if missing:
            message = f"a {self.resource_type} of the same name may stand in another {missing}, and would be added in"
            yield Untruth("metric", message, f"Add {missing} to dimensions.")


class Google(CloudFacts):
    """Google Cloud as facts of its resource types see it."""

    metric: ClassVar[Record[Metric]] = Record(
        "a metric with name, resource_type, aligner and period",
        GoogleMetric,
        {
            "name": Field(_NAME, "Metric type.", required=True),
            **PUBLISHED,
            "resource_type": Field(_MONITORED, "Monitored resource.", required=True),
            "aligner": Field(Choice(_ALIGNERS), "Aligner of each series.", required=True),
            "period": Field(Whole("60 to 86400 seconds", low=60, high=_LONGEST), "Seconds.", required=True),
            "reducer": Field(Choice(("REDUCE_COUNT", "REDUCE_MAX", "REDUCE_MEAN", "REDUCE_MIN", "REDUCE_SUM")), "Reducer across series."),
            "split_by": Field(ListOf(Text("a label"), least=1, unique=True), "Labels by which one resource has several series."),
            "plus": Field(ListOf(_NAME, least=1, unique=True), "Further metrics that are added to it."),
            "parts": Field(ListOf(Text("a label"), least=1, unique=True), "Labels of split_by whose series are parts of one whole."),
            "patterns": Field(ListOf(Text("a dimension"), least=1, unique=True), "Dimensions whose value is a regular expression."),
        },
    )
    comparisons: ClassVar[Mapping[str, str]] = {"COMPARISON_GT": ">", "COMPARISON_LT": "<"}
    above: ClassVar[str] = "COMPARISON_GT"
    below: ClassVar[str] = "COMPARISON_LT"
    type_fields: ClassVar[Mapping[str, Field]] = {"billing_service_id": Field(SERVICE_ID, "Service id.")}


CLOUD = Google()
