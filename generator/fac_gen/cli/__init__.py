"""The `fac-gen` command line: one file per command."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from fac_core import __version__
from fac_core.cli import CommandFolder, run
from fac_core.parameters import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

EPILOG = """\b
Examples:
  fac-gen module aws_sqs_queue -o queue
  fac-gen test queue
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--resource-types",
    type=FOLDER,
    metavar="DIR",
    help="Own facts of resource types, which win over the shipped ones; also FAC_RESOURCE_TYPES_PATH.",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def command(resource_types: Path | None) -> None:
    """Write complete, tested, cost-aware Terraform modules for any resource type."""
    if resource_types is not None:
        # Every command, and every process that one starts, reads facts by the same way.
        os.environ["FAC_RESOURCE_TYPES_PATH"] = os.path.abspath(resource_types)  # noqa: PTH100 - a path need not exist to be made absolute


def main() -> None:
    """Run `fac-gen`."""
    run(command, "fac-gen")
