"""HTML for reading in a browser: one file that needs nothing else, with filters, and a picture of where the findings are.

It holds no script; it follows the light or dark scheme of the reader's system.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.finding import Severity, Verdict
from fac_lint.formats._html_map import picture
from fac_lint.formats._snippets import parts
from fac_lint.formats._texts import markup, place, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

_SHEET = Path(__file__).with_name("_report.css")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_KINDS = (*map(str, reversed(Severity)), "delegated", "unknown", "compliant")


def render(report: Report, style: Style) -> str:
    """Write the report."""
    findings = shown(report, style)
    numbers = {finding: number for number, finding in enumerate(findings, 1)}
    lines = [
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>fac-lint: {markup(report.summary())}</title>",
        f"<style>\n{_SHEET.read_text(encoding='utf-8')}</style></head><body>",
        f'<header><h1>fac-lint</h1><p class="counts">{markup(report.summary())}</p></header>',
        *_left_out(report),
        *_filters(findings),
        picture(report, numbers),
        *_files(findings, numbers, report),
        "</body></html>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


def kind(finding: Finding) -> str:
    """Return what a finding is called by filters and colours: its severity, or its verdict where that is no violation."""
    return finding.severity.value if finding.verdict is Verdict.VIOLATED else finding.verdict.value


def _left_out(report: Report) -> Iterator[str]:
    if report.unsaid:
        rows = "".join(f"<li><code>{markup(one.file)}</code>: {markup(one.why)}; the module is left out</li>" for one in report.unsaid)
        yield f'<section class="error"><h2>Not read</h2><ul>{rows}</ul></section>'


def _filters(findings: list[Finding]) -> Iterator[str]:
    """Yield a box to tick for each kind that there is: style sheets alone hide what is not ticked."""
    counts = {name: sum(kind(finding) == name for finding in findings) for name in _KINDS}
    boxes = [
        f'<label class="{name}"><input type="checkbox" id="show-{name}" checked> {name} <b>{number}</b></label>'
        for name, number in counts.items()
        if number
    ]
    yield f'<nav aria-label="Show">{"".join(boxes)}</nav>' if boxes else "<p>Nothing was found.</p>"


def _files(findings: list[Finding], numbers: dict[Finding, int], report: Report) -> Iterator[str]:
    for file, found in groupby(findings, key=lambda finding: finding.file):
        yield f"<section><h2>{markup(file)}</h2>"
        yield from (_article(finding, numbers[finding], report) for finding in found)
        yield "</section>"


def _article(finding: Finding, number: int, report: Report) -> str:
    word = kind(finding)
    label = f'<span class="label">{word}</span> <b>{markup(finding.rule)}</b> <code>{markup(finding.address)}</code>'
    related = [f"<li><code>{markup(place(one.file, one.range))}</code>: {markup(one.message)}</li>" for one in finding.related]
    step = report.next_step(finding)
    told = [
        f'<article class="{word}" id="f{number}" data-verdict="{finding.verdict}">',
        f"<h3>{label}</h3><p>{markup(finding.message)}</p>",
        f'<p class="place"><code>{markup(place(finding.file, finding.range))}</code></p>',
        _frame(finding, report),
        f"<ul>{''.join(related)}</ul>" if related else "",
        f'<p class="next">Next: {markup(step)}</p>' if step else "",
        "</article>",
    ]
    return "".join(told)


def _frame(finding: Finding, report: Report) -> str:
    if finding.range is None:
        return ""
    start = finding.range.start.line
    rows = []
    for number in range(max(start - 1, 1), start + 2):
        line = report.line(finding.file, number)
        if number <= len(report.lines(finding.file)):
            rows.append(f"<span>{number}</span>{_marked(line, finding) if number == start else markup(line)}")
    return f"<pre>{chr(10).join(rows)}</pre>" if rows else ""


def _marked(line: str, finding: Finding) -> str:
    if finding.range is None:
        return markup(line)
    before, marked, after = parts(line, finding.range)
    return f"{markup(before)}<mark>{markup(marked)}</mark>{markup(after)}"
