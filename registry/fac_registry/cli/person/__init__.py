"""Show who signed in, and keep somebody out."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder

EPILOG = """\b
Examples:
  fac-registry person list --data ./registry-data
  fac-registry person block --data ./registry-data 7
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, default="list", epilog=EPILOG)
def command() -> None:
    """Show who signed in (as `person list` does), and keep somebody out."""
