"""Show and prove the audit log."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder

EPILOG = """\b
Examples:
  fac-registry audit --data ./registry-data
  fac-registry audit verify --data ./registry-data
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, default="list", epilog=EPILOG)
def command() -> None:
    """Show who changed what (as `audit list` does), or prove that the log is whole.

    Every publication, every token made or revoked, every change of a namespace and every archive removed is an entry, written in the same
    transaction as the change: none is without its entry, and no entry without its change.
    """
