"""Publish providers."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder

EPILOG = """\b
Examples:
  fac-registry provider publish dist/ --registry https://registry.example.com --namespace acme
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, epilog=EPILOG)
def command() -> None:
    """Publish providers."""
