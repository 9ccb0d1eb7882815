"""The progress bar: quiet where nobody watches, honest where somebody does."""

from __future__ import annotations

import io
import re

import pytest

from fac_gen.progress import Progress, duration

pytestmark = pytest.mark.unit
CONTROL = re.compile(r"\x1b\[[0-9]*[mK]")


def test_nothing_is_written_where_nobody_watches() -> None:
    out = io.StringIO()
    with Progress(2, out=out) as progress:
        progress.step("one")
        progress.step("two")
    assert out.getvalue() == ""
    assert progress.done == 2


def test_the_last_step_is_drawn_and_the_bar_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    out = io.StringIO()
    with Progress(1200, out=out, shown=True) as progress:
        progress.step("aws_sqs_queue", 1200)
    lines = [CONTROL.sub("", line) for line in out.getvalue().split("\r")]
    assert lines[1].startswith("━" * 24 + " 1,200/1,200 100% ")
    assert lines[1].endswith("aws_sqs_queue")
    assert lines[-1] == ""


def test_no_modules_are_no_division_by_zero() -> None:
    with Progress(0, out=io.StringIO(), shown=True) as progress:
        progress.step("", 0)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.04, "0.0 s"), (59.4, "59.4 s"), (59.9, "1:00 min"), (187, "3:07 min"), (3599.9, "1:00:00 h"), (3753, "1:02:33 h")],
)
def test_durations_are_short(seconds: float, text: str) -> None:
    assert duration(seconds) == text
