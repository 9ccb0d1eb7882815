"""Who has what is free of a product each month: an account once over all of its regions, or once in each region."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import OneOf, Text
from fac_core.document.shape import Field, ListOf, Record, read_as

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from fac_cost.book import Price, PriceKey

PARTS = Decimal("0.0000000001")
"""To what parts of an allotment are rounded, in units: they add up to the whole exactly."""


class Scope(StrEnum):
    """Who has an allotment once."""

    ACCOUNT = "account"
    REGION = "region"


@dataclass(frozen=True, slots=True, kw_only=True)
class Allotment:
    """What is said of the allotments of some services."""

    provider: str
    services: tuple[str, ...]
    scope: Scope
    source: str
    skus: tuple[str, ...] = ()
    """SKUs that share one; none where each SKU has its own."""


_NAMES = ListOf(Text("a name"), least=1, unique=True)
_ALLOTMENTS = ListOf(
    Record(
        "a mapping with provider, services, scope and source",
        Allotment,
        {
            "provider": Field(Text("a provider"), "Whose services.", required=True),
            "services": Field(_NAMES, "The provider's codes of the services.", required=True),
            "skus": Field(_NAMES, "SKUs that share one allotment; each SKU has its own unless they are named."),
            "scope": Field(OneOf(Scope), "Who has it once.", required=True),
            "source": Field(Text("a source"), "Where that stands, and when it was seen.", required=True),
        },
    )
)


@lru_cache(maxsize=1)
def allotments() -> tuple[Allotment, ...]:
    """Read what is known of allotments."""
    return read_as(Path(__file__).with_suffix(".yaml"), _ALLOTMENTS)


@lru_cache(maxsize=16)
def _by_service(provider: str) -> Mapping[str, tuple[Allotment, ...]]:
    found: dict[str, tuple[Allotment, ...]] = defaultdict(tuple)
    for one in allotments():
        for service in one.services if one.provider == provider else ():
            found[service] += (one,)
    return found


def allotment_of(key: PriceKey) -> Allotment | None:
    """Return what is said of the allotment of a price; None where nothing is."""
    said = _by_service(key.provider).get(key.service, ())
    return next((one for one in said if not one.skus or key.sku in one.skus), None)


def has_shared_tiers(price: Price) -> bool:
    """Whether what a price comes to depends on what others use."""
    said = allotment_of(price.key)
    return len(price.tiers) > 1 or (said is not None and bool(said.skus))


def free_amount(price: Price) -> Decimal:
    """Return how many units a month a price gives away before it charges any."""
    first = price.tiers[0]
    return first.end if first.end is not None and not first.start and not first.price else Decimal(0)


def free_parts(used: Mapping[PriceKey, tuple[Price, Decimal]]) -> Mapping[PriceKey, Decimal]:
    """Return how much of each product's use is free, of what an account uses of all products in all regions.

    Whoever shares an allotment has as much of it as it has of their use: in which order a cloud takes them is nowhere written.
    """
    groups: dict[Hashable, list[PriceKey]] = defaultdict(list)
    for key in used:
        groups[_owner(key)].append(key)
    found: dict[PriceKey, Decimal] = {}
    for keys in groups.values():
        whole = max(free_amount(used[key][0]) for key in keys)  # the sources name it with the price of one SKU, at times
        if whole:
            found.update(zip(keys, _split(whole, [used[key][1] for key in keys]), strict=True))
    return found


def _owner(key: PriceKey) -> Hashable:
    said = allotment_of(key)
    shared: Hashable = (said.services, said.skus) if said is not None and said.skus else (key.service, key.product, key.sku, key.attributes)
    return (key.provider, key.purchase, shared, key.region if said is not None and said.scope is Scope.REGION else "")


def _split(whole: Decimal, amounts: Sequence[Decimal]) -> Sequence[Decimal]:
    """Split what is free by how much each uses; rounded, the parts still add up to the whole exactly."""
    everything = sum(amounts, Decimal(0))
    if everything <= whole:
        return amounts
    parts, used, given = [], Decimal(0), Decimal(0)
    for amount in amounts:
        used += amount
        upto = whole if used == everything else (whole * used / everything).quantize(PARTS)
        parts.append(min(upto - given, amount))
        given = upto
    return parts
