"""JSON for machines: one object with `version`, `findings` and `summary`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fac_core.finding import Verdict

if TYPE_CHECKING:
    from fac_core.finding import Finding, Fix, Position, Range
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

VERSION = 1


def render(report: Report, style: Style) -> str:
    """Write the report; compliant findings are counted in the summary and listed only when the style asks for them."""
    shown = [finding for finding in report.findings if style.compliant or finding.verdict is not Verdict.COMPLIANT]
    document = {"version": VERSION, "findings": [_finding(finding) for finding in shown], "summary": report.counts()}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "verdict": str(finding.verdict),
        "severity": str(finding.severity),
        "message": finding.message,
        "file": finding.file,
        "range": _range(finding.range) if finding.range is not None else None,
        "address": finding.address,
        "fix": _fix(finding.fix),
    }


def _range(place: Range) -> dict[str, Any]:
    return {"start": _position(place.start), "end": _position(place.end)}


def _position(place: Position) -> dict[str, int]:
    return {"line": place.line, "column": place.column, "byte": place.byte}


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{"file": edit.file, "range": _range(edit.range), "text": edit.text} for edit in fix.edits]
    return {"description": fix.description, "safe": fix.safe, "edits": edits}
