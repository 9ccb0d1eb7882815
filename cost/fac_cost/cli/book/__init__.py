"""Look into price books, check them and compare them."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder

EPILOG = """\b
Examples:
  fac-cost book show aws us-east-1 m7g.large
  fac-cost book coverage --provider google
  fac-cost book diff ./old-book ./new-book --limit 20
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, epilog=EPILOG)
def command() -> None:
    """Look into price books, check them and compare them."""
