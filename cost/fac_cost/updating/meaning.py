"""What a price list's rows mean in the book: each becomes part of a price, is left out for a reason, or is counted as not matched."""

from __future__ import annotations

from collections import Counter
from dataclasses import field, replace
from decimal import Decimal, InvalidOperation
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_cost.building import ladder
from fac_cost.building.normalization import grouped, say, wording_for
from fac_cost.building.source import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from fac_cost.book.price import Price, PriceKey
    from fac_cost.building.normalization import Said
    from fac_cost.building.source import PriceSource

LATER = "From a later day on."
NO_NUMBER = "Without a price or a bound that is a number."
ZERO = "A price of zero, which says nothing."


@dataclass(slots=True)
class Meant:
    """What was made of a list."""

    prices: dict[PriceKey, Price] = field(default_factory=dict)
    rows: int = 0
    taken: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    not_matched: Counter[str] = field(default_factory=Counter)
    """Rows of which nothing is said, by service and kind."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a list's words and units mean, and by what name the book knows the list."""

    words: PriceSource
    units: Mapping[str, str]
    source: str

    def of(self, service: str) -> PriceSource:
        """Return what may be meant for a service: lists have hundreds of thousands of rows, each of which is held against all of it."""
        fitting = (one for one in self.words.rows if any(fnmatchcase(service, glob) for glob in one.when.get("service", ("*",))))
        return replace(self.words, rows=tuple(fitting))


def meaning(rows: Iterable[Row | str], words: Words, today: Callable[[], str]) -> Meant:
    """Say a list's rows in the book's words, as of the day that is known once the first of them is there."""
    meant, day = Meant(), ""
    found: list[Said] = []
    fitting: dict[str, PriceSource] = {}
    for row in rows:
        meant.rows += 1
        day = day or today()
        if isinstance(row, Row) and row["service"] not in fitting:
            fitting[row["service"]] = words.of(row["service"])
        said = row if isinstance(row, str) else _said(row, fitting[row["service"]], words.units, day)
        if said is None and isinstance(row, Row):
            meant.not_matched[f"{row['service']}, {row['kind'] or 'no kind'}"] += 1
        elif isinstance(said, str):
            meant.left_out[said] += 1
        elif said is not None:
            found.append(replace(said, source=words.source, as_of=day))
    for group, own in grouped(found):
        made, why = _price(group)
        if made is not None:
            meant.prices[made.key] = made
            meant.taken += own
        elif own:
            meant.left_out[why] += own
    return meant


def _said(row: Row, words: PriceSource, units: Mapping[str, str], day: str) -> Said | str | None:
    """Say a row in the book's words; return why it is left out where it is, and None where nothing is said of it."""
    wording = wording_for(row, words)
    if wording is None:
        return None
    if wording.leave_out:
        return wording.leave_out
    if row["effective_since"] > day:
        return LATER
    if not _is_number(row):
        return NO_NUMBER
    try:
        return say(row, wording, words, units)
    except UserError as error:
        return f"{error.message[:1].upper()}{error.message[1:]}."


def _is_number(row: Row) -> bool:
    try:
        numbers = [Decimal(row[name]) for name in ("price_usd", "tier_from", "tier_to") if row[name]]
    except InvalidOperation:
        return False
    return bool(row["price_usd"]) and all(number.is_finite() and number >= 0 for number in numbers)


def _price(group: Sequence[Said]) -> tuple[Price | None, str]:
    """Make one price of the rows with its key; where that cannot be done, say why."""
    latest = _latest(group)
    paid = sorted((said for said in latest if said.price), key=lambda said: said.start)
    free = [said for said in latest if not said.price]
    if not paid:
        return None, ZERO
    if free:
        first, allotted = paid[0].start, _allotted(free, paid[0])
        if allotted is None:
            return None, "A price of zero amid others."
        paid = [replace(said, start=allotted, free_below=allotted) if said.start == first else said for said in paid]
    starts = [said.start for said in paid]
    whole = [replace(said, end=min((start for start in starts if start > said.start), default=said.end)) for said in paid]
    try:
        return ladder.price(whole), ""
    except UserError:
        return None, "Several prices of which nothing that the book knows tells which is meant."


def _allotted(free: Sequence[Said], first: Said) -> Decimal | None:
    """Return up to where the only price of zero holds: to the first that is paid, or into that, where the list has what is free apart."""
    if len(free) > 1 or free[0].start:
        return None
    if first.start:
        return first.start
    end = free[0].end
    return end if end is not None and (first.end is None or end < first.end) else None


def _latest(group: Sequence[Said]) -> list[Said]:
    """Return the rows that hold: of several days from which on a price holds the last one, with all tiers that it has."""
    last = max(said.since for said in group)
    return [said for said in group if said.since == last]
