"""One helper says "a, b and c": nobody joins words by hand."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
PACKAGES = ("core/fac_core", "cost/fac_cost", "generator/fac_gen", "linter/fac_lint", "registry/fac_registry")
HELPER = ROOT / "core/fac_core/sentence.py"
TEMPLATES = ("*.j2", "*.html")
JOINED = re.compile(r"""(.*?)\{\{[^{}]*\|\s*join\((["'])(?:, | and | or )\2\)""")
A_LIST = re.compile(r"""(?:[:>\[]|: ?["'] ?\}\})\s*$""")
"""Behind a colon or a bracket, or in a cell of a table, stands a list, and no sentence."""


def joined_by_hand(source: str) -> Iterator[int]:
    """Yield the lines at which words are joined by "and" or "or"; HCL joins by `||` and `&&`."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(value=ast.Constant(value=str(text)), attr="join") if text.strip(" ,") in {"and", "or"}:
                yield node.lineno


def test_words_are_joined_in_one_place() -> None:
    files = {path for package in PACKAGES for path in (ROOT / package).rglob("*.py")}
    assert [f"{path}:{line}" for path in sorted(files - {HELPER}) for line in joined_by_hand(path.read_text())] == []


def joined_in_a_template(text: str) -> Iterator[int]:
    """Yield the lines at which a template joins words of a sentence, not of a list."""
    for number, line in enumerate(text.splitlines(), 1):
        if any(not A_LIST.search(before) for before, _ in JOINED.findall(line)):
            yield number


def test_templates_join_no_words_of_a_sentence() -> None:
    files = sorted(path for package in PACKAGES for name in TEMPLATES for path in (ROOT / package).rglob(name))
    assert len(files) > len(PACKAGES)
    assert [f"{path}:{line}" for path in files for line in joined_in_a_template(path.read_text())] == []


def test_joining_in_a_template_is_seen() -> None:
    wrong = 'copies to {{ a | join(", ") }}\nof {{ b[:-1] | join(", ") | text }} or {{ b[-1] }}\n'
    right = 'of {{ c | all_of }}\nUnits: {{ d | join(", ") }}.\n'
    assert list(joined_in_a_template(wrong + right)) == [1, 2]


def test_joining_by_hand_is_seen() -> None:
    assert sorted(joined_by_hand("a = 1\nb = f\"{' or '.join(a)}\"\n', and '.join(a)\n' || '.join(a)\n")) == [2, 3]
