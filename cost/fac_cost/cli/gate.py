"""Judge a change by the guardrails of the policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.parameters import FILE
from fac_core.sentence import one_of
from fac_cost.gating.formats import UNITS
from fac_cost.options import BOOK, CHANGE, POLICY, PRICES, REGION, USAGE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EPILOG = """\b
Examples:
  terraform show -json plan.out > plan.json && fac-cost gate plan.json
  fac-cost gate plan.json --policy org/finops.yaml --fail-on unpriced
  fac-cost gate before.json after.json --format json
  fac-cost gate plan.json --format junit --output gate.xml
"""


@click.command(epilog=EPILOG)
@CHANGE
@POLICY
@USAGE
@PRICES
@REGION
@click.option(
    "--fail-on", type=click.Choice(["unpriced", "warn"]), help="Block where a changed resource has no price, or where a guardrail warns."
)
@click.option("--format", "form", default="table", show_default=True, help=f"How to write it: {one_of(UNITS.names())}.")
@click.option("--output", type=FILE, help="Write to this file, as a whole or not at all, and the table to the terminal.")
@BOOK
def command(
    *,
    paths: tuple[Path, ...],
    named: Path | None,
    usage: Path | None,
    prices: Path | None,
    regions: Mapping[str, str],
    fail_on: str | None,
    folder: Path | None,
    form: str,
    output: Path | None,
) -> None:
    """Judge what a plan changes by the `guardrails` of finops.yaml.

    Exits with 0 where nothing blocks, 1 where a guardrail does, 2 for wrong input, and 3 where resources are missing, so that a sum may be
    too small; 2 comes before 3, and 3 before 1.
    """
    from pathlib import Path

    from fac_core.complaints import note, write_report
    from fac_core.output import say_as_it_is
    from fac_core.policy import policy_for
    from fac_cost.gating import Judgement, judge
    from fac_cost.gating.formats import render
    from fac_cost.inputs import notes, open_priced, read_comparison, read_prices, read_use

    policy = policy_for(Path.cwd(), named)
    used = read_use(usage)
    contract = read_prices(prices, policy)
    book = open_priced(folder, contract)
    found = read_comparison(paths, book, used, contract, regions)
    for told in notes(used, contract, book, found.before, found.after):
        note(told)
    judgement = Judgement(verdicts=tuple(judge(policy, found)), comparison=found, policy=policy.origin, fail_on=fail_on)
    text = render(form, judgement)
    if output is not None:
        write_report(output, text)
        text = render("table", judgement)
    say_as_it_is(text)
    if found.incomplete or judgement.stopped:
        raise click.exceptions.Exit(3 if found.incomplete else 1)
