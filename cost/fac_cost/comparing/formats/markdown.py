"""Markdown for a pull request: what it costs, by module and by owner, the largest difference first, and what has no price.

Names come from whoever wrote the change: nothing in them is markup, calls a user or links an issue.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from fac_core.markdown import cell, code
from fac_core.sentence import in_words
from fac_cost.comparing import Action
from fac_cost.estimating.results import total
from fac_cost.formats._amounts import signed, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fac_cost.comparing import Comparison, ResourceChange
    from fac_cost.estimating import Range
    from fac_cost.formats import Style

SHOWN = 50
"""Resources that are listed: a comment of the forges holds 32,768 characters at least (Bitbucket, seen 2026-11-28)."""
MARKS = {Action.CREATE: "new", Action.UPDATE: "changed", Action.DELETE: "removed", Action.NOTHING: "same"}


def render(comparison: Comparison, style: Style) -> str:
    """Write the text of a comment."""
    del style
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    changes = comparison.changes
    costly = [one for one in changes if one.delta.expected or one.delta.high or one.delta.low]
    unpriced = [one for one in changes if one.unpriced]
    yield f"### Cost: {comparison.how_sure}{signed(comparison.delta)} USD a month"
    yield ""
    prices = "your own prices" if comparison.after.contract_sha256 else "list prices"
    yield f"From {whole(comparison.before)} to {whole(comparison.after)} USD a month, by {prices} and usual use."
    if comparison.incomplete:
        yield f"\n**Incomplete**: {cell(comparison.incomplete)}"
    yield from _grouped("Module", costly, _module)
    yield from _grouped("Owner", costly, lambda one: one.tags.get("owner", "not tagged"))
    yield from _resources(costly)
    yield from _without_price(unpriced)
    yield ""
    book = f"{comparison.after.book_as_of} ({comparison.after.book_sha256[:12]})"
    yield f"<sub>Price book of {book}; `fac-cost explain` shows how each number was made.</sub>"


def _module(one: ResourceChange) -> str:
    steps = one.address.partition(f"{one.type}.")[0].rstrip(".")
    return steps or "root"


def _grouped(head: str, changes: list[ResourceChange], key: Callable[[ResourceChange], str]) -> Iterator[str]:
    groups: dict[str, list[ResourceChange]] = defaultdict(list)
    for one in changes:
        groups[key(one)].append(one)
    if len(groups) < 2:  # noqa: PLR2004 - one group is the sum above
        return
    sums = {name: _sum(held) for name, held in groups.items()}
    yield from ("", f"| {head} | USD a month |", "|---|---:|")
    for name in sorted(sums, key=lambda name: (-abs(sums[name].expected), name))[:SHOWN]:
        yield f"| {code(name)} | {signed(sums[name])} |"


def _sum(changes: list[ResourceChange]) -> Range:
    return total(one.delta for one in changes)


def _resources(changes: list[ResourceChange]) -> Iterator[str]:
    if not changes:
        return
    yield from ("", "<details>", f"<summary>{in_words(len(changes), 'resource')}</summary>", "")
    yield from ("| | Resource | USD a month |", "|---|---|---:|")
    for one in changes[:SHOWN]:
        yield f"| {MARKS[one.action]} | {code(one.address)} | {signed(one.delta)} |"
    if len(changes) > SHOWN:
        yield f"| | and {in_words(len(changes) - SHOWN, 'resource')} more | {signed(_sum(changes[SHOWN:]))} |"
    yield from ("", "</details>")


def _without_price(changes: list[ResourceChange]) -> Iterator[str]:
    if not changes:
        return
    yield from ("", "<details>", f"<summary>{in_words(len(changes), 'resource')} without a price, or with a part without one</summary>", "")
    yield from (f"* {code(one.address)}: {cell(one.reason)}" for one in changes[:SHOWN])
    if len(changes) > SHOWN:
        yield f"* and {in_words(len(changes) - SHOWN, 'resource')} more"
    yield from ("", "</details>")
