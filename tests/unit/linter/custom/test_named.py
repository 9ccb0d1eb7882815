"""Rules of a policy's own have names like any other: whatever speaks of rules speaks of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_core.document import DocumentError
from fac_core.errors import UserError
from fac_core.finding import Verdict
from fac_lint import formats
from fac_lint.cli import command

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result
    from tests.unit.linter.conftest import Lint

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

QUEUE = 'resource "aws_sqs_queue" "q" {\n  fifo_queue = true\n}\n'
RULES = """\
version: 1
rules:
  no-fifo:
    resource: aws_sqs_queue
    when: resource.fifo_queue
    message: FIFO queues cost more
    next: use a standard queue
"""


def names(outcome: Outcome) -> set[str]:
    return {finding.rule for finding in outcome.report.of(Verdict.VIOLATED)}


@pytest.mark.parametrize(
    ("more", "there"),
    [
        ("", True),
        ("lint: {select: [no-fifo]}", True),
        ("lint: {select: [custom]}", True),
        ("lint: {select: [all]}", True),
        ("lint: {select: [missing-budget]}", False),
        ("lint: {ignore: [no-fifo]}", False),
        ("lint: {ignore: [custom]}", False),
        ("lint: {scopes: [{paths: ['*.tf'], ignore: [no-fifo]}]}", False),
        ("exemptions: [{rule: no-*, resource: 'aws_sqs_*', reason: r, approved_by: a, expires: 2030-01-31}]", False),
        ("lint: {suppressions: {never: [no-fifo]}}", True),
    ],
)
def test_a_policy_selects_ignores_and_exempts_them(more: str, there: bool, lint: Lint) -> None:  # noqa: FBT001
    outcome = lint({"finops.yaml": RULES + more, "main.tf": QUEUE})
    assert ("no-fifo" in names(outcome)) is there
    assert outcome.notes == ()


def test_severities_comments_and_their_review_hold_for_them(lint: Lint) -> None:
    policy = RULES + "lint: {severity: {no-fifo: info}}"
    outcome = lint({"finops.yaml": policy, "main.tf": QUEUE})
    assert {str(one.severity) for one in outcome.report.findings if one.rule == "no-fifo"} == {"info"}
    ignored = lint({"finops.yaml": RULES, "main.tf": "# fac:ignore no-fifo\n" + QUEUE})
    assert ignored.report.suppressed == 1
    assert not names(ignored) & {"no-fifo", "unused-ignore"}
    unused = lint({"finops.yaml": RULES, "main.tf": "# fac:ignore no-fifo\n" + QUEUE.replace("true", "false")})
    assert "unused-ignore" in names(unused)


def test_policies_of_two_folders_may_mean_two_things_by_one_name(lint: Lint) -> None:
    other = RULES.replace("resource.fifo_queue", "resource.fifo_queue == false").replace("FIFO", "Standard").replace("standard", "FIFO")
    files = {"a/finops.yaml": RULES, "a/main.tf": QUEUE, "b/finops.yaml": other, "b/main.tf": QUEUE.replace("true", "false")}
    outcome = lint(files, select=("no-fifo",))
    told = {one.file: (one.message, outcome.report.next_step(one)) for one in outcome.report.findings}
    assert told == {
        "a/main.tf": ("aws_sqs_queue.q: FIFO queues cost more", "use a standard queue"),
        "b/main.tf": ("aws_sqs_queue.q: Standard queues cost more", "use a FIFO queue"),
    }


def test_a_name_on_the_command_line_is_one_that_some_policy_of_the_run_knows(lint: Lint) -> None:
    files = {"a/finops.yaml": RULES, "a/main.tf": QUEUE, "b/finops.yaml": "version: 1\n", "b/main.tf": QUEUE}
    outcome = lint(files, select=("no-fifo",))
    assert [one.file for one in outcome.report.findings] == ["a/main.tf"]
    with pytest.raises(UserError, match="no rule or set of rules is called 'no-fifi'"):
        lint(files, select=("no-fifi",))
    with pytest.raises(UserError, match="no rule or set of rules is called 'no-fifo'"):
        lint(files, select=("no-fifo",), paths=("b",))


def test_a_child_replaces_a_rule_of_its_parent_by_name(lint: Lint) -> None:
    child = "version: 1\nextends: ../finops.yaml\nrules:\n  no-fifo: {resource: aws_sns_topic, when: resource.fifo_topic, message: no}\n"
    more = "  other: {resource: aws_sqs_queue, when: resource.fifo_queue, message: other}\n"
    outcome = lint({"finops.yaml": RULES + more, "a/finops.yaml": child, "a/main.tf": QUEUE}, select=("custom",))
    assert names(outcome) == {"other"}


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            "missing-budget: {resource: aws_sqs_queue, when: 'true', message: m}",
            "3:19: a rule or set of rules of fac-lint is called 'missing-b",
        ),
        (
            "recommended: {resource: aws_sqs_queue, when: 'true', message: m}",
            "3:16: a rule or set of rules of fac-lint is called 'recommended",
        ),
        (
            "a: {resource: aws_sqs_queue, when: resource.fifo == true, message: m}",
            "3:38: the condition does not fit aws_sqs_queue: character 10",
        ),
        ("a: {resource: aws_sqs_*, when: resource.fifo_queue == 1, message: m}", "== does not go with bool and int"),
        ("a: {resource: [aws_sqs_queue, aws_sns_topic], when: resource.fifo_quue, message: m}", "Did you mean fifo_queue"),
    ],
)
def test_rules_that_cannot_be_are_errors_with_their_place(rule: str, said: str, lint: Lint, tmp_path: Path) -> None:
    with pytest.raises(DocumentError) as caught:
        lint({"finops.yaml": f"version: 1\nrules:\n  {rule}\n", "main.tf": QUEUE})
    assert said in str(caught.value)
    checked = CliRunner().invoke(command, ["policy", "check", str(tmp_path / "finops.yaml"), "--json"], standalone_mode=False)
    assert checked.return_value == 2
    assert not json.loads(checked.output)["valid"]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FAC_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "finops.yaml").write_text(RULES)
    (tmp_path / "main.tf").write_text(QUEUE)

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(command, list(arguments), standalone_mode=False)

    return invoke


def test_rules_and_explain_know_them(run: object) -> None:
    assert callable(run)
    (row,) = [one for one in json.loads(run("rules", "--json").output) if one["name"] == "no-fifo"]
    assert row == {"name": "no-fifo", "severity": "error", "sets": ["custom", "recommended"], "title": "FIFO queues cost more."}
    page = run("explain", "no-fifo").output
    assert "resource.fifo_queue" in page
    assert "use a standard queue" in page
    missing = run("explain", "no-fifi")
    assert isinstance(missing.exception, UserError)
    assert "no-fifo" in (missing.exception.hint or "")


def test_every_format_names_them(lint: Lint) -> None:
    report = lint({"finops.yaml": RULES, "main.tf": QUEUE}).report
    for name in formats.UNITS.names():
        text = formats.render(name, report, formats.Style())
        assert "no-fifo" in text or name == "csv"
    sarif = json.loads(formats.render("sarif", report, formats.Style()))
    (described,) = [one for one in sarif["runs"][0]["tool"]["driver"]["rules"] if one["id"] == "no-fifo"]
    assert described["shortDescription"]["text"] == "FIFO queues cost more."
    assert "helpUri" not in described


def test_a_baseline_accepts_them_and_lets_go_of_them_with_the_rule(run: object, tmp_path: Path) -> None:
    assert callable(run)
    assert run("--select", "no-fifo").return_value == 1
    run("baseline", "--file", "base.json", "--select", "no-fifo")
    assert run("--select", "no-fifo", "--baseline", "base.json").return_value == 0
    (tmp_path / "finops.yaml").write_text(RULES + "lint: {ignore: [no-fifo]}")
    run("--baseline", "base.json", "--prune-baseline", "--fail-on", "never")
    assert "no-fifo" in (tmp_path / "base.json").read_text()
    (tmp_path / "finops.yaml").write_text("version: 1\n")
    run("--baseline", "base.json", "--prune-baseline", "--fail-on", "never")
    assert "no-fifo" not in (tmp_path / "base.json").read_text()


def test_a_changed_rule_is_judged_anew_whatever_is_kept(run: object, tmp_path: Path) -> None:
    assert callable(run)
    assert [run("--select", "custom").return_value for _ in range(2)] == [1, 1]
    (tmp_path / "finops.yaml").write_text(RULES.replace("resource.fifo_queue", "resource.fifo_queue == false"))
    assert run("--select", "custom").return_value == 0


def test_plans_are_judged_by_them(run: object, tmp_path: Path) -> None:
    assert callable(run)
    change = {"actions": ["create"], "before": None, "after": {"fifo_queue": True}, "after_unknown": {}, "after_sensitive": {}}
    resource = {"address": "aws_sqs_queue.q", "mode": "managed", "type": "aws_sqs_queue", "name": "q", "change": change}
    provider = "registry.terraform.io/hashicorp/aws"
    plan = {"format_version": "1.2", "resource_changes": [{**resource, "provider_name": provider}], "configuration": {"root_module": {}}}
    (tmp_path / "plan.json").write_text(json.dumps(plan))
    told = run("--plan", "plan.json", "--select", "custom", "--format", "json")
    assert [one["message"] for one in json.loads(told.output)["findings"]] == ["aws_sqs_queue.q: FIFO queues cost more"]
