"""The progress bar: quiet where nobody watches, honest where somebody does."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import subprocess
import sys
import termios
from typing import TYPE_CHECKING

import pytest

from fac_gen.library.result_text import duration

if TYPE_CHECKING:
    from collections.abc import Mapping

pytestmark = pytest.mark.unit
NAME = "a_resource_type_with_a_name_that_is_far_too_long"
PROGRAM = """
from fac_core.progress import clear, progress, skip
with progress({total}, label="testing", shown={shown}) as bar:
    for number in range({total} - {skipped}):
        bar.eta_known, bar.avg = 1, [72]
        bar.update(1, "NAME")
    for number in range({skipped}):
        skip(bar)
    clear(bar)
""".replace("NAME", NAME)


def watched(program: str, environment: Mapping[str, str], columns: int = 80) -> str:
    """Run a program whose standard error is a terminal, and return what it writes there."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, columns))
    words, told = [sys.executable, "-c", program], b""
    with (
        os.fdopen(ours, "rb", buffering=0) as terminal,
        subprocess.Popen(words, stderr=theirs, stdout=subprocess.PIPE, env=environment) as run,
    ):
        os.close(theirs)
        with contextlib.suppress(OSError):  # how Linux says that nobody writes any more
            while read := terminal.read(65536):
                told += read
        assert run.communicate()[0] == b""
    assert run.returncode == 0, told
    return told.decode()


def environment(**more: str) -> dict[str, str]:
    return {**{name: value for name, value in os.environ.items() if name not in {"TERM", "NO_COLOR"}}, "TERM": "xterm", **more}


def test_nothing_is_written_into_a_pipe() -> None:
    program = [sys.executable, "-c", PROGRAM.format(total=2, skipped=0, shown=True)]
    done = subprocess.run(program, capture_output=True, text=True, check=True, env=environment())
    assert (done.stdout, done.stderr) == ("", "")


@pytest.mark.parametrize(("shown", "term"), [(True, "dumb"), (False, "xterm")])
def test_nothing_is_written_on_a_terminal_that_cannot_or_should_not_show_it(term: str, *, shown: bool) -> None:
    assert watched(PROGRAM.format(total=2, skipped=0, shown=shown), environment(TERM=term)) == ""


@pytest.mark.parametrize("more", [{}, {"NO_COLOR": "1"}])
def test_steps_are_shown_on_one_line_and_without_colours(more: dict[str, str]) -> None:
    told = watched(PROGRAM.format(total=12, skipped=0, shown=True), environment(**more))
    assert "12/12" in told
    assert "is_far_too_long" in told
    assert "\x1b[3" not in told


@pytest.mark.parametrize("columns", [100, 80, 60, 45])
def test_the_bar_takes_one_line_of_any_terminal(columns: int) -> None:
    told = watched(PROGRAM.format(total=1200, skipped=0, shown=True), environment(), columns)
    lines = [re.sub(r"\x1b\[[?\d]*[a-zA-Z]", "", line).strip("\n") for line in told.replace("\r\n", "\n").split("\r")]
    assert max(map(len, lines)) in range(min(columns, 98) - 10, columns), lines[:3]


def test_names_in_the_bar_do_not_steer_the_terminal() -> None:
    program = PROGRAM.format(total=2, skipped=0, shown=True)
    told = watched(program.replace(NAME, "\\x1b]0;title\\x07\\udcff\\n"), environment())
    assert "title" in told
    assert "\x1b]" not in told
    assert "\x07" not in told


def test_what_costs_nothing_is_taken_out_of_the_total() -> None:
    assert "4/5" in watched(PROGRAM.format(total=12, skipped=8, shown=True), environment())


def test_no_modules_are_no_division_by_zero() -> None:
    assert "0/0" in watched(PROGRAM.format(total=0, skipped=0, shown=True), environment())


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.04, "0.0 s"), (59.4, "59.4 s"), (59.9, "1:00 min"), (187, "3:07 min"), (3599.9, "1:00:00 h"), (3753, "1:02:33 h")],
)
def test_durations_are_short(seconds: float, text: str) -> None:
    assert duration(seconds) == text
