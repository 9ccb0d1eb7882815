"""What a price is: of which product, for how much of it, from when on, and who says so."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping


class Confidence(StrEnum):
    """How far a price is to be trusted, the best last."""

    LOW = "low"
    """Years old, typed by hand, or contradicted."""
    MEDIUM = "medium"
    """Older than half a year, rounded, or a spot or commitment rate."""
    HIGH = "high"
    """Generated from a price list or marked as verified, less than half a year before ``as_of``."""

    @property
    def rank(self) -> int:
        """Its place among the others: 0 for the lowest."""
        return tuple(Confidence).index(self)


@dataclass(frozen=True, slots=True)
class Tier:
    """What one unit costs for the amounts from ``start`` (in units a month) up to ``end``, None for any amount."""

    start: Decimal
    end: Decimal | None
    price: Decimal
    """USD; 0 only where the source says that so much is free."""


@dataclass(frozen=True, slots=True)
class PriceKey:
    """What a price is for. ``service`` is the provider's own code, ``attributes`` tells apart what ``sku`` leaves open."""

    provider: str
    region: str
    service: str
    product: str
    sku: str
    attributes: tuple[tuple[str, str], ...]
    """Sorted by name."""
    purchase: str
    """``on_demand``, ``spot``, or a commitment such as ``reserved:1y:no_upfront``."""

    @property
    def words(self) -> str:
        """The key as a reader writes it."""
        more = "".join(f", {name} {value}" for name, value in self.attributes)
        paid = "" if self.purchase == "on_demand" else f", {self.purchase}"
        return f"{self.provider} {self.region}: {self.service}, {self.product}, {self.sku}{more}{paid}"


@dataclass(frozen=True, slots=True)
class Price:
    """A list price in USD for ``unit``, in tiers by the amount of a month; amounts between tiers have no price known."""

    key: PriceKey
    unit: str
    tiers: tuple[Tier, ...]
    as_of: str
    """The day on which the source had it, ``YYYY-MM-DD``."""
    source: str
    """Which of the book's sources."""
    confidence: Confidence
    note: str = ""

    @property
    def has_gap(self) -> bool:
        """Whether there are amounts for which no price is known."""
        starts = (Decimal(0), *(tier.end for tier in self.tiers))
        return any(start != tier.start for start, tier in zip(starts, self.tiers, strict=False)) or self.tiers[-1].end is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where prices were taken from."""

    title: str
    url: str
    licence: str
    taken: int
    """Rows that became prices or agree with one."""
    left_out: Mapping[str, int]
    """Rows that were not taken, counted by reason."""
