"""Export what signals are priced by, for the generator: of each price that the facts of a resource type name, what it costs by region."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.resource_types import for_type, names
from fac_core.unit_prices import EVERYWHERE
from fac_cost.estimating.lines import Pricing
from fac_cost.estimating.results import HOURS, LEVELS
from fac_cost.formulas import formula

if TYPE_CHECKING:
    from fac_core.resource_types.signal_price import ComponentPrice
    from fac_cost.arithmetic import Value
    from fac_cost.book import Price, PriceBook
    from fac_cost.formulas.formula import Component, Formula


class _Given(Mapping[str, "Value"]):
    """The arguments of a resource of which no more is known than these."""

    def __init__(self, given: Mapping[str, Value], of: Formula) -> None:
        defaults = {name: one.value for name, one in of.defaults.items() if "." not in name}
        self._all: dict[str, Value] = {**dict.fromkeys(of.parents), **defaults, "hours": HOURS, "table": of.tables, **given}

    def __getitem__(self, name: str) -> Value:
        return self._all.get(name)

    def get(self, name: str, default: Value = None) -> Value:  # type: ignore[override] # null is what nobody has written
        """Return an argument; null where there is none."""
        del default
        return self[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


def exported(book: PriceBook) -> dict[str, str]:
    """Return the files to write, by unit name such as ``aws/sqs_queue``; raise `UserError` where facts and formulas do not meet."""
    found = {}
    for name in names():
        resource_type = name.replace("/", "_", 1)
        facts = for_type(resource_type)
        if facts and facts.prices:
            found[name] = _file(resource_type, facts.prices, book)
    return found


def _file(resource_type: str, named: Mapping[str, ComponentPrice], book: PriceBook) -> str:
    prices, sources = {}, set()
    for name, one in sorted(named.items()):
        found = by_region(one.type or resource_type, one, book)
        if not found:
            raise UserError(f"{resource_type}: no region of the price book has the price {name}", hint="Name another, or leave it out.")
        sources |= {price.source for price in found.values()}
        regions = {
            region: [f"{_first(price):f}", price.as_of, price.source, price.confidence.value] for region, price in sorted(found.items())
        }
        prices[name] = {"unit": next(iter(found.values())).unit, "regions": regions}
    said = {name: book.sources[name].title for name in sorted(sources)}
    return json.dumps({"prices": prices, "sources": said}, indent=1, ensure_ascii=False) + "\n"


def by_region(resource_type: str, one: ComponentPrice, book: PriceBook) -> dict[str, Price]:
    """Return what a component costs, by region; raise `UserError` where the formula has no such component."""
    provider, _, _ = resource_type.partition("_")
    of = formula(resource_type)
    if of is None or one.component not in of.components:
        raise UserError(f"the price formula of {resource_type} has no component {one.component!r}")
    found = {}
    for _, region, _ in book.regions(provider):
        price = _price(of, one, provider, region, book)
        if price is not None and _first(price) is not None:
            found[EVERYWHERE if _is_everywhere(of.components[one.component]) else price.key.region] = price
    return found


def _is_everywhere(component: Component) -> bool:
    """Whether the formula takes one region's price wherever the resource is."""
    said = component.price.region
    return said is not None and not said.names and bool(said.text)


def _price(of: Formula, one: ComponentPrice, provider: str, region: str, book: PriceBook) -> Price | None:
    given = _Given({name: _value(value, region) for name, value in one.arguments.items()}, of)
    usage = {level: {name: getattr(use, level) for name, use in of.usage.items()} for level in LEVELS}
    lines = Pricing(provider, region, given, usage, of, book).lines()
    return next((line.price for line in lines if line.name.partition("[")[0] == one.component), None)


def _value(said: Any, region: str) -> Value:  # noqa: ANN401 - any plain value
    if isinstance(said, Mapping):
        return {name: _value(value, region) for name, value in said.items()}
    if isinstance(said, tuple):
        return tuple(_value(value, region) for value in said)
    if isinstance(said, str):
        return said.replace("{region}", region)
    return Decimal(said) if isinstance(said, int) and not isinstance(said, bool) else said


def _first(price: Price) -> Decimal | None:
    """Return the price of the first amount that is not free; None where it is not known how much is free."""
    until: Decimal | None = Decimal(0)
    for tier in price.tiers:
        if tier.start != until:
            return None
        if tier.price > 0:
            return tier.price
        until = tier.end
    return None
