from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fac_core.hcl import parse, parse_expression
from fac_core.hcl.syntax import Expression, Literal
from fac_core.hcl.walk import attributes, walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.finding import Range

pytestmark = pytest.mark.unit

Shape: TypeAlias = Any
"""A tree without ranges, as the fixture ``shape`` gives it: the name of the node's type and its fields."""
CALM = settings(max_examples=120, suppress_health_check=[*settings().suppress_health_check, HealthCheck.data_too_large])

NAMES = st.sampled_from(["a", "b_1", "c-d", "var", "über", "for_each", "inn", "iff"])
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
OPERATORS = ["||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%"]
LEAVES = st.one_of(
    st.decimals(min_value=0, max_value=10**9, places=3).map(lambda number: ("Literal", f"number {number:f}")),
    TEXTS.map(lambda text: ("Literal", text)),
    st.sampled_from([True, False, None]).map(lambda word: ("Literal", word)),
    NAMES.map(lambda name: ("Variable", name)),
)


def grown(inner: st.SearchStrategy[Shape]) -> st.SearchStrategy[Shape]:
    items = st.lists(inner, max_size=3).map(tuple)
    keys = st.one_of(NAMES.map(lambda name: ("Literal", name)), inner.filter(lambda key: key[0] != "Literal"))
    pairs = st.lists(st.tuples(st.just("ObjectItem"), keys, inner), max_size=3).map(tuple)
    parts = st.lists(
        st.one_of(inner.filter(lambda part: part[0] != "Literal"), TEXTS.filter(bool).map(lambda text: ("Literal", text))), max_size=3
    )
    steps = st.lists(st.one_of(NAMES, inner), max_size=2).map(tuple)
    maybe = st.one_of(st.none(), inner)
    return st.one_of(
        st.tuples(st.just("Tuple"), items),
        st.tuples(st.just("Object"), pairs),
        st.tuples(st.just("Template"), parts.map(lambda found: (*separated(found), ("Variable", "end")))),
        st.tuples(st.just("Call"), NAMES, items.filter(bool), st.booleans()),
        st.tuples(st.just("GetAttr"), inner, NAMES),
        st.tuples(st.just("Index"), inner, inner),
        st.tuples(st.just("Splat"), inner, steps),
        st.tuples(st.just("Binary"), st.sampled_from(OPERATORS), inner, inner),
        st.tuples(st.just("Unary"), st.sampled_from(["-", "!"]), inner),
        st.tuples(st.just("Conditional"), inner, inner, inner),
        st.tuples(st.just("For"), st.one_of(st.none(), NAMES), NAMES, inner, st.none(), inner, maybe, st.just(False)),  # noqa: FBT003 - a field
        st.tuples(st.just("For"), st.one_of(st.none(), NAMES), NAMES, inner, inner, inner, maybe, st.booleans()),
    )


def separated(parts: list[Shape]) -> list[Shape]:
    """Two literal parts never stand side by side: they would be one."""
    return [part for number, part in enumerate(parts) if not number or part[0] != "Literal" or parts[number - 1][0] != "Literal"]


SHAPES = st.recursive(LEAVES, grown, max_leaves=12)
GAPS = st.sampled_from(["", " ", "\n", "\r\n", " # é\n", "\t/* é */", "// x\n"])


def plain(text: str) -> str:
    """Text as it stands between quotes, written independently of the code under test."""
    escaped = "".join({'"': r"\"", "\\": r"\\", "\n": r"\n", "\r": r"\r"}.get(letter, letter) for letter in text)
    return escaped.replace("${", "$${").replace("%{", "%%{")


class Speller:
    """Writes a shape as text, with ``gap`` wherever a line may end."""

    def __init__(self, gap: str) -> None:
        self._gap = gap

    def __call__(self, shape: Shape) -> str:
        kind, *fields = shape
        return str(getattr(self, f"_{kind.lower()}")(*fields))

    def _operand(self, shape: Shape) -> str:
        return self(shape) if shape[0] in {"Variable", "Call", "GetAttr", "Index"} else f"({self._gap}{self(shape)}{self._gap})"

    def _listed(self, shapes: tuple[Shape, ...]) -> str:
        return f",{self._gap}".join(map(self, shapes))

    def _literal(self, value: str | bool | None) -> str:  # noqa: FBT001 - a literal of the language
        if isinstance(value, str):
            return value.removeprefix("number ") if value.startswith("number ") else f'"{plain(value)}"'
        return {True: "true", False: "false", None: "null"}[value]

    def _variable(self, name: str) -> str:
        return name

    def _template(self, parts: tuple[Shape, ...]) -> str:
        inside = (plain(part[1]) if part[0] == "Literal" else f"${{{self._gap}{self(part)}{self._gap}}}" for part in parts)
        return f'"{"".join(inside)}"'

    def _tuple(self, items: tuple[Shape, ...]) -> str:
        return f"[{self._gap}{self._listed(items)}{self._gap}]"

    def _object(self, items: tuple[Shape, ...]) -> str:
        pairs = [f"{key[1] if key[0] == 'Literal' else f'({self(key)})'} = {self(value)}" for _, key, value in items]
        return "{" + ("\n" if "\n" in self._gap else ", ").join(pairs) + "}"

    def _call(self, name: str, arguments: tuple[Shape, ...], expand: bool) -> str:  # noqa: FBT001 - a field of the node
        return f"{name}({self._gap}{self._listed(arguments)}{'...' if expand else ''}{self._gap})"

    def _getattr(self, source: Shape, name: str) -> str:
        return f"{self._operand(source)}.{name}"

    def _index(self, source: Shape, key: Shape) -> str:
        return f"{self._operand(source)}[{self._gap}{self(key)}]"

    def _splat(self, source: Shape, each: tuple[Shape, ...]) -> str:
        return f"{self._operand(source)}[*]" + "".join(f".{step}" if isinstance(step, str) else f"[{self(step)}]" for step in each)

    def _binary(self, operator: str, left: Shape, right: Shape) -> str:
        return f"{self._operand(left)} {operator} {self._operand(right)}"

    def _unary(self, operator: str, operand: Shape) -> str:
        return f"{operator}{self._operand(operand)}"

    def _conditional(self, condition: Shape, then: Shape, otherwise: Shape) -> str:
        return f"{self._operand(condition)} ? {self._operand(then)} : {self._operand(otherwise)}"

    def _for(self, *fields: Shape) -> str:
        key, name, source, made, value, condition, grouping = fields
        bound = f"{key}, {name}" if key else name
        head, tail = (f"{self(made)} =>{self._gap} ", "...") if made else ("", "")
        test = f"{self._gap} if {self(condition)}" if condition else ""
        inside = f"{self._gap}for {bound} in {self(source)} :{self._gap} {head}{self(value)}{tail if grouping else ''}{test}{self._gap}"
        return f"{{{inside}}}" if made else f"[{inside}]"


@pytest.fixture(scope="module")
def reads_as(shape: Callable[[object], Shape]) -> Callable[[str, Shape], None]:
    def check(text: str, expected: Shape) -> None:
        source = f"é {{\r\n  x = {text} # end\n}}\n".encode()
        file = parse(source, "a.hcl")
        assert [problem.message for problem in file.errors] == []
        (attribute,) = file.body.blocks[0].body.attributes
        assert shape(attribute.expression) == expected
        for node in walk(attribute.expression):
            check_range(node.range, attribute.range, source)
            check_reread(node, source, shape)

    return check


def check_range(inner: Range, outer: Range, source: bytes) -> None:
    assert outer.start <= inner.start <= inner.end <= outer.end
    before = source[: inner.start.byte].decode()
    assert inner.start.line == before.count("\n") + 1
    assert inner.start.column == len(before) - before.rfind("\n")


def check_reread(node: Expression, source: bytes, shape: Callable[[object], Shape]) -> None:
    """Cut out of the file, an expression is read as the same expression; keys and parts of templates are none."""
    text = source[node.range.start.byte : node.range.end.byte].decode()
    if not isinstance(node, Literal) or not isinstance(node.value, str) or text.startswith('"'):
        assert shape(parse_expression(text)) == shape(node)


@given(SHAPES, GAPS)
@CALM
def test_what_is_written_is_read(reads_as: Callable[[str, Shape], None], shape: Shape, gap: str) -> None:
    reads_as(Speller(gap)(shape), shape)


@given(SHAPES, GAPS, TEXTS, st.booleans())
@CALM
def test_expressions_in_json_are_read_as_in_hcl(
    shape: Callable[[object], Shape],
    wanted: Shape,
    gap: str,
    text: str,
    ascii_only: bool,  # noqa: FBT001 - drawn
) -> None:
    """Escapes of JSON hide quotes and line ends of the expression; what stands around it is plain text."""
    said = text.replace("${", "$${").replace("%{", "%%{") + " "
    value = f"{said}${{{gap}{Speller(gap)(wanted)}{gap}}}"
    source = json.dumps({"locals": {"é": 1, "x": value}}, ensure_ascii=ascii_only).encode()
    file = parse(source, "main.tf.json")
    assert [problem.message for problem in file.errors] == []
    found = file.body.blocks[0].body.attributes[-1]
    assert shape(found.expression) == ("Template", (("Literal", f"{text} "), wanted))
    for node in walk(found.expression):
        check_range(node.range, found.range, source)


@given(st.one_of(st.binary(max_size=60), st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass"))))
@CALM
def test_no_bytes_crash_the_reader(source: bytes) -> None:
    check_sane(source)


PIECES = [
    "a",
    "1",
    '"',
    " ",
    "\n",
    "=",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ".",
    ",",
    "?",
    ":",
    "${",
    "%{",
    "~}",
    "<<E\n",
    "E\n",
    "#",
    "/*",
    "*/",
    "\\",
    "é",
    "\r\n",
    "for ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
@CALM
def test_no_pieces_of_the_language_crash_the_reader(text: str) -> None:
    check_sane(text.encode())


def check_sane(source: bytes) -> None:
    file = parse(source, "main.tf")
    places = [problem.range for problem in file.errors] + [comment.range for comment in file.comments]
    for attribute in attributes(file.body):
        places += [attribute.name_range, attribute.range, *(node.range for node in walk(attribute.expression))]
    for place in places:
        assert 0 <= place.start.byte <= place.end.byte <= len(source)
        assert place.start.line >= 1
        assert place.start.column >= 1
