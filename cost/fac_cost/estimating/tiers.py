"""What an amount costs by the tiers of a price."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_cost.book import Price


def cost(amount: Decimal, price: Price) -> Decimal | None:
    """Return what a month's amount costs in USD; None where a part of it has no price known."""
    total, reached = Decimal(0), Decimal(0)
    for tier in price.tiers:
        if amount <= reached:
            break
        if tier.start != reached:
            return None
        end = amount if tier.end is None else min(amount, tier.end)
        total += (end - reached) * tier.price
        reached = end
    return total if reached >= amount else None
