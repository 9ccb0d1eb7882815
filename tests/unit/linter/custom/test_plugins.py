"""Rules of others, in Python: loaded where the policy names their distribution, and never the end of a run."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.unit.linter.custom.distributions import HEAD, JUDGE

from fac_core.document import DocumentError
from fac_core.finding import Verdict
from fac_lint.cli import command

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.linter.conftest import Lint, Verdicts
    from tests.unit.linter.custom.conftest import Install

pytestmark = pytest.mark.unit

POLICY = "version: 1\nlint: {plugins: [acme-rules]}\n"
QUEUES = """\
variable "fifo" {}
resource "aws_sqs_queue" "q" {
  fifo_queue = true
}
resource "aws_sqs_queue" "callers" {
  fifo_queue = var.fifo
}
resource "aws_sqs_queue" "none" {}
"""


def test_they_judge_as_ours_do(lint: Lint, verdicts: Verdicts, install: Install) -> None:
    install("acme-rules", {"no_fifo": HEAD + JUDGE})
    outcome = lint({"finops.yaml": POLICY, "main.tf": QUEUES})
    assert verdicts(outcome, "no-fifo") == {
        "aws_sqs_queue.q": "violated",
        "aws_sqs_queue.callers": "delegated",
        "aws_sqs_queue.none": "compliant",
    }
    (found,) = [one for one in outcome.report.of(Verdict.VIOLATED) if one.rule == "no-fifo"]
    assert found.message == "aws_sqs_queue.q is a FIFO queue"
    assert outcome.report.next_step(found) == "use a standard queue"
    assert not [
        one
        for one in lint({"finops.yaml": POLICY, "main.tf": QUEUES}, select=("missing-budget",)).report.findings
        if one.rule != "missing-budget"
    ]


@pytest.mark.parametrize("policy", ["version: 1\n", "version: 1\nlint: {plugins: [other-rules]}\n"])
def test_nothing_is_loaded_that_the_policy_does_not_name(policy: str, lint: Lint, install: Install, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    install("acme-rules", {"no_fifo": f"open({str(seen)!r}, 'w').close()\n"})
    install("other-rules", {"other": HEAD + JUDGE})
    lint({"finops.yaml": policy, "main.tf": QUEUES})
    assert not seen.exists()
    assert not [name for name in sys.modules if name.startswith("acme_rules")]


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ({"a": "1 / 0"}, "the rule a of acme-rules cannot be loaded: ZeroDivisionError: division by zero"),
        ({"a": "import nothing_of_that_name"}, "cannot be loaded: ModuleNotFoundError"),
        ({"a": "def broken("}, "cannot be loaded: SyntaxError"),
        ({"a": "raise SystemExit(3)"}, "cannot be loaded: SystemExit: 3"),
        ({"a": ""}, "holds no SEVERITY"),
        ({"a": HEAD}, "holds neither judge nor check, or both"),
        ({"a": HEAD + JUDGE.partition("\n\n")[2]}, "holds judge without WORDS"),
        ({"a": HEAD + JUDGE.replace("{it} is no", "{that} is no")}, "holds WORDS with a place that nothing fills: KeyError: 'that'"),
        ({"a": HEAD + "SETS = 'strict'" + JUDGE}, "holds SETS that are no tuple of texts"),
        ({"missing_budget": HEAD + JUDGE}, "has a rule 'missing-budget', and so has somebody else"),
        ({"own": HEAD + JUDGE}, "has a rule 'own', and so has somebody else"),
    ],
)
def test_what_is_no_rule_is_an_error_of_the_policy(rules: dict[str, str], said: str, lint: Lint, install: Install, tmp_path: Path) -> None:
    install("acme-rules", rules)
    own = "rules: {own: {resource: aws_sqs_queue, when: 'true', message: m}}\n"
    with pytest.raises(DocumentError) as caught:
        lint({"finops.yaml": POLICY + own, "main.tf": QUEUES})
    assert said in caught.value.message
    assert (caught.value.line, caught.value.column) == (2, 18)
    checked = CliRunner().invoke(command, ["policy", "check", str(tmp_path / "finops.yaml")], standalone_mode=False)
    assert isinstance(checked.exception, DocumentError)


def test_a_distribution_that_is_not_there_or_holds_none_is_told(lint: Lint) -> None:
    with pytest.raises(DocumentError, match="no distribution 'acme-rules' is installed"):
        lint({"finops.yaml": POLICY, "main.tf": QUEUES})
    with pytest.raises(DocumentError, match="the distribution 'click' declares no rules"):
        lint({"finops.yaml": POLICY.replace("acme-rules", "click"), "main.tf": QUEUES})


FAILING = [
    ("raise KeyError('x')", "the rule failed (KeyError: 'x')"),
    ("raise SystemExit(1)", "the rule failed (SystemExit: 1)"),
    ("return 'wrong'", "the rule failed (it answers with str)"),
    ("return judge(resource, context)", "the rule failed (RecursionError"),
    ("while True: pass", "the rule failed (it takes too long)"),
    (
        "\n        while True:\n            try:\n                while True: pass\n            except Exception: pass",
        "the rule failed (it takes too long)",
    ),
]


@pytest.mark.parametrize(("does", "said"), FAILING)
def test_a_rule_that_fails_is_unknown_where_it_failed(does: str, said: str, lint: Lint, install: Install) -> None:
    failing = JUDGE.replace("    return judged", f"    if resource.summary.block.endswith('.none'):\n        {does}\n    return judged")
    install("acme-rules", {"no_fifo": HEAD + failing})
    start = time.process_time()
    report = lint({"finops.yaml": POLICY, "main.tf": QUEUES}, select=("no-fifo",)).report
    assert time.process_time() - start < 20
    found = {finding.address: finding for finding in report.findings}
    assert found["aws_sqs_queue.q"].verdict is Verdict.VIOLATED
    assert found["aws_sqs_queue.none"].verdict is Verdict.UNKNOWN
    assert said in found["aws_sqs_queue.none"].message


def test_a_check_of_a_module_may_fail_too(lint: Lint, install: Install) -> None:
    check = """
def check(context):
    for resource in context.module.resources():
        yield finding(Verdict.VIOLATED, "m", resource.place(), resource.summary.address)
    {does}
"""
    install("acme-rules", {"all_wrong": HEAD + check.format(does="")})
    report = lint({"finops.yaml": POLICY, "modules/a/main.tf": QUEUES}, select=("all-wrong",)).report
    assert len(report.of(Verdict.VIOLATED)) == 3
    for does, said in (
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ("yield 3", "it yields int"),
        ("while True: pass", "it takes too long"),
    ):
        install("acme-rules", {"all_wrong": HEAD + check.format(does=does)})
        report = lint({"finops.yaml": POLICY, "modules/a/main.tf": QUEUES}, select=("all-wrong",)).report
        (unknown,) = report.of(Verdict.UNKNOWN)
        assert (unknown.file, unknown.rule) == ("modules/a", "all-wrong")
        assert said in unknown.message


def test_what_applies_and_mends_may_fail_without_harm(lint: Lint, install: Install) -> None:
    more = "\n\ndef applies(context):\n    1 / 0\n\n\ndef fix(resource, answer, context):\n    1 / 0\n"
    install("acme-rules", {"no_fifo": HEAD + JUDGE + more})
    report = lint({"finops.yaml": POLICY, "main.tf": QUEUES}, select=("no-fifo",)).report
    (found,) = report.of(Verdict.VIOLATED)
    assert found.fix is None


def test_their_pages_say_where_they_are_from(install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install("acme-rules", {"no_fifo": HEAD + JUDGE}, "2.1")
    (tmp_path / "finops.yaml").write_text(POLICY)
    monkeypatch.chdir(tmp_path)
    page = CliRunner().invoke(command, ["explain", "no-fifo"], standalone_mode=False).output
    assert page.startswith("no-fifo (warning, recommended, custom)\nFIFO queue.\n")
    assert "The plug-in acme-rules 2.1." in page
    assert "no-fifo" in CliRunner().invoke(command, ["rules"], standalone_mode=False).output


def test_what_is_kept_is_not_used_for_another_version(install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "finops.yaml").write_text(POLICY)
    (tmp_path / "main.tf").write_text(QUEUES)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FAC_CACHE_DIR", str(tmp_path / "cache"))

    def told() -> str:
        return CliRunner().invoke(command, ["--select", "no-fifo", "."], standalone_mode=False).output

    install("acme-rules", {"no_fifo": HEAD + JUDGE})
    assert [("is a FIFO queue" in told()) for _ in range(2)] == [True, True]
    assert list((tmp_path / "cache" / "lint").rglob("*"))
    install("acme-rules", {"no_fifo": HEAD + JUDGE.replace("is a FIFO", "is an ordered")})
    assert "is an ordered queue" in told()
