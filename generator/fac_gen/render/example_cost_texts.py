"""What a README says of what the examples cost: amounts, and what has none."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_gen.blueprint.example_costs import ExampleCost


def example_amounts(one: ExampleCost) -> tuple[str, ...]:
    """Return what an example costs for usual, little and much use; what is the least of it is called so, and no more is said than known."""
    return tuple(_amount(one, Decimal(said)) for said in (one.expected, one.low, one.high))


def example_counts(one: ExampleCost) -> str:
    """Say how many resources have a price, are free, and have none."""
    counts = {"priced": one.priced, "free": one.free, "unpriced": len(one.unpriced)}
    return ", ".join(f"{count} {word}" for word, count in counts.items() if count) or "none"


def example_gap(said: str) -> str:
    """Return a resource without a full price, and why, as an item of a list."""
    address, _, reason = said.partition(" (")
    return f"`{address}`: {reason.removesuffix(')')}"


def _amount(one: ExampleCost, amount: Decimal) -> str:
    if not one.known:
        return "not known"
    return f"{'' if one.whole else 'at least '}{amount:.2f}" if amount >= Decimal("0.01") or not amount else "under 0.01"
