"""Say how the number of a resource was made, so that anyone can work it out again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from fac_core.sentence import all_of
from fac_cost.book.files import decimal_text
from fac_cost.book.texts import lines as price_lines
from fac_cost.estimating.allotments import Scope, allotment_of, free_amount
from fac_cost.formats._amounts import span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.book import Price, PriceKey
    from fac_cost.estimating import ComponentEstimate, Range, ResourceEstimate


def lines(resource: ResourceEstimate) -> Iterator[str]:
    """Yield the lines of an explanation."""
    amount = f"{span(resource.monthly)} USD a month" if resource.monthly is not None else "no amount"
    yield click.style(f"{resource.address}: {resource.result}, {amount}", bold=True)
    if resource.reason:
        yield resource.reason
    yield f"region {resource.region or 'not known'}"
    for component in resource.components:
        yield ""
        yield from _component(component)
    if resource.left_out:
        yield ""
        yield "Not counted:"
        yield from (f"  {text}" for text in resource.left_out)


def _component(component: ComponentEstimate) -> Iterator[str]:
    yield click.style(component.name, bold=True) + (f": {span(component.monthly)} USD a month" if component.monthly is not None else "")
    if component.quantity is not None:
        yield f"  {_amounts(component.quantity)} {component.unit}"
    if component.reason:
        yield f"  {component.reason}"
    if component.wanted is not None:
        yield from (f"  {line}" for line in _price_of_ones_own(component.wanted, component.unit))
    if component.price is not None:
        yield from (f"  {line}" for line in price_lines(component.price))
        if component.shared:
            yield f"  {_whose(component.price)}"
        yield from (f"  {line}" for line in _terms(component))


def _price_of_ones_own(key: PriceKey, unit: str) -> Iterator[str]:
    """Yield what a file of `--prices` would say."""
    said = {"provider": key.provider, "region": key.region, "service": key.service, "product": key.product, "sku": key.sku}
    yield "a price of your own would be, with `price`, `as_of` and `source` filled in:"
    for place, (name, text) in enumerate(said.items()):
        yield f"{'  - ' if not place else '    '}{name}: {json.dumps(text, ensure_ascii=False)}"
    if key.attributes:
        yield f"    attributes: {json.dumps(dict(key.attributes), ensure_ascii=False)}"
    if key.purchase != "on_demand":
        yield f"    purchase: {json.dumps(key.purchase)}"
    yield f"    unit: {json.dumps(unit)}"


def _terms(component: ComponentEstimate) -> Iterator[str]:
    """Say what a contract takes off."""
    if component.listed is not None and component.contracted is not None and component.monthly is not None:
        amounts = f"{span(component.listed)} by list prices, {span(component.contracted)} contracted, {span(component.monthly)} effective"
        yield f"{amounts}: {all_of(component.terms)}"


def _whose(price: Price) -> str:
    """Say who reaches the tiers together, and has what is free once."""
    if not free_amount(price):
        return "the tiers count what all resources of the account use in this region"
    said = allotment_of(price.key)
    whole = "in each region" if said is not None and said.scope is Scope.REGION else "over all regions"
    return f"the account has what is free once {whole}; each resource has a share of it by its use"


def _amounts(quantity: Range) -> str:
    texts = [decimal_text(amount) for amount in (quantity.low, quantity.expected, quantity.high)]
    return texts[0] if len(set(texts)) == 1 else f"{texts[1]} ({texts[0]} with little use, {texts[2]} with much)"
