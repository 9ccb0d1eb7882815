"""Put the tiers of one price together. Where rows are missing there is a gap: no price reaches over it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_cost.book.price import Price, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_cost.building.normalization import Said


def price(rows: Sequence[Said]) -> Price:
    """Make one price of a source's rows with the same key; raise `UserError` where they contradict each other."""
    by_start: dict[Decimal, Said] = {}
    for said in sorted(rows, key=lambda said: (said.start, said.since)):
        before = by_start.setdefault(said.start, said)
        if (before.price, before.unit) != (said.price, said.unit) and before.since == said.since:
            raise UserError(
                f"{said.source} gives two prices: {before.price} a {before.unit} and {said.price} a {said.unit} for {said.key.words}",
                hint="Keep the attribute that tells them apart.",
            )
        by_start[said.start] = said  # a price that holds since later takes the place of the one before
    valid = list(by_start.values())
    first = valid[0]
    least = min((said.confidence for said in valid), key=lambda found: found.rank)
    return Price(first.key, first.unit, _tiers(valid), min(said.as_of for said in valid), first.source, least, first.note)


def _tiers(rows: Sequence[Said]) -> tuple[Tier, ...]:
    free = tuple(Tier(Decimal(0), said.free_below, Decimal(0)) for said in rows[:1] if said.free_below)
    return (*free, *(Tier(said.start, _end(said, rows), said.price) for said in rows))


def _end(said: Said, rows: Sequence[Said]) -> Decimal | None:
    """Return where a tier ends: where the source says it, or where the next of the product's tiers begins."""
    if said.end is not None:
        return said.end
    if said.tiers:
        if said.start not in said.tiers:
            raise UserError(f"{said.source}: {said.key.words} has a tier from {said.start}, which is none of the product's")
        return min((start for start in said.tiers if start > said.start), default=None)
    if len(rows) > 1:
        later = [other.start for other in rows if other.start > said.start]
        if later:
            raise UserError(
                f"{said.source}: nothing says where the tier from {said.start} of {said.key.words} ends", hint="Name the product's tiers."
            )
    return None
