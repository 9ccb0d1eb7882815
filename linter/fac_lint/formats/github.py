"""Annotations of GitHub Actions: workflow commands, and in the log all that is no annotation.

GitHub shows ten annotations of each kind for a step, and drops the rest without a word: what is beyond stands in a group of the log,
and the last annotation says how many there are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.formats._texts import logged, place, plain, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.finding import Finding
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

LIMIT = 10
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, style: Style) -> str:
    """Write the report."""
    annotated, further = _parted(report)
    listed = [finding for finding in shown(report, style) if finding.verdict is not Verdict.VIOLATED]
    lines = [
        *(_command("error", f"{unread.why}; the module is left out", file=unread.file, title="unread") for unread in report.unsaid),
        *(_annotation(finding, report) for finding in annotated),
        *_group(f"{len(further)} more violations", (_logged(finding) for finding in further)),
        *_group("delegated, unknown and compliant" if style.compliant else "delegated and unknown", (_logged(one) for one in listed)),
        _command("notice", report.summary() + _unshown(further), title="fac-lint"),
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
        return _command(_COMMANDS[finding.severity], message, file=finding.file, title=finding.rule)
    lines = {"line": where.start.line, "endLine": max(where.end.line, where.start.line)}
    columns = {"col": where.start.column, "endColumn": where.end.column} if where.start.line == where.end.line else {}
    return _command(_COMMANDS[finding.severity], message, file=finding.file, **lines, **columns, title=finding.rule)


def _command(name: str, message: str, **properties: str | int) -> str:
    told = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {told}::{_data(message)}"


def _data(text: str) -> str:
    """Escape a message; line feeds of our own stay, and no other control character does."""
    lines = [plain(line).replace("%", "%25") for line in text.split("\n")]
    return "%0A".join(lines)


def _property(text: str) -> str:
    return plain(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")


def _group(title: str, lines: Iterable[str]) -> Iterator[str]:
    told = list(lines)
    if told:
        yield from (f"::group::{title}", *told, "::endgroup::")


def _logged(finding: Finding) -> str:
    word = finding.severity if finding.verdict is Verdict.VIOLATED else finding.verdict
    return logged(f"{word}[{plain(finding.rule)}] {place(finding.file, finding.range)}: {plain(finding.message)}")
