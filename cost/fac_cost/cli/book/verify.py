"""Check that a price book is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_cost.options import BOOK

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-cost book verify
  fac-cost book verify --book ./our-prices
"""


@click.command(epilog=EPILOG)
@BOOK
def command(*, folder: Path | None) -> None:
    """Check that every file of a price book is the one its index names, and every price is one. Exits with 1 where one is not."""
    from datetime import UTC, datetime

    from fac_core.complaints import complain
    from fac_core.output import say
    from fac_core.sentence import counted
    from fac_cost.book import open_book
    from fac_cost.book.checking import STALE, age, problems

    book = open_book(folder)
    found = list(problems(book))
    for problem in found:
        say(problem)
    days = age(book, datetime.now(UTC).date())
    if days > STALE:
        complain(
            [f"the newest price of this book is {days} days old; list prices may have changed since {book.as_of}"],
            "warning",
            colour="yellow",
        )
    total = sum(rows for _, _, rows in book.regions())
    held = f"{counted(total, 'price')} of {counted(len(book.regions()), 'region')}"
    say(f"{held}, the newest of {book.as_of}: {counted(len(found), 'problem') if found else 'whole'}")
    say(f"sha256 {book.sha256}")
    if found:
        raise click.exceptions.Exit(1)
