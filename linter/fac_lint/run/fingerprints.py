"""Names of findings that outlive edits elsewhere in their file: by them CI systems know what is new."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fac_core.finding import Finding
    from fac_lint.run.report import Report

VERSION = 1


def fingerprints(report: Report, shown: Callable[[str], str] = str) -> dict[Finding, str]:
    """Return a name for each finding: of its rule, file, address and marked text without white space, and not of its line.

    Those that have all of these in common are numbered in the order of the report. ``shown`` says what a file is called.
    """
    named: dict[Finding, str] = {}
    seen: Counter[tuple[str, ...]] = Counter()
    snippets: dict[tuple[str, int, int], str] = {}
    for finding in report.findings:
        parts = (finding.rule, shown(finding.file), finding.address, _snippet(finding, report, snippets))
        named[finding] = digest((*parts, str(seen[parts])))
        seen[parts] += 1
    return named


def digest(parts: Iterable[str]) -> str:
    """Return a name for what is told by these texts; none of them can pass for two."""
    told = [part.encode("utf-8", "surrogatepass") for part in (str(VERSION), *parts)]
    return sha256(b"".join([b"%d:%s" % (len(part), part) for part in told])).hexdigest()


def _snippet(finding: Finding, report: Report, known: dict[tuple[str, int, int], str]) -> str:
    """Return the marked text; many findings mark the same, which ``known`` holds."""
    if finding.range is None:
        return ""
    place = finding.file, finding.range.start.byte, finding.range.end.byte
    if place not in known:
        source = report.sources.get(finding.file, b"")[place[1] : place[2]]
        known[place] = " ".join(source.decode("utf-8", "replace").split())
    return known[place]
