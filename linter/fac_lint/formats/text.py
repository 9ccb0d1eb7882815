"""Text for people: file by file each violation with its source line and the next step, then what is left to the caller or unknown."""

from __future__ import annotations

from itertools import groupby
from textwrap import wrap
from typing import TYPE_CHECKING

import click

from fac_core.finding import Severity, Verdict
from fac_lint.formats._frames import frame
from fac_lint.formats._texts import logged, place, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}
_OTHERS = {Verdict.DELEGATED: "cyan", Verdict.UNKNOWN: "magenta", Verdict.COMPLIANT: "green"}


def render(report: Report, style: Style) -> str:
    """Write the report."""
    lines = [*_violations(report, style.width), *_left_out(report, style.width), *_others(report, style), _summary(report, style.width)]
    text = logged("\n".join(lines) + "\n")
    return text if style.colour else click.unstyle(text)


def _violations(report: Report, width: int) -> Iterator[str]:
    explained: set[str] = set()
    for file, found in groupby(report.of(Verdict.VIOLATED), key=lambda finding: finding.file):
        findings = list(found)
        yield f"{click.style(plain(file), bold=True, underline=True)} {click.style(_counts(findings), dim=True)}"
        yield ""
        for finding in findings:
            yield from _violation(finding, report, width, more=finding.rule not in explained)
            explained.add(finding.rule)


def _counts(findings: list[Finding]) -> str:
    numbers = {severity: sum(finding.severity is severity for finding in findings) for severity in reversed(Severity)}
    told = [f"{number} {severity}{'' if number == 1 else 's'}" for severity, number in numbers.items() if number]
    return f"({', '.join(told)})"


def _violation(finding: Finding, report: Report, width: int, *, more: bool) -> Iterator[str]:
    colour = _COLOURS[finding.severity]
    yield from _labelled(f"{finding.severity}[{plain(finding.rule)}]", plain(finding.message), colour, width)
    gutter = " " * len(str(finding.range.start.line)) if finding.range is not None else " "
    yield f"{gutter}{click.style('-->', fg='blue')} {place(finding.file, finding.range)}"
    if finding.range is not None:
        yield from frame(report.line(finding.file, finding.range.start.line), finding.range, colour, width)
    for related in finding.related:
        yield from _noted(gutter, f"{place(related.file, related.range)}: {plain(related.message)}", width)
    step = report.next_step(finding)
    if step:
        yield from _noted(gutter, f"next: {plain(step)}", width)
    if more:
        yield from _noted(gutter, f"more: fac-lint explain {plain(finding.rule)}", width)
    yield ""


def _left_out(report: Report, width: int) -> Iterator[str]:
    for unread in report.unsaid:
        yield from _labelled("unread", f"{plain(unread.file)}: {plain(unread.why)}; the module is left out", "red", width)
    if report.unsaid:
        yield ""


def _others(report: Report, style: Style) -> Iterator[str]:
    verdicts = [Verdict.DELEGATED, Verdict.UNKNOWN, *([Verdict.COMPLIANT] if style.compliant else [])]
    for verdict in verdicts:
        findings = report.of(verdict)
        for finding in findings:
            text = f"{place(finding.file, finding.range)}: {plain(finding.message)}"
            yield from _labelled(f"{verdict}[{plain(finding.rule)}]", text, _OTHERS[verdict], style.width)
        if findings:
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


def _summary(report: Report, width: int) -> str:
    colour = "red" if report.at_least(Severity.ERROR) else "yellow" if report.of(Verdict.VIOLATED) or report.unread else None
    return click.style("\n".join(_wrapped(report.summary(), width, "  ")), fg=colour, bold=True)
