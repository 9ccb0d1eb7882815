"""Comments of a tree: all of them, whatever is broken around them, in a time that grows with the text alone."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tree_sitter import Query, QueryCursor

from fac_core.hcl import grammar

pytestmark = pytest.mark.unit

COMMENTS = Query(grammar.LANGUAGE, "(comment) @comment")
PARTS = [
    "# a\n",
    "// b\n",
    "/* c */",
    "/*",
    "*/",
    "#",
    "//",
    '"x # y"',
    '"${a /* b */}"',
    "<<E\n# no\nE\n",
    "a",
    " = ",
    "1",
    "{",
    "}",
    "\n",
    "é",
]


@given(st.lists(st.sampled_from(PARTS), max_size=30))
def test_they_are_those_that_the_grammar_says(parts: list[str]) -> None:
    root = grammar.tree_of("".join(parts).encode()).root_node
    told = QueryCursor(COMMENTS).captures(root).get("comment", ())
    assert [(one.start_byte, one.end_byte) for one in grammar.comments_of(root)] == sorted((one.start_byte, one.end_byte) for one in told)


def test_what_stands_side_by_side_is_not_gone_through_again_and_again() -> None:
    root = grammar.tree_of(f"# a\nx = y{'[0]' * 60_000}\n# b\n".encode()).root_node
    begun = time.process_time()
    assert len(grammar.comments_of(root)) == 2
    assert time.process_time() - begun < 5  # four times as long with a query
