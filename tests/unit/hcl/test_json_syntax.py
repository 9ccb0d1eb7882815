from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from fac_core.hcl import parse
from fac_core.hcl.literal import text
from fac_core.hcl.syntax import GetAttr, Template
from fac_core.module import Module

if TYPE_CHECKING:
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
