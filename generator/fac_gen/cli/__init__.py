"""The `fac-gen` command line: one file per command."""

from __future__ import annotations

import click

from fac_core.cli import CommandFolder, run

EPILOG = """\b
Examples:
  fac-gen module aws_sqs_queue -o queue
  fac-gen test queue
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="finops-as-code", message="%(prog)s %(version)s")
def command() -> None:
    """Write complete, tested, cost-aware Terraform modules for any resource type."""


def main() -> None:
    """Run `fac-gen`."""
    run(command, "fac-gen")
