"""Comments that suppress findings, and what they cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.finding import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

BACKEND = 'terraform {\n  backend "s3" {}\n}\n'
QUEUE = 'resource "aws_sqs_queue" "q" {\n  tags = { Name = "q" }\n}\n'


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        ("# fac:ignore missing-budget, missing-cost-tags", []),
        ('// fac:ignore missing-budget,missing-cost-tags reason="why not" until=2026-11-23', []),
        ("/* fac:ignore missing-budget, missing-cost-tags */", []),
        ("\ufeff# fac:ignore missing-budget, missing-cost-tags", []),
        ("# fac:ignore missing-budget", ["missing-cost-tags"]),
        ("# fac:ignore missing-budget until=2026-11-22", ["expired-ignore", "missing-budget", "missing-cost-tags"]),
        ("# fac:ignore", ["missing-budget", "missing-cost-tags", "unused-ignore"]),
        ("# fac:ignore missing-budget until=soon", ["missing-budget", "missing-cost-tags", "unused-ignore"]),
        ("# fac:ignore missing-budget because", ["missing-budget", "missing-cost-tags", "unused-ignore"]),
        ("# fac:ignore missing-budgte", ["missing-budget", "missing-cost-tags", "unused-ignore"]),
        ("# fac:ignore syntax-error", ["missing-budget", "missing-cost-tags", "unused-ignore"]),
        ("# fac:ignore-file missing-budget, missing-cost-tags", []),
        ("# fac:ignored missing-budget", ["missing-budget", "missing-cost-tags"]),
    ],
)
def test_suppression_comments(
    rules_of: Callable[[Outcome], list[str]], comment: str, left: list[str], lint: Callable[..., Outcome]
) -> None:
    outcome = lint({"backend.tf": BACKEND, "main.tf": f"{comment}\n# a word more\n{QUEUE}"})
    assert sorted(rules_of(outcome)) == left


def test_a_comment_at_the_end_of_a_line_covers_it(rules_of: Callable[[Outcome], list[str]], lint: Callable[..., Outcome]) -> None:
    text = QUEUE.replace('" }', '" } # fac:ignore missing-cost-tags')
    assert rules_of(lint({"backend.tf": BACKEND, "main.tf": text})) == ["missing-budget"]


def test_a_comment_covers_its_block_only(lint: Callable[..., Outcome]) -> None:
    other = QUEUE.replace('"q"', '"other"', 1)
    outcome = lint({"backend.tf": BACKEND, "main.tf": f"# fac:ignore missing-cost-tags\n{QUEUE}{other}"}, select=("missing-cost-tags",))
    assert [finding.address for finding in outcome.report.findings] == ["aws_sqs_queue.other"]
    assert outcome.report.suppressed == 1


def test_a_comment_in_a_string_is_none(rules_of: Callable[[Outcome], list[str]], lint: Callable[..., Outcome]) -> None:
    assert "unused-ignore" not in rules_of(lint({"backend.tf": BACKEND, "main.tf": 'locals {\n  x = "# fac:ignore missing-budget"\n}\n'}))


JSON_ROOT = '{"terraform": {"backend": {"s3": {}}}}'
JSON = """{%s"resource": {"aws_sqs_queue": {"q": {%s"tags": {"Name": "q"}}, "r": [{%s"name": "r"}]}}}"""


@pytest.mark.parametrize(
    ("comments", "left"),
    [
        (("", "", ""), ["missing-cost-tags aws_sqs_queue.q", "missing-cost-tags aws_sqs_queue.r"]),
        (("", '"//": "fac:ignore missing-cost-tags",', ""), ["missing-cost-tags aws_sqs_queue.r"]),
        (
            ("", "", '"//": ["a word", "fac:ignore missing-cost-tags reason=\\"why not\\" until=2026-11-23"],'),
            ["missing-cost-tags aws_sqs_queue.q"],
        ),
        (('"//": "fac:ignore missing-cost-tags",', "", ""), []),
        (('"//": "fac:ignore-file missing-cost-tags",', "", ""), []),
        (("", '"//": "fac:ignore-file missing-cost-tags",', ""), []),
        (
            ("", '"//": {"metadata": {"path": "fac:ignore missing-cost-tags"}},', '"//": "fac:ignore missing-cost-tags",'),
            ["missing-cost-tags aws_sqs_queue.q"],
        ),
        (
            ("", '"//": "fac:ignore missing-cost-tags until=2026-11-22",', '"//": "fac:ignore undetermined",'),
            ["expired-ignore ", "missing-cost-tags aws_sqs_queue.q", "missing-cost-tags aws_sqs_queue.r", "unused-ignore "],
        ),
        (
            ("", '"//": "fac:ignore missing-cost-tag",', '"//": "fac:ignore missing-cost-tags",'),
            ["missing-cost-tags aws_sqs_queue.q", "unused-ignore "],
        ),
    ],
)
@pytest.mark.parametrize("lines", [False, True])
def test_suppression_in_json(comments: tuple[str, str, str], left: list[str], lines: bool, lint: Callable[..., Outcome]) -> None:  # noqa: FBT001 - a case
    text = JSON % comments
    text = text.replace('"r"', '\n"r"').replace("{", "{\n") if lines else text
    outcome = lint({"backend.tf.json": JSON_ROOT, "main.tf.json": text, "finops.yaml": "version: 1\nbudgets: {required: false}\n"})
    assert sorted(f"{one.rule} {one.address}" for one in outcome.report.of(Verdict.VIOLATED)) == left


@pytest.mark.parametrize(
    ("suppressions", "comment", "problem"),
    [
        ("{require: [reason]}", "", "says no reason"),
        ("{require: [reason]}", ' reason=" "', "says no reason"),
        ("{require: [reason]}", ' reason="free"', ""),
        ("{require: [reason, until]}", ' reason="free"', "says no until"),
        ("{require: [until, reason]}", " until=2026-12-31", "says no reason"),
        ("{require: [until, reason]}", "", "says no until and reason"),
        ("{never: [missing-cost-tags]}", ' reason="free"', "names missing-cost-tags, which the policy lets no comment suppress"),
        ("{never: [recommended]}", "", "names missing-cost-tags, which the policy lets no comment suppress"),
        ("{never: [missing-budget]}", "", ""),
    ],
)
def test_what_the_policy_wants_of_comments(suppressions: str, comment: str, problem: str, lint: Callable[..., Outcome]) -> None:
    policy = f"version: 1\nbudgets: {{required: false}}\nlint: {{suppressions: {suppressions}}}\n"
    text = f"# fac:ignore missing-cost-tags{comment}\n{QUEUE}"
    outcome = lint({"backend.tf": BACKEND, "main.tf": text, "finops.yaml": policy})
    found = {finding.rule: finding.message for finding in outcome.report.of(Verdict.VIOLATED)}
    assert sorted(found) == (["missing-cost-tags", "unused-ignore"] if problem else [])
    assert problem in found.get("unused-ignore", "")
