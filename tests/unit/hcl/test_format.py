"""HCL is laid out as terraform fmt would; the golden modules are the witnesses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.hcl.format import format_hcl

pytestmark = pytest.mark.unit
MODULES = Path(__file__).parents[3] / "modules"
FILES = sorted(
    path
    for path in MODULES.rglob("*")
    if path.suffix in {".tf", ".hcl"} and not any(part.startswith(".terraform") for part in path.parts)  # what an init has left there
)

NAMES = st.from_regex(r"[a-z][a-z_]{0,12}", fullmatch=True)
VALUES = st.sampled_from(['"text"', "var.x", '"a ${replace(x, "}", "{")} # no comment"', "[1, 2]", "{ a = 1 }", "x == y ? 1 : 2", '"\\"="'])


def flattened(text: str) -> str:
    return re.sub(r"(?m)^([A-Za-z0-9_]+) += ", r"\1 = ", "\n".join(line.strip() for line in text.splitlines()))


def test_there_are_witnesses() -> None:
    assert len(FILES) > 50


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(MODULES)))
def test_flattened_files_are_laid_out_again(path: Path) -> None:
    text = path.read_text()
    assert format_hcl(flattened(text)) == text


def test_equal_signs_of_neighbours_are_aligned() -> None:
    assert format_hcl("a = 1\nlong_name = 2\n\nb = 3") == "a         = 1\nlong_name = 2\n\nb = 3\n"


def test_a_value_that_goes_on_stands_apart() -> None:
    assert format_hcl("a = 1\nlong_name = {\nb = 1\n}\nccc = 2") == "a = 1\nlong_name = {\n  b = 1\n}\nccc = 2\n"


def test_trailing_comments_are_aligned() -> None:
    assert format_hcl("a = 1 # one\nlonger = 22 # two") == "a      = 1  # one\nlonger = 22 # two\n"


def test_brackets_that_open_together_indent_once() -> None:
    assert format_hcl("x = list(object({\na = string\n}))") == "x = list(object({\n  a = string\n}))\n"
    assert format_hcl("x = f(g({\na = 1\n}), [\n1,\n])") == "x = f(g({\n  a = 1\n  }), [\n  1,\n])\n"


def test_strings_hide_what_looks_like_code() -> None:
    assert format_hcl('a = "{ [ ("\nbb = "${f("=")} {"') == 'a  = "{ [ ("\nbb = "${f("=")} {"\n'


def test_needless_blank_lines_go() -> None:
    assert format_hcl("\n\na {\n\nb = 1\n\n\nc = 2\n\n}\n\n") == "a {\n  b = 1\n\n  c = 2\n}\n"


@given(st.lists(st.tuples(NAMES, VALUES), min_size=1, max_size=12))
def test_laying_out_twice_changes_nothing(pairs: list[tuple[str, str]]) -> None:
    once = format_hcl("block {\n" + "\n".join(f"{name} = {value}" for name, value in pairs) + "\n}")
    assert format_hcl(once) == once
    assert len({line.index("=") for line in once.splitlines()[1:-1]}) == 1
