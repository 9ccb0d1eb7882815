"""The `fac-registry` command line: one file per command."""

from __future__ import annotations

import click

from fac_core import __version__
from fac_core.cli import CommandFolder, run

EPILOG = """\b
Examples:
  fac-registry serve --data ./registry-data --host 127.0.0.1 --port 8080
  fac-registry token create --data ./registry-data --namespace acme --scope publish
  fac-registry publish ./queue --registry http://127.0.0.1:8080 --token "$TOKEN" --namespace acme --version 1.0.0
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def command() -> None:
    """Serve Terraform modules to stock `terraform init`."""


def main() -> None:
    """Run `fac-registry`."""
    run(command, "fac-registry")
