"""Places as SARIF tells them: URIs relative to the working directory, columns in the code units of UTF-16 that viewers count in."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from fac_core.finding import Edit, Finding, Fix, Position, Range
    from fac_lint.run.report import Report

ROOT = "%SRCROOT%"


def artifact(file: str) -> dict[str, Any]:
    """Return the place of a file; each byte of its name that is not plain is percent-encoded."""
    uri = _uri(file)
    return {"uri": f"file://{uri}"} if file.startswith("/") else {"uri": uri, "uriBaseId": ROOT}


@lru_cache(maxsize=1024)
def _uri(file: str) -> str:
    return quote(os.fsencode(file), safe="/")


def physical(file: str, where: Range | None, report: Report) -> dict[str, Any]:
    """Return a place in a file, or the file as a whole."""
    region_of = {"region": region(file, where, report)} if where is not None else {}
    return {"physicalLocation": {"artifactLocation": artifact(file), **region_of}}


def location(finding: Finding, report: Report) -> dict[str, Any]:
    """Return the place of a finding, and the address in Terraform that it is about."""
    logical = {"logicalLocations": [{"fullyQualifiedName": finding.address}]} if finding.address else {}
    return {**physical(finding.file, finding.range, report), **logical}


def region(file: str, where: Range, report: Report) -> dict[str, int]:
    """Return a range."""
    return {
        "startLine": where.start.line,
        "startColumn": _column(file, where.start, report),
        "endLine": where.end.line,
        "endColumn": _column(file, where.end, report),
    }


def _column(file: str, position: Position, report: Report) -> int:
    if report.sources.get(file, b"").isascii():
        return position.column
    before = report.line(file, position.line)[: position.column - 1]
    return position.column + sum(character > "\uffff" for character in before)


def fix(found: Fix, report: Report) -> dict[str, Any]:
    """Return a change of files."""
    by_file: dict[str, list[dict[str, Any]]] = {}
    for edit in found.edits:
        by_file.setdefault(edit.file, []).append(_replacement(edit, report))
    changes = [{"artifactLocation": artifact(file), "replacements": replacements} for file, replacements in by_file.items()]
    return {"description": {"text": found.description}, "artifactChanges": changes}


def _replacement(edit: Edit, report: Report) -> dict[str, Any]:
    return {"deletedRegion": region(edit.file, edit.range, report), "insertedContent": {"text": edit.text}}
