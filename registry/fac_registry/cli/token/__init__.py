"""Create, list and revoke access tokens."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder

EPILOG = """\b
Examples:
  fac-registry token create --data ./registry-data --namespace acme --scope publish
  fac-registry token list --data ./registry-data
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, epilog=EPILOG)
def command() -> None:
    """Create, list and revoke access tokens."""
