"""Read a file of prices and discounts of one's own."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from fac_core.document.scalars import Day, Number, Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as
from fac_cost.book import Confidence, Price, PriceKey, Tier
from fac_cost.book.files import digest
from fac_cost.contract.contract_terms import Commitment, Contract, Discount, Selector

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from fac_core.document import Problems
    from fac_core.document.tree import Branch
    from fac_core.policy.discounts import Discount as Stated

GLOB = Text("a glob")
NAME = Text("a name")
PERCENT = Number("per cent, 0 to 100", high=Decimal(100))
AMOUNT = Number("an amount, not below zero")
USD = Field(Text("USD, in which all amounts are: nothing converts them", pattern="USD"), "USD, which need not be said.")


def _tier(**said: Decimal) -> Tier:
    return Tier(said["from"], None, said["price"])


TIER = Record(
    "a mapping with from and price",
    _tier,
    {
        "from": Field(AMOUNT, "From which amount of a month on; the first tier begins with 0.", required=True),
        "price": Field(AMOUNT, "USD for a unit.", required=True),
    },
)


def _price(
    *,
    provider: str,
    region: str,
    service: str,
    product: str,
    sku: str,
    unit: str,
    as_of: date,
    source: str,
    price: Decimal | None = None,
    tiers: tuple[Tier, ...] = (),
    attributes: Mapping[str, str] | None = None,
    purchase: str = "on_demand",
    currency: str = "USD",
) -> Price:
    del currency
    ladder = tiers or ((Tier(Decimal(0), None, price),) if price is not None else ())
    ends = (*(tier.start for tier in ladder[1:]), None)
    closed = tuple(Tier(tier.start, end, tier.price) for tier, end in zip(ladder, ends, strict=False))
    key = PriceKey(provider, region, service, product, sku, tuple(sorted((attributes or {}).items())), purchase)
    return Price(key, unit, closed, as_of.isoformat(), source, Confidence.HIGH)


def _check_price(made: Price, tree: Branch, problems: Problems) -> None:
    starts = [tier.start for tier in made.tiers]
    if {"price", "tiers"} <= {entry.key.text for entry in tree.entries} or not starts:
        problems.add(tree.place, "a price has either `price` or `tiers`")
    elif starts[0] or starts != sorted(set(starts)):
        problems.add(tree.place, "tiers begin with 0, and each after the one before it")


PRICE = Record(
    "a mapping that says of what, for how much, and since when",
    _price,
    {
        "provider": Field(NAME, "aws, azurerm or google.", required=True),
        "region": Field(NAME, "The region as the book writes it, such as us-east-1, or global.", required=True),
        "service": Field(NAME, "The provider's code of the service.", required=True),
        "product": Field(NAME, "The product.", required=True),
        "sku": Field(NAME, "Which of them.", required=True),
        "attributes": Field(MapOf(NAME, NAME), "What else tells the price apart."),
        "purchase": Field(NAME, "How it is bought; on_demand unless said otherwise."),
        "unit": Field(NAME, "The book's unit.", required=True),
        "price": Field(AMOUNT, "USD for a unit."),
        "currency": USD,
        "tiers": Field(ListOf(TIER, least=1), "Prices by the amount of a month."),
        "as_of": Field(Day(), "The day on which it was so.", required=True),
        "source": Field(Text("a source"), "Where it stands, such as the number of a contract.", required=True),
    },
    check=_check_price,
)
_ON: dict[str, Any] = {
    "provider": Field(GLOB, "aws, azurerm, google, or a glob.", required=True),
    "service": Field(GLOB, "Of which services; all unless said otherwise."),
    "region": Field(GLOB, "In which regions; all unless said otherwise."),
    "product": Field(GLOB, "Of which products; all unless said otherwise."),
    "sku": Field(GLOB, "Of which of them; all unless said otherwise."),
    "purchase": Field(GLOB, "How it is bought; on_demand unless said otherwise."),
}


def _discount(*, name: str, percent: Decimal, **on: str) -> Discount:
    return Discount(name=name, percent=percent, on=Selector(**on))


def _commitment(*, name: str, covers: Decimal, percent: Decimal, **on: str) -> Commitment:
    return Commitment(name=name, covers=covers, percent=percent, on=Selector(**on))


_NAMED = {"name": Field(NAME, "How it is called.", required=True), "percent": Field(PERCENT, "By how much it is cheaper.", required=True)}
_COVERS = {"covers": Field(PERCENT, "How much of the use is covered.", required=True)}
DISCOUNT = Record("a mapping with name, provider and percent", _discount, {**_NAMED, **_ON})
COMMITMENT = Record("a mapping with name, provider, covers and percent", _commitment, {**_NAMED, **_COVERS, **_ON})


def _contract(
    *,
    version: Decimal,
    prices: tuple[Price, ...] = (),
    discounts: tuple[Discount, ...] = (),
    commitments: tuple[Commitment, ...] = (),
    currency: str = "USD",
) -> Contract:
    del version, currency
    return Contract(prices, discounts, commitments)


CONTRACT = Record(
    "a mapping with version, prices, discounts and commitments",
    _contract,
    {
        "version": Field(Number("the version 1", low=Decimal(1), high=Decimal(1)), "1.", required=True),
        "currency": USD,
        "prices": Field(ListOf(PRICE), "Prices that take the place of the book's."),
        "discounts": Field(ListOf(DISCOUNT), "Discounts; the first that speaks of a price is taken."),
        "commitments": Field(ListOf(COMMITMENT), "Reservations and savings plans; the first that speaks of a price is taken."),
    },
)


def read_contract(path: Path) -> Contract:
    """Read a file of prices and discounts; raise `DocumentError` with every problem."""
    found = read_as(path, CONTRACT)
    named = tuple(replace(price, source=f"{path.name}: {price.source}") for price in found.prices)
    return replace(found, prices=named, path=path, sha256=digest(path.read_bytes()))


def with_discounts(contract: Contract, stated: Sequence[Stated]) -> Contract:
    """Return a contract with the discounts that a policy states after its own."""
    if not stated:
        return contract
    said = [asdict(one) | {"percent": f"{one.percent.normalize():f}"} for one in stated]
    terms = [{name: value for name, value in asdict(one).items() if name not in {"name", "percent"}} for one in stated]
    added = [Discount(name=one.name, percent=one.percent, on=Selector(**on), standing=True) for one, on in zip(stated, terms, strict=True)]
    sha256 = digest(json.dumps([contract.sha256, said], sort_keys=True).encode())
    return replace(contract, discounts=(*contract.discounts, *added), sha256=sha256)
