"""Text for people: file by file each violation with its source line and the next step, then what is left to the caller or unknown."""

from __future__ import annotations

from itertools import groupby
from textwrap import wrap
from typing import TYPE_CHECKING

import click

from fac_core.finding import Severity, Verdict
from fac_lint.formats._snippets import frame
from fac_lint.formats._texts import cells, logged, place, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}
_OTHERS = {Verdict.DELEGATED: "cyan", Verdict.UNKNOWN: "magenta", Verdict.COMPLIANT: "green"}


def render(report: Report, style: Style) -> str:
    """Write the report."""
    width = style.width
    lines = [*_violations(report, width), *_left_out(report, width), *_others(report, style), *_summary(report, width)]
    text = logged("\n".join(lines) + "\n")
    return text if style.colour else click.unstyle(text)


def _violations(report: Report, width: int) -> Iterator[str]:
    explained: set[str] = set()
    for file, found in groupby(report.of(Verdict.VIOLATED), key=lambda finding: finding.file):
        findings = list(found)
        yield from _heading(plain(file), _counts(findings), width)
        advised: set[tuple[str, str]] = set()
        for finding in findings:
            yield from _violation(finding, report, width)
            yield from _advice(finding, report, width, advised, explained)
            yield ""


def _heading(file: str, counts: str, width: int) -> Iterator[str]:
    name, told = click.style(file, bold=True, underline=True), click.style(counts, dim=True)
    if width and cells(file) + 1 + len(counts) > width:
        yield from (name, *(click.style(line, dim=True) for line in _wrapped(f"  {counts}", width, "   ")))
    else:
        yield f"{name} {told}"
    yield ""


def _counts(findings: list[Finding]) -> str:
    numbers = {severity: sum(finding.severity is severity for finding in findings) for severity in reversed(Severity)}
    told = [f"{number} {severity}{'' if number == 1 else 's'}" for severity, number in numbers.items() if number]
    return f"({', '.join(told)})"


def _violation(finding: Finding, report: Report, width: int) -> Iterator[str]:
    colour = _COLOURS[finding.severity]
    yield from _labelled(f"{finding.severity}[{plain(finding.rule)}]", plain(finding.message), colour, width)
    gutter = _gutter(finding)
    yield f"{gutter}{click.style('-->', fg='blue')} {place(finding.file, finding.range)}"
    if finding.range is not None:
        yield from frame(report.line(finding.file, finding.range.start.line), finding.range, colour, width)
    for related in finding.related:
        yield from _noted(gutter, f"{place(related.file, related.range)}: {plain(related.message)}", width)


def _advice(finding: Finding, report: Report, width: int, advised: set[tuple[str, str]], explained: set[str]) -> Iterator[str]:
    """Yield what to do, once in a file where it is the same, and who tells more, once."""
    step = report.next_step(finding)
    if step and (finding.rule, step) not in advised:
        yield from _noted(_gutter(finding), f"next: {plain(step)}", width)
    if finding.rule not in explained:
        yield from _noted(_gutter(finding), f"more: fac-lint explain {plain(finding.rule)}", width)
    advised.add((finding.rule, step))
    explained.add(finding.rule)


def _gutter(finding: Finding) -> str:
    return " " * len(str(finding.range.start.line)) if finding.range is not None else " "


def _left_out(report: Report, width: int) -> Iterator[str]:
    for unread in report.unsaid:
        yield from _labelled("unread", f"{plain(unread.file)}: {plain(unread.why)}; the module is left out", "red", width)
    if report.unsaid:
        yield ""


def _others(report: Report, style: Style) -> Iterator[str]:
    """Yield what is no violation, by verdict and rule."""
    verdicts = [Verdict.DELEGATED, Verdict.UNKNOWN, *([Verdict.COMPLIANT] if style.compliant else [])]
    for verdict in verdicts:
        for rule, found in groupby(sorted(report.of(verdict), key=lambda finding: finding.rule), key=lambda finding: finding.rule):
            yield click.style(f"{verdict}[{plain(rule)}]", fg=_OTHERS[verdict], bold=True)
            for finding in found:
                yield from _wrapped(f"  {place(finding.file, finding.range)}: {plain(finding.message)}", style.width, "    ")
            yield ""


def _labelled(label: str, text: str, colour: str, width: int) -> Iterator[str]:
    first, *rest = _wrapped(f"{label} {text}", width, "  ")
    yield first.replace(label, click.style(label, fg=colour, bold=True), 1)
    yield from rest


def _noted(gutter: str, text: str, width: int) -> Iterator[str]:
    first, *rest = _wrapped(f"{gutter} = {text}", width, f"{gutter}   ")
    yield first.replace("=", click.style("=", fg="blue"), 1)
    yield from rest


def _wrapped(text: str, width: int, indent: str) -> list[str]:
    """Break text between words; paths and addresses stay whole, to be clicked and copied."""
    if not width or len(text) <= width:
        return [text]
    before = text[: len(text) - len(text.lstrip())]
    return wrap(text.strip(), width, initial_indent=before, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _summary(report: Report, width: int) -> Iterator[str]:
    violated = report.of(Verdict.VIOLATED)
    colour = "red" if report.at_least(Severity.ERROR) else "yellow" if violated or report.unread else None
    yield click.style("\n".join(_wrapped(report.summary(), width, "  ")), fg=colour, bold=True)
    mendable = sum(finding.fix is not None and finding.fix.safe for finding in violated)
    if mendable:
        yield from _wrapped(f"{mendable} of them can be mended by --fix; --diff shows how", width, "  ")
