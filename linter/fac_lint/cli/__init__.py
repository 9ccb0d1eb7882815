"""The `fac-lint` command line: one file per command."""

from __future__ import annotations

import gc
import os

import click

from fac_core import __version__
from fac_core.cli import CommandFolder, run

EPILOG = """\b
Examples:
  fac-lint modules/
  fac-lint --format json --fail-on warning .
  fac-lint explain missing-cost-tags
"""


class _Commands(CommandFolder):
    """The commands; what comes first and is nearly one of them, and no file, is a typing error and no path."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        first = args[0] if args else ""
        if first.isalpha() and not os.path.lexists(first) and self._is_nearly_one(first, self.list_commands(ctx)):
            raise click.exceptions.NoSuchCommand(first, ctx=ctx)
        return super().resolve_command(ctx, args)

    @staticmethod
    def _is_nearly_one(word: str, names: list[str]) -> bool:
        from difflib import get_close_matches

        return word not in names and bool(get_close_matches(word, names, n=1))


@click.group(
    cls=_Commands,
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
