"""Whatever stands in the files, the linter comes to an end and says something."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core import hcl
from fac_lint import formats
from fac_lint.run import engine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

QUEUE = 'resource "aws_sqs_queue" "q" {\n  tags = { Name = "q" }\n}\n'
TODAY = date(2026, 11, 23)


@settings(max_examples=150)
@given(st.binary(max_size=200) | st.text(alphabet='{}[]()"$%=.,:?\\\n #<ETmap1e9', max_size=120).map(str.encode))
def test_random_bytes_never_crash(tmp_path: Path, content: bytes) -> None:
    (tmp_path / ".git").mkdir(exist_ok=True)
    (tmp_path / "main.tf").write_bytes(QUEUE.encode() + content)
    outcome = engine.lint([tmp_path], engine.Options(TODAY), tmp_path)
    for name in formats.UNITS.names():
        assert formats.render(name, outcome.report, formats.Style())


NAMES = ["//", "alias", "content", "default", "default_tags", "dynamic", "for_each", "ignore_changes", "iterator", "key", "lifecycle"]
NAMES += ["locals", "precondition", "provider", "providers", "provisioner", "source", "tag", "tag_specifications", "tags", "type"]
SCALARS = st.sampled_from(
    [*NAMES, "${var.tags}", "${", "%{if}", "aws.x[", "list(string)", "./m", '${lookup(local.t, "a")}', None, True, -1.5]
)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4))


BODIES = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=5)
FILES = st.fixed_dictionaries(
    {},
    optional={
        "module": st.fixed_dictionaries({"m": BODIES | VALUES}),
        "provider": st.fixed_dictionaries({"aws": BODIES | VALUES}),
        "resource": st.fixed_dictionaries({"aws_autoscaling_group": st.fixed_dictionaries({"g": BODIES | VALUES})}),
        "terraform": st.fixed_dictionaries({"required_providers": BODIES | VALUES}),
        "variable": st.fixed_dictionaries({"tags": BODIES | VALUES}),
        "locals": BODIES | VALUES,
    },
)


@settings(max_examples=150)
@given(FILES | VALUES)
def test_random_json_never_crashes(tmp_path: Path, content: object) -> None:
    source = json.dumps(content)
    for name in ("main.tf.json", "other_override.tf.json", "terraform.tfvars.json"):
        (tmp_path / name).write_text(source)
    (tmp_path / ".git").mkdir(exist_ok=True)
    for finding in engine.lint([tmp_path], engine.Options(TODAY), tmp_path).report.findings:
        assert finding.range is None or 0 <= finding.range.start.byte <= finding.range.end.byte <= len(source)


EXPRESSIONS = [
    "var.tags",
    "local.t",
    "merge(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "for k, v in",
    ":",
    "=>",
    "k",
    "v",
    "?",
    "null",
    '"${',
    '}"',
    "...",
    "1e9",
    "try(",
    "%{ if",
    ",",
    "=",
    ".x",
    "[*]",
    "[0]",
    "aws_sqs_queue.q",
    "module.m",
    "each.value",
    "-",
    "!",
    "&&",
    "==",
]


@settings(max_examples=200)
@given(st.lists(st.sampled_from(EXPRESSIONS), max_size=14).map(" ".join))
def test_random_expressions_never_crash(tmp_path: Path, expression: str) -> None:
    queue = f'resource "aws_sqs_queue" "q" {{\n  for_each = local.t\n  tags = {expression}\n}}\n'
    text = f'variable "tags" {{}}\nlocals {{\n  t = {expression}\n}}\n{queue}'
    (tmp_path / ".git").mkdir(exist_ok=True)
    (tmp_path / "main.tf").write_text(text, encoding="utf-8")
    outcome = engine.lint([tmp_path], engine.Options(TODAY), tmp_path)
    assert outcome.report.modules == 1
    assert hcl.parse(text.encode(), "main.tf").source == text.encode()


def test_deeply_nested_expressions_are_unknown(lint: Callable[..., Outcome]) -> None:
    chain = "".join(f"  t{i} = merge(local.t{i + 1}, {{}})\n" for i in range(3000))
    outcome = lint(
        {"main.tf": f'locals {{\n{chain}}}\nresource "aws_sqs_queue" "q" {{\n  tags = local.t0\n}}\n'}, select=("missing-cost-tags",)
    )
    assert [str(finding.verdict) for finding in outcome.report.findings] == ["unknown"]


@pytest.mark.parametrize(
    "step", ['"${local.a%d}${local.a%d}"', "[local.a%d, local.a%d]", "concat(local.a%d, local.a%d)", "{ x = local.a%d, y = local.a%d }"]
)
def test_what_doubles_a_hundred_times_is_soon_done(step: str, lint: Callable[..., Outcome]) -> None:
    first = '["x"]' if "concat" in step else '"x"'
    chain = "".join(f"  a{i} = {step % (i - 1, i - 1)}\n" for i in range(1, 100))
    tags = '{ owner = jsonencode(local.a99), same = local.a99 == local.a99, text = "${local.a99}" }'
    use = f'resource "aws_sqs_queue" "q" {{\n  tags = {tags}\n}}\n'
    outcome = lint({"main.tf": f"locals {{\n  a0 = {first}\n{chain}}}\n{use}"}, select=("missing-cost-tags",))
    assert [str(finding.verdict) for finding in outcome.report.findings] == ["violated"]


@pytest.mark.parametrize(
    "tags",
    [
        "merge(" * 300 + "local.a" + ")" * 300,
        "".join(f'local.a == "{number}" ? {{ owner = "x" }} : ' for number in range(6000)) + "{}",
    ],
)
def test_what_is_nested_too_deeply_is_unknown_and_no_syntax_error(tags: str, lint: Callable[..., Outcome]) -> None:
    queue = f'resource "aws_sqs_queue" "q" {{\n  tags = {tags}\n}}\n'
    outcome = lint({"main.tf": f'variable "a" {{}}\nlocals {{\n  a = var.a\n}}\n{queue}'}, select=("missing-cost-tags", "syntax-error"))
    assert [str(finding.verdict) for finding in outcome.report.findings] == ["unknown"]


@pytest.mark.parametrize("nesting", ["(", "[", "{ a = ", "!", '"${'])
def test_deep_nesting_is_survived(nesting: str, lint: Callable[..., Outcome]) -> None:
    outcome = lint({"main.tf": f"locals {{\n  x = {nesting * 5000}\n}}\n{QUEUE}"})
    assert outcome.unparsed
