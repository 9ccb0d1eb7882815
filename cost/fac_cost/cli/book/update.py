"""Make a new price book of the clouds' own price lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.parameters import PathParameter
from fac_cost.cli.book.diff import percent
from fac_cost.options import BOOK, JSON, by_cloud

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from pathlib import Path

LIMIT = "25"
EPILOG = """\b
Examples:
  fac-cost book update --region aws=eu-west-1 -o prices-2026-12
  fac-cost book update --region 'azurerm=*' --service 'Virtual Machines' -o prices-2026-12
  FAC_GOOGLE_API_KEY=... fac-cost book update --region google=us-central1 -o prices-2026-12
  fac-cost book update --region aws=us-east-1 --address aws=https://mirror.example.com -o prices-2026-12
  fac-cost estimate plan.json --book prices-2026-12
"""


def _regions(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    del context, parameter
    return by_cloud("--region", "REGION", value)


def _addresses(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    from fac_cost.updating.asking import address

    del context, parameter
    found = by_cloud("--address", "URL", value)
    for urls in found.values():
        for url in urls:
            address(url)
    return found


@click.command(epilog=EPILOG)
@click.option(
    "--region",
    "regions",
    multiple=True,
    required=True,
    metavar="CLOUD=REGION",
    callback=_regions,
    help="Ask for this region, or for those of the book that a glob fits; several times for several.",
)
@click.option("--service", default="*", show_default=True, help="Ask for the services whose name in the list fits this glob.")
@click.option(
    "-o", "--output", type=PathParameter(file_okay=False), required=True, help="The folder of the new book; it must not be there."
)
@click.option("--address", "addresses", multiple=True, metavar="CLOUD=URL", callback=_addresses, help="Ask there instead of the cloud.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day of the prices, instead of the one that the server says it is.")
@click.option(
    "--limit", default=LIMIT, show_default=True, callback=percent, help="Refuse a book of which a price changes by more per cent."
)
@click.option("--accept-jumps", is_flag=True, help="Write the book all the same where prices change by more than the limit.")
@BOOK
@JSON
def command(
    *,
    regions: Mapping[str, tuple[str, ...]],
    service: str,
    output: Path,
    addresses: Mapping[str, Sequence[str]],
    as_of: object,
    limit: Decimal,
    accept_jumps: bool,
    folder: Path | None,
    as_json: bool,
) -> None:
    """Ask the clouds' own price lists for regions, and write a new book of the old one and what they say.

    The old book stays as it is. What the lists do not have, or under a name that is not known, stays with its source and day, and is
    counted. Exits with 1, and writes nothing, where a price jumps. Only this command, and `comment`, ever use the network.
    """
    import json
    import os
    from datetime import datetime

    from fac_core.output import say
    from fac_core.progress import progress
    from fac_cost.book import open_book
    from fac_cost.updating import telling
    from fac_cost.updating.renewal import demand_new, renewed, write_new
    from fac_cost.updating.update import ask, key_of, wanted

    demand_new(output)
    book = open_book(folder)
    day = as_of.date().isoformat() if isinstance(as_of, datetime) else None
    asked = [wanted(cloud, globs, service, next(iter(addresses.get(cloud, ())), None), book) for cloud, globs in sorted(regions.items())]
    keys = [key_of(one, os.environ) for one in asked]
    renewal, answers = renewed(book), []
    with progress(sum(len(one.services) for one in asked), label="asked") as bar:
        for one, key in zip(asked, keys, strict=True):
            answers.append(ask(one, key, day, renewal, lambda name: bar.update(1, name)))
    jumps = renewal.jumps(limit)
    refused = bool(jumps) and not accept_jumps
    if not refused:
        write_new(renewal, output)
    total = None if refused else open_book(output).sha256
    if as_json:
        click.echo(json.dumps(telling.as_json(renewal, answers, jumps, written=total), indent=2))
    else:
        for line in telling.lines(renewal, answers, jumps, limit):
            say(line)
        say("nothing was written: look at them, and say --accept-jumps" if refused else f"{output}: sha256 {total}")
    if refused:
        raise click.exceptions.Exit(1)
