"""Print the JSON Schema of finops.yaml."""

from __future__ import annotations

import click

EPILOG = """\b
Editors complete and check finops.yaml with it when the file begins with
  # yaml-language-server: $schema=finops.schema.json

\b
Examples:
  fac-lint policy schema > finops.schema.json
"""


@click.command(epilog=EPILOG)
def command() -> None:
    """Print the JSON Schema of finops.yaml."""
    from fac_core.policy.policy_shape import json_schema

    click.echo(json_schema(), nl=False)
