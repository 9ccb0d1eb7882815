"""What rules in Rego say of resources, and what they may look at."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.custom.rego.samples import POLICY, QUEUES, RULE

from fac_core.finding import Severity, Verdict

if TYPE_CHECKING:
    from tests.unit.linter.conftest import Lint, Verdicts

pytest.importorskip("regopy", reason="regopy has no wheel here")
pytestmark = pytest.mark.unit


def test_what_is_certain_what_is_the_callers_and_what_nobody_knows(lint: Lint, verdicts: Verdicts) -> None:
    outcome = lint({"finops.yaml": POLICY, "policies/no_fifo.rego": RULE, "main.tf": QUEUES})
    assert verdicts(outcome, "no-fifo") == {
        "aws_sqs_queue.q": "violated",
        "aws_sqs_queue.callers": "delegated",
        "aws_sqs_queue.either": "violated",
        "aws_sqs_queue.elsewhere": "unknown",
        "aws_sqs_queue.none": "compliant",
    }
    (found, *_) = [one for one in outcome.report.of(Verdict.VIOLATED) if one.rule == "no-fifo"]
    assert found.message == "aws_sqs_queue.q: q is a FIFO queue"
    assert (found.range and found.range.start.line, found.severity) == (7, Severity.ERROR)


def said(lint: Lint, body: str, module: str, more: str = "", about: str = "aws_sqs_queue") -> dict[str, str]:
    text = f'# resource: {about}\npackage fac.own\n{more}\ndeny contains "m" if {{\n  {body}\n}}\n'
    report = lint({"finops.yaml": POLICY, "policies/own.rego": text, "main.tf": module}, select=("own",)).report
    return {one.address.rpartition(".")[2]: str(one.verdict) for one in report.findings}


@pytest.mark.parametrize(
    ("body", "verdicts"),
    [
        ("input.resource.arguments.message_retention_seconds < 1000", "either=violated"),
        ("input.resource.arguments.message_retention_seconds < 100", "either=delegated"),
        ("not input.resource.arguments.message_retention_seconds", "q=violated either=compliant"),
        ("not input.resource.tags.owner", "q=violated"),
        ("not input.resource.arguments.kms_master_key_id", "q=violated"),
        ("not input.resource.arguments.policy", "q=unknown"),  # the provider fills it in
        ('input.resource.arguments.name == "q"', "q=unknown either=delegated"),
        ("count(input.resource.arguments) > 1", "q=compliant either=delegated"),
        ('input.resource.type == "aws_sqs_queue"', "q=violated either=violated callers=violated"),
        ('input.resource.cloud == "aws"; input.resource.billable; input.resource.taggable', "q=violated"),
        ('input.resource.file == "main.tf"; input.resource.folder == ""', "q=violated"),
        ('input.policy.currency == "USD"; input.policy.ceilings.vcpus > 1', "q=compliant"),
        ("count(input.resource.handed_on) == 0", "q=violated"),
        ("opa := 1; 1 / 0 > opa", "q=compliant"),
    ],
)
def test_what_a_file_may_look_at(body: str, verdicts: str, lint: Lint) -> None:
    found = said(lint, body, QUEUES)
    wanted = dict(one.split("=") for one in verdicts.split())
    assert {name: found[name] for name in wanted} == wanted


TAGGED = """\
variable "tags" {}
resource "aws_sqs_queue" "known" {
  tags = { owner = "a" }
}
resource "aws_sqs_queue" "open" {
  tags = merge(var.tags, { owner = "a" })
}
"""


def test_keys_that_are_there_whatever_else_is(lint: Lint) -> None:
    assert said(lint, 'input.resource.tags.owner == "a"', TAGGED) == {"known": "violated", "open": "violated"}
    assert said(lint, "not input.resource.tags.team", TAGGED) == {"known": "violated", "open": "delegated"}
    assert said(lint, 'some key, _ in input.resource.tags\n  key != "owner"', TAGGED) == {"known": "compliant", "open": "delegated"}


def test_sets_to_warn_of_weigh_less(lint: Lint) -> None:
    text = RULE.replace("deny contains", "warn contains")
    report = lint({"finops.yaml": POLICY, "policies/no_fifo.rego": text, "main.tf": QUEUES}, select=("no-fifo",)).report
    assert {str(one.severity) for one in report.of(Verdict.VIOLATED)} == {"warning"}
    both = RULE + '\nwarn contains "w" if not input.resource.arguments.fifo_queue\n'
    report = lint({"finops.yaml": POLICY, "policies/no_fifo.rego": both, "main.tf": QUEUES}, select=("no-fifo",)).report
    assert {one.address.rpartition(".")[2]: str(one.severity) for one in report.of(Verdict.VIOLATED)} == {
        "q": "error", "either": "error", "none": "warning",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("value", "body", "verdict"),
    [
        ('"a\\\\nb"', 'x == "a\\\\nb"', "violated"),
        ('"a\\"b"', 'x == "a\\"b"', "violated"),
        ('"a\\nb"', 'contains(x, "\\n")', "violated"),
        ("9223372036854775808", "to_number(x) > 0", "violated"),
        ('"\\u00fc\\U0001d11e"', 'count(x) == 2; startswith(x, "ü")', "violated"),
    ],
)
def test_values_arrive_as_they_are(value: str, body: str, verdict: str, lint: Lint) -> None:
    module = f'resource "aws_sqs_queue" "q" {{\n  name = {value}\n}}\n'
    assert said(lint, f"x := input.resource.arguments.name; {body}", module) == {"q": verdict}


def test_names_that_are_no_text_are_unknown_where_they_may_be_read(lint: Lint) -> None:
    folder = os.fsdecode(b"m\xff")
    for body, verdict in (('input.resource.type == "aws_sqs_queue"', "violated"), ('input.resource.folder == "m"', "unknown")):
        rule = f'package fac.own\n\ndeny contains "m" if {body}\n'
        files = {"finops.yaml": POLICY, "policies/own.rego": rule, f"{folder}/main.tf": 'resource "aws_sqs_queue" "q" {}\n'}
        assert [str(one.verdict) for one in lint(files, select=("own",)).report.findings] == [verdict]
