"""Tiers, applied once: to each resource by itself, or to all that an account uses together, which then share what it costs."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass
from fac_cost.estimating.allotments import free_amount, free_parts, has_shared_tiers
from fac_cost.estimating.results import LEVELS, NOTHING, Range
from fac_cost.estimating.tiers import cost

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fac_cost.book import Price, PriceKey
    from fac_cost.estimating.lines import Line

CENTS = Decimal("0.0000000001")
"""To what shares of a shared amount are rounded, in USD: they add up to the whole exactly."""
Place: TypeAlias = "tuple[int, int]"
"""The position of a resource, and of a line in it."""


@dataclass(frozen=True, slots=True)
class Gap:
    """An amount for a part of which no price is known."""


def amounts(lines: Iterable[tuple[Place, Line]]) -> Mapping[Place, Range | Gap]:
    """Return what every line with a price costs."""
    found: dict[Place, Range | Gap] = {}
    pools: dict[PriceKey, list[tuple[Place, Line]]] = defaultdict(list)
    for place, line in lines:
        if line.reason or line.quantity is None:
            continue
        if line.price is None:
            found[place] = NOTHING
        elif line.shared and has_shared_tiers(line.price):
            pools[line.price.key].append((place, line))
        else:
            found[place] = _alone(line.quantity, line.price)
    return {**found, **_shared(pools)}


def _alone(quantity: Range, price: Price) -> Range | Gap:
    if quantity.is_one:
        return _range([cost(quantity.low, price)] * len(LEVELS))
    return _range([cost(amount, price) for amount in _levels(quantity)])


def _shared(pools: Mapping[PriceKey, Sequence[tuple[Place, Line]]]) -> Mapping[Place, Range | Gap]:
    columns: dict[Place, list[Decimal | None]] = defaultdict(list)
    for level in range(len(LEVELS)):
        amounts = {key: [_levels(line.quantity)[level] for _, line in pool if line.quantity is not None] for key, pool in pools.items()}
        prices = {key: price for key, pool in pools.items() if (price := pool[0][1].price) is not None}
        free = free_parts({key: (price, sum(amounts[key], Decimal(0))) for key, price in prices.items()})
        for key, price in prices.items():
            for (place, _), share in zip(pools[key], _shares(amounts[key], price, free.get(key)), strict=True):
                columns[place].append(share)
    return {place: _range(costs) for place, costs in columns.items()}


def _shares(amounts: Sequence[Decimal], price: Price, free: Decimal | None) -> Sequence[Decimal | None]:
    """Share what all amounts cost together by how much each is of them; rounded, they still add up to the whole."""
    everything = sum(amounts, Decimal(0))
    # Where others have a part of what is free, the paid tiers are reached by so much less use.
    whole = cost(everything if free is None or everything == free else free_amount(price) + everything - free, price)
    if whole is None or not everything:
        return [whole] * len(amounts)
    shares, used, given = [], Decimal(0), Decimal(0)
    for amount in amounts:
        used += amount
        upto = whole if used == everything else (whole * used / everything).quantize(CENTS)
        shares.append(upto - given)
        given = upto
    return shares


def _levels(quantity: Range) -> tuple[Decimal, Decimal, Decimal]:
    return (quantity.low, quantity.expected, quantity.high)


def _range(costs: Sequence[Decimal | None]) -> Range | Gap:
    low, expected, high = costs
    return Gap() if low is None or expected is None or high is None else Range(low, expected, high)
