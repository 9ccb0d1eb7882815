"""List where archives may be kept."""

from __future__ import annotations

import click

EPILOG = """\b
Example:
  fac-registry backends
"""


@click.command(epilog=EPILOG)
def command() -> None:
    """List where archives may be kept."""
    from fac_registry.storage import BACKENDS

    click.echo("\n".join(BACKENDS.names()))
