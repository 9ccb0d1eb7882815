"""Where a module stands, as price lists write it, so that its thresholds follow from the prices of that region."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fac_core.hcl.write import quote
from fac_core.unit_prices import EVERYWHERE
from fac_gen.clouds import cloud_of

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint

AUTO = "auto"
"""The value of ``price_region`` for the region in which an instance stands."""
_ZONE = re.compile(r"-[a-z]$")


@dataclass(frozen=True, slots=True)
class PricePlace:
    """Where an instance stands: an expression that may be unknown or null, and the region that it is in the tests; empty: not known."""

    expression: str
    sample: str
    argument: str
    """The argument by which callers say it; empty: the provider tells it."""


def price_place(m: Blueprint) -> PricePlace | None:
    """Return where an instance stands; None where nothing tells it, and where the module does not know the prices of its home region."""
    if not m.alarms.home or not m.alarms.price_regions or m.alarms.alias:
        return None
    cloud, inputs = cloud_of(m.provider), {one.argument or one.name: one for one in m.inputs}
    argument = next((name for name in cloud.places if name in inputs), "")
    written = cloud.price_place[0]
    if m.place:
        told = cloud.spelled_place(f"var.{inputs[argument].name}") if argument else m.place.expression
        return PricePlace(written.format(place=told), m.place.sample, "")
    if not argument:
        return None
    given = inputs[argument]
    said = f"var.{given.name}" if given.required else f"coalesce(var.{given.name}, {m.this}.{argument})"
    sample = _ZONE.sub("", given.sample.strip('"').lower().replace(" ", "")) if given.shown else ""
    return PricePlace(written.format(place=said), sample, given.name)


def price_default(m: Blueprint) -> str:
    """Return the default of ``price_region``: where the instance stands, or else the home of prices, if it has any."""
    if price_place(m):
        return quote(AUTO)
    return quote(m.alarms.home) if m.alarms.home else "null"


def tested_region(m: Blueprint) -> str:
    """Return the region that tests and examples say, as no price of theirs is known; empty: they stand where there are prices."""
    place = price_place(m)
    if place is None:
        return ""
    wanted = [one.regions for one in m.alarms.prices.values() if EVERYWHERE not in one.regions and m.alarms.home in one.regions]
    return "" if place.sample and all(place.sample in regions for regions in wanted) else m.alarms.home


def region_of_prices(m: Blueprint) -> str:
    """Return the region whose prices count in the tests."""
    place = price_place(m)
    return m.alarms.home if place is None or tested_region(m) else place.sample
