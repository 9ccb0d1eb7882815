"""What the policy says about linting: its rules, its severities, its exemptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.finding import Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

QUEUE = 'resource "aws_sqs_queue" "q" {\n  tags = { Name = "q" }\n}\n'


def test_the_nearest_policy_holds_for_each_module(lint: Callable[..., Outcome]) -> None:
    policy = "version: 1\ntags:\n  required:\n    {}: {{}}\n    {}: {{}}\n"
    outcome = lint(
        {
            "a/finops.yaml": policy.format("team", "part"),
            "a/main.tf": QUEUE,
            "b/finops.yaml": policy.format("owner", "unit"),
            "b/main.tf": QUEUE,
        },
        select=("missing-cost-tags",),
    )
    assert [finding.message.rpartition("tags ")[2] for finding in outcome.report.findings] == ["part and team", "owner and unit"]


def test_a_typo_in_the_policy_is_an_error_with_its_place(lint: Callable[..., Outcome]) -> None:
    with pytest.raises(UserError, match=r"finops\.yaml"):
        lint({"finops.yaml": "version: 1\ntgas: {}\n", "main.tf": QUEUE})


def test_an_unknown_rule_in_the_policy_is_an_error(lint: Callable[..., Outcome]) -> None:
    with pytest.raises(UserError, match="missing-budgte"):
        lint({"finops.yaml": "version: 1\nlint:\n  select: [missing-budgte]\n", "main.tf": QUEUE})


@pytest.mark.parametrize("setting", ["ignore: [missing-budgte]", "severity: {missing-budgte: info}"])
def test_a_stranger_in_the_policy_is_told(setting: str, lint: Callable[..., Outcome]) -> None:
    outcome = lint({"finops.yaml": f"version: 1\nlint:\n  {setting}\n", "main.tf": QUEUE})
    (note,) = outcome.notes
    assert "'missing-budgte'" in note
    assert "missing-budget" in note


def test_severity_comes_from_the_policy(lint: Callable[..., Outcome]) -> None:
    outcome = lint({"finops.yaml": "version: 1\nlint:\n  severity: {missing-budget: info}\n", "main.tf": QUEUE})
    severities = {finding.rule: finding.severity for finding in outcome.report.findings if finding.verdict is not Verdict.COMPLIANT}
    assert severities == {"missing-budget": Severity.INFO, "missing-cost-tags": Severity.ERROR}


def test_budgets_are_not_asked_for_when_the_policy_does_not(lint: Callable[..., Outcome]) -> None:
    outcome = lint({"finops.yaml": "version: 1\nbudgets: {required: false}\n", "main.tf": QUEUE}, select=("missing-budget",))
    assert outcome.report.findings == ()


def test_an_exemption_covers_until_its_end(rules_of: Callable[[Outcome], list[str]], lint: Callable[..., Outcome]) -> None:
    entry = '  - {{rule: missing-*, resource: "aws_sqs_queue.*", reason: r, approved_by: a@example.com, expires: {}}}\n'
    policy = "version: 1\nbudgets: {level: module}\nexemptions:\n"
    good = lint({"finops.yaml": policy + entry.format("2026-11-23"), "main.tf": QUEUE})
    assert rules_of(good) == []
    late = lint({"finops.yaml": policy + entry.format("2026-11-22"), "main.tf": QUEUE})
    assert sorted(rules_of(late)) == ["expired-exemption", "missing-budget", "missing-cost-tags"]


@pytest.mark.parametrize(("stated", "severity"), [("ignore", None), ("warn", Severity.WARNING), ("error", Severity.ERROR)])
def test_the_policy_says_how_much_the_tags_of_free_things_matter(
    stated: str, severity: Severity | None, lint: Callable[..., Outcome]
) -> None:
    policy = f"version: 1\ntags:\n  required: {{owner: {{}}}}\n  free_types: {stated}\n"
    outcome = lint({"finops.yaml": policy, "main.tf": 'resource "aws_iam_role" "r" {}\n'}, select=("missing-cost-tags",))
    assert [finding.severity for finding in outcome.report.findings] == ([severity] if severity else [])
