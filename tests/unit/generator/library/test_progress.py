"""The progress bar: quiet where nobody watches, honest where somebody does."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from fac_gen.library.result_text import duration

if TYPE_CHECKING:
    from collections.abc import Mapping

pytestmark = pytest.mark.unit
PROGRAM = """
from fac_core.progress import clear, progress, skip
with progress({total}, shown={shown}) as bar:
    for number in range({total} - {skipped}):
        bar.update(1, "a_resource_type_with_a_name_that_is_far_too_long")
    for number in range({skipped}):
        skip(bar)
    clear(bar)
"""


def watched(program: str, environment: Mapping[str, str]) -> str:
    """Run a program whose standard error is a terminal, and return what it writes there."""
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        done = subprocess.run([sys.executable, "-c", program], stderr=theirs, stdout=subprocess.PIPE, env=environment, check=True)
        os.close(theirs)
        assert done.stdout == b""
        told = b""
        while True:
            try:
                read = terminal.read(65536)
            except OSError:  # how Linux says that nobody writes any more
                break
            if not read:
                break
            told += read
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
    assert all(len(line) <= 80 for line in told.replace("\r\n", "\n").split("\r"))


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
