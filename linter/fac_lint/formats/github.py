"""Annotations of GitHub Actions: workflow commands, and in the log all that is no annotation.

GitHub shows ten annotations of each kind for a step, and drops the rest without a word: what is beyond stands in a group of the log,
and the last annotation says how many there are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.formats._commands import LIMIT, command, group
from fac_lint.formats._texts import logged, place, plain, shown

if TYPE_CHECKING:
    from fac_core.finding import Finding
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, style: Style) -> str:
    """Write the report."""
    annotated, further = _parted(report)
    listed = [finding for finding in shown(report, style) if finding.verdict is not Verdict.VIOLATED]
    lines = [
        *(command("error", f"{unread.why}; the module is left out", file=unread.file, title="unread") for unread in report.unsaid),
        *(_annotation(finding, report) for finding in annotated),
        *group(f"{len(further)} more violations", (_logged(finding) for finding in further)),
        *group("delegated, unknown and compliant" if style.compliant else "delegated and unknown", (_logged(one) for one in listed)),
        command("notice", report.summary() + _unshown(further), title="fac-lint"),
    ]
    return "\n".join(lines) + "\n"


def _parted(report: Report) -> tuple[list[Finding], list[Finding]]:
    """Return the violations that become annotations, and those for which there is no room."""
    room = {Severity.ERROR: LIMIT - len(report.unsaid), Severity.WARNING: LIMIT, Severity.INFO: LIMIT - 1}  # one notice is the summary
    annotated: list[Finding] = []
    further: list[Finding] = []
    for finding in report.of(Verdict.VIOLATED):
        room[finding.severity] -= 1
        (annotated if room[finding.severity] >= 0 else further).append(finding)
    return annotated, further


def _unshown(further: list[Finding]) -> str:
    return f"; {len(further)} violations are no annotations: they stand in the log of the step" if further else ""


def _annotation(finding: Finding, report: Report) -> str:
    step = report.next_step(finding)
    message = finding.message + (f"\nNext: {step}" if step else "")
    where = finding.range
    if where is None:
        return command(_COMMANDS[finding.severity], message, file=finding.file, title=finding.rule)
    lines = {"line": where.start.line, "endLine": max(where.end.line, where.start.line)}
    columns = {"col": where.start.column, "endColumn": where.end.column} if where.start.line == where.end.line else {}
    return command(_COMMANDS[finding.severity], message, file=finding.file, **lines, **columns, title=finding.rule)


def _logged(finding: Finding) -> str:
    word = finding.severity if finding.verdict is Verdict.VIOLATED else finding.verdict
    return logged(f"{word}[{plain(finding.rule)}] {place(finding.file, finding.range)}: {plain(finding.message)}")
