"""Cost signals: what a cloud measures and what it tells about cost, as immutable values.

What differs by cloud stands in ``clouds/<provider>.py``: its kind of `Metric`, and of `Signal` where a signal says more there.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from fac_core.policy.cost_policy import SignalKind
    from fac_core.resource_types.signal_price import SignalPrice
    from fac_core.resource_types.source import Source
    from fac_core.shared_facts.plain_values import PlainValue

IDLE_DAYS = 7
"""On how many days in a row nothing is used until something is called idle, unless the caller says otherwise."""


class MissingData(StrEnum):
    """How an alarm takes periods without data."""

    BREACHING = "breaching"
    NOT_BREACHING = "not_breaching"
    IGNORE = "ignore"
    MISSING = "missing"


class MetricType(StrEnum):
    """What a data point says: how things stand, or how much came since the point before."""

    GAUGE = "gauge"
    COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class Untruth:
    """What is wrong under a key of the signal, and the next step."""

    key: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric(ABC):
    """What a cloud measures; ``sampled`` are the seconds between two data points."""

    name: str
    type: MetricType
    sampled: int

    totals: ClassVar[frozenset[str]]
    """The cloud's words for adding data points up."""
    rate: ClassVar[str] = ""
    """Its word for the change per second; empty where it has none."""

    @property
    @abstractmethod
    def place(self) -> str:
        """Return where the cloud keeps it: a namespace, a kind of monitored resource."""

    @property
    @abstractmethod
    def taken_as(self) -> str:
        """Return the cloud's word for how data points become the one value that an alarm sees."""

    @property
    @abstractmethod
    def seconds(self) -> int:
        """Return the seconds that one such value speaks of."""

    @property
    def expressions(self) -> tuple[str, ...]:
        """Return everything in it that is HCL."""
        return ()

    @property
    def further(self) -> tuple[str, ...]:
        """Return the metrics that are added to it, by name."""
        return ()

    @property
    def adds_series(self) -> bool:
        """Whether the one value that an alarm sees is a sum of several time series."""
        return False

    def refused(self, evaluation_periods: int) -> str:
        """Return why the cloud takes no alarm on it over so many periods; empty when it does."""
        del evaluation_periods
        return ""

    def untruths(self, signal: Signal) -> Iterator[Untruth]:
        """Yield what a signal claims of it that is not true on this cloud alone."""
        del signal
        yield from ()


@dataclass(frozen=True, slots=True)
class When:
    """In which configurations a metric is published, or money is spent: a condition over inputs, and what is the case otherwise."""

    condition: str
    otherwise: str
    holds: Mapping[str, PlainValue]
    """Inputs with which it holds, for the generated tests."""
    fails: Mapping[str, PlainValue]


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
    price: SignalPrice | None = None
    """From which a threshold follows for a budget."""
    evaluation_periods: int = 1
    missing_data: MissingData | None = None
    """None where a cloud's alarms have no word for it."""
    when: When | None = None
    """None: whatever the inputs are."""
    whatever: Mapping[str, str] = field(default_factory=dict)
    """Arguments that could decide whether the metric is published and do not, with what says so."""
    requires: str = ""
    confirmed: bool = True
    source: Source | None = None

    @property
    def references(self) -> Mapping[tuple[str, ...], str]:
        """Expressions over the resource that it watches, by their place in the signal."""
        return {("dimensions", name): expression for name, expression in self.dimensions.items()}

    @property
    def expressions(self) -> tuple[str, ...]:
        """Everything in it that is HCL."""
        return (*self.references.values(), *self.metric.expressions, *((self.when.condition,) if self.when else ()))
