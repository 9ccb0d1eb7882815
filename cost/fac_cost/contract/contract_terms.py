"""What a contract says: prices that take the place of the book's, discounts from prices, and commitments."""

from __future__ import annotations

from decimal import Decimal
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from fac_cost.book import Price, PriceKey

ALL = Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """Of which prices something is said: globs."""

    provider: str
    service: str = "*"
    region: str = "*"
    product: str = "*"
    sku: str = "*"
    purchase: str = "on_demand"

    def covers(self, key: PriceKey) -> bool:
        """Whether it speaks of a price."""
        return (
            fnmatchcase(key.provider, self.provider)
            and fnmatchcase(key.service, self.service)
            and fnmatchcase(key.region, self.region)
            and fnmatchcase(key.product, self.product)
            and fnmatchcase(key.sku, self.sku)
            and fnmatchcase(key.purchase, self.purchase)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Discount:
    """So much less than the price."""

    name: str
    percent: Decimal
    on: Selector
    standing: bool = False
    """Whether the policy states it, for whatever is planned: that it takes nothing off is no news."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """A reservation or a savings plan: so much of the use is covered, and costs so much less."""

    name: str
    covers: Decimal
    """Per cent of the use."""
    percent: Decimal
    """By how much what is covered is cheaper."""
    on: Selector


@dataclass(frozen=True, slots=True)
class Contract:
    """What was agreed; the first discount, and the first commitment, that speaks of a price is taken."""

    prices: tuple[Price, ...] = ()
    discounts: tuple[Discount, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    path: Path | None = None
    sha256: str = ""
    """The sum of its file and of the discounts of the policy; empty where there is neither."""

    def discount(self, key: PriceKey) -> Discount | None:
        """Return the discount on a price."""
        return next((one for one in self.discounts if one.on.covers(key)), None)

    def commitment(self, key: PriceKey) -> Commitment | None:
        """Return the commitment that covers a part of what is used at a price."""
        return next((one for one in self.commitments if one.on.covers(key)), None)

    def discounted(self, key: PriceKey) -> Decimal:
        """Return which part of a list price is paid with the discount."""
        found = self.discount(key)
        return Decimal(1) if found is None else (ALL - found.percent) / ALL

    def committed(self, key: PriceKey) -> Decimal:
        """Return which part of a discounted price is paid on average with the commitment."""
        found = self.commitment(key)
        return Decimal(1) if found is None else (ALL * ALL - found.covers * found.percent) / (ALL * ALL)
