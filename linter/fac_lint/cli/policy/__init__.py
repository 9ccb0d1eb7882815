"""Check a cost policy and say what it means on each cloud."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder

EPILOG = """\b
Examples:
  fac-lint policy check
  fac-lint policy check org/finops.yaml --json
  fac-lint policy schema > finops.schema.json
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, epilog=EPILOG)
def command() -> None:
    """Check a cost policy (finops.yaml) and say what it means on each cloud."""
