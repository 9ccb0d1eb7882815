"""Options that several commands take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.parameters import ANY_PATH, FILE, FOLDER, PATH_OR_STDIN
from fac_core.sentence import one_of

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
POLICY = click.option(
    "--policy", "named", type=ANY_PATH, help="The finops.yaml whose discounts and guardrails count, instead of the nearest one."
)
PRICES = click.option("--prices", type=FILE, help="A file of your own prices, discounts and commitments.")


def by_cloud(option: str, what: str, value: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Read values that each name a cloud and something of it; raise `UsageError` for any other."""
    from fac_cost.clouds import UNITS  # noqa: PLC0415 - only where somebody says one

    found: dict[str, tuple[str, ...]] = {}
    clouds = UNITS.names()
    for said in value:
        cloud, _, named = said.partition("=")
        if cloud not in clouds or not named.strip():
            raise click.UsageError(f"{option} takes {one_of(f'{name}={what}' for name in clouds)}, and not {said!r}")
        found[cloud] = (*found.get(cloud, ()), named.strip())
    return found


def _by_cloud(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> dict[str, str]:
    del context, parameter
    return {cloud: regions[-1] for cloud, regions in by_cloud("--region", "REGION", value).items()}


REGION = click.option(
    "--region",
    "regions",
    multiple=True,
    metavar="CLOUD=REGION",
    callback=_by_cloud,
    help="Where a provider is whose configuration does not say it, such as aws=us-east-1.",
)
DATA = click.option("--data", type=FILE, help="A file that answers for the data sources of a folder: `data`, by type and attribute.")
VARIABLES = click.option("--var-file", "variables", type=FILE, help="A file with values for the inputs of a folder.")
USAGE = click.option("--usage", type=FILE, help="A file that says how much resources are used.")


def _two_at_most(context: click.Context, parameter: click.Parameter, value: tuple[Path, ...]) -> tuple[Path, ...]:
    del context, parameter
    if len(value) > MOST:
        raise click.UsageError("one plan is compared with what was there before, or two plans or states with each other")
    return value


CHANGE = click.argument(
    "paths", metavar="PLAN.json | BEFORE.json AFTER.json", nargs=-1, required=True, type=PATH_OR_STDIN, callback=_two_at_most
)
