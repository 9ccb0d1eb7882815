"""Markdown for the summary of a pull request: counts, a table of the violations, what to do, and the rest to unfold.

It fits into a comment (65,536 characters); what does not fit is counted. Nothing in it calls a user or links an issue.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_core.markdown import LARGEST, cell, code
from fac_lint.formats._capped import Capped
from fac_lint.formats._texts import place, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

_SIGNS = {Severity.ERROR: "🔴", Severity.WARNING: "🟡", Severity.INFO: "🔵"}
_OTHERS = {
    Verdict.DELEGATED: "left to the caller (delegated)",
    Verdict.UNKNOWN: "cannot be known from the code (unknown)",
    Verdict.COMPLIANT: "compliant",
}
_TABLE = ("", "| | rule | place | finding |", "|---|---|---|---|")


def render(report: Report, style: Style) -> str:
    """Write the report."""
    text = Capped(LARGEST)
    text.always(_headline(report), "", report.summary())
    if report.unsaid:
        text.table("unread", ("", "| not read | why |", "|---|---|"), (f"| {code(one.file)} | {cell(one.why)} |" for one in report.unsaid))
    by_severity = sorted(report.of(Verdict.VIOLATED), key=lambda finding: -finding.severity.rank)
    text.table("violated", _TABLE, (_row(finding, _SIGNS[finding.severity]) for finding in by_severity))
    text.table("next steps", ("", "**What to do**", ""), _steps(report))
    for verdict, found in groupby(_others(report, style), key=lambda finding: finding.verdict):
        findings = list(found)
        head = ("", f"<details><summary>{len(findings)} {_OTHERS[verdict]}</summary>", *_TABLE)
        text.table(verdict.value, head, (_row(finding, "") for finding in findings), ("", "</details>"))
    return text.written()


def _others(report: Report, style: Style) -> list[Finding]:
    order = list(_OTHERS)
    return sorted((one for one in shown(report, style) if one.verdict in _OTHERS), key=lambda one: order.index(one.verdict))


def _headline(report: Report) -> str:
    if report.of(Verdict.VIOLATED):
        return f"### {_SIGNS[max((one.severity for one in report.of(Verdict.VIOLATED)), key=lambda one: one.rank)]} fac-lint"
    return "### ⚪ fac-lint: no violation, and not everything is known" if report.uncertain else "### 🟢 fac-lint"


def _steps(report: Report) -> Iterator[str]:
    steps = Counter((finding.rule, report.next_step(finding)) for finding in report.of(Verdict.VIOLATED))
    for (rule, step), times in steps.items():
        if step:
            yield f"- {code(rule)}: {cell(step)}" + (f" ({times} times)" if times > 1 else "")


def _row(finding: Finding, sign: str) -> str:
    word = f"{sign} {finding.severity}" if sign else finding.verdict.value
    return f"| {word} | {code(finding.rule)} | {code(place(finding.file, finding.range))} | {cell(finding.message)} |"
