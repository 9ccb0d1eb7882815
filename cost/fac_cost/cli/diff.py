"""Show what a change costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.parameters import FILE
from fac_core.sentence import one_of
from fac_cost.comparing.formats import UNITS
from fac_cost.options import BOOK, CHANGE, POLICY, PRICES, REGION, USAGE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-cost diff plan.json                       # what the plan changes
  fac-cost diff before.json after.json          # two plans or states
  fac-cost diff plan.json --format markdown --output comment.md
"""


@click.command(epilog=EPILOG)
@CHANGE
@USAGE
@PRICES
@POLICY
@REGION
@click.option("--format", "form", default="table", show_default=True, help=f"How to write it: {one_of(UNITS.names())}.")
@click.option("--output", type=FILE, help="Write to this file, as a whole or not at all.")
@BOOK
def command(
    *,
    paths: tuple[Path, ...],
    usage: Path | None,
    prices: Path | None,
    named: Path | None,
    regions: Mapping[str, str],
    form: str,
    output: Path | None,
    folder: Path | None,
) -> None:
    """Show what a plan changes, or what differs between two plans or states, in USD a month, the largest difference first.

    Exits with 3 where resources are missing from a document.
    """
    from fac_core.complaints import note, write_report
    from fac_core.output import say_as_it_is
    from fac_cost.comparing.formats import render
    from fac_cost.formats import Style
    from fac_cost.inputs import notes, open_priced, read_comparison, read_policy, read_prices, read_use

    used = read_use(usage)
    contract = read_prices(prices, read_policy(named))
    book = open_priced(folder, contract)
    found = read_comparison(paths, book, used, contract, regions)
    for told in notes(used, contract, book, found.before, found.after):
        note(told)
    text = render(form, found, Style())
    if output is not None:
        write_report(output, text)
    else:
        say_as_it_is(text)
    if found.incomplete:
        raise click.exceptions.Exit(3)
