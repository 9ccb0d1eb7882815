"""JSON for machines: `version`, `findings`, `left_out`, `rules` and `summary`, as the published JSON Schema says."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_lint.formats._texts import json_text, shown
from fac_lint.run.fingerprints import fingerprints

if TYPE_CHECKING:
    from fac_core.finding import Finding, Fix, Location, Position, Range
    from fac_lint.formats import Style
    from fac_lint.formats._report_shape import (
        EditShape,
        FindingShape,
        FixShape,
        PositionShape,
        RangeShape,
        RelatedShape,
        ReportShape,
        SummaryShape,
    )
    from fac_lint.run.report import Report


def render(report: Report, style: Style) -> str:
    """Write the report; compliant findings are counted in the summary and listed only when the style asks for them."""
    names = fingerprints(report)
    document: ReportShape = {
        "version": 1,
        "findings": [_finding(finding, report, names[finding]) for finding in shown(report, style)],
        "left_out": [{"file": unread.file, "folder": unread.folder, "why": unread.why} for unread in report.left_out],
        "rules": list(report.rules),
        "summary": cast("SummaryShape", report.counts()),
    }
    return json_text(document)


def _finding(finding: Finding, report: Report, fingerprint: str) -> FindingShape:
    return {
        "rule": finding.rule,
        "verdict": finding.verdict.value,
        "severity": finding.severity.value,
        "message": finding.message,
        "file": finding.file,
        "range": _range(finding.range) if finding.range is not None else None,
        "address": finding.address,
        "fix": _fix(finding.fix),
        "related": [_related(location) for location in finding.related],
        "next_step": report.next_step(finding),
        "fingerprint": fingerprint,
    }


def _related(location: Location) -> RelatedShape:
    return {"message": location.message, "file": location.file, "range": _range(location.range)}


def _range(place: Range) -> RangeShape:
    return {"start": _position(place.start), "end": _position(place.end)}


def _position(place: Position) -> PositionShape:
    return {"line": place.line, "column": place.column, "byte": place.byte}


def _fix(fix: Fix | None) -> FixShape | None:
    if fix is None:
        return None
    edits: list[EditShape] = [{"file": edit.file, "range": _range(edit.range), "text": edit.text} for edit in fix.edits]
    return {"description": fix.description, "safe": fix.safe, "edits": edits}
