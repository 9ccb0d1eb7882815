"""Create, list and revoke access tokens."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder


@click.group(cls=CommandFolder, package=__name__, folder=__file__)
def command() -> None:
    """Create, list and revoke access tokens."""
