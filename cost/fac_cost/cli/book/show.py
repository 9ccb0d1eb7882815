"""Show prices, each with its source and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_cost.options import BOOK, JSON

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-cost book show aws us-east-1 m7g.large
  fac-cost book show google us-central1 'pd-*' --product 'block storage'
  fac-cost book show aws us-east-1 --service AWSLambda --json
"""


@click.command(epilog=EPILOG)
@click.argument("provider")
@click.argument("region")
@click.argument("sku", default="*")
@click.option("--service", default="*", help="Only of services whose code matches this glob.")
@click.option("--product", default="*", help="Only of products whose name matches this glob.")
@click.option("--purchase", default="on_demand", show_default=True, help="How it is bought, as a glob: spot, reserved:*, *.")
@BOOK
@JSON
def command(*, provider: str, region: str, sku: str, service: str, product: str, purchase: str, folder: Path | None, as_json: bool) -> None:
    """Show the prices of a provider in a region: REGION as the provider writes it, SKU a glob. Exits with 1 where there is none."""
    import json
    from fnmatch import fnmatchcase

    from fac_core.output import say
    from fac_cost.book import open_book
    from fac_cost.book.texts import as_json_value, lines

    globs = ((service, "service"), (product, "product"), (sku, "sku"), (purchase, "purchase"))
    found = [
        price
        for price in open_book(folder).region(provider, region)
        if all(fnmatchcase(getattr(price.key, name), glob) for glob, name in globs)
    ]
    if as_json:
        click.echo(json.dumps([as_json_value(price) for price in found], indent=2))
    else:
        say("\n".join(line for price in found for line in lines(price)) or "no price known")
    if not found:
        raise click.exceptions.Exit(1)
