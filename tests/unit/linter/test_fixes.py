"""Fixes wire tags, and nothing else changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.finding import Edit, Verdict
from fac_core.hcl.edit import apply

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('resource "aws_sqs_queue" "q" {\n  name = "q"\n}\n', 'resource "aws_sqs_queue" "q" {\n  name = "q"\n\n  tags = var.tags\n}\n'),
        (
            'resource "aws_sqs_queue" "q" {\n  tags = { Name = "ä" }\n}\n',
            'resource "aws_sqs_queue" "q" {\n  tags = merge(var.tags, { Name = "ä" })\n}\n',
        ),
    ],
)
def test_the_fix_wires_the_tags(text: str, expected: str, lint: Callable[..., Outcome]) -> None:
    inputs = 'variable "tags" {\n  type = map(string)\n}\n'
    outcome = lint({"main.tf": inputs + text}, select=("tags-input-not-wired",))
    (finding,) = outcome.report.of(Verdict.VIOLATED)
    assert finding.fix is not None
    fixed = apply((inputs + text).encode(), finding.fix.edits).decode()
    assert fixed == inputs + expected
    assert lint({"main.tf": fixed}, select=("tags-input-not-wired",)).report.of(Verdict.VIOLATED) == []


def test_the_fix_passes_tags_to_a_call(lint: Callable[..., Outcome]) -> None:
    child = 'variable "tags" {\n  default = {}\n}\nresource "aws_sqs_queue" "q" {\n  tags = var.tags\n}\n'
    root = 'variable "labels" {\n  type = map(string)\n}\nmodule "q" {\n  source = "./queue"\n}\n'
    outcome = lint({"main.tf": root, "queue/main.tf": child}, select=("tags-input-not-wired",))
    (finding,) = outcome.report.of(Verdict.VIOLATED)
    assert finding.fix is not None
    edits: tuple[Edit, ...] = finding.fix.edits
    assert apply(root.encode(), edits).decode() == root.replace('queue"\n}', 'queue"\n\n  tags = var.labels\n}')


def test_no_fix_is_offered_in_json(lint: Callable[..., Outcome]) -> None:
    text = '{"variable": {"tags": {}}, "resource": {"aws_sqs_queue": {"q": {"tags": {"Name": "x"}}, "r": {}}}}'
    found = lint({"main.tf.json": text}, select=("tags-input-not-wired",)).report.of(Verdict.VIOLATED)
    assert [(finding.address, finding.fix) for finding in found] == [("aws_sqs_queue.q", None), ("aws_sqs_queue.r", None)]


@pytest.mark.parametrize(("default", "safe"), [("{}", True), ("null", True), ('{ Name = "q" }', False)])
def test_a_fix_is_safe_only_where_nothing_is_lost(default: str, safe: bool, lint: Callable[..., Outcome]) -> None:  # noqa: FBT001 - a case
    child = f'variable "tags" {{\n  default = {default}\n}}\nresource "aws_sqs_queue" "q" {{\n  tags = var.tags\n}}\n'
    root = 'variable "tags" {\n  type = map(string)\n}\nmodule "q" {\n  source = "./queue"\n}\n'
    outcome = lint({"main.tf": root, "queue/main.tf": child}, select=("tags-input-not-wired",))
    assert [finding.fix.safe for finding in outcome.report.of(Verdict.VIOLATED) if finding.fix] == [safe]
