"""Run command lines, each in a process of its own that shares what is imported already: cases on stdin, outcomes on stdout, as JSON.

A case is a program, its arguments and a folder to run in; one that is called ``gone`` is removed once the program is in it.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from importlib import import_module
from pathlib import Path

PACKAGES = {"fac-gen": "fac_gen", "fac-lint": "fac_lint", "fac-registry": "fac_registry"}


def run(program: str, arguments: list[str], folder: Path) -> tuple[int, str]:
    """Run a command line; return its exit code, or the negative number of the signal that ended it, and what it printed."""
    with tempfile.TemporaryFile() as output:
        child = os.fork()
        if not child:
            enter(program, arguments, folder, output.fileno())
        _, status = os.waitpid(child, 0)
        output.seek(0)
        return os.waitstatus_to_exitcode(status), output.read().decode()


def enter(program: str, arguments: list[str], folder: Path, output: int) -> None:
    os.chdir(folder)
    if folder.name == "gone":
        folder.rmdir()
    for number in (1, 2):
        os.dup2(output, number)
    sys.argv = [program, *arguments]
    code = 1
    try:
        import_module(f"{PACKAGES[program]}.cli").main()
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else code
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    cases = json.load(sys.stdin)
    for package in {PACKAGES[program] for program, _, _ in cases}:
        import_module(f"{package}.cli")
    json.dump([run(program, arguments, Path(folder)) for program, arguments, folder in cases], sys.stdout)
