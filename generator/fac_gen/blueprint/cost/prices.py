"""Thresholds that follow from the budget: what one count of a metric costs, by region."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types import MetricType
from fac_core.unit_prices import EVERYWHERE, prices_of
from fac_gen.blueprint.alarm_prices import INPUT, AlarmPrice, ListPrice
from fac_gen.clouds import cloud_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from fac_core.policy.cost_policy import Policy
    from fac_core.resource_types import Signal, TypeFacts
    from fac_core.unit_prices import RegionalPrice
    from fac_gen.blueprint.guardrails import Alarm

CURRENCY = "USD"
SHARES = {SignalKind.SPEND: Decimal(1), SignalKind.WASTE: Decimal("0.1")}
"""Of the budget that what a signal counts may use up: all of it, and of what is no use to anybody a tenth."""


def price_of(signal: Signal, facts: TypeFacts, policy: Policy, inputs: frozenset[str]) -> AlarmPrice | None:
    """Return what one count of a signal costs; None where that is not known, or not in the currency of the budgets."""
    said, known = signal.price, prices_of(facts.resource_type)
    if said is None or policy.currency != CURRENCY or not set(INPUT.findall(f"{said.of} {said.times}")) <= inputs:
        return None
    names = tuple(sorted(said.quoted & known.keys()))
    if not names:
        return None
    hours = known[names[0]].hours_of_a_count(signal.metric.seconds if signal.metric.type is MetricType.COUNTER else None)
    return AlarmPrice(said.of, names, said.units, said.times, hours, SHARES[signal.kind])


def home_of_prices(prices: Collection[ListPrice], usual: str) -> str:
    """Return the usual region, or where none of the prices lies there, the one that has most of them; empty where none lies in a region."""
    known = Counter(region for one in prices for region in one.regions if region != EVERYWHERE)
    return min(known, key=lambda region: (region != usual, -known[region], region), default="")


def list_prices(facts: TypeFacts | None, alarms: Iterable[Alarm]) -> Mapping[str, ListPrice]:
    """Return the prices that alarms count by, by name."""
    named = {name for alarm in alarms if alarm.price for name in alarm.price.names}
    if facts is None or not named:
        return {}
    known, place = prices_of(facts.resource_type), re.compile(cloud_of(facts.resource_type).price_place[1])

    def regions(name: str) -> Mapping[str, RegionalPrice]:
        """Return its prices in regions: what lies in several has prices of its own, by which no signal counts."""
        return {region: one for region, one in known[name].regions.items() if region == EVERYWHERE or place.fullmatch(region)}

    return {name: ListPrice(facts.prices[name].says, known[name].unit, regions(name)) for name in sorted(named)}
