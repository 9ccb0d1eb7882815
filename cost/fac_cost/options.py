"""Options that several commands take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.parameters import FILE, FILE_OR_STDIN, FOLDER

if TYPE_CHECKING:
    from pathlib import Path

MOST = 2
"""Documents of a comparison: before and after."""

BOOK = click.option(
    "--book",
    "folder",
    type=FOLDER,
    envvar="FAC_PRICE_BOOK",
    show_envvar=True,
    help="The folder of a price book, instead of the one that comes with the package.",
)
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
PRICES = click.option("--prices", type=FILE, help="A file of your own prices, discounts and commitments.")
USAGE = click.option("--usage", type=FILE, help="A file that says how much resources are used.")


def _two_at_most(context: click.Context, parameter: click.Parameter, value: tuple[Path, ...]) -> tuple[Path, ...]:
    del context, parameter
    if len(value) > MOST:
        raise click.UsageError("one plan is compared with what was there before, or two plans or states with each other")
    return value


CHANGE = click.argument(
    "paths", metavar="PLAN.json | BEFORE.json AFTER.json", nargs=-1, required=True, type=FILE_OR_STDIN, callback=_two_at_most
)
