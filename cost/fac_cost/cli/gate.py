"""Judge a change by the guardrails of the policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.parameters import ANY_PATH, FILE, FILE_OR_STDIN
from fac_cost.options import BOOK, JSON

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  terraform show -json plan.out > plan.json && fac-cost gate plan.json
  fac-cost gate plan.json --policy org/finops.yaml --fail-on unpriced
  fac-cost gate before.json after.json --json
"""


@click.command(epilog=EPILOG)
@click.argument("paths", metavar="PLAN.json | BEFORE.json AFTER.json", nargs=-1, required=True, type=FILE_OR_STDIN)
@click.option("--policy", "named", type=ANY_PATH, help="The finops.yaml whose guardrails to evaluate, instead of the nearest one.")
@click.option("--usage", type=FILE, help="A file that says how much resources are used.")
@click.option(
    "--fail-on", type=click.Choice(["unpriced", "warn"]), help="Block where a changed resource has no price, or where a guardrail warns."
)
@BOOK
@JSON
def command(
    *, paths: tuple[Path, ...], named: Path | None, usage: Path | None, fail_on: str | None, folder: Path | None, as_json: bool
) -> None:
    """Judge what a plan changes by the `guardrails` of finops.yaml.

    Exits with 0 where nothing blocks, 1 where a guardrail does, 2 for wrong input, and 3 where resources are missing, so that a sum may be
    too small; 2 comes before 3, and 3 before 1.
    """
    import json
    from pathlib import Path

    from fac_core.output import say
    from fac_core.policy import policy_for
    from fac_cost.book import open_book
    from fac_cost.gating import judge
    from fac_cost.gating.report import blocked, document, lines
    from fac_cost.inputs import read_comparison
    from fac_cost.usage import UsageFile, read_usage

    if len(paths) > 2:  # noqa: PLR2004 - before and after
        raise click.UsageError("one plan is judged by what was there before, or two plans or states by each other")
    policy = policy_for(Path.cwd(), named)
    found = read_comparison(paths, open_book(folder), read_usage(usage) if usage is not None else UsageFile())
    verdicts = tuple(judge(policy, found))
    stopped = blocked(verdicts, found, fail_on)
    if as_json:
        click.echo(json.dumps(document(verdicts, found, stopped), indent=2))
    else:
        say("\n".join(lines(verdicts, found, stopped)))
    if not found.complete or stopped:
        raise click.exceptions.Exit(3 if not found.complete else 1)
