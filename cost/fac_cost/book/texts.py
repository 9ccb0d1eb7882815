"""How a price is shown: to people in lines, to machines as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_cost.book.files import decimal_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.book.price import Price, Tier


def as_json_value(price: Price) -> dict[str, Any]:
    """Return a price as JSON; amounts are decimal strings."""
    key = price.key
    return {
        "provider": key.provider,
        "region": key.region,
        "service": key.service,
        "product": key.product,
        "sku": key.sku,
        "attributes": dict(key.attributes),
        "purchase": key.purchase,
        "unit": price.unit,
        "currency": "USD",
        "tiers": [{"from": decimal_text(tier.start), "to": end(tier), "price": decimal_text(tier.price)} for tier in price.tiers],
        "as_of": price.as_of,
        "source": price.source,
        "confidence": str(price.confidence),
        "note": price.note,
    }


def end(tier: Tier) -> str | None:
    """Return where a tier ends, as text; None for one without an end."""
    return None if tier.end is None else decimal_text(tier.end)


def lines(price: Price) -> Iterator[str]:
    """Yield what a price is for, its tiers, and where it comes from."""
    yield price.key.words
    for tier in price.tiers:
        yield f"  {decimal_text(tier.price)} USD per {price.unit}{amounts(tier)}"
    if price.has_gap:
        yield "  for other amounts no price is known"
    yield f"  {price.source}, {price.as_of}, confidence {price.confidence}" + (f"; {price.note}" if price.note else "")


def amounts(tier: Tier) -> str:
    """Say for which amounts of a month a tier is; nothing where it is for all."""
    if tier.end is None:
        return f" above {decimal_text(tier.start)} a month" if tier.start else ""
    return f" from {decimal_text(tier.start)} to {decimal_text(tier.end)} a month"
