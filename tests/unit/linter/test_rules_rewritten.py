"""The examples of every rule, written otherwise: what is wrong is never called compliant then, and what is right never violated."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.unit.linter.rewriting import DARK, SAME, Rewriting
from tests.unit.linter.test_rules import BESIDE, EXAMPLES, RULES

from fac_core.finding import Verdict
from fac_lint.run import engine

if TYPE_CHECKING:
    from fac_lint.run.rulebook import Rule

pytestmark = pytest.mark.unit

ABOUT_THE_TEXT = {"expired-ignore", "syntax-error", "unused-ignore"}
"""Rules about comments, of which JSON has none, and about what cannot be read."""
WRITTEN = [(rule, section, text) for rule, section, text in EXAMPLES if 'resource "' in text and rule.name not in ABOUT_THE_TEXT]
REWRITINGS = st.builds(
    Rewriting,
    wrap=st.sampled_from([None, *SAME.values()]),
    dynamic=st.booleans(),
    instances=st.sampled_from(["", "[0]", '["only"]']),
    child=st.booleans(),
)
LIT_BY_NOTHING = {"hard-coded-budget-amount"}
"""Rules that ask whether something is written out: what nobody knows is not."""


def linted(rule: Rule, text: str, files: dict[str, str]) -> set[Verdict]:
    """Return the verdicts of a rule on its example, which is written otherwise in some files."""
    beside = {name: f"version: 1\n{line}" if name == "finops.yaml" else line for name, line in BESIDE.findall(text)}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / ".git").mkdir()
        for path, written in {**files, **beside}.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(written, encoding="utf-8")
        report = engine.lint([folder], engine.Options(date(2026, 11, 23), select=("all",)), folder).report
    assert [one.message for one in report.findings if one.rule == "syntax-error"] == []
    return {one.verdict for one in report.findings if one.rule == rule.name}


@settings(max_examples=200)
@given(st.sampled_from(WRITTEN), REWRITINGS)
def test_it_is_as_wrong_or_right_as_before(example: tuple[Rule, str, str], rewriting: Rewriting) -> None:
    rule, section, text = example
    files = rewriting.of(text)
    assume(files is not None)
    found = linted(rule, text, files or {})
    if section == "Good":
        assert Verdict.VIOLATED not in found
    else:
        assert found - {Verdict.COMPLIANT}


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.name not in LIT_BY_NOTHING], ids=lambda rule: rule.name)
def test_what_nobody_knows_is_not_called_compliant(rule: Rule) -> None:
    for other, section, text in WRITTEN:
        if other is rule and section == "Bad" and '= "' in text:
            assert linted(rule, text, Rewriting(wrap=DARK).of(text) or {}) != {Verdict.COMPLIANT}
