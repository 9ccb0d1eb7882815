"""Say how the number of a resource was made, so that anyone can work it out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_cost.book.files import decimal_text
from fac_cost.book.texts import lines as price_lines
from fac_cost.estimating.allotments import Scope, allotment_of, free_amount
from fac_cost.formats._amounts import span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.book import Price
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
    if component.price is not None:
        yield from (f"  {line}" for line in price_lines(component.price))
        if component.shared:
            yield f"  {_whose(component.price)}"


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
