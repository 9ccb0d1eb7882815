"""Every rule's documentation is complete, and its examples are true."""

from __future__ import annotations

import json
import os
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.finding import Severity, Verdict
from fac_lint.run import engine, rulebook
from fac_lint.run.explain import page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_lint.run.engine import Outcome
    from fac_lint.run.rulebook import Rule

pytestmark = pytest.mark.unit

RULES = list(rulebook.OURS)
BESIDE = re.compile(r"^# file: (\S+)\n# (.*)$", re.MULTILINE)
"""A file of one line that stands beside an example."""
EXAMPLES = [(rule, section, text) for rule in RULES for section in ("Bad", "Good") for text in rule.examples(section)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_documentation_has_every_section_in_order(rule: Rule) -> None:
    assert tuple(rule.sections) == rulebook.SECTIONS
    assert rule.title.endswith(".")
    assert all(rule.sections.values())
    assert isinstance(rule.severity, Severity)
    assert rule.next_step
    assert "```" in rule.sections["Bad"]
    assert "```" in rule.sections["Good"]


@pytest.mark.parametrize(
    ("rule", "section", "text"), EXAMPLES, ids=[f"{rule.name}-{section}-{i}" for i, (rule, section, _) in enumerate(EXAMPLES)]
)
def test_bad_examples_violate_and_good_ones_do_not(rule: Rule, section: str, text: str, lint: Callable[..., Outcome]) -> None:
    beside = {name: f"version: 1\n{line}" if name == "finops.yaml" else line for name, line in BESIDE.findall(text)}
    answers = json.loads(beside.pop("registries.json", "{}"))
    outcome = lint({"main.tf": text, **beside}, select=("all",), answers=answers)
    verdict = Verdict.UNKNOWN if rule.name == "undetermined" else Verdict.VIOLATED
    found = [finding for finding in outcome.report.of(verdict) if finding.rule == rule.name]
    assert bool(found) is (section == "Bad"), found


@pytest.mark.parametrize("section", ["Bad", "Good"])
def test_examples_of_exemptions(section: str, tmp_path: Path) -> None:
    rule = rulebook.OURS.rule("expired-exemption")
    yaml = rule.sections[section].removeprefix("```yaml\n").removesuffix("```")
    (tmp_path / "finops.yaml").write_text(f"version: 1\n{yaml}", encoding="utf-8")
    (tmp_path / "main.tf").write_text('resource "aws_sqs_queue" "q" {}\n', encoding="utf-8")
    report = engine.lint([tmp_path], engine.Options(date(2026, 11, 23)), tmp_path).report
    expired = [finding for finding in report.findings if finding.rule == rule.name]
    budgets = [finding for finding in report.findings if finding.rule == "missing-budget"]
    assert bool(expired) is (section == "Bad")
    assert bool(budgets) is (section == "Bad")
    assert all(finding.range and (finding.file, finding.range.start.line) == ("finops.yaml", 3) for finding in expired)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_page_can_be_read(rule: Rule) -> None:
    text = page(rule)
    assert rule.title in text
    assert "```" not in text


def test_selection_by_name_set_and_ignore() -> None:
    from fac_core.policy import Lint  # noqa: PLC0415 - only here

    lint = Lint()
    everything = {rule.name for rule in rulebook.OURS.selected(lint)}
    assert everything == {rule.name for rule in RULES if "recommended" in rule.sets}
    assert [rule.name for rule in rulebook.OURS.selected(lint, ["missing-budget"])] == ["missing-budget"]
    assert "missing-budget" not in {rule.name for rule in rulebook.OURS.selected(lint, (), ["missing-budget"])}


def test_an_unknown_rule_is_an_error_with_the_nearest_name() -> None:
    with pytest.raises(UserError, match="missing-budgte") as error:
        rulebook.OURS.rule("missing-budgte")
    assert "missing-budget" in (error.value.hint or "")


def test_every_file_in_the_rules_folder_is_a_rule() -> None:
    folder = os.path.dirname(rulebook.UNITS.path("missing-budget"))  # noqa: PTH120 - a string is enough
    stems = {name.removesuffix(".py").replace("_", "-") for name in os.listdir(folder) if name.endswith(".py") and not name.startswith("_")}  # noqa: PTH208
    assert stems == {rule.name for rule in RULES}
