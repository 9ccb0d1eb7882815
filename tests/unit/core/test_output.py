from __future__ import annotations

import os
import pty
import subprocess
import sys

import click
import pytest

from fac_core.output import say, say_as_it_is

pytestmark = pytest.mark.unit

PRINTS = """
import click
from fac_core.complaints import complain
from fac_core.output import say, say_as_it_is
for one in (say, say_as_it_is):
    one(click.style("word", fg="red"))
complain(["word"])
"""
MATRIX = [
    (False, {"TERM": "xterm"}, False),
    (True, {"TERM": "xterm"}, True),
    (True, {"TERM": "dumb"}, False),
    (True, {"TERM": "xterm", "NO_COLOR": "1"}, False),
    (True, {"TERM": "xterm", "NO_COLOR": ""}, True),
    (False, {"TERM": "xterm", "FORCE_COLOR": ""}, False),
    (False, {"TERM": "xterm", "FORCE_COLOR": "0"}, False),
    (False, {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
    (True, {"TERM": "xterm", "FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
]


@pytest.mark.parametrize(("terminal", "environment", "coloured"), MATRIX)
def test_colour_is_decided_alike_wherever_it_goes(*, terminal: bool, environment: dict[str, str], coloured: bool) -> None:
    ours, theirs = pty.openpty() if terminal else os.pipe()
    subprocess.run([sys.executable, "-c", PRINTS], stdout=theirs, stderr=theirs, check=True, env=os.environ | environment)
    os.close(theirs)
    said = os.read(ours, 65536)
    os.close(ours)
    assert said.count(b"\x1b[31m") == (3 if coloured else 0)
    assert (b"\x1b" in said) == coloured


def test_names_do_not_steer_what_colours_may(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    say(f"{click.style('name', fg='red')} \x1b]0;window\x07\x1b[2J \udcff\n::error::x")
    assert capsys.readouterr().out == "\x1b[31mname\x1b[0m \ufffd]0;window\ufffd\ufffd[2J \\xff\n: :error::x\n"


def test_a_diff_is_printed_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    say_as_it_is(f"{click.style('+', fg='green')}\tname\n")
    assert capsys.readouterr().out == "+\tname\n"
