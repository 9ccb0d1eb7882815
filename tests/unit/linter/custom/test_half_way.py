"""What a rule of others leaves half done never passes for clean, however it hides that it did not finish."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.custom.distributions import HEAD, JUDGE
from tests.unit.linter.custom.test_plugins import POLICY, QUEUES

from fac_core.finding import Verdict

if TYPE_CHECKING:
    from tests.unit.linter.conftest import Lint, Verdicts
    from tests.unit.linter.custom.conftest import Install

pytestmark = pytest.mark.unit

FILES = {"finops.yaml": POLICY, "main.tf": QUEUES}
ASKED = "    return judged(resource.argument"
SWALLOWING = """\
    try:
        {does}
    except:
        return None
    return judged(resource.argument"""
CHECK = """
def check(context):
    for resource in context.module.resources():
        {does}
        yield finding(Verdict.VIOLATED, "m", resource.place(), resource.summary.address)
"""


def test_a_rule_that_catches_everything_is_asked_about_each_resource(lint: Lint, verdicts: Verdicts, install: Install) -> None:
    install("acme-rules", {"no_fifo": HEAD + JUDGE.replace(ASKED, SWALLOWING.format(does='resource.argument("fifo_queue")'))})
    found = verdicts(lint(FILES, select=("no-fifo",)), "no-fifo")
    assert found == {"aws_sqs_queue.q": "violated", "aws_sqs_queue.callers": "delegated", "aws_sqs_queue.none": "compliant"}


def test_a_rule_that_is_stopped_is_unknown_though_it_goes_on(lint: Lint, verdicts: Verdicts, install: Install) -> None:
    waits = SWALLOWING.format(does='while resource.summary.block.endswith(".q"): pass')
    install("acme-rules", {"no_fifo": HEAD + JUDGE.replace(ASKED, waits)})
    found = verdicts(lint(FILES, select=("no-fifo",)), "no-fifo")
    assert found == {"aws_sqs_queue.q": "unknown", "aws_sqs_queue.callers": "delegated", "aws_sqs_queue.none": "compliant"}


@pytest.mark.parametrize(
    "answer",
    [
        'Answer("violated")',
        "Answer(Verdict.VIOLATED, says=3)",
        "Answer(Verdict.VIOLATED, about=None)",
        "Answer(Verdict.VIOLATED, about=(1,))",
        "Answer(Verdict.UNKNOWN, flow=None)",
        "Answer(Verdict.UNKNOWN, flow=type(Answer(Verdict.UNKNOWN).flow)(frozenset(), frozenset({3})))",
        "Answer(Verdict.VIOLATED, at=3)",
        'Answer(Verdict.VIOLATED, most="error")',
    ],
)
def test_an_answer_that_is_none_is_unknown(answer: str, lint: Lint, install: Install) -> None:
    install("acme-rules", {"no_fifo": HEAD + JUDGE.partition("\n\n\ndef")[0] + f"\n\ndef judge(resource, context):\n    return {answer}\n"})
    found = lint(FILES, select=("no-fifo",)).report.findings
    assert {(one.address, one.verdict) for one in found} == {
        (f"aws_sqs_queue.{name}", Verdict.UNKNOWN) for name in ("q", "callers", "none")
    }
    assert all("the rule failed" in one.message for one in found)


@pytest.mark.parametrize(
    "does",
    [
        'if resource.summary.block.endswith(".none"): raise KeyError("x")',
        'yield finding("violated", "m", resource.place())',
        "yield finding(Verdict.VIOLATED, 3, resource.place())",
        'yield finding(Verdict.VIOLATED, "m", (3, None))',
        'yield finding(Verdict.VIOLATED, "m", ("main.tf", 3))',
        'yield finding(Verdict.VIOLATED, "m", resource.place(), 3)',
        'yield finding(Verdict.VIOLATED, "m", resource.place(), fix="x")',
        'yield finding(Verdict.VIOLATED, "m", resource.place(), related=("x",))',
        'yield finding(Verdict.VIOLATED, "m", resource.place(), most="error")',
    ],
)
def test_what_a_check_found_before_it_failed_stays_found(does: str, lint: Lint, verdicts: Verdicts, install: Install) -> None:
    install("acme-rules", {"all_wrong": HEAD + CHECK.format(does=does)})
    outcome = lint(FILES, select=("all-wrong",))
    assert verdicts(outcome, "all-wrong")["aws_sqs_queue.q"] == "violated"
    (unknown,) = outcome.report.of(Verdict.UNKNOWN)
    assert "the rule failed" in unknown.message
