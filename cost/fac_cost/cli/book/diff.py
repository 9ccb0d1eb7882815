"""Show what differs between two price books."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

import click

from fac_core.parameters import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-cost book diff ./prices-2026-08 ./prices-2026-11
  fac-cost book diff old new --limit 20     # exits with 1 where a price jumps by more than 20 %
"""


def percent(context: click.Context, parameter: click.Parameter, value: str | None) -> Decimal | None:
    """Read a limit in per cent."""
    del context, parameter
    try:
        limit = None if value is None else Decimal(value)
    except InvalidOperation:
        limit = Decimal(-1)
    if limit is not None and not (limit.is_finite() and limit >= 0):
        raise click.BadParameter(f"{value!r} is no number of per cent")
    return limit


@click.command(epilog=EPILOG)
@click.argument("before", type=FOLDER)
@click.argument("after", type=FOLDER)
@click.option("--limit", callback=percent, help="Exit with 1 where a price changes by more than so many per cent.")
def command(*, before: Path, after: Path, limit: Decimal | None) -> None:
    """Show which prices the book AFTER has more (+), less (-) or otherwise (~) than the book BEFORE."""
    from fac_core.output import say
    from fac_cost.book import open_book
    from fac_cost.book.differences import differences

    counted = {"+": 0, "-": 0, "~": 0}
    jumps = 0
    for difference in differences(open_book(before), open_book(after)):
        say(difference.words)
        counted[difference.words[0]] += 1
        jumps += limit is not None and difference.jump is not None and difference.jump * 100 > limit
    say(f"{counted['+']} price{'s' * (counted['+'] != 1)} more, {counted['-']} less, {counted['~']} otherwise")
    if jumps:
        say(f"{jumps} changed by more than {limit} per cent")
        raise click.exceptions.Exit(1)
