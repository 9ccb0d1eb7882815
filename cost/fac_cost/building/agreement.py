"""Where several sources price the same thing: they agree within one per cent, or one of them is marked wrong with a reason."""

from __future__ import annotations

from decimal import Decimal
from fnmatch import fnmatchcase
from itertools import combinations
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, OneOrMore, Record, read_as

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fac_cost.book.price import Price, Tier

ALIKE = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """Prices of a source that another one contradicts, and why it is not believed."""

    source: str
    product: str
    sku: tuple[str, ...]
    why: str
    region: str = "*"

    def covers(self, price: Price) -> bool:
        """Whether it speaks of a price."""
        key = price.key
        return (
            price.source == self.source
            and key.product == self.product
            and fnmatchcase(key.region, self.region)
            and any(fnmatchcase(key.sku, glob) for glob in self.sku)
        )


_WRONG = ListOf(
    Record(
        "a mapping with source, product, sku and why",
        Wrong,
        {
            "source": Field(Text("the name of a source"), "Which source is wrong.", required=True),
            "product": Field(Text("a product"), "About which product.", required=True),
            "sku": Field(OneOrMore(Text("a glob")), "Which of them; globs.", required=True),
            "region": Field(Text("a glob"), "In which regions; all unless said otherwise."),
            "why": Field(Text("a reason"), "Why it is not believed, and by whom it is contradicted.", required=True),
        },
    )
)


def read_wrong(path: Path) -> tuple[Wrong, ...]:
    """Read which prices are known to be wrong."""
    return read_as(path, _WRONG)


def chosen(prices: Sequence[Price]) -> Price:
    """Return the price to believe of several that agree: one without gaps, then the most trusted, then the newest."""
    return max(prices, key=lambda price: (not price.has_gap, price.confidence.rank, price.as_of, price.source))


def contradictions(prices: Sequence[Price]) -> tuple[str, ...]:
    """Say where prices of one thing contradict each other."""
    pairs = tuple(combinations(prices, 2))
    units = (
        f"{one.key.words}: per {one.unit} says {one.source}, per {other.unit} says {other.source}"
        for one, other in pairs
        if one.unit != other.unit
    )
    amounts = (
        f"{one.key.words}: {mine.price} a {one.unit} from {mine.start} on says {one.source} ({one.as_of}), "
        f"{theirs.price} says {other.source} ({other.as_of})"
        for one, other in pairs
        for mine, theirs in _differing(one, other)
    )
    return (*units, *amounts)


def _differing(one: Price, other: Price) -> tuple[tuple[Tier, Tier], ...]:
    if one.unit != other.unit:
        return ()
    return tuple(
        (mine, theirs)
        for mine in one.tiers
        for theirs in other.tiers
        if mine.price
        and theirs.price
        and _same_amounts(mine, theirs)
        and abs(mine.price - theirs.price) > ALIKE * max(mine.price, theirs.price)
    )


def _same_amounts(one: Tier, other: Tier) -> bool:
    """Whether two tiers are about the same amounts: sources round where a tier begins."""
    most = Decimal("Infinity")
    ends = (most if one.end is None else one.end, most if other.end is None else other.end)
    common = min(ends) - max(one.start, other.start)
    if common == most:
        return True
    return common > 0 and common > min(ends[0] - one.start, ends[1] - other.start) / 2
