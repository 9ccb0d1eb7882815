"""Check a price book: every file is the one that the index names, every price is one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from fac_core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.book.price import Price
    from fac_cost.book.price_book import PriceBook

STALE = 90
"""Days after which a book is said to be old: list prices change a few times a year (research on how sources agree, 2026-11-27)."""


def problems(book: PriceBook) -> Iterator[str]:
    """Yield what is wrong with a book, file by file."""
    for provider, region, rows in book.regions():
        try:
            prices = book.region(provider, region)
        except UserError as error:
            yield str(error)
            continue
        if len(prices) != rows:
            yield f"{provider}/{region}: {len(prices)} prices, but the index says {rows}"
        seen = set()
        for price in prices:
            if price.key in seen:
                yield f"{price.key.words}: priced twice"
            seen.add(price.key)
            yield from (f"{price.key.words}: {wrong}" for wrong in _wrong(price, book))


def _wrong(price: Price, book: PriceBook) -> Iterator[str]:
    if price.source not in book.sources:
        yield f"its source {price.source!r} is none of the book's"
    if not price.tiers:
        yield "it has no tiers"
    reached = None
    for place, tier in enumerate(price.tiers):
        if (tier.end is not None and tier.end <= tier.start) or (reached is not None and tier.start < reached):
            yield "its tiers overlap"
        if tier.price < 0 or (not tier.price and (place or tier.end is None)):
            yield "a price of zero stands for more than a free allotment"
        reached = tier.end


def age(book: PriceBook, today: date) -> int:
    """Return how many days old a book's newest price is."""
    return (today - date.fromisoformat(book.as_of)).days
