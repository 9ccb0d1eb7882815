"""Checkstyle XML, which most CI systems and review bots read.

What is delegated or unknown has the severity `info` and its verdict before the message; where no violation does not mean compliant,
the counts stand there as well.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_lint.formats._texts import plain, said, shown
from fac_lint.formats._xml import HEAD, element, indented

if TYPE_CHECKING:
    from fac_core.finding import Finding
    from fac_lint.formats import Style
    from fac_lint.run.report import Report


def render(report: Report, style: Style) -> str:
    """Write the report."""
    files = [
        indented("file", {"name": file}, *(_error(finding, report) for finding in findings))
        for file, findings in groupby(shown(report, style), key=lambda finding: finding.file)
    ]
    files += [_alone(one.file, "error", f"unread: {plain(one.why)}; the module is left out", "unread") for one in report.unsaid]
    if report.uncertain:
        files.append(_alone(".", "info", report.summary(), "summary"))
    return f"{HEAD}\n{indented('checkstyle', {'version': '10.0'}, *files)}\n"


def _error(finding: Finding, report: Report) -> str:
    where = {"line": finding.range.start.line, "column": finding.range.start.column} if finding.range is not None else {}
    severity = finding.severity.value if finding.verdict is Verdict.VIOLATED else "info"
    step = report.next_step(finding)
    message = said(finding) + (f" (next: {plain(step)})" if step else "")
    return element("error", {**where, "severity": severity, "message": message, "source": f"fac-lint.{finding.rule}"})


def _alone(file: str, severity: str, message: str, rule: str) -> str:
    return indented("file", {"name": file}, element("error", {"severity": severity, "message": message, "source": f"fac-lint.{rule}"}))
