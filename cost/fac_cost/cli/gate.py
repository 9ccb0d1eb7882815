"""Judge a change by the guardrails of the policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.parameters import ANY_PATH
from fac_cost.options import BOOK, CHANGE, JSON, PRICES, USAGE

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  terraform show -json plan.out > plan.json && fac-cost gate plan.json
  fac-cost gate plan.json --policy org/finops.yaml --fail-on unpriced
  fac-cost gate before.json after.json --json
"""


@click.command(epilog=EPILOG)
@CHANGE
@click.option("--policy", "named", type=ANY_PATH, help="The finops.yaml whose guardrails to evaluate, instead of the nearest one.")
@USAGE
@PRICES
@click.option(
    "--fail-on", type=click.Choice(["unpriced", "warn"]), help="Block where a changed resource has no price, or where a guardrail warns."
)
@BOOK
@JSON
def command(
    *,
    paths: tuple[Path, ...],
    named: Path | None,
    usage: Path | None,
    prices: Path | None,
    fail_on: str | None,
    folder: Path | None,
    as_json: bool,
) -> None:
    """Judge what a plan changes by the `guardrails` of finops.yaml.

    Exits with 0 where nothing blocks, 1 where a guardrail does, 2 for wrong input, and 3 where resources are missing, so that a sum may be
    too small; 2 comes before 3, and 3 before 1.
    """
    import json
    from pathlib import Path

    from fac_core.complaints import note
    from fac_core.output import say
    from fac_core.policy import policy_for
    from fac_cost.gating import judge
    from fac_cost.gating.report import blocked, document, lines
    from fac_cost.inputs import not_taken, open_priced, passed_over, read_comparison, read_prices, read_use

    policy = policy_for(Path.cwd(), named)
    used = read_use(usage)
    contract = read_prices(prices)
    found = read_comparison(paths, open_priced(folder, contract), used, contract)
    for told in (*passed_over(used, found.before, found.after), *not_taken(contract, found.before, found.after)):
        note(told)
    verdicts = tuple(judge(policy, found))
    stopped = blocked(verdicts, found, fail_on)
    if as_json:
        click.echo(json.dumps(document(verdicts, found, stopped), indent=2))
    else:
        say("\n".join(lines(verdicts, found, stopped)))
    if found.incomplete or stopped:
        raise click.exceptions.Exit(3 if found.incomplete else 1)
