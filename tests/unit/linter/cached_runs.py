"""Runs of the linter, with what is kept between runs and without."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from click.testing import CliRunner

from fac_core.errors import UserError
from fac_lint.cli import command

if TYPE_CHECKING:
    from pathlib import Path

FORMS = (("--format", "json"), ("--format", "json", "--all"))
"""Two that rest on the same findings: what was said in the one is no answer for the other, what was found is."""


def said(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(command, ["check", *arguments], standalone_mode=False)
    if isinstance(result.exception, UserError):
        return -1, str(result.exception), result.stderr
    if result.exception is not None:
        raise result.exception
    return int(result.return_value or 0), result.stdout, result.stderr


def compare(*arguments: str) -> None:
    for form in FORMS:
        plain = said("--no-cache", *form, *arguments)
        assert said(*form, *arguments) == plain
        assert said(*form, *arguments) == plain


def program(folder: Path, *arguments: str, **environment: str) -> tuple[int, str, str]:
    code = "import sys; sys.argv[0] = 'fac-lint'; from fac_lint.cli import main; main()"
    ran = subprocess.run(
        [sys.executable, "-c", code, "--format", "json", *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode, ran.stdout, ran.stderr
