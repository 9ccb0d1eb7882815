"""What a help shows to be copied keeps its lines: click fills every paragraph that does not begin with ``\\b``."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest
from tests.programs import commands as every_command

if TYPE_CHECKING:
    import click

pytestmark = pytest.mark.unit

PROGRAMS = ("fac-cost", "fac-gen", "fac-lint", "fac-registry")


def filled(command: click.Command) -> list[str]:
    """Return the paragraphs with indented lines that are filled as prose is."""
    paragraphs = [one for text in (command.help, command.epilog) for one in inspect.cleandoc(text or "").split("\n\n")]
    return [one for one in paragraphs if not one.startswith("\b") and any(line.startswith(" ") for line in one.split("\n"))]


def test_indented_lines_are_kept() -> None:
    found = {" ".join(words): filled(command) for program in PROGRAMS for words, command in every_command(program)}
    assert {words: paragraphs for words, paragraphs in found.items() if paragraphs} == {}
