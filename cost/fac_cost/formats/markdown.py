"""Markdown for a page or a summary of a CI job: what costs most first, and what has no price."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.markdown import cell, code
from fac_core.sentence import in_words
from fac_cost.estimating import Result
from fac_cost.formats._amounts import rests_on, span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.estimating import Estimate, ResourceEstimate
    from fac_cost.formats import Style

SHOWN = 200
"""Resources that are listed."""


def render(estimate: Estimate, style: Style) -> str:
    """Write the estimate."""
    del style
    return "\n".join(_lines(estimate)) + "\n"


def _lines(estimate: Estimate) -> Iterator[str]:
    unpriced = [one for one in estimate.resources if one.result is Result.UNPRICED]
    least = "at least " if unpriced or estimate.incomplete else ""
    yield f"### Cost: {least}{span(estimate.monthly)} USD a month"
    if estimate.incomplete:
        yield f"\n**Incomplete**: {cell(estimate.incomplete)}"
    costly = sorted((one for one in estimate.resources if one.monthly is not None), key=lambda one: (-_expected(one), one.address))
    if costly:
        yield from ("", "| Resource | USD a month |", "|---|---:|")
        yield from (f"| {code(one.address)} | {span(one.monthly)} |" for one in costly[:SHOWN] if one.monthly is not None)
    if len(costly) > SHOWN:
        yield f"| and {in_words(len(costly) - SHOWN, 'resource')} more | |"
    if unpriced:
        yield from ("", "Without a price, or with a part without one:", "")
        yield from (f"* {code(one.address)}: {cell(one.reason)}" for one in unpriced[:SHOWN])
    if len(unpriced) > SHOWN:
        yield f"* and {in_words(len(unpriced) - SHOWN, 'resource')} more"
    counts = f"{estimate.counted(Result.PRICED)} priced, {estimate.counted(Result.FREE)} free, {len(unpriced)} unpriced"
    yield f"\n<sub>{counts}; {rests_on(estimate)}.</sub>"


def _expected(one: ResourceEstimate) -> Decimal:
    return one.monthly.expected if one.monthly is not None else Decimal(0)
