"""Explain how the number of a resource was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.parameters import PATH_OR_STDIN
from fac_cost.options import BOOK, DATA, POLICY, PRICES, REGION, USAGE, VARIABLES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-cost explain plan.json aws_db_instance.orders
  fac-cost explain plan.json 'module.shop["eu"].aws_sqs_queue.this[0]' --usage usage.yaml
"""


@click.command(epilog=EPILOG)
@click.argument("path", metavar="PLAN.json|STATE.json|DIR", type=PATH_OR_STDIN)
@click.argument("address")
@USAGE
@PRICES
@POLICY
@REGION
@DATA
@VARIABLES
@BOOK
def command(
    *,
    path: Path,
    address: str,
    usage: Path | None,
    prices: Path | None,
    named: Path | None,
    regions: Mapping[str, str],
    data: Path | None,
    variables: Path | None,
    folder: Path | None,
) -> None:
    """Explain what the resource ADDRESS of a plan or state costs: quantities, price rows and their sources.

    Exits with 3 where resources are missing from the document, and it may be one of them.
    """
    from fac_core.complaints import complain
    from fac_core.errors import UserError, nearest
    from fac_core.output import say
    from fac_cost.estimating import estimate
    from fac_cost.explaining import lines
    from fac_cost.inputs import open_priced, read_policy, read_prices, read_resources, read_use

    contract = read_prices(prices, read_policy(named))
    found = estimate(
        read_resources(path, regions, data=data, variables=variables), open_priced(folder, contract), read_use(usage), contract
    )
    by_address = {one.address: one for one in found.resources}
    if address not in by_address:
        if found.incomplete:
            complain([f"{address} is not among what is known of {path}: {found.incomplete}"])
            raise click.exceptions.Exit(3)
        raise UserError(f"there is no resource {address!r}", path=path, hint=nearest(address, tuple(by_address)) or None)
    say("\n".join(lines(by_address[address])))
