"""Show what a price book covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_cost.options import BOOK, JSON

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-cost book coverage
  fac-cost book coverage --provider google --json
"""


@click.command(epilog=EPILOG)
@click.option("--provider", help="Only of this provider.")
@BOOK
@JSON
def command(*, provider: str | None, folder: Path | None, as_json: bool) -> None:
    """Show by provider and service how many prices of how many regions a book has, how sure they are and how old."""
    import json
    from dataclasses import asdict

    from fac_core.errors import UserError, nearest
    from fac_core.output import say
    from fac_cost.book import open_book
    from fac_cost.book.coverage import coverage

    book = open_book(folder)
    known = sorted({name for name, _, _ in book.regions()})
    if provider is not None and provider not in known:
        hint = " ".join(filter(None, (nearest(provider, known), f"Known: {', '.join(known)}.")))
        raise UserError(f"the price book has no prices of {provider!r}", hint=hint)
    found = coverage(book, provider)
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], indent=2))
        return
    for one in found:
        where = one.regions[0] if len(one.regions) == 1 else f"{len(one.regions)} regions"
        prices = "price," if one.prices == 1 else "prices,"
        sure = ", ".join(f"{count:,} {name}" for name, count in one.confidence.items())
        say(f"{one.provider:<8} {one.service:<32.32} {one.prices:>7,} {prices:<7} {where:<16} {sure}; {one.oldest} to {one.newest}")
