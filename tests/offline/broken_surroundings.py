"""Run command lines, each in a process of its own that shares what is imported already: cases on stdin, outcomes on stdout, as JSON lines.

A case is a program, its arguments and a folder to run in; one that is called ``gone`` is removed once the program is in it. What a command
imports is imported here, too, before the next one runs: hundreds of them need it once.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from contextlib import suppress
from importlib import import_module
from pathlib import Path


def run(program: str, arguments: list[str], folder: Path) -> tuple[int, str]:
    """Run a command line; return its exit code, or the negative number of the signal that ended it, and what it printed."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as imported:
        child = os.fork()
        if not child:
            enter(program, arguments, folder, output.fileno(), imported.fileno())
        _, status = os.waitpid(child, 0)
        for file in (output, imported):
            file.seek(0)
        learn(imported.read().decode().split())
        return os.waitstatus_to_exitcode(status), output.read().decode(errors="surrogateescape")


def enter(program: str, arguments: list[str], folder: Path, output: int, imported: int) -> None:
    os.chdir(folder)
    if folder.name == "gone":
        folder.rmdir()
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)  # what reads it would take cases away, or wait for more
    for number in (1, 2):
        os.dup2(output, number)
    sys.argv = [program, *arguments]
    code = 1
    try:
        import_module(f"{program.replace('-', '_')}.cli").main()
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else code
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os.write(imported, "\n".join(sys.modules).encode())
        os._exit(code)


def learn(names: list[str]) -> None:
    """Import what a command has imported; what was no file of a package, such as a script of migrations, is left out."""
    for name in names:
        if name not in sys.modules:
            with suppress(ImportError):
                import_module(name)


if __name__ == "__main__":
    for cases in sys.stdin:
        outcomes = [run(program, arguments, Path(folder)) for program, arguments, folder in json.loads(cases)]
        sys.stdout.write(json.dumps(outcomes) + "\n")
        sys.stdout.flush()
