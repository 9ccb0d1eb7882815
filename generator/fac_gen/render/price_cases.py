"""Runs of the generated tests in which thresholds follow from prices of elsewhere, or from none, and a check says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.hcl.write import quote
from fac_core.unit_prices import EVERYWHERE
from fac_gen.clouds import cloud_of
from fac_gen.render.interface_samples import required_alarms
from fac_gen.render.price_places import AUTO, price_place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_gen.blueprint.guardrails import Alarm
    from fac_gen.blueprint.module_blueprint import Blueprint


@dataclass(frozen=True, slots=True)
class PriceCase:
    """A run in which a check says that no price is known."""

    run: str
    inputs: Mapping[str, str]
    told: str = ""
    """The region that the provider tells; empty: its usual one."""


def price_cases(m: Blueprint) -> list[PriceCase]:
    """Return a region that nobody knows, and where an instance stands in one without prices; if any threshold follows by default."""
    place, nowhere = price_place(m), cloud_of(m.provider).unpriced_place
    unknown = [PriceCase("an_alarm_without_a_price_is_missed", {"price_region": quote(nowhere)})] if _may_wait(m) else []
    if place is None or not any(_follows(m, alarm) for alarm in m.alarms.priced):
        return unknown
    inputs = {"price_region": quote(AUTO), **({place.argument: quote(nowhere)} if place.argument else {})}
    return [PriceCase("prices_of_elsewhere_are_said", inputs, "" if place.argument else nowhere), *unknown]


def _may_wait(m: Blueprint) -> bool:
    """Whether a threshold follows from a price that is not the same everywhere, whatever the inputs are."""
    names = [alarm.price.always for alarm in m.alarms.priced if alarm.price and _is_sure(m, alarm)]
    return any(name and EVERYWHERE not in m.alarms.prices[name].regions for name in names)


def _follows(m: Blueprint, alarm: Alarm) -> bool:
    """Whether a threshold follows from a price of the home region, whatever the inputs are."""
    always = alarm.price.always if alarm.price else ""
    return bool(always) and _is_sure(m, alarm) and m.alarms.home in m.alarms.prices[always].regions


def _is_sure(m: Blueprint, alarm: Alarm) -> bool:
    """Whether every configuration has it, and tests give it no threshold."""
    return alarm.when is None and alarm.key not in required_alarms(m)
