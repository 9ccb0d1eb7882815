"""What differs between two price books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_cost.book.files import decimal_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from fac_cost.book.price import Price, PriceKey
    from fac_cost.book.price_book import PriceBook


@dataclass(frozen=True, slots=True)
class Difference:
    """A price that one book has otherwise than the other; None where a book does not have it."""

    key: PriceKey
    before: Price | None
    after: Price | None

    @property
    def jump(self) -> Decimal | None:
        """By how much of the old price the price changed at most, 0.25 for a quarter; None where there is nothing to compare."""
        if self.before is None or self.after is None or self.before.unit != self.after.unit:
            return None
        starts = {tier.start for tier in (*self.before.tiers, *self.after.tiers)}  # between two of them neither price changes
        pairs = [(_at(self.before, start), _at(self.after, start)) for start in starts]
        return max(
            (abs(new - old) / (old or new) for old, new in pairs if old is not None and new is not None and (old or new)), default=None
        )

    @property
    def words(self) -> str:
        """What changed, in a line."""
        if self.before is None:
            return f"+ {self.key.words}: {_prices(self.after)}"
        if self.after is None:
            return f"- {self.key.words}: {_prices(self.before)}"
        jump = "" if self.jump is None else f" ({self.jump:.1%})"
        return f"~ {self.key.words}: {_prices(self.before)} -> {_prices(self.after)}{jump}"


def _at(price: Price, amount: Decimal) -> Decimal | None:
    """Return what the next unit costs after some amount of a month; None where no price is known of it."""
    return next((tier.price for tier in price.tiers if tier.start <= amount and (tier.end is None or amount < tier.end)), None)


def _prices(price: Price | None) -> str:
    return "" if price is None else ", ".join(decimal_text(tier.price) for tier in price.tiers) + f" per {price.unit}"


def differences(before: PriceBook, after: PriceBook) -> Iterator[Difference]:
    """Yield what differs, by provider, region and product; the same price from another source is no difference."""
    places = sorted({(provider, region) for book in (before, after) for provider, region, _ in book.regions()})
    for provider, region in places:
        old, new = _by_key(before, provider, region), _by_key(after, provider, region)
        for key in sorted(old.keys() | new.keys(), key=lambda key: key.words):
            one, other = old.get(key), new.get(key)
            if one is None or other is None or (one.unit, one.tiers) != (other.unit, other.tiers):
                yield Difference(key, one, other)


def _by_key(book: PriceBook, provider: str, region: str) -> Mapping[PriceKey, Price]:
    return {price.key: price for price in book.region(provider, region)} if book.has(provider, region) else {}
