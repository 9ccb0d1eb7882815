"""What a price book covers: by provider and service how many prices of how many regions, how sure and how old."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from fac_cost.book.price_book import PriceBook


@dataclass(slots=True)
class Covered:
    """What is priced of a service."""

    provider: str
    service: str
    prices: int
    regions: tuple[str, ...]
    confidence: dict[str, int]
    """How many prices of each confidence."""
    oldest: str
    newest: str


def coverage(book: PriceBook, provider: str | None = None) -> tuple[Covered, ...]:
    """Count the prices of a book by provider and service, sorted."""
    found: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for name, region, _ in book.regions(provider):
        for price in book.region(name, region):
            found.setdefault((name, price.key.service), []).append((region, str(price.confidence), price.as_of))
    return tuple(
        Covered(
            name,
            service,
            len(rows),
            tuple(sorted({region for region, _, _ in rows})),
            dict(sorted(Counter(confidence for _, confidence, _ in rows).items())),
            min(day for _, _, day in rows),
            max(day for _, _, day in rows),
        )
        for (name, service), rows in sorted(found.items())
    )
