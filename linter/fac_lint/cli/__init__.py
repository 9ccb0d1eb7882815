"""The `fac-lint` command line: one file per command."""

from __future__ import annotations

import gc

import click

from fac_core import __version__
from fac_core.cli import CommandFolder, run

EPILOG = """\b
Examples:
  fac-lint modules/
  fac-lint --format json --fail-on warning .
  fac-lint explain missing-cost-tags
"""


@click.group(
    cls=CommandFolder,
    package=__name__,
    folder=__file__,
    default="check",
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def command() -> None:
    """Prove that Terraform modules stay cost-compliant, or say what cannot be proven.

    `fac-lint [PATH...]` checks, without init, plan, network or login.
    """


def main() -> None:
    """Run `fac-lint`."""
    gc.disable()  # the process ends before looking for cycles would pay
    run(command, "fac-lint")
