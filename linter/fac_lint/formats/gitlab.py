"""Code quality report of GitLab: what merge requests show of it, what is new and what is gone.

GitLab takes a list of issues and nothing else: what is delegated or unknown is an issue of severity `info`, and so is the summary
where no violation does not mean compliant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_core.finding import Severity, Verdict
from fac_lint.formats._texts import json_text, plain, said, shown
from fac_lint.run.fingerprints import digest, fingerprints

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report, style: Style) -> str:
    """Write the report."""
    return json_text(list(_issues(report, style)))


def _issues(report: Report, style: Style) -> Iterator[dict[str, Any]]:
    names = fingerprints(report)
    for finding in shown(report, style):
        severity = _SEVERITIES[finding.severity] if finding.verdict is Verdict.VIOLATED else "info"
        yield {**_issue(finding.rule, _description(finding, report), severity, finding.file, names[finding]), **_lines(finding)}
    for unread in report.unsaid:
        name = digest(("unread", unread.file))
        yield _issue("unread", f"unread: {plain(unread.why)}; the module is left out", "major", unread.file, name)
    if report.uncertain:
        yield _issue("summary", report.summary(), "info", ".", digest(("summary",)))


def _issue(rule: str, description: str, severity: str, file: str, fingerprint: str) -> dict[str, Any]:
    return {
        "type": "issue",
        "check_name": rule,
        "description": description,
        "categories": ["Style"],
        "severity": severity,
        "fingerprint": fingerprint,
        "location": {"path": file, "lines": {"begin": 1, "end": 1}},
    }


def _description(finding: Finding, report: Report) -> str:
    step = report.next_step(finding)
    return said(finding) + (f" (next: {plain(step)})" if step else "")


def _lines(finding: Finding) -> dict[str, Any]:
    if finding.range is None:
        return {}
    lines = {"begin": finding.range.start.line, "end": finding.range.end.line}
    return {"location": {"path": finding.file, "lines": lines}}
