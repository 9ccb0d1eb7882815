"""What is somebody else's steers neither a terminal nor a CI system."""

from __future__ import annotations

import re

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core import complaints
from fac_core.printable import logged, plain, printable

pytestmark = pytest.mark.unit

COMMANDS = ["::error::x", "  ::set-output name=x::y", "##[error]x", "a##vso[task.setvariable variable=PATH]x", "\t::x", "x\n::warning::y"]
PIECES = ["::", ":", "#", "##", "[", "vso[", " ", "\t", "\n", "\r", "\x1b[31m", "x", "\udce9", "\u2028"]

PRINTABLE = [piece for piece in PIECES if piece == "\n" or piece.isprintable()]


def obeyed(text: str) -> bool:
    """Whether GitHub or Azure may take a line for a command, read generously."""
    return any(line.strip().startswith("::") or re.search(r"##(vso)?\[", line) for line in text.splitlines())


@pytest.mark.parametrize("text", COMMANDS)
def test_commands_are_defused(text: str) -> None:
    assert obeyed(text)
    assert not obeyed(logged(text))


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_no_text_is_a_command_or_steers_a_terminal(text: str) -> None:
    told = printable(text)
    assert not obeyed(told)
    assert all(one == "\n" or one.isprintable() for one in told)
    assert told.count("\n") == text.count("\n")


@given(
    st.lists(st.sampled_from([*PRINTABLE, click.style("", bold=True), click.style("", fg="red"), click.style("::", dim=True)])).map("".join)
)
def test_no_text_becomes_a_command_when_its_colours_are_taken_off(text: str) -> None:
    assert not obeyed(click.unstyle(logged(text)))


@pytest.mark.parametrize("text", COMMANDS)
def test_coloured_commands_are_defused(text: str) -> None:
    assert not obeyed(click.unstyle(logged(click.style(text, bold=True))))


@pytest.mark.parametrize("text", ["a::b", "module.x: aws_y", "# a [b]", "  Did you mean ::?", "##", "größe"])
def test_ordinary_text_stays(text: str) -> None:
    assert printable(text) == text


def test_bytes_of_names_are_shown() -> None:
    assert plain(b"caf\xe9.tf".decode("utf-8", "surrogateescape")) == "caf\\xe9.tf"


def test_complaints_are_printable(capsys: pytest.CaptureFixture[str]) -> None:
    complaints.note("x\x1b[31m\n::error::y.tf: cannot be read\n  Change its permissions.")
    assert capsys.readouterr().err == "note: x\N{REPLACEMENT CHARACTER}[31m\n: :error::y.tf: cannot be read\n  Change its permissions.\n"
