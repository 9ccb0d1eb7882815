from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_core.finding import Edit, Position, Range
from fac_core.hcl import parse, parse_expression
from fac_core.hcl.edit import EditError, apply
from fac_core.hcl.format import format_hcl
from fac_core.hcl.literal import names, text, truth, value
from fac_core.hcl.syntax import Index
from fac_core.hcl.write import (
    Expression,
    Value,
    fitting,
    header,
    index,
    line,
    listed,
    quote,
    quote_in_cli_configuration,
    spread,
    template,
)
from fac_core.resources import bracketed

pytestmark = pytest.mark.unit

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PLAIN = st.one_of(st.none(), st.booleans(), st.integers(), st.decimals(allow_nan=False, allow_infinity=False), TEXTS)
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.one_of(TEXTS, st.sampled_from(["for", "null", "a-b"])), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(VALUES, st.integers(0, 40))
def test_what_is_written_reads_back_as_the_same_value_and_so_it_does_laid_out(data: Any, width: int) -> None:  # noqa: ANN401 - any value
    assert "\n" not in line(data)
    assert value(parse_expression(line(data))) == data
    for written in (fitting(data, width=width), *([spread(data)] if isinstance(data, dict) else [])):
        assert value(parse_expression(written)) == data
        assert value(parse_expression(format_hcl(written).removesuffix("\n"))) == data


@given(TEXTS)
def test_a_key_behind_a_collection_reads_back(key: str) -> None:
    found = parse_expression(f"a{index(key)}")
    assert isinstance(found, Index)
    assert value(found.key) == key


@pytest.mark.parametrize(
    ("key", "said"),
    [(0, "[0]"), ("a", '["a"]'), ('"${x}\x1b', '["\\"$${x}\\u001b"]'), ("\ud800.", '["\N{REPLACEMENT CHARACTER}."]')],
)
def test_an_instance_is_named_as_terraform_does(key: str | int, said: str) -> None:
    assert index(key) == said
    assert bracketed(key) == said


def test_labels_are_quoted_and_expressions_are_not() -> None:
    assert header("resource", "aws_sqs_queue", 'a"b') == 'resource "aws_sqs_queue" "a\\"b"'
    assert header("terraform") == "terraform"
    assert listed(["var.a", "var.b"]) == "[var.a, var.b]"
    assert listed([]) == "[]"


@given(st.lists(TEXTS, max_size=4))
def test_a_template_of_literals_is_the_text_that_they_make(parts: list[str]) -> None:
    made = template("<", *(Expression(quote(part)) for part in parts), ">")
    assert made == quote("<" + "".join(parts) + ">") or "${" in "".join(parts) or "%{" in "".join(parts)
    assert text(parse_expression(made)) == "<" + "".join(parts) + ">"


def test_expressions_stand_among_values_as_they_are() -> None:
    expression = Expression('var.a["b"]')
    assert line({"x": [expression, "$"], "y z": {}}) == '{ x = [var.a["b"], "$"], "y z" = {} }'
    assert spread({"x": expression, Expression("(a)"): {}}) == '{\nx = var.a["b"]\n(a) = {}\n}'
    assert template("50% of ", expression, ' "at most"') == '"50% of ${var.a["b"]} \\"at most\\""'
    assert template(Expression('"a" == "b"')) == '"${"a" == "b"}"'


@pytest.mark.parametrize(
    ("width", "written"),
    [
        (33, '{ a = ["x", "y"], b = { c = 1 } }'),
        (14, '{\na = ["x", "y"]\nb = { c = 1 }\n}'),
        (8, '{\na = [\n"x",\n"y",\n]\nb = {\nc = 1\n}\n}'),
    ],
)
def test_what_does_not_fit_stands_on_lines_of_its_own(width: int, written: str) -> None:
    assert fitting({"a": ["x", "y"], "b": {"c": 1}}, width=width) == written


def test_the_cli_configuration_knows_no_templates() -> None:
    assert quote_in_cli_configuration('${a} %{b} "\n\U0001f600') == '"${a} %{b} \\"\\n\U0001f600"'


@given(TEXTS)
def test_quoted_text_reads_back_as_the_same_text(data: str) -> None:
    assert text(parse_expression(quote(data))) == data
    assert "\n" not in quote(data)


def test_lines_are_aligned_as_terraform_fmt_aligns_them() -> None:
    data: dict[str, Value] = {
        "a": 1,
        "long_name": "x${y}",
        "for": True,
        "m": {"x": [1, 2, {"a": None}], "e": {}, "l": [], "yy": Decimal("1.50")},
        "b c": -3,
        "z": ["a" * 40] * 4,
    }
    lines = [f"v = {fitting(data, width=40)}", "w = 2", 'xyz = "3"']
    rendered = format_hcl("\n".join(["locals {", *lines, "}"]))
    assert parse(rendered.encode(), "main.tf").errors == ()
    assert '    long_name = "x$${y}"\n    "for"     = true\n    m = {\n' in rendered
    assert "  w   = 2\n" in rendered
    terraform = shutil.which("terraform")
    if terraform:
        done = subprocess.run([terraform, "fmt", "-"], input=rendered.encode(), capture_output=True, check=True)
        assert done.stdout.decode() == rendered


def test_what_hcl_cannot_hold_is_refused() -> None:
    for wrong in (Decimal("NaN"), Decimal("Infinity"), "\ud800"):
        with pytest.raises(ValueError, match=r"no number|surrogates"):
            line(wrong)
    with pytest.raises(TypeError, match="float"):
        line(1.5)  # type: ignore[arg-type]


def test_literals_and_references_are_told_apart() -> None:
    assert names(parse_expression("aws.east")) == ("aws", "east")
    assert names(parse_expression('"aws.east"')) == ("aws", "east")
    assert names(parse_expression("f(a)")) == ()
    assert truth(parse_expression('"true"'), default=False)
    assert not truth(parse_expression("var.x"), default=False)
    assert text(parse_expression("1")) is None


def edit(start: int, end: int, replacement: str) -> Edit:
    return Edit("a.tf", Range(Position(1, 1, start), Position(1, 1, end)), replacement)


def test_edits_are_made_from_any_order() -> None:
    source = "é = 1\n".encode()
    assert apply(source, [edit(5, 6, "2"), edit(0, 2, "e"), edit(7, 7, "f = 3\n")]) == b"e = 2\nf = 3\n"
    assert apply(source, []) == source


def test_equal_edits_count_once_and_insertions_keep_their_order() -> None:
    assert apply(b"ab", [edit(1, 1, "x"), edit(1, 1, "x"), edit(1, 1, "y"), edit(1, 2, "")]) == b"axy"


def test_line_ends_are_those_of_the_file() -> None:
    assert apply(b"a\r\nb\r\n", [edit(6, 6, "c\nd\r\n")]) == b"a\r\nb\r\nc\r\nd\r\n"
    assert apply(b"a\r\nb\n", [edit(5, 5, "c\n")]) == b"a\r\nb\nc\n"


@pytest.mark.parametrize("wrong", [[(0, 2), (1, 3)], [(0, 4), (1, 2)], [(0, 9)], [(3, 2)], [(1, 1)], [(0, 3), (2, 2)]])
def test_contradictions_are_refused(wrong: list[tuple[int, int]]) -> None:
    with pytest.raises(EditError):
        apply("é+ä".encode(), [edit(start, end, str(number)) for number, (start, end) in enumerate(wrong)])


@given(
    st.binary(max_size=20).filter(bytes.isascii),
    st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.text("xy\n", max_size=3)), max_size=4),
)
def test_edits_change_what_they_cover_and_nothing_else(source: bytes, wanted: list[tuple[int, int, str]]) -> None:
    source = source.replace(b"\r", b"")
    edits = [edit(min(a, b), max(a, b), replacement) for a, b, replacement in wanted]
    try:
        result = apply(source, edits)
    except EditError:
        return
    kept = len(source) - sum(one.range.end.byte - one.range.start.byte for one in set(edits))
    assert len(result) == kept + sum(len(one.text) for one in set(edits))
