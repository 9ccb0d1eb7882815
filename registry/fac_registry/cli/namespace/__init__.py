"""Say who may read a namespace."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder

EPILOG = """\b
Examples:
  fac-registry namespace set acme --data ./registry-data --anonymous-read
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, epilog=EPILOG)
def command() -> None:
    """Say who may read a namespace."""
