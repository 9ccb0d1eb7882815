"""Say who may read a namespace."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder


@click.group(cls=CommandFolder, package=__name__, folder=__file__)
def command() -> None:
    """Say who may read a namespace."""
