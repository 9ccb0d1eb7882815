"""Command lines: commands found by file name, and the one place where errors become exit codes.

Exit codes of every program: 0 done, 1 findings or failed tests, 2 wrong usage or input, 3 a bug of ours, 130 or 143 interrupted;
3 is of some commands an answer that is not whole, too (docs/explanation/errors-and-exit-codes.md).
"""

from __future__ import annotations

import ast
import errno
import fcntl
import os
import sys
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from fac_core.complaints import complain, note, of_click
from fac_core.errors import UserError
from fac_core.extras import how_to_install
from fac_core.interrupts import Told, caused, exit_code
from fac_core.parameters import TEXT
from fac_core.surroundings import NO_FOLDER, explained, lost

if TYPE_CHECKING:
    from collections.abc import Callable

ISSUES = "https://github.com/finops-as-code/fac/issues"
USAGE, BUG, INTERRUPTED = 2, 3, 130
CLOSED = UserError("the output cannot be written: the standard output is closed", hint="Open it, or send it to /dev/null.")


class ReaderLeftError(Exception):
    """Nobody reads the standard output any more."""


class CommandFolder(click.Group):
    """A group whose commands are the files (and, for sub-groups, the folders) beside its ``__init__``.

    Each file holds ``command``, a `click.Command`; the first line of its docstring is the short help, read without importing it.
    With ``default``, arguments that name no command go to the command of that name.
    """

    def __init__(self, *args: Any, package: str, folder: str, default: str | None = None, **kwargs: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(*args, **kwargs)
        self._package = package
        self._folder = Path(folder).parent
        self._default = default

    def _modules(self) -> dict[str, Path]:
        files = {path.stem: path for path in self._folder.glob("*.py")}
        folders = {path.parent.name: path for path in self._folder.glob("*/__init__.py")}
        return {name.strip("_").replace("_", "-"): path for name, path in {**files, **folders}.items() if not name.startswith("_")}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of the commands, sorted."""
        del ctx
        return sorted(self._modules())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command; none of its texts may be empty."""
        del ctx
        path = self._modules().get(cmd_name)
        if path is None:
            return None
        stem = path.parent.name if path.name == "__init__.py" else path.stem
        command = cast("click.Command", import_module(f"{self._package}.{stem}").command)
        for parameter in command.params:
            if parameter.type is click.STRING:
                parameter.type = TEXT
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Fall back to the default command."""
        if self._default is not None and args and args[0] not in self._modules():
            args = [self._default, *args]
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own
        """Run the command; click itself would make exit code 1, our findings, of a reader that has left."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise ReaderLeftError from error

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Let options of the default command stand without its name."""
        own = {"--help", "-h", "--version"}
        if self._default is not None and (not args or (args[0].startswith("-") and args[0] not in own)):
            args = [self._default, *args]
        return super().parse_args(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with the first line of their docstrings."""
        del ctx
        rows = [(name, _first_line(path)) for name, path in sorted(self._modules().items())]
        if rows:
            with formatter.section("Commands"):
                formatter.write_dl(rows)


def _first_line(path: Path) -> str:
    text = ast.get_docstring(ast.parse(path.read_bytes())) or ""
    return text.partition("\n")[0]


def run(command: click.Command, program: str) -> None:
    """Run a program and leave the process with its exit code: the boundary for users' mistakes and for bugs."""
    _open_closed_streams()
    sys.exit(_guarded(lambda: command.main(prog_name=program, standalone_mode=False), program))


def _open_closed_streams() -> None:
    # The number of a stream that the caller has closed would go to the next file we open, and what is printed into that file.
    # What is written to a closed standard output fails, as it does in other programs: lost output is no success.
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDONLY if number == 1 else os.O_RDWR)
    sys.stdin = sys.stdin or os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = sys.stdout or os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = sys.stderr or os.fdopen(2, "w", encoding="utf-8", closefd=False)


def _guarded(action: Callable[[], Any], program: str) -> int:
    try:
        with Told():
            result = _with_extras(action)
            sys.stdout.flush()
    except UserError as error:
        _complain(*error.texts)
        _tell_of_lost_folder(error)
        return USAGE
    except click.ClickException as error:
        helps = isinstance(error, click.exceptions.NoArgsIsHelpError)
        _tell(error.show if helps else partial(complain, of_click(error)))
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return _interrupted()
    except (BrokenPipeError, ReaderLeftError):
        _discard(1)
        return 0
    except Exception as error:  # noqa: BLE001 - the command line's boundary
        return _unexpected(error, program)
    return result if isinstance(result, int) else 0


def _tell_of_lost_folder(error: UserError) -> None:
    """Say what makes any relative path lead nowhere, where the error does not say so itself."""
    if lost() and NO_FOLDER not in error.texts[0]:
        _tell(partial(note, f"{NO_FOLDER}: change to a folder that exists"))


def _interrupted() -> int:
    _complain("interrupted; nothing is left half-written")
    return exit_code()


def _unexpected(error: Exception, program: str) -> int:
    if caused(error):
        return _interrupted()
    said = CLOSED if _lost_output(error) else explained(error)
    if said is not None:
        _discard(1)
        _complain(*said.texts)
        return USAGE
    _complain(f"sorry, this is a bug. Please report it at {ISSUES}\n  with {_evidence(program)}")
    return BUG


def _lost_output(error: Exception) -> bool:
    """Whether something was written to a standard output that the caller has closed."""
    closed = isinstance(error, OSError) and error.errno == errno.EBADF and error.filename is None
    return closed and fcntl.fcntl(1, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY


def _with_extras(action: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever the command returns
    try:
        return action()
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("fac_"):
            raise
        raise UserError(f"the package {error.name!r} is not installed", hint=how_to_install("all")) from error


def _complain(*texts: str) -> None:
    _tell(lambda: complain(texts))


def _tell(say: Callable[[], None]) -> None:
    try:
        say()
    except OSError:
        _discard(2)


def _discard(number: int) -> None:
    """Send what a stream still holds to nowhere, so that its last flush at exit does not fail."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), number)


def _evidence(program: str) -> str:
    """Return where the traceback of a bug is, or the traceback where there is no room for a file of it."""
    import tempfile  # noqa: PLC0415 - hardly any run needs them
    from traceback import format_exc  # noqa: PLC0415

    happened = format_exc()
    try:
        with tempfile.NamedTemporaryFile("w", prefix=f"{program}-", suffix=".log", delete=False, encoding="utf-8") as log:
            log.write(happened)
    except OSError as error:
        return f"what follows, for which there is no room in a file ({error.strerror or error}):\n{happened}"
    return log.name
