"""List the output formats."""

from __future__ import annotations

import click

EPILOG = """\b
Example:
  fac-lint formats
"""


@click.command(epilog=EPILOG)
def command() -> None:
    """List the output formats."""
    from fac_lint.formats import UNITS

    click.echo("\n".join(UNITS.names()))
