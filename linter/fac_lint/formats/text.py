"""Text for people: each violation with its source line and the next step, then what is left to the caller or unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_core.finding import Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Finding, Range
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}
_TAB = "    "


def render(report: Report, style: Style) -> str:
    """Write the report."""
    lines = [line for finding in report.of(Verdict.VIOLATED) for line in _violation(finding, report)]
    lines += _others(report, style)
    lines.append(_summary(report))
    text = "\n".join(lines) + "\n"
    return text if style.colour else click.unstyle(text)


def _violation(finding: Finding, report: Report) -> Iterator[str]:
    colour = _COLOURS[finding.severity]
    yield f"{click.style(f'{finding.severity}[{finding.rule}]', fg=colour, bold=True)} {_plain(finding.message)}"
    gutter = " " * len(str(finding.range.start.line)) if finding.range is not None else " "
    yield f"{gutter}--> {_place(finding.file, finding.range)}"
    if finding.range is not None:
        yield from _frame(report.line(finding.file, finding.range.start.line), finding.range, gutter, colour)
    for related in finding.related:
        yield f"{gutter} = {_place(related.file, related.range)}: {_plain(related.message)}"
    step = finding.fix.description if finding.fix else report.next_steps.get(finding.rule, "")
    if step:
        yield f"{gutter} = next: {step}"
    yield f"{gutter} = more: fac-lint explain {finding.rule}"
    yield ""


def _frame(line: str, place: Range, gutter: str, colour: str) -> Iterator[str]:
    """Yield the source line with carets below what the finding is about."""
    if not line:
        return
    start = place.start.column - 1
    end = place.end.column - 1 if place.end.line == place.start.line else len(line.rstrip())
    before, marked = (_plain(part).replace("\t", _TAB) for part in (line[:start], line[start : max(end, start + 1)]))
    shown = _plain(line).replace("\t", _TAB).rstrip()
    yield f"{gutter} |"
    yield f"{place.start.line} | {shown}"
    yield f"{gutter} | {' ' * len(before)}{click.style('^' * max(len(marked), 1), fg=colour)}"


def _others(report: Report, style: Style) -> Iterator[str]:
    verdicts = [Verdict.DELEGATED, Verdict.UNKNOWN, *([Verdict.COMPLIANT] if style.compliant else [])]
    listed = False
    for verdict in verdicts:
        for finding in report.of(verdict):
            listed = True
            yield f"{verdict}[{finding.rule}] {_place(finding.file, finding.range)}: {_plain(finding.message)}"
    if listed:
        yield ""


def _place(file: str, place: Range | None) -> str:
    return f"{_plain(file)}:{place.start.line}:{place.start.column}" if place is not None else _plain(file)


def _plain(text: str) -> str:
    """Return text without control characters: what stands in a file must not steer a terminal."""
    return "".join(character if character.isprintable() or character == "\t" else "\N{REPLACEMENT CHARACTER}" for character in text)


def _summary(report: Report) -> str:
    counts = report.counts()
    severities = [_counted(counts[f"{name}s"], name) for name in ("error", "warning", "info") if counts[f"{name}s"]]
    violated = f"{counts['violated']} violated" + (f" ({', '.join(severities)})" if severities else "")
    verdicts = [violated, *(f"{counts[name]} {name}" for name in ("delegated", "unknown", "compliant"))]
    rest = [f"{counts[name]} {name}" for name in ("suppressed", "unread", "undetermined") if counts[name]]
    if counts["not_applicable"]:
        rest.append(f"{_counted(counts['not_applicable'], 'rule')} not applicable")
    return f"{_counted(counts['modules'], 'module')}, {_counted(counts['files'], 'file')}: {', '.join([*verdicts, *rest])}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
