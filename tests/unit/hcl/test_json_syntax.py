from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.hcl import parse, parse_expression
from fac_core.hcl.literal import text, value
from fac_core.hcl.syntax import GetAttr, Literal, Template, Variable
from fac_core.hcl.walk import walk
from fac_core.module import Module

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_core.hcl.syntax import Expression

pytestmark = pytest.mark.unit


def local(value: bytes) -> Expression:
    """Return a value as it is read where templates are."""
    file = parse(b'{"locals": {"a": %b}}' % value, "main.tf.json")
    assert file.errors == ()
    return file.body.blocks[0].body.attributes[0].expression


MODULE: dict[str, Any] = {
    "//": "a comment",
    "terraform": {"required_providers": {"aws": {"source": "hashicorp/aws"}}},
    "variable": {"a": {"type": "list(string)", "default": []}, "b": [{"type": "string"}]},
    "locals": {"x": "é${var.a[0]}"},
    "resource": {"aws_sqs_queue": {"this": {"name": "${local.x}", "provider": "aws.east", "lifecycle": {"ignore_changes": ["tags"]}}}},
    "module": {"m": {"source": "./m"}},
}


def test_json_is_read_into_the_same_tree(tmp_path: Path) -> None:
    (tmp_path / "main.tf.json").write_text(json.dumps(MODULE, indent=2, ensure_ascii=False), encoding="utf-8")
    module = Module.load(tmp_path)
    assert module.problems == ()
    assert {name: str(own.type) for name, own in module.variables.items()} == {"a": "list(string)", "b": "string"}
    assert module.required_providers["aws"].source == "hashicorp/aws"
    resource = module.resources["aws_sqs_queue.this"]
    assert (resource.provider.alias, resource.ignore_changes) == ("east", ("tags",))
    assert module.calls["m"].source == "./m"


def test_templates_in_json_have_their_exact_place() -> None:
    source = json.dumps(MODULE, indent=2, ensure_ascii=False).encode()
    (settings,) = [block for block in parse(source, "main.tf.json").body.blocks if block.type == "locals"]
    template = settings.body.attributes[0].expression
    assert isinstance(template, Template)
    place = template.parts[1].range
    assert source[place.start.byte : place.end.byte] == b"var.a[0]"
    queue = parse(source, "main.tf.json").body.blocks[4]
    assert queue.labels == ("aws_sqs_queue", "this")
    assert source[queue.header.start.byte : queue.header.end.byte] == b'"this"'
    name = queue.body.attributes[0].expression
    assert isinstance(name, Template)
    assert isinstance(name.parts[0], GetAttr)


@pytest.mark.parametrize(
    ("source", "message", "line"),
    [
        ("{", "this is no JSON", 1),
        ("[1]", "one JSON object, or a list", 1),
        ('{\n"resource": {}}', "'resource' has no label here", 2),
        ('{"resource": {"a":\n[null]}}', "'resource' has no label here", 2),
        ('{"resource": {"//":\n"a comment"}}', "'resource' holds an object here", 2),
        ('{"locals": {"a": 1,\n"a": 2}}', "'a' is already set at line 1", 2),
        ('{\n"a": 1,}', "this is no JSON", 2),
        ('{\n"resource": 1}', "'resource' holds an object here", 2),
        ('{"x": 1}', "'x' cannot stand outside of a block", 1),
        ('{\n"locals": {"a": "${"}}', "expected", 2),
        ("[" * 5000, "", 1),
        ('{"locals": {\n"a": NaN}}', "NaN is no number", 1),
        ('{"locals": {\n"a": "x\\n${1 +}"}}', "expected", 2),
    ],
)
def test_mistakes_in_json_are_told(source: str, message: str, line: int) -> None:
    problem = parse(source.encode(), "main.tf.json").errors[0]
    assert message in problem.message
    assert problem.range.start.line == line


def test_values_in_json_are_arguments() -> None:
    body = parse(b'{"a":\n 1, "resource": {"b": -2.5e3}}', "prod.tfvars.json").body
    assert [attribute.name for attribute in body.attributes] == ["a", "resource"]


def test_escapes_are_those_of_json() -> None:
    found = local(rb'"\/\b\ud83d\ude00 $${b} ${c}"')
    assert isinstance(found, Template)
    assert text(found.parts[0]) == "/\b\U0001f600 ${b} "


@pytest.mark.parametrize(
    ("value", "expression"),
    [
        ('${lookup(local.t, "owner")}', 'lookup(local.t, "owner")'),
        ('${local.t["owner"]}', 'local.t["owner"]'),
        ('${merge(local.t, {"x" = "y"})}', 'merge(local.t, { "x" = "y" })'),
        ('${lower("SHOP@example.com")}', 'lower("SHOP@example.com")'),
        ('${replace(var.a, "\\\\", "\\n")}', 'replace(var.a, "\\\\", "\\n")'),
        ("${\n  var.a\n}", "var.a"),
        ('${"${var.a}-\u00e9"}', '"${var.a}-\u00e9"'),
    ],
)
def test_expressions_are_read_after_the_escapes_of_json(value: str, expression: str, shape: Callable[[object], Any]) -> None:
    for ascii_only in (True, False):
        found = local(json.dumps(value, ensure_ascii=ascii_only).encode())
        assert isinstance(found, Template)
        assert shape(found.parts[0]) == shape(parse_expression(expression))


def test_quotes_backslashes_and_line_ends_are_plain_text_beside_an_interpolation() -> None:
    said = 'a "b" \\ \n\r $${c} %%{d} ~'
    found = local(json.dumps(said + "${e ~}\n f").encode())
    assert isinstance(found, Template)
    assert text(found.parts[0]) == said.replace("$$", "$").replace("%%", "%")
    assert text(found.parts[2]) == " f"


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("${a ~}\n f", ["a", " f"]),
        ("${a ~}  \n \n f", ["a", " \n f"]),
        ("a \n b\n \n  ${~ a}", ["a \n b\n \n", "a"]),
        ("${a ~}\r\n\r\n f", ["a", "\r\n f"]),
        ("${a ~}\r f\n", ["a", "f\n"]),
        ("b\u2028 ${~ a}", ["b", "a"]),
    ],
)
def test_a_marker_takes_the_blanks_of_one_line(value: str, parts: list[str]) -> None:
    """What Terraform 1.11.4 printed for the same strings: no more than a heredoc of the same text gives."""
    found = local(json.dumps(value).encode())
    assert isinstance(found, Template)
    assert [part.name if isinstance(part, Variable) else text(part) for part in found.parts] == parts


def test_half_a_pair_of_surrogates_is_no_character() -> None:
    found = local(rb'"\ud83d ${b}"')
    assert isinstance(found, Template)
    assert text(found.parts[0]) == "\ufffd "


def test_numbers_of_any_length_are_read() -> None:
    (attribute,) = parse(b'{"a": ' + b"9" * 5000 + b"}", "prod.tfvars.json").body.attributes
    assert isinstance(attribute.expression, Literal)
    assert attribute.expression.value == Decimal("9" * 5000)


def test_what_is_nested_too_deeply_is_left_unread_and_no_error() -> None:
    file = parse(b'{"locals": {"a": ' + b"[" * 300 + b"]" * 300 + b', "b": 1}}', "main.tf.json")
    assert file.errors == ()
    deep, plain = file.body.blocks[0].body.attributes
    assert "TooDeep" in [type(node).__name__ for node in walk(deep.expression)]
    assert isinstance(plain.expression, Literal)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("prod.tfvars.json", rb'{"a": {"k${": "x ${1+} $${y} %{"}}'),
        ("main.tf.json", rb'{"variable": {"v": {"default": {"k${": "x ${1+} $${y} %{"}}}}'),
    ],
)
def test_nothing_is_interpolated_in_values_of_inputs(path: str, source: bytes) -> None:
    file = parse(source, path)
    assert file.errors == ()
    body = file.body.blocks[0].body if file.body.blocks else file.body
    assert value(body.attributes[0].expression) == {"k${": "x ${1+} $${y} %{"}


def test_a_broken_template_leaves_the_rest_of_the_file() -> None:
    file = parse(b'{"locals": {"a": "${1 +}", "b": ["${2 +}", 3]}}', "main.tf.json")
    assert [problem.range.start.column for problem in file.errors] == [24, 40]
    assert [attribute.name for attribute in file.body.blocks[0].body.attributes] == ["a", "b"]


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("%{", "found the end of the string"),
        ("${ a", "found the end of the string"),
        ("${f(", "found the end of the string"),
        ("${a b}", "'b'"),
    ],
)
def test_problems_in_a_string_end_with_it(template: str, found: str) -> None:
    (problem,) = parse(json.dumps({"locals": {"a": template, "b": 1}}).encode(), "main.tf.json").errors
    assert found in problem.message
