"""Changes of texts as an editor takes them: they make the text that is meant, and leave alone what does not differ."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_lint.lsp.edits import edits
from fac_lint.lsp.texts import ENCODINGS, Text

pytestmark = pytest.mark.unit

TEXTS = st.lists(st.sampled_from(["\n", "\r\n", "\r", "a", "b = 1", "é", "😀", "\u2028", "\t"]), max_size=30).map("".join)


def applied(before: str, after: str, encoding: str) -> str:
    """Make the changes as an editor does: all of them are meant in the text as it was."""
    text = Text(before, encoding)
    changes = [
        ((one.range.start.line, one.range.start.character), (one.range.end.line, one.range.end.character), one.new_text)
        for one in edits(before, after, encoding)
    ]
    assert [text.index(end) <= text.index(start) for (_, end, _), (start, _, _) in pairwise(changes)].count(False) == 0
    for start, end, new in reversed(changes):
        text = text.replaced(start, end, new)
    return text.text


@given(TEXTS, TEXTS, st.sampled_from(sorted(ENCODINGS)))
def test_changes_make_the_text(before: str, after: str, encoding: str) -> None:
    assert applied(before, after, encoding) == after


def test_what_does_not_differ_is_left_alone() -> None:
    lines = [f"line {number}\n" for number in range(9)]
    after = [*lines[:2], "new\n", *lines[2:6], "other\n", *lines[7:]]
    found = edits("".join(lines), "".join(after), "utf-16")
    assert [(one.range.start.line, one.range.end.line, one.new_text) for one in found] == [(2, 2, "new\n"), (6, 7, "other\n")]
    assert edits("a", "a", "utf-16") == []


def test_very_much_is_replaced_as_a_whole() -> None:
    before, after = ("".join(f"{name} {number}\n" for number in range(3000)) for name in "ab")
    (found,) = edits(f"x\n{before}y", f"x\n{after}y", "utf-16")
    assert (found.range.start.line, found.range.end.line) == (1, 3001)
