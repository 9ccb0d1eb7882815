"""What a program prints when something is wrong: one form, whoever found it.

    error: finops.yaml:3:1: unknown key 'tagz'
      Did you mean tags?

``error:``, the place as far as it is known, what is wrong; below, indented, the next step. Several mistakes are several such texts.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import click

from fac_core import files
from fac_core.errors import UserError, nearest
from fac_core.output import colourful
from fac_core.printable import printable
from fac_core.terminal import columns_of_errors

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_NO_NUMBER = re.compile(r"is not a valid integer range\b")
"""What click says of a text where a number within bounds belongs."""


def complain(texts: Iterable[str], word: str = "error", *, colour: str = "red") -> None:
    """Print complaints to the standard error; ``word`` says how bad they are."""
    for text in texts:
        click.secho(f"{word}:", fg=colour, nl=False, err=True, color=colourful(terminal=sys.stderr.isatty()))
        click.echo(_wrapped(f"{word}: {printable(text)}", columns_of_errors()).removeprefix(f"{word}:"), err=True)


def _wrapped(text: str, columns: int) -> str:
    """Break lines between words where a terminal has too few columns for them; what is broken goes on below, indented as hints are."""
    if not columns or all(len(line) <= columns for line in text.splitlines()):
        return text
    from textwrap import TextWrapper  # noqa: PLC0415 - few runs have anything to break

    breaking = TextWrapper(columns, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
    return "\n".join(map(breaking.fill, text.split("\n")))


def note(text: str) -> None:
    """Print what users should know and need not mend."""
    complain([text], "note", colour="cyan")


def write_report(path: Path, text: str) -> None:
    """Write a report as `fac_core.files.write_report` does, and say when its folder was made: the path may be a typing error."""
    made = not path.parent.exists()
    files.write_report(path, text)
    if made:
        note(f"{path.parent}: this folder was made, since it was not there")


def of_click(error: click.ClickException) -> tuple[str, ...]:
    """Return what is wrong with a command line, in the form of our own errors."""
    context = getattr(error, "ctx", None)
    word, names = _meant(error, context)
    message = _NO_NUMBER.sub("is no whole number", error.message if names else error.format_message())
    hints = [nearest(word, names)] if names else []
    if isinstance(error, click.UsageError):
        hints.append(f"{f'{context.command_path} ' if context is not None else ''}--help tells what it takes.")
    return (str(UserError(_begun(message), hint=" ".join(filter(None, hints)))),)


def _meant(error: click.ClickException, context: click.Context | None) -> tuple[str, list[str]]:
    """Return a command or option that there is not, and the names of those that there are; click looks for options alone."""
    if isinstance(error, click.exceptions.NoSuchCommand) and context is not None and isinstance(context.command, click.Group):
        return error.command_name, context.command.list_commands(context)
    if isinstance(error, click.NoSuchOption):
        return error.option_name, list(error.possibilities or ())
    return "", []


def _begun(message: str) -> str:
    """Begin in small letters and end without a full stop, as our own messages do."""
    first = message[:1].lower() if message[1:2].islower() else message[:1]
    return f"{first}{message[1:]}".rstrip(".")
