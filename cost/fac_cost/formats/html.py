"""HTML for reading in a browser: one file that needs nothing else, with a chart that says where the money goes.

It holds no script; it follows the light or dark scheme of the reader's system.
"""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.report_texts import markup
from fac_cost.estimating import Result
from fac_cost.estimating.results import total
from fac_cost.formats._amounts import money, rests_on, span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.estimating import ComponentEstimate, Estimate, Range, ResourceEstimate
    from fac_cost.formats import Style

_SHEET = Path(__file__).with_name("_estimate.css")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
BARS = 12
"""Resource types in the chart; what is left is one bar."""
_KEY = '<svg class="key" viewBox="0 0 1 1"><rect class="{}" width="1" height="1"/></svg>'
_LONGEST = 1000
"""Units of the longest bar."""


def render(estimate: Estimate, style: Style) -> str:
    """Write the report."""
    del style
    lines = [
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{markup(_sum(estimate))}</title>",
        f"<style>\n{_SHEET.read_text(encoding='utf-8')}</style></head><body>",
        f"<main><h1>{markup(_sum(estimate))}</h1>",
        f'<p class="soft">By {markup(rests_on(estimate))}.</p>',
        f'<p class="warn">Incomplete: {markup(estimate.incomplete)}</p>' if estimate.incomplete else "",
        *_chart(estimate),
        *_resources(estimate),
        *_without_price(estimate),
        "</main></body></html>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


def _sum(estimate: Estimate) -> str:
    least = "At least " if not estimate.complete else ""
    return f"{least}{span(estimate.monthly)} USD a month"


def _by_type(estimate: Estimate) -> list[tuple[str, Range]]:
    groups: dict[str, list[Range]] = defaultdict(list)
    for one in estimate.resources:
        if one.monthly is not None:
            groups[one.type].append(one.monthly)
    sums = sorted(((name, total(held)) for name, held in groups.items()), key=lambda pair: (-pair[1].expected, pair[0]))
    shown = BARS if len(sums) > BARS + 1 else BARS + 1  # one type alone has a name
    rest = sums[shown:]
    return sums[:shown] + ([(f"{len(rest)} other types", total(amount for _, amount in rest))] if rest else [])


def _chart(estimate: Estimate) -> Iterator[str]:
    """Draw a bar for each resource type: usual use, and behind it much use."""
    bars = _by_type(estimate)
    most = max((amount.high for _, amount in bars), default=Decimal(0))
    if not most:
        return
    yield "<h2>Where the money goes</h2>"
    yield f'<div class="chart" role="img" aria-label="{markup(_told(bars))}">'
    for name, amount in bars:
        yield f"<div><code>{markup(name)}</code><span>{money(amount.expected)}</span>"
        yield f'<svg viewBox="0 0 {_LONGEST} 1" preserveAspectRatio="none">'
        yield f'<rect class="high" width="{_length(amount.high, most)}" height="1"/>'
        yield f'<rect class="usual" width="{_length(amount.expected, most)}" height="1"/></svg></div>'
    yield "</div>"
    if any(amount.high != amount.expected for _, amount in bars):
        yield f'<p class="soft">{_KEY.format("usual")} usual use, {_KEY.format("high")} much use.</p>'


def _told(bars: list[tuple[str, Range]]) -> str:
    return "; ".join(f"{name}: {span(amount)} USD a month" for name, amount in bars)


def _length(amount: Decimal, most: Decimal) -> int:
    return int(amount / most * _LONGEST)


def _resources(estimate: Estimate) -> Iterator[str]:
    shown = [one for one in estimate.resources if one.components]
    if shown:
        yield "<h2>Resources</h2>"
    for one in sorted(shown, key=lambda one: (-(one.monthly.expected if one.monthly else 0), one.address)):
        yield from _resource(one)


def _resource(one: ResourceEstimate) -> Iterator[str]:
    amount = span(one.monthly) if one.monthly is not None else "no price known"
    least = "at least " if one.monthly is not None and one.result is Result.UNPRICED else ""
    yield f"<details><summary><code>{markup(one.address)}</code><span>{least}{amount}</span></summary>"
    yield '<table><tr><th>What</th><th class="amount">How much</th><th>Source</th><th class="amount">USD a month</th></tr>'
    yield from (_component(component) for component in one.components)
    yield "</table>"
    yield from (f'<p class="soft">Not counted: {markup(text)}</p>' for text in one.left_out)
    yield "</details>"


def _component(component: ComponentEstimate) -> str:
    quantity = f"{component.quantity.expected.normalize():,f} {component.unit}" if component.quantity is not None else ""
    price = component.price
    source = ", ".join((price.source, price.as_of, price.confidence, *component.terms)) if price is not None else ""
    amount = span(component.monthly) if component.monthly is not None else component.reason
    cells = (f'<td class="amount">{markup(quantity)}</td>', f"<td>{markup(source)}</td>", f'<td class="amount">{markup(amount)}</td>')
    return f"<tr><td>{markup(component.name)}</td>{''.join(cells)}</tr>"


def _without_price(estimate: Estimate) -> Iterator[str]:
    found = [one for one in estimate.resources if one.result is Result.UNPRICED]
    if found:
        rows = "".join(f"<li><code>{markup(one.address)}</code>: {markup(one.reason)}</li>" for one in found)
        yield f"<h2>Without a price, or with a part without one</h2><ul>{rows}</ul>"
