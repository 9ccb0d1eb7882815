"""JSON that a person reads in an example stands as what it holds."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.module import module_files
from fac_gen.render.encoded import encoded
from fac_gen.samples.arguments import known_as, text_sample

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r'"{\"a\":1,\"b\":[true]}"', "jsonencode({ a = 1, b = [true] })"),
        (r'"[{\"a-b\":null}]"', "jsonencode([{ a-b = null }])"),
        (r'{ policy = "{\"a\":\"x\"}", name = "orders" }', '{ policy = jsonencode({ a = "x" }), name = "orders" }'),
        ('"{}"', '"{}"'),
        ('"orders"', '"orders"'),
        ('"{not: json}"', '"{not: json}"'),
        (r'"{\"a\":\"${var.name}\"}"', r'"{\"a\":\"${var.name}\"}"'),
        (r'"{\"a\":0.5}"', r'"{\"a\":0.5}"'),
        ("[1, 2]", "[1, 2]"),
        (f'{{ a = "{"x" * 60}", b = {{ c = "{{\\"d\\":1}}" }} }}', f'{{\na = "{"x" * 60}"\nb = {{ c = jsonencode({{ d = 1 }}) }}\n}}'),
        (f'{{ a = var.name, b = "{"x" * 80}" }}', f'{{ a = var.name, b = "{"x" * 80}" }}'),
        (f'["{"x" * 80}"]', f'["{"x" * 80}"]'),
    ],
)
def test_texts_of_json_are_written_as_what_they_hold(text: str, shown: str) -> None:
    assert encoded(text) == shown


def test_a_policy_is_of_who_has_it_or_of_what_it_guards() -> None:
    assert "Principal" not in text_sample(known_as("IAM role policy", "policy", "aws"), "aws")
    assert "Principal" in text_sample(known_as("SQS queue policy", "policy", "aws"), "aws")
    assert known_as("IAM role policy", "name", "aws") == "name"


def test_examples_show_it() -> None:
    files = module_files(blueprint("aws_sqs_queue_redrive_policy", BUILT_IN))
    for name in ("examples/minimal/main.tf", "README.md"):
        assert "jsonencode({" in files[name]
        assert '\\"' not in files[name]
