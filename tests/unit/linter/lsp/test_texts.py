"""Places in texts: lines and columns as an editor counts them, in each encoding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.hcl.document import Document
from fac_lint.lsp.texts import ENCODINGS, Text, decoded, units

pytestmark = pytest.mark.unit

PIECES = st.sampled_from(
    ["\n", "\r\n", "\r", "a", "tags = {", "é", "\u2028", "\x0c", "\x85", "\u0301", "漢", "😀", "🇩🇪", "\t", '"', "\ufeff"]
)
TEXTS = st.lists(PIECES, max_size=30).map("".join)
COUNTED = st.sampled_from(sorted(ENCODINGS))
SIZES = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-be", 2), "utf-32": ("utf-32-be", 4)}


def length(text: str, encoding: str) -> int:
    codec, size = SIZES[encoding]
    return len(text.encode(codec)) // size


def plain_lines(text: str) -> list[str]:
    """Split as the protocol says, in another way than the one that is tested."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


@given(TEXTS, COUNTED)
def test_lines_end_as_the_protocol_says_and_nowhere_else(text: str, encoding: str) -> None:
    held = Text(text, encoding)
    assert [held.line(number) for number in range(held.lines)] == plain_lines(text)
    assert held.line(held.lines) == ""


@given(TEXTS, COUNTED, st.data())
def test_there_and_back(text: str, encoding: str, data: st.DataObject) -> None:
    held = Text(text, encoding)
    index = data.draw(st.integers(0, len(text)))
    line, column = held.spot(index)
    before = plain_lines(text[:index] if text[index - 1 : index + 1] != "\r\n" else text[: index - 1])
    assert (line, column) == (len(before) - 1, length(before[-1], encoding))
    assert held.index((line, column)) == index - (text[index - 1 : index + 1] == "\r\n")


@given(TEXTS, COUNTED, st.integers(0, 40), st.integers(0, 60))
def test_any_place_is_one_of_the_text(text: str, encoding: str, line: int, column: int) -> None:
    held = Text(text, encoding)
    index = held.index((line, column))
    assert 0 <= index <= len(text)
    found = held.spot(index)
    if line < held.lines:
        whole = length(held.line(line), encoding)
        assert found[0] == line
        assert column - (3 if column < whole else 0) <= found[1] <= column or found[1] == whole
    else:
        assert index == len(text)


@given(TEXTS, COUNTED)
def test_the_linter_means_the_same_characters(text: str, encoding: str) -> None:
    source = text.encode()
    document, held = Document(source), Text(decoded(source), encoding)
    for index in range(len(held.text) + 1):
        place = document.position(len(held.text[:index].encode()))
        assert held.counted(place.line, place.column) == held.spot(index)


EDITS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), TEXTS), max_size=6)


@given(TEXTS, COUNTED, EDITS)
def test_changes_make_the_text_that_the_editor_has(text: str, encoding: str, edits: list[tuple[int, int, str]]) -> None:
    held, plain = Text(text, encoding), text
    for first, last, new in edits:
        start, end = sorted((min(first, len(plain)), min(last, len(plain))))
        if "\r\n" in {plain[start - 1 : start + 1], plain[end - 1 : end + 1]}:
            continue  # between these two no editor puts anything: there is no such place
        held = held.replaced(held.spot(start), held.spot(end), new)
        plain = plain[:start] + new + plain[end:]
        assert held.text == plain


def test_places_that_there_are_not() -> None:
    held = Text("a😀b\r\nc", "utf-16")
    assert held.index((0, 2)) == held.index((0, 1)) == 1
    assert held.index((0, 99)) == 3
    assert held.index((7, 0)) == len(held.text)
    assert held.index((-1, -1)) == 0
    assert held.replaced((1, 1), (0, 1), "x").text == "ax"
    assert held.counted(99, 99) == held.counted(2, 99) == (1, 1)
    assert held.spot(99) == (1, 1)


def test_halves_of_characters_do_no_harm() -> None:
    assert [units("\ud83d", encoding) for encoding in ("utf-8", "utf-16", "utf-32")] == [3, 1, 1]
    assert Text("\ud83dx", "utf-16").index((0, 1)) == 1
    assert decoded(b"\xef\xbb\xbfa\xff") == "a\ufffd"
