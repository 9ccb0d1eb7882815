"""CSV for spreadsheets: one row for each finding, then one for each file that was not read, and one with the counts.

A cell that a spreadsheet would take for a formula, or that begins with an apostrophe, has an apostrophe before it.
"""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from fac_lint.formats._texts import harmless, shown
from fac_lint.run.fingerprints import fingerprints

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.finding import Finding
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

_COLUMNS = (
    *("verdict", "severity", "rule", "file", "line", "column", "end_line", "end_column"),
    *("address", "message", "next_step", "fingerprint"),
)


def render(report: Report, style: Style) -> str:
    """Write the report."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(harmless(row) for row in _rows(report, style))
    return text.getvalue()


def _rows(report: Report, style: Style) -> Iterator[Iterable[str]]:
    names = fingerprints(report)
    for finding in shown(report, style):
        severity, step = finding.severity.value, report.next_step(finding)
        head = (finding.verdict.value, severity, finding.rule, finding.file)
        yield (*head, *_place(finding), finding.address, finding.message, step, names[finding])
    for unread in report.left_out:
        yield ("unread", "error", "", unread.file, "", "", "", "", unread.folder, unread.why, "", "")
    yield ("summary", *[""] * 8, report.summary(), "", "")


def _place(finding: Finding) -> tuple[str, str, str, str]:
    if finding.range is None:
        return ("", "", "", "")
    start, end = finding.range.start, finding.range.end
    return (str(start.line), str(start.column), str(end.line), str(end.column))
