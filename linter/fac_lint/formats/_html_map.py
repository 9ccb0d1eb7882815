"""The picture of a report: a bar for each file, as long as the file, with a mark at each finding that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_lint.formats._texts import markup, place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fac_core.finding import Finding
    from fac_lint.run.report import Report

_FILES = 60
_ROW, _LEFT, _WIDTH, _NAME = 18, 300, 600, 44


def picture(report: Report, numbers: Mapping[Finding, int]) -> str:
    """Return the picture: the files with the most violations first; how many files there is no room for is said."""
    by_file: dict[str, list[Finding]] = {}
    for finding in numbers:
        by_file.setdefault(finding.file, []).append(finding)
    order = sorted(by_file.values(), key=lambda found: (-_violations(found), -len(found), found[0].file))
    if not order:
        return ""
    lines = [max(len(report.lines(found[0].file)), 1) for found in order[:_FILES]]
    rows = [_row(found, numbers, length, _WIDTH / max(lines)) for found, length in zip(order[:_FILES], lines, strict=True)]
    drawn = "".join(f'<g transform="translate(0 {place * _ROW})">{row}</g>' for place, row in enumerate(rows))
    more = f"; {len(order) - _FILES} more files have findings below" if len(order) > _FILES else ""
    head = f'<svg viewBox="0 0 {_LEFT + _WIDTH + 60} {len(rows) * _ROW}" role="img" aria-label="Where the findings are, file by file">'
    return f"<figure>{head}{drawn}</svg><figcaption>Where the findings are: each bar is a file{more}.</figcaption></figure>"


def _violations(findings: Sequence[Finding]) -> int:
    return sum(finding.verdict is Verdict.VIOLATED for finding in findings)


def _row(found: Sequence[Finding], numbers: Mapping[Finding, int], lines: int, scale: float) -> str:
    file = found[0].file
    name = file if len(file) <= _NAME else f"…{file[-_NAME + 1 :]}"
    # What matters most is drawn last, on top of the rest.
    order = sorted(found, key=lambda one: (one.verdict is Verdict.VIOLATED, one.severity.rank))
    marks = [_mark(one, numbers[one], _LEFT + scale * min(_line(one), lines - 1)) for one in order]
    bar = f'<rect class="bar" x="{_LEFT}" y="3" width="{scale * lines:.1f}" height="{_ROW - 6}"/>'
    said = f'<text x="{_LEFT - 8}" y="13" text-anchor="end">{markup(name)}<title>{markup(file)}</title></text>'
    return f'{said}{bar}{"".join(marks)}<text x="{_LEFT + _WIDTH + 8}" y="13">{_violations(found) or ""}</text>'


def _line(finding: Finding) -> int:
    return finding.range.start.line - 1 if finding.range is not None else 0


def _mark(finding: Finding, number: int, at: float) -> str:
    word = finding.severity if finding.verdict is Verdict.VIOLATED else finding.verdict
    title = f"<title>{markup(f'{word} {finding.rule} {place(finding.file, finding.range)}')}</title>"
    return f'<a href="#f{number}"><rect class="{word}" x="{at:.1f}" y="1" width="4" height="{_ROW - 2}">{title}</rect></a>'
