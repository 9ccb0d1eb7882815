"""Start a repository of modules."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import click

from fac_core.clouds import UNITS
from fac_core.output import say
from fac_core.parameters import FOLDER
from fac_core.printable import plain
from fac_core.sentence import one_of

EPILOG = """\b
Examples:
  fac-gen init modules
  fac-gen init --yes --cloud aws --cloud google
  fac-gen init --yes --tag owner --tag team --currency EUR
"""


@click.command(epilog=EPILOG)
@click.argument("folder", metavar="[DIR]", default=".", type=FOLDER)
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option("--cloud", "clouds", multiple=True, metavar="NAME", help=f"{one_of(UNITS.names())}; repeatable. Default: aws.")
@click.option(
    "--tag", "tags", multiple=True, metavar="KEY", help="A tag that everything must carry; repeatable. Default: owner and three more."
)
@click.option("--currency", metavar="CODE", help="Currency of budgets. Default: USD.")
@click.option("--json", "as_json", is_flag=True, help="Say what was written as JSON.")
def command(*, folder: Path, yes: bool, clouds: tuple[str, ...], tags: tuple[str, ...], currency: str | None, as_json: bool) -> None:
    """Start a repository of modules.

    DIR (default: here) gets a cost policy, a library.yaml with a first module, a CI workflow, a pre-commit configuration, a
    .terraform-docs.yml, a README and a .gitignore. No file is written over: your README stays; when another one is in the way, nothing
    is written.
    """
    from fac_gen.init.answers import Answers, asked
    from fac_gen.init.repository import repository_files, write_repository

    answers = Answers(clouds or Answers.clouds, tags or Answers.tags, (currency or "USD").upper())
    if not yes:
        if not sys.stdin.isatty():
            raise click.UsageError("there is no terminal to ask on; --yes takes the defaults")
        answers = asked(answers, lambda question, default: str(click.prompt(question, default=default, err=True)))
    written = write_repository(folder, repository_files(answers, plain(folder.absolute().name)))
    if as_json:
        click.echo(json.dumps({"folder": str(folder), "files": list(written)}))
        return
    for path in written:
        say(f"{click.style('+', fg='green')} {path}")
    say(f"\nNext:{'' if folder == Path() else f' cd {shlex.quote(str(folder))}, then'}")
    for line in _next_steps():
        say(f"  {line}")


def _next_steps() -> tuple[str, ...]:
    return (
        "fac-gen library            writes the modules of library.yaml",
        "fac-lint                   checks them against finops.yaml",
        "fac-gen test modules/*/*   runs their tests, offline",
    )
