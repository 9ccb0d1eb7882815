"""Say in a comment on a pull request what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.parameters import URL
from fac_core.sentence import one_of
from fac_cost.forges import UNITS
from fac_cost.options import BOOK, CHANGE, POLICY, PRICES, REGION, USAGE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-cost comment plan.json                    # in a job of a pull request: the CI system says where
  fac-cost comment plan.json --name production --only-when-changed
  FAC_FORGE_TOKEN=... fac-cost comment plan.json --forge gitlab --repository acme/shop --change 7
"""


@click.command(epilog=EPILOG)
@CHANGE
@click.option("--forge", help=f"Where the pull request is: {one_of(UNITS.names())}. Else the one whose CI job this is.")
@click.option("--api", type=URL, help="The address of the forge's API.")
@click.option("--project", help="The project, on Azure DevOps.")
@click.option("--repository", help="The repository, as the forge names it in addresses.")
@click.option("--change", help="The number of the pull request.")
@click.option("--name", default="cost", show_default=True, help="Which comment: several plans of one pull request have one each.")
@click.option("--only-when-changed", is_flag=True, help="Write no new comment where nothing changes what it costs.")
@USAGE
@PRICES
@POLICY
@REGION
@BOOK
def command(
    *,
    paths: tuple[Path, ...],
    forge: str | None,
    api: str | None,
    project: str | None,
    repository: str | None,
    change: str | None,
    name: str,
    only_when_changed: bool,
    usage: Path | None,
    prices: Path | None,
    named: Path | None,
    regions: Mapping[str, str],
    folder: Path | None,
) -> None:
    """Write what a plan changes into one comment on its pull request; written again, the same comment is replaced.

    The token is read from FAC_FORGE_TOKEN, else from the variable in which the CI system hands one out.
    """
    from fac_core.complaints import note
    from fac_core.output import say
    from fac_cost.commenting import forge_of, keep
    from fac_cost.comparing.formats import render
    from fac_cost.formats import Style
    from fac_cost.inputs import notes, open_priced, read_comparison, read_policy, read_prices, read_use

    given = {"api": api, "project": project, "repository": repository, "change": change}
    comments = forge_of(forge, {key: value for key, value in given.items() if value})
    used = read_use(usage)
    contract = read_prices(prices, read_policy(named))
    book = open_priced(folder, contract)
    found = read_comparison(paths, book, used, contract, regions)
    for told in notes(used, contract, book, found.before, found.after):
        note(told)
    says = any(one.delta.high or one.delta.low or one.unpriced for one in found.changes) or bool(found.incomplete)
    done = keep(comments, name, render("markdown", found, Style()), needed=says or not only_when_changed)
    say(f"comment {name!r}: {done}")
