"""Say a source's row in the book's words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from decimal import Decimal
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_cost.book.price import Confidence, PriceKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from fac_cost.building.source import PriceSource, Row, Wording

PROVIDERS = {"azure": "azurerm"}
"""How sources call a cloud that is called otherwise here."""
NO_IDENTITY = frozenset(
    (
        *("arch", "generation", "gpu", "memory_gib", "ram_gb", "vcpu"),
        *("effective_since", "free_below", "meter_id", "note", "page", "sku", "sku_id", "tier_to"),
    )
)
"""Attributes that describe a product or a row; they tell no prices apart."""


WORKED_BACK = "worked back from a month's amount in cents"
MOST_ROUNDED = Decimal("0.001")
"""By what part of a price it may be rounded at most: 0.005 USD are that of an amount of 5 USD a month."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What a source's unit is in the book, and how many of the book's it holds."""

    name: str
    holds: Decimal = Decimal(1)


def unit(text: str, units: Mapping[str, str]) -> Unit:
    """Read a unit: ``units`` says that ``1K requests`` is ``1000 request``."""
    meant = units.get(text)
    if meant is None:
        raise UserError(f"nothing is said of the unit {text!r}", hint="Name it in units.yaml.")
    number, _, name = meant.partition(" ")
    return Unit(name, Decimal(number)) if number.isdecimal() else Unit(meant)


@dataclass(frozen=True, slots=True)
class Said:
    """A row in the book's words: one tier of a price."""

    key: PriceKey
    unit: str
    start: Decimal
    end: Decimal | None
    free_below: Decimal | None
    price: Decimal
    as_of: str
    since: str
    """From which day on the price holds, where the source says it."""
    source: str
    confidence: Confidence
    note: str
    tiers: tuple[Decimal, ...]
    also: tuple[str, ...] = ()
    """Other SKUs that it holds for."""


def grouped(rows: Iterable[Said]) -> Iterator[tuple[list[Said], int]]:
    """Yield what is said of each key, and how many rows said it: one that holds for other SKUs as well is counted at its own."""
    groups: dict[PriceKey, list[Said]] = defaultdict(list)
    own: Counter[PriceKey] = Counter()
    for said in rows:
        own[said.key] += 1
        for key in (said.key, *(replace(said.key, sku=sku) for sku in said.also)):
            groups[key].append(replace(said, key=key))
    return ((group, own[key]) for key, group in groups.items())


def wording_for(row: Row, source: PriceSource) -> Wording | None:
    """Return the first wording that fits a row; None where nothing is said of it."""
    for wording in source.rows:
        if all(any(fnmatchcase(row[name], glob) for glob in globs) for name, globs in wording.when.items()):
            return wording
    return None


def wording_of(row: Row, source: PriceSource) -> Wording:
    """Return what is said of a row; raise `UserError` where nothing is: no row is passed over in silence."""
    found = wording_for(row, source)
    if found is not None:
        return found
    raise UserError(
        f"nothing is said of rows such as {row['service']!r}, {row['kind']!r}, {row['sku_key']!r}",
        path=source.path,
        hint="Add what they mean, or leave_out with a reason.",
    )


def say(row: Row, wording: Wording, source: PriceSource, units: Mapping[str, str]) -> Said:
    """Say a row in the book's words."""
    measured = unit(row["unit"], units)
    holds = measured.holds * (wording.per or 1)
    kept = {
        name: value for name, value in row.attributes.items() if (name not in NO_IDENTITY if wording.keep is None else name in wording.keep)
    }
    attributes = kept | {name: _filled(text, row) for name, text in wording.set.items()}
    key = PriceKey(
        PROVIDERS.get(row["provider"], row["provider"]),
        _filled(wording.region, row).lower(),
        _filled(wording.service, row),
        _filled(wording.product, row),
        _sku(row, wording, source),
        tuple(sorted(attributes.items())),
        row["purchase"],
    )
    return Said(
        key,
        wording.unit or measured.name,
        Decimal(row["tier_from"]) * measured.holds if wording.start is None else wording.start,
        Decimal(row["tier_to"]) * measured.holds if row["tier_to"] else None,
        _free(row, measured) if wording.free_below is None else wording.free_below,
        _price(Decimal(row["price_usd"]) / holds, wording, source),
        row["as_of"],
        row["effective_since"],
        source.name,
        Confidence(row["confidence"]),
        row["note"] or (WORKED_BACK if wording.places is not None else ""),
        wording.tiers,
        wording.also,
    )


def _free(row: Row, measured: Unit) -> Decimal | None:
    return Decimal(row["free_below"]) * measured.holds if row["free_below"] else None


def _price(price: Decimal, wording: Wording, source: PriceSource) -> Decimal:
    """Round what was worked back from an amount in cents; raise `UserError` where that changes the price, not only its last digits."""
    if wording.places is None:
        return price
    rounded = round(price, wording.places)
    if abs(rounded - price) > price * MOST_ROUNDED:
        raise UserError(f"{price} is not {rounded} within {MOST_ROUNDED:%}", path=source.path, hint="Name more places, or leave it out.")
    return rounded


def _filled(text: str, row: Row) -> str:
    return re.sub(r"\{([a-z_]+)\}", lambda match: row[match[1]], text) if "{" in text else text


def _sku(row: Row, wording: Wording, source: PriceSource) -> str:
    if not wording.sku_pattern:
        return _filled(wording.sku, row)
    match = re.fullmatch(wording.sku_pattern, row["sku_key"])
    if match is None:
        raise UserError(f"the sku_key {row['sku_key']!r} does not match {wording.sku_pattern!r}", path=source.path)
    return match[1]
