"""List the rules."""

from __future__ import annotations

import click

EPILOG = """\b
Examples:
  fac-lint rules
  fac-lint rules --json
"""


@click.command(epilog=EPILOG)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list for machines.")
def command(*, as_json: bool) -> None:
    """List the rules: name, severity, sets and what each one finds."""
    import json

    from fac_lint.run.rulebook import rules

    known = list(rules())
    if as_json:
        rows = [{"name": rule.name, "severity": str(rule.severity), "sets": list(rule.sets), "title": rule.title} for rule in known]
        click.echo(json.dumps(rows, indent=2))
        return
    width = max(len(rule.name) for rule in known)
    for rule in known:
        click.echo(f"{rule.name:<{width}}  {rule.severity:<7}  {rule.title}")
