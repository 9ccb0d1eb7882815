"""Say what people may do."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder

EPILOG = """\b
Examples:
  fac-registry role grant acme publish --data ./registry-data --group platform
  fac-registry role list --data ./registry-data
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, default="list", epilog=EPILOG)
def command() -> None:
    """Say what people may do who sign in: groups of the identity provider, single people, or everyone.

    Without a role nobody who signs in may do anything but read what is open to all. A role is in force a second later, also for tokens that
    somebody already has. Who has the role admin in a namespace may give and take roles in it.
    """
