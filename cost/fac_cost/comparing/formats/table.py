"""A table for people: what changes most first, what has no price, and what the numbers rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.printable import plain
from fac_core.sentence import in_words
from fac_cost.comparing import Action
from fac_cost.formats._amounts import signed, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_cost.comparing import Comparison, ResourceChange
    from fac_cost.formats import Style

MARKS = {Action.CREATE: ("+", "green"), Action.UPDATE: ("~", "yellow"), Action.DELETE: ("-", "red"), Action.NOTHING: (" ", "white")}


def render(comparison: Comparison, style: Style) -> str:
    """Write the table, in colours."""
    del style
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    changes = comparison.changes
    shown = [one for one in changes if one.unpriced or one.delta.expected or one.delta.high]
    for one in shown:
        yield _change(one)
    if len(changes) > len(shown):
        yield f"and {in_words(len(changes) - len(shown), 'change')} at no cost"
    rise = click.style(f"{comparison.how_sure}{signed(comparison.delta)} USD a month", bold=True)
    yield f"{rise}: from {whole(comparison.before)} to {whole(comparison.after)}"
    yield f"list prices of {comparison.after.book_as_of}, book {comparison.after.book_sha256[:12]}"
    if comparison.incomplete:
        yield click.style(f"incomplete: {plain(comparison.incomplete)}", fg="yellow")


def _change(one: ResourceChange) -> str:
    mark, colour = MARKS[one.action]
    amount = signed(one.delta) if one.delta.expected or one.delta.high or not one.unpriced else "no price known"
    line = f"{click.style(mark, fg=colour, bold=True)} {plain(one.address)}  {amount}"
    return f"{line}\n    {click.style(plain(one.reason), fg='yellow')}" if one.unpriced else line
