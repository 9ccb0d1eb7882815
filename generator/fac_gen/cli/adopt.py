"""Add cost tags, budget and alarms to a module that was written by hand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from fac_core.output import say, say_as_it_is
from fac_core.parameters import EXISTING_FOLDER, FILE

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-gen adopt queue
  fac-gen adopt queue --diff
  fac-gen adopt queue --write
  fac-gen adopt queue --optional-cost --write
  fac-gen adopt terraform-aws-s3 --resource aws_s3_bucket.logs --set 'bucket="logs"' --write
"""


@click.command(epilog=EPILOG)
@click.argument("folder", metavar="DIR", type=EXISTING_FOLDER)
@click.option("--resource", metavar="ADDRESS", help="What the module is about, where that cannot be told: aws_sqs_queue.this.")
@click.option("--policy", type=FILE, help="Cost policy; default: the nearest finops.yaml above DIR.")
@click.option("--set", "values", multiple=True, metavar="NAME=HCL", help="Value of an input of the module for its tests; repeatable.")
@click.option(
    "--optional-cost/--required-cost",
    default=None,
    help="Whether callers may leave out cost and so every guardrail: then none of them breaks. Default: as before, at first required.",
)
@click.option("--write", is_flag=True, help="Do it; without this, say what would be done.")
@click.option("--diff", "show_diff", is_flag=True, help="Show every line that is added or changed.")
@click.option("--json", "as_json", is_flag=True, help="Say it as JSON.")
def command(
    *,
    folder: Path,
    resource: str | None,
    policy: Path | None,
    values: tuple[str, ...],
    optional_cost: bool | None,
    write: bool,
    show_diff: bool,
    as_json: bool,
) -> None:
    """Add cost tags, budget and alarms to a module that was written by hand.

    New files bring the cost interface, the budget, the alarms, checks and tests. The module's own files stay as they are, but for the
    places that take tags: what they say now is merged with the cost tags, in volumes, backups and all else that is billed apart too. What
    the tags do not reach is named. `fac-gen update` keeps the new files up to date.
    """
    from fac_core.policy import policy_for
    from fac_gen.adopt import adopt
    from fac_gen.adopt.report import as_text, diff, plain

    given = dict(_pair(one) for one in values)
    done = adopt(folder, policy_for(folder.absolute(), policy), resource=resource, given=given, optional_cost=optional_cost, write=write)
    if as_json:
        click.echo(json.dumps(plain(done, written=write), indent=2))
        return
    if show_diff:
        say_as_it_is(diff(done))
    say(as_text(done, written=write), nl=False)


def _pair(said: str) -> tuple[str, str]:
    name, sign, text = said.partition("=")
    if not sign or not name.strip():
        raise click.UsageError(f"--set takes NAME=HCL, not {said!r}")
    return name.strip(), text.strip()
