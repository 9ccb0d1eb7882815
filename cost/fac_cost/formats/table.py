"""A table for people: what costs most first, what has no price with the reason, and what the numbers rest on."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from fac_core.printable import plain
from fac_core.sentence import some_of
from fac_cost.estimating import Result
from fac_cost.estimating.results import NOTHING
from fac_cost.formats._amounts import span, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.estimating import ComponentEstimate, Estimate, ResourceEstimate
    from fac_cost.formats import Style

NARROW = 60
"""Columns below which amounts stand under what they are of."""


def render(estimate: Estimate, style: Style) -> str:
    """Write the table, in colours."""
    return "\n".join(_lines(estimate, style)) + "\n"


def _lines(estimate: Estimate, style: Style) -> Iterator[str]:
    shown = [resource for resource in estimate.resources if resource.components]
    for resource in sorted(shown, key=lambda one: (-(one.monthly.expected if one.monthly else 0), one.address)):
        yield from _resource(resource, style)
        yield ""
    yield from _unpriced(estimate)
    if style.free:
        yield from (
            plain(f"free  {resource.address}: {resource.reason}") for resource in estimate.resources if resource.result is Result.FREE
        )
    yield from _summary(estimate)


def _resource(resource: ResourceEstimate, style: Style) -> Iterator[str]:
    amount = span(resource.monthly) if resource.monthly is not None else "no price known"
    if resource.result is Result.UNPRICED and resource.monthly is not None:
        amount = f"at least {amount}"
    address = plain(resource.address)
    yield _row(click.style(address, bold=True), len(address), amount, style)
    for component in (one for one in resource.components if one.monthly != NOTHING):
        yield from _component(component, style)


def _component(component: ComponentEstimate, style: Style) -> Iterator[str]:
    if component.monthly is None:
        yield click.style(f"  {component.name}: {plain(component.reason)}", fg="yellow")
        return
    quantity = component.quantity.expected if component.quantity is not None else None
    told = f"  {component.name}" + (f", {_count(quantity)} {component.unit}" if quantity is not None else "")
    yield _row(told, len(told), span(component.monthly), style)


def _count(quantity: object) -> str:
    return f"{quantity:,.4f}".rstrip("0").rstrip(".")


def _row(text: str, width: int, amount: str, style: Style) -> str:
    room = (style.width or 100) - width - len(amount)
    if room < 1 or (style.width and style.width < NARROW):
        return f"{text}\n{' ' * 4}{amount}"
    return f"{text}{' ' * room}{amount}"


def _unpriced(estimate: Estimate) -> Iterator[str]:
    types = Counter(one.type for one in estimate.resources if one.result is Result.UNPRICED and not one.components)
    for name, count in sorted(types.items()):
        of = [one for one in estimate.resources if one.type == name and not one.components]
        told = plain(f"{some_of(one.address for one in of)}: {of[0].reason}")
        yield click.style("unpriced", fg="yellow") + f"  {f'{count} x ' if count > 1 else ''}{told}"


def _summary(estimate: Estimate) -> Iterator[str]:
    unpriced = estimate.counted(Result.UNPRICED)
    yield click.style(f"{whole(estimate)} USD a month", bold=True)
    counts = f"{estimate.counted(Result.PRICED)} priced, {estimate.counted(Result.FREE)} free, {unpriced} unpriced"
    if estimate.listed != estimate.monthly:
        yield f"{span(estimate.listed)} by list prices, {span(estimate.contracted)} contracted, {span(estimate.monthly)} effective"
    own = f", own prices {estimate.contract_sha256[:12]}" if estimate.contract_sha256 else ""
    yield f"{counts}; list prices of {estimate.book_as_of}, book {estimate.book_sha256[:12]}{own}"
    if estimate.incomplete:
        yield click.style(f"incomplete: {plain(estimate.incomplete)}", fg="yellow")
