"""Check a policy and print what it means on each cloud."""

from __future__ import annotations

from pathlib import Path

import click

from fac_core.output import say
from fac_core.parameters import ANY_PATH

EPILOG = """\b
Exit codes: 0 valid, 1 valid but with expired exemptions or names of rules that do not exist, 2 not valid.

\b
Examples:
  fac-lint policy check
  fac-lint policy check org/finops.yaml
  fac-lint policy check --json | jq .clouds.google.keys
"""


@click.command(epilog=EPILOG)
@click.argument("path", required=False, type=ANY_PATH)
@click.option("--json", "as_json", is_flag=True, help="Print JSON: the effective policy, what it means, or its problems.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Day for which exemptions are checked.  [default: today]")
def command(path: Path | None, today: object, *, as_json: bool) -> int:
    """Check a policy and print what it means on each cloud.

    PATH is a policy file, by default the nearest finops.yaml here or above; without one the built-in policy is shown.
    """
    from datetime import datetime

    from fac_core.document import DocumentError
    from fac_core.policy import policy_for
    from fac_core.policy.explain import as_data, as_text, problems_as_data
    from fac_lint.run.books import book_of
    from fac_lint.run.policy_names import strangers

    day = (today if isinstance(today, datetime) else datetime.now().astimezone()).date()
    try:
        policy = policy_for(Path.cwd(), path)
        book = book_of(policy)
    except DocumentError as error:
        if not as_json:
            raise
        click.echo(problems_as_data(error), nl=False)
        return 2
    unknown = tuple(strangers(policy, book))
    told = tuple(stranger.problem for stranger in unknown)
    if as_json:
        click.echo(as_data(policy, day, told), nl=False)
    else:
        say(as_text(policy, day, told), nl=False)
    return int(bool(policy.expired(day)) or any(not stranger.doubtful for stranger in unknown))
