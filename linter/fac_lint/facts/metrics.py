"""What the facts of resource types say of a metric. Only files that name it are read: all of them would take seconds."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.resource_types import UNITS, MetricType, for_type
from fac_core.unit_prices import HOURS_OF_A_MONTH, prices_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from fac_core.resource_types import Signal, TypeFacts


@dataclass(frozen=True, slots=True)
class LeastCost:
    """What one count of a metric in each period comes to, where it is cheapest; ``confidence`` is that of the price."""

    usd_a_month: Decimal
    confidence: str


@lru_cache(maxsize=256)
def signals(cloud: str, place: str, name: str) -> tuple[Signal, ...]:
    """Return the signals that look at a metric."""
    return tuple(signal for _, signal in _signals_of_types(cloud, place, name))


@lru_cache(maxsize=256)
def least_cost(cloud: str, place: str, name: str, taken_as: str, seconds: int) -> LeastCost | None:
    """Return what one count of a metric costs at least, where every type that it is known of has a price for it in this sense.

    Nothing is known of a period of no length, which no cloud takes.
    """
    if seconds <= 0:
        return None
    known = _signals_of_types(cloud, place, name)
    found = [cost for facts, signal in known for cost in _costs(facts, signal, taken_as, seconds)]
    priced = {id(signal) for facts, signal in known if any(True for _ in _costs(facts, signal, taken_as, seconds))}
    return min(found, key=lambda one: one.usd_a_month, default=None) if len(priced) == len(known) else None


def _costs(facts: TypeFacts, signal: Signal, taken_as: str, seconds: int) -> Iterator[LeastCost]:
    said, metric, known = signal.price, signal.metric, prices_of(facts.resource_type)
    if said is None or said.times or metric.taken_as != taken_as:
        return
    for price in (known[name] for name in sorted(said.quoted & known.keys())):
        often = HOURS_OF_A_MONTH / price.hours_of_a_count(seconds if metric.type is MetricType.COUNTER else None)
        yield from (LeastCost(one.usd * said.units * often, one.confidence) for one in price.regions.values() if one.usd > 0)


@lru_cache(maxsize=256)
def _signals_of_types(cloud: str, place: str, name: str) -> tuple[tuple[TypeFacts, Signal], ...]:
    units = (unit for unit in UNITS.names() if unit.startswith(f"{cloud}/"))
    naming = [unit for unit in units if name in UNITS.path(unit).read_text(encoding="utf-8")]
    known = (facts for unit in naming if (facts := for_type(unit.replace("/", "_"))) is not None)
    return tuple((facts, one) for facts in known for one in facts.signals.values() if (one.metric.place, one.metric.name) == (place, name))
