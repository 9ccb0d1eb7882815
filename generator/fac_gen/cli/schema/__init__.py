"""Import provider schemas, compare versions, and print the schema of files of facts."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder

EPILOG = """\b
Examples:
  fac-gen schema import cdktn_provider_google-21.1.0-py3-none-any.whl
  fac-gen schema diff aws 5.100.0 6.69.1
  fac-gen schema facts > resource_types/resource-type.schema.json
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, epilog=EPILOG)
def command() -> None:
    """Import provider schemas, compare versions, and print the schema of files of facts."""
