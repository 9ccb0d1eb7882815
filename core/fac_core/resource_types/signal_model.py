"""Cost signals: what a cloud measures and what it tells about cost, as immutable values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from fac_core.policy.model import SignalKind
    from fac_core.resource_types.source import Source


class MissingData(StrEnum):
    """How an AWS alarm takes periods without data; `aws` is Terraform's spelling."""

    BREACHING = "breaching"
    NOT_BREACHING = "not_breaching"
    IGNORE = "ignore"
    MISSING = "missing"

    @property
    def aws(self) -> str:
        """Value of ``treat_missing_data``."""
        return "notBreaching" if self is MissingData.NOT_BREACHING else self.value


class MetricType(StrEnum):
    """What a data point says: how things stand, or how much came since the point before."""

    GAUGE = "gauge"
    COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class Across:
    """Members of a dimension that are published one by one, and how their values become one."""

    dimension: str
    values: str
    """HCL expression of a list of texts."""
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsMetric:
    """A CloudWatch metric; ``sampled`` and ``period`` in seconds."""

    namespace: str
    name: str
    type: MetricType
    sampled: int
    statistic: str
    period: int
    plus: tuple[str, ...] = ()
    """Further metrics of the namespace, with the same dimensions, that are added to it."""
    across: Across | None = None
    region: str = ""
    """The one region that it is published in; empty: that of the resource."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AzureMetric:
    """An Azure Monitor platform metric; durations in ISO 8601, ``sampled`` in seconds."""

    namespace: str
    name: str
    type: MetricType
    sampled: int
    aggregation: str
    window_size: str
    frequency: str = "PT1H"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleMetric:
    """A Cloud Monitoring metric; ``sampled`` and ``period`` in seconds."""

    name: str
    type: MetricType
    sampled: int
    resource_type: str
    aligner: str
    period: int
    reducer: str = ""
    split_by: tuple[str, ...] = ()
    """Labels by which one resource has several time series, each of which a condition would see alone."""
    plus: tuple[str, ...] = ()
    """Further metrics with the same labels that are added to it; for idle signals."""


Metric: TypeAlias = AwsMetric | AzureMetric | GoogleMetric


@dataclass(frozen=True, slots=True)
class When:
    """In which configurations a metric is published, or money is spent: a condition over inputs, and what is the case otherwise."""

    condition: str
    otherwise: str
    holds: Mapping[str, Any]
    """Inputs with which it holds, for the generated tests."""
    fails: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One metric that tells about cost, and the alarm on it."""

    key: str
    kind: SignalKind
    metric: Metric
    comparison: str
    why: str
    unit: str = ""
    dimensions: Mapping[str, str] = field(default_factory=dict)
    threshold: Decimal | None = None
    evaluation_periods: int = 1
    missing_data: MissingData | None = None
    """AWS alone; None elsewhere."""
    scope: str = ""
    """Azure alone: expression of what the alert watches."""
    when: When | None = None
    """None: whatever the inputs are."""
    requires: str = ""
    confirmed: bool = True
    source: Source | None = None

    @property
    def expressions(self) -> tuple[str, ...]:
        """Everything in it that is HCL."""
        across = self.metric.across.values if isinstance(self.metric, AwsMetric) and self.metric.across else ""
        return (*self.dimensions.values(), self.scope, across, self.when.condition if self.when else "")
