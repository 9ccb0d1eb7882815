"""Runs of the generated tests in which thresholds follow from prices of another region than the one in which an instance stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.hcl.write import quote
from fac_gen.clouds import cloud_of
from fac_gen.render.interface_samples import required_alarms
from fac_gen.render.price_places import AUTO, price_place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_gen.blueprint.guardrails import Alarm
    from fac_gen.blueprint.module_blueprint import Blueprint


@dataclass(frozen=True, slots=True)
class PriceCase:
    """A run in which a check says that no price is known of where an instance stands."""

    run: str
    inputs: Mapping[str, str]
    told: str = ""
    """The region that the provider tells; empty: its usual one."""


def price_cases(m: Blueprint) -> list[PriceCase]:
    """Return where an instance stands in a region without prices, if any of its thresholds follows by default."""
    place = price_place(m)
    if place is None or not any(_follows(m, alarm) for alarm in m.alarms.priced):
        return []
    nowhere = cloud_of(m.provider).unpriced_place
    inputs = {"price_region": quote(AUTO), **({place.argument: quote(nowhere)} if place.argument else {})}
    return [PriceCase("prices_of_elsewhere_are_said", inputs, "" if place.argument else nowhere)]


def _follows(m: Blueprint, alarm: Alarm) -> bool:
    """Whether a threshold follows from a price of the home region, whatever the inputs are."""
    always = alarm.price.always if alarm.price else ""
    given = alarm.when is not None or alarm.key in required_alarms(m)
    return bool(always) and not given and m.alarms.home in m.alarms.prices[always].regions
