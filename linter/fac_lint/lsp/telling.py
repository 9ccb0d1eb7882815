"""Findings as editors take them: by file, and converted only where something has changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from fac_core import hcl
from fac_core.dataclass import dataclass
from fac_core.finding import Position, Range, Verdict
from fac_core.module.discovery import is_module_file
from fac_lint.evaluation.disk import VALUES
from fac_lint.lsp.messages import Beside, Change, Cure, Said
from fac_lint.run import rulebook

if TYPE_CHECKING:
    from fac_core.finding import Finding, Fix
    from fac_lint.lsp.judged_texts import Reading
    from fac_lint.lsp.policies import Complaint
    from fac_lint.run.report import Report


def plain(text: str) -> str:
    """Return a text that can travel: what came from names of files that are no UTF-8 is replaced."""
    return text.encode("utf-8", "replace").decode()


@dataclass(frozen=True)
class _File:
    """The findings of a file with the bytes of all files that they speak of, and what is said of them."""

    findings: tuple[Finding, ...]
    read: dict[str, bytes]
    said: tuple[Said, ...]


class Telling:
    """What was said of each file last, by the folder of the run and the file."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, str], _File] = {}

    def tell(self, report: Report, reading: Reading) -> dict[str, tuple[Said, ...]]:
        """Return what is said of each file, by its address; what is compliant is not told."""
        by_file: dict[str, list[Finding]] = {}
        for finding in report.findings:
            if finding.verdict is not Verdict.COMPLIANT:
                by_file.setdefault(finding.file, []).append(finding)
        return {reading.uri(name): self._of(name, tuple(found), report, reading) for name, found in by_file.items()}

    def _of(self, name: str, findings: tuple[Finding, ...], report: Report, reading: Reading) -> tuple[Said, ...]:
        names = {name, *(place.file for one in findings for place in one.related)}
        read = {each: reading.source(each) for each in names}
        key = f"{reading.base} {reading.encoding}", name
        last = self._last.get(key)
        if last is None or (last.findings, last.read) != (findings, read):
            said = tuple(_said(finding, report, reading) for finding in findings)
            last = self._last[key] = _File(findings, read, said)
        return last.said


def _said(finding: Finding, report: Report, reading: Reading) -> Said:
    where = finding.range if finding.range is not None else _mistake(finding.file, reading)
    return Said(
        reading.extent(finding.file, where),
        plain(finding.message),
        finding.severity.value,
        finding.verdict.value,
        finding.rule,
        plain(finding.address),
        finding.range.start.byte if finding.range is not None and is_module_file(Path(finding.file).name) else None,
        plain(report.next_step(finding)),
        _tag(finding),
        tuple(Beside(plain(one.message), reading.uri(one.file), reading.extent(one.file, one.range)) for one in finding.related),
        _cure(finding.fix, reading) if finding.fix is not None and finding.verdict is Verdict.VIOLATED else None,
    )


def _tag(finding: Finding) -> Literal["", "outdated", "unnecessary"]:
    if finding.verdict is not Verdict.VIOLATED or rulebook.UNITS.find(finding.rule) is None:
        return ""
    return cast("Literal['', 'outdated', 'unnecessary']", rulebook.OURS.rule(finding.rule).marks)


def _mistake(name: str, reading: Reading) -> Range | None:
    """Return where the first mistake is in a file of values, of which the report says only that it cannot be read."""
    errors = hcl.parse(reading.source(name), name).errors if name.endswith(VALUES) else ()
    return errors[0].range if errors else None


def _cure(fix: Fix, reading: Reading) -> Cure:
    edits = (Change(reading.uri(edit.file), edit.range.start.byte, edit.range.end.byte, plain(edit.text)) for edit in fix.edits)
    return Cure(plain(fix.description), fix.safe, tuple(edits))


def of_policies(complaints: list[Complaint], reading: Reading) -> dict[str, tuple[Said, ...]]:
    """Return what is said of each policy, by its address."""
    told: dict[str, list[Said]] = {}
    for complaint in complaints:
        problem = complaint.problem
        place = Position(problem.place.line, problem.place.column, 0)
        extent = reading.extent(problem.place.file, Range(place, place))
        said = Said(extent, plain(problem.message), complaint.severity.value, next_step=plain(problem.hint))
        told.setdefault(reading.uri(problem.place.file), []).append(said)
    return {uri: tuple(said) for uri, said in told.items()}
