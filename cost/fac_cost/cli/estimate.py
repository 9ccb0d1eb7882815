"""Estimate what a plan or a state costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.parameters import FILE, PATH_OR_STDIN
from fac_core.sentence import one_of
from fac_cost.formats import UNITS
from fac_cost.options import BOOK, DATA, POLICY, PRICES, REGION, USAGE, VARIABLES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EPILOG = """\b
Examples:
  terraform show -json plan.out > plan.json && fac-cost estimate plan.json
  fac-cost estimate plan.json --usage usage.yaml --format json --output estimate.json
  terraform show -json plan.out | fac-cost estimate - --fail-on unpriced
"""


@click.command(epilog=EPILOG)
@click.argument("path", metavar="PLAN.json|STATE.json|DIR", type=PATH_OR_STDIN)
@USAGE
@PRICES
@POLICY
@REGION
@DATA
@VARIABLES
@click.option("--format", "form", default="table", show_default=True, help=f"How to write it: {one_of(UNITS.names())}.")
@click.option("--output", type=FILE, help="Write to this file, as a whole or not at all.")
@click.option("--fail-on", type=click.Choice(["unpriced"]), help="Exit with 1 where a resource has no price.")
@click.option("--free", is_flag=True, help="List free resources, too.")
@BOOK
def command(
    *,
    path: Path,
    usage: Path | None,
    prices: Path | None,
    named: Path | None,
    regions: Mapping[str, str],
    data: Path | None,
    variables: Path | None,
    form: str,
    output: Path | None,
    fail_on: str | None,
    free: bool,
    folder: Path | None,
) -> None:
    """Estimate what the resources of a plan or state cost a month, in USD by list prices.

    A resource is priced, free, or unpriced with a reason: what is not known is never counted as nothing. Exits with 3 where resources
    are missing from the document.
    """
    import shutil
    import sys

    from fac_core.complaints import note, write_report
    from fac_core.output import say_as_it_is
    from fac_cost.estimating import Result, estimate
    from fac_cost.formats import Style, render
    from fac_cost.inputs import notes, open_priced, read_policy, read_prices, read_resources, read_use

    tree = read_resources(path, regions, data=data, variables=variables)
    used = read_use(usage)
    contract = read_prices(prices, read_policy(named))
    book = open_priced(folder, contract)
    found = estimate(tree, book, used, contract)
    for told in notes(used, contract, book, found):
        note(told)
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() and output is None else 0
    text = render(form, found, Style(width, free))
    if output is not None:
        write_report(output, text)
    else:
        say_as_it_is(text)
    if found.incomplete:
        raise click.exceptions.Exit(3)
    if fail_on and found.counted(Result.UNPRICED):
        raise click.exceptions.Exit(1)
