"""List the resource types that have a price formula."""

from __future__ import annotations

import click

EPILOG = """\b
Example:
  fac-cost formulas
"""


@click.command(epilog=EPILOG)
def command() -> None:
    """List the resource types that have a price formula."""
    from fac_cost.formulas import UNITS

    click.echo("\n".join(UNITS.names()))
