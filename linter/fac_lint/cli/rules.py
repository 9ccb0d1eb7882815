"""List the rules."""

from __future__ import annotations

from pathlib import Path

import click

from fac_core.parameters import ANY_PATH

EPILOG = """\b
Examples:
  fac-lint rules
  fac-lint rules --json
  fac-lint rules --policy org/finops.yaml
"""


@click.command(epilog=EPILOG)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list for machines.")
@click.option("--policy", type=ANY_PATH, help="The finops.yaml whose own rules to list, instead of the nearest one.")
def command(*, as_json: bool, policy: Path | None) -> None:
    """List the rules, those of the policy included: name, severity, sets and what each one finds."""
    import json

    from fac_core.policy import policy_for
    from fac_lint.run.books import book_of

    known = list(book_of(policy_for(Path.cwd(), policy)))
    if as_json:
        rows = [{"name": rule.name, "severity": str(rule.severity), "sets": list(rule.sets), "title": rule.title} for rule in known]
        click.echo(json.dumps(rows, indent=2))
        return
    width = max(len(rule.name) for rule in known)
    for rule in known:
        click.echo(f"{rule.name:<{width}}  {rule.severity:<7}  {rule.title}")
