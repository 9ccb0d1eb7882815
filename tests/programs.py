"""The programs of this distribution, read where they are declared: tests over all of them take in a new one without an edit."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
_SCRIPTS: dict[str, str] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
PROGRAMS = {program: place.partition(".")[0] for program, place in sorted(_SCRIPTS.items())}
"""Programs, and the package of each."""


def command_of(program: str) -> click.Command:
    """Return the command that a program is."""
    found: click.Command = import_module(f"{PROGRAMS[program]}.cli").command
    return found


def commands(program: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Yield a program, its groups and their commands, each with its words, the program's name first."""
    yield from _below((program,), command_of(program))


def _below(words: tuple[str, ...], command: click.Command) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield words, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            assert found is not None
            yield from _below((*words, name), found)


def inside(program: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a program in this process, which costs a tenth, where that it is a process is not the question."""
    said = io.BytesIO(), io.BytesIO()
    out, err = (io.TextIOWrapper(one, encoding="utf-8", write_through=True) for one in said)
    words = [program, *arguments]
    with contextlib.chdir(cwd), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", words)
        patch.setenv("NO_COLOR", "1")
        with pytest.raises(SystemExit) as end:
            import_module(f"{PROGRAMS[program]}.cli").main()
    assert isinstance(end.value.code, int)
    return subprocess.CompletedProcess(words, end.value.code, *(one.getvalue().decode() for one in said))
