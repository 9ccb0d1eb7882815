"""Whatever escapes a JSON string is written with: it says the same, and every part of it has its place in the file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.hcl import parse
from fac_core.hcl.literal import names, text
from fac_core.hcl.syntax import Call, Literal, Template
from fac_core.hcl.walk import walk

if TYPE_CHECKING:
    from random import Random

    from fac_core.finding import Range
    from fac_core.hcl.syntax import Expression, File

pytestmark = pytest.mark.unit

SHORT = {'"': '\\"', "\\": "\\\\", "/": "\\/", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
PLAIN = st.text(st.characters(codec="utf-8", exclude_characters="${%~"), min_size=1, max_size=8)
PIECES = st.one_of(
    PLAIN.map(lambda plain: (plain, plain)),
    st.sampled_from([("$${", "${"), ("%%{x}", "%{x}"), ("$a", "$a"), ("{}", "{}")]),
    st.from_regex(r"[a-z]{1,5}", fullmatch=True).map(lambda name: (f"${{ var.{name} }}", None)),
)


def escaped(plain: str, random: Random) -> str:
    """Write the inside of a JSON string, each character in one of the ways there are."""
    return "".join(random.choice(list(ways(character))) for character in plain)


def ways(character: str) -> list[str]:
    """Return how a character may be written."""
    units = character.encode("utf-16-be").hex()
    found = ["".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4)), *SHORT.get(character, "").split("\0")]
    found += [character] if character >= " " and character not in '"\\' else []
    return [way for way in found if way]


def written(file: File, place: Range) -> str:
    """Return what stands at a place inside of a string."""
    inside = file.source[place.start.byte : place.end.byte].decode()
    said: str = json.loads(f'"{inside}"', strict=False)
    return said


def value_of(file: File) -> Expression:
    return file.body.blocks[0].body.attributes[0].expression


@given(st.lists(PIECES, min_size=1, max_size=6), st.randoms())
def test_every_part_of_a_template_has_its_place(pieces: list[tuple[str, str | None]], random: Random) -> None:
    token = "".join(escaped(source, random) for source, _ in pieces)
    file = parse(f'{{"locals": {{\n "é": "{token}"\n}}}}'.encode(), "main.tf.json")
    assert file.errors == ()
    found = value_of(file)
    assert file.source[found.range.start.byte : found.range.end.byte].decode() == f'"{token}"'
    parts = found.parts if isinstance(found, Template) else (found,)
    assert "".join(text(part) or "" for part in parts) == "".join(plain or "" for _, plain in pieces)
    assert [written(file, part.range) for part in parts if names(part)[:1] == ("var",)] == [
        source[3:-2] for source, plain in pieces if plain is None
    ]
    if isinstance(found, Template):
        undoubled = [written(file, part.range).replace("$${", "${").replace("%%{", "%{") for part in parts if isinstance(part, Literal)]
        assert undoubled == [text(part) for part in parts if isinstance(part, Literal)]


@given(st.randoms())
def test_every_part_of_an_expression_has_its_place(random: Random) -> None:
    token = escaped("map(object({ größe = list(string) }))", random)
    file = parse(f'{{"variable": {{"v": {{"type": "{token}"}}}}}}'.encode(), "main.tf.json")
    found = value_of(file)
    assert [written(file, node.range) for node in walk(found) if isinstance(node, Call)] == [
        "map(object({ größe = list(string) }))",
        "object({ größe = list(string) })",
        "list(string)",
    ]


@given(st.text(st.sampled_from('${}%~"\\ \n()[]abü\U0001f600,=.1:?*<-'), max_size=12), st.randoms())
def test_problems_stand_in_the_string_that_they_are_about(source: str, random: Random) -> None:
    token = escaped(source, random)
    file = parse(f'{{"locals": {{\n "é": "{token}", "b": "${{var.b}}"\n}}}}'.encode(), "main.tf.json")
    start, end = file.source.index(b'": "') + 3, file.source.index(b', "b": ')
    assert all(start <= problem.range.start.byte < problem.range.end.byte <= end for problem in file.errors)
    assert [attribute.name for attribute in file.body.blocks[0].body.attributes] == ["é", "b"]
    places = [node.range for node in walk(value_of(file))]
    assert all(start <= place.start.byte <= place.end.byte <= end for place in places)
