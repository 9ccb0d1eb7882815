"""Manage the keys that sign checksums of providers."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder

EPILOG = """\b
Examples:
  fac-registry provider key list --data ./registry-data
  fac-registry provider key rotate --data ./registry-data
  fac-registry provider key trust acme acme.asc --data ./registry-data
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, default="list", epilog=EPILOG)
def command() -> None:
    """Manage the keys that sign checksums of providers: those of the registry's own, and those of publishers who sign themselves.

    To change the registry's key, `rotate` makes a new one that signs from then on; what the old one signed stays good until `retire` has it
    all signed again.
    """
