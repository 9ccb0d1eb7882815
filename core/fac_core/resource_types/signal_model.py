"""Cost signals: what a cloud measures and what it tells about cost, as immutable values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

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


@dataclass(frozen=True, slots=True)
class AwsMetric:
    """A CloudWatch metric; ``period`` in seconds."""

    namespace: str
    name: str
    statistic: str
    period: int


@dataclass(frozen=True, slots=True)
class AzureMetric:
    """An Azure Monitor platform metric; durations in ISO 8601."""

    namespace: str
    name: str
    aggregation: str
    window_size: str
    frequency: str = "PT1H"


@dataclass(frozen=True, slots=True)
class GoogleMetric:
    """A Cloud Monitoring metric; ``period`` in seconds."""

    type: str
    resource_type: str
    aligner: str
    period: int
    reducer: str = ""


Metric: TypeAlias = AwsMetric | AzureMetric | GoogleMetric


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
    requires: str = ""
    confirmed: bool = True
    source: Source | None = None
