"""List the clouds that modules are made for."""

from __future__ import annotations

import click

EPILOG = """\b
Example:
  fac-gen clouds
"""


@click.command(epilog=EPILOG)
def command() -> None:
    """List the clouds that modules are made for."""
    from fac_gen.clouds import clouds

    click.echo("\n".join(one.name for one in clouds()))
