from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.hcl import parse, parse_expression
from fac_core.hcl.literal import text
from fac_core.hcl.syntax import GetAttr, Literal, Template
from fac_core.hcl.walk import walk
from fac_core.module import Module

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.unit

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
        ("[]", "one JSON object", 1),
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
    (attribute,) = parse(rb'{"a": "\/\b\ud83d\ude00 $${b} ${c}"}', "prod.tfvars.json").body.attributes
    assert isinstance(attribute.expression, Template)
    assert text(attribute.expression.parts[0]) == "/\b\U0001f600 ${b} "


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
        source = json.dumps({"a": value}, ensure_ascii=ascii_only).encode()
        file = parse(source, "prod.tfvars.json")
        assert file.errors == ()
        found = file.body.attributes[0].expression
        assert isinstance(found, Template)
        assert shape(found.parts[0]) == shape(parse_expression(expression))


def test_quotes_backslashes_and_line_ends_are_plain_text_beside_an_interpolation() -> None:
    said = 'a "b" \\ \n\r $${c} %%{d} ~'
    (attribute,) = parse(json.dumps({"a": said + "${e ~}\n f"}).encode(), "prod.tfvars.json").body.attributes
    assert isinstance(attribute.expression, Template)
    assert text(attribute.expression.parts[0]) == said.replace("$$", "$").replace("%%", "%")
    assert text(attribute.expression.parts[2]) == "f"


def test_half_a_pair_of_surrogates_is_no_character() -> None:
    (attribute,) = parse(rb'{"a": "\ud83d ${b}"}', "prod.tfvars.json").body.attributes
    assert isinstance(attribute.expression, Template)
    assert text(attribute.expression.parts[0]) == "\ufffd "


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
