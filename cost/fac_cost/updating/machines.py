"""Machines whose price a list has by vCPU and by GB of memory alone."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Number, Text
from fac_core.document.shape import Field, MapOf, Record, read_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from fac_cost.book.price import Price, PriceKey

VCPU, MEMORY = "predefined machine, vCPU", "predefined machine, memory"
MADE = "made of the prices of vCPUs and memory"
_FILE = Path(__file__).parent / "price_lists/machines.yaml"
_NAME = re.compile(r"([a-z][a-z0-9]*)-([a-z]+)-([0-9]{1,4})")


@dataclass(frozen=True, slots=True)
class Series:
    """How the list names the lines of a series, and how many GB a vCPU of each kind has."""

    lines: str
    memory: Mapping[str, Decimal]


@cache
def all_series() -> Mapping[str, Series]:
    """Read the series whose machines are made."""
    shape = Record(
        "a mapping with lines and memory",
        Series,
        {
            "lines": Field(Text("what lines begin with"), "What the descriptions of its lines begin with.", required=True),
            "memory": Field(MapOf(Text("a kind"), Number("GB")), "GB of memory for each vCPU, by kind of machine.", required=True),
        },
    )
    return read_as(_FILE, MapOf(Text("a series"), shape))


def with_machines(prices: Mapping[PriceKey, Price], known: Iterable[Price]) -> dict[PriceKey, Price]:
    """Return prices with those of the machines that a book knows, and without the lines that they are made of."""
    parts = {
        (key.provider, key.region, key.product, key.sku, key.purchase): price
        for key, price in prices.items()
        if key.product in {VCPU, MEMORY} and len(price.tiers) == 1
    }
    found = {key: price for key, price in prices.items() if key.product not in {VCPU, MEMORY}}
    for old in known if parts else ():
        made = _made(old, parts)
        if made is not None:
            found[made.key] = made
    return found


def _made(old: Price, parts: Mapping[tuple[str, str, str, str, str], Price]) -> Price | None:
    key = old.key
    name = _NAME.fullmatch(key.sku)
    series = all_series().get(name[1]) if name else None
    if name is None or series is None or name[2] not in series.memory or key.product != "virtual machine" or old.unit != "hour":
        return None
    core, memory = (parts.get((key.provider, key.region, part, series.lines, key.purchase)) for part in (VCPU, MEMORY))
    if core is None or memory is None:
        return None
    vcpus = int(name[3])
    amount = vcpus * core.tiers[0].price + vcpus * series.memory[name[2]] * memory.tiers[0].price
    return replace(core, key=key, unit="hour", tiers=(replace(core.tiers[0], price=amount),), note=MADE)
