"""The `fac-cost` command line: one file per command."""

from __future__ import annotations

import gc

import click

from fac_core import __version__
from fac_core.cli import CommandFolder, run

EPILOG = """\b
Examples:
  fac-cost estimate plan.json
  fac-cost diff plan.json
  fac-cost gate plan.json
  fac-cost book show aws us-east-1 m7g.large
"""


@click.group(cls=CommandFolder, package=__name__, folder=__file__, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def command() -> None:
    """Know what cloud resources cost: offline, without a login, and with a source and a date for every number."""


def main() -> None:
    """Run `fac-cost`."""
    gc.disable()  # a run makes no cycles to speak of, and looking for them among a plan's values took a third of its time
    run(command, "fac-cost")
