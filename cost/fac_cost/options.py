"""Options that several commands take."""

from __future__ import annotations

import click

from fac_core.parameters import FOLDER

BOOK = click.option(
    "--book",
    "folder",
    type=FOLDER,
    envvar="FAC_PRICE_BOOK",
    show_envvar=True,
    help="The folder of a price book, instead of the one that comes with the package.",
)
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
