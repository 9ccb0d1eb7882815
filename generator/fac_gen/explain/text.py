"""What is known about a resource type, for a reader at a terminal."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

from fac_core.sentence import all_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")

_KINDS = {"spend": "yellow", "idle": "cyan", "waste": "magenta"}
_LISTED = 12
_HOURS = 3600
_DAYS = 86400


@dataclass(frozen=True, slots=True)
class Style:
    """How wide lines are, whether they are coloured, and whether lists are given in full."""

    width: int = 100
    color: bool = False
    everything: bool = False

    def paint(self, text: str, **how: Any) -> str:  # noqa: ANN401 - click's own
        """Return the text with colour, where there is colour."""
        return click.style(text, **how) if self.color else text

    def head(self, text: str) -> str:
        """Return a heading."""
        return self.paint(text, bold=True)

    def wrapped(self, text: str, first: str = "  ", rest: str = "  ") -> Iterator[str]:
        """Yield the lines of a paragraph."""
        yield from textwrap.wrap(
            text, max(self.width, 40), initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, break_long_words=False
        )


def as_text(said: dict[str, Any], style: Style) -> str:
    """Return the page about a type."""
    parts = (_title, _bill, _tags, _budget, _signals, _companions, _defaults, _left_out)
    blocks = ["\n".join(part(said, style)) for part in parts]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _title(said: dict[str, Any], style: Style) -> Iterator[str]:
    versions = all_of(reversed(said["versions"]))
    inputs = said["inputs"]
    yield f"{style.paint(said['resource_type'], bold=True, fg='green')}  {said['thing']}, {said['provider']} {versions}"
    yield from style.wrapped(f"Its module has {inputs['required']} required and {inputs['optional']} optional inputs.", "", "")
    if said["source"]:
        yield from style.wrapped(f"Cost facts: {_source(said['source'])}.", "", "")
    if not said["curated"]:
        told = style.wrapped("No cost signals are known for it: what follows is told by its schema alone.", "", "")
        yield from (style.paint(line, fg="yellow") for line in told)


def _source(source: dict[str, str]) -> str:
    return f"{source['title']}, seen {source['seen']}"


def _bill(said: dict[str, Any], style: Style) -> Iterator[str]:
    bill = said["bill"]
    if bill["service"] is None:
        return
    yield style.head("On the bill")
    doubt = "" if bill["confirmed"] else style.paint(" (name not confirmed)", fg="yellow")
    known = f" ({bill['service_id']})" if bill["service_id"] else ""
    yield f"  {bill['service']}{known}{doubt}"
    yield from style.wrapped(f"It counts {'; '.join(bill['units'])}.")


def _tags(said: dict[str, Any], style: Style) -> Iterator[str]:
    tags = said["tags"]
    word = tags["word"]
    yield style.head(f"Cost {word}")
    if not tags["taggable"]:
        told = style.wrapped(f"It takes no {word}: its spend cannot be told apart by them.")
        yield from (style.paint(line, fg="yellow") for line in told)
        return
    form = f"`{tags['argument']}` blocks" if tags["blocks"] else f"`{tags['argument']}`"
    yield from style.wrapped(f"Carried in {form}: {all_of(tags['keys'])}. It takes {tags['limit']}; callers may add {tags['room']}.")
    for note in tags["handed_on"]:
        yield from style.wrapped(f"{note['path']}: {note['how']}.", "  - ", "    ")


def _budget(said: dict[str, Any], style: Style) -> Iterator[str]:
    budget = said["budget"]
    yield style.head("Budget")
    yield from style.wrapped(budget["counts"])
    stated = "Callers must state one, or say why there is none." if budget["required"] else "Callers may leave it out."
    yield from style.wrapped(f"{budget['resource_type']}. {stated}")


def _signals(said: dict[str, Any], style: Style) -> Iterator[str]:
    if not said["signals"]:
        if said["curated"]:
            yield style.head("Signals")
            yield "  None: no metric tells what it costs."
        return
    yield style.head("Signals")
    heads: tuple[str, ...] = ("NAME", "KIND", "METRIC", "EVERY", "ALARM WHEN", "CONFIDENCE")
    rows = [_signal_row(one) for one in said["signals"]]
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    metric_below = sum(widths) + 2 * len(widths) > style.width
    if metric_below:
        heads, rows, widths = _narrow(heads), [_narrow(row) for row in rows], list(_narrow(widths))
    yield "  " + style.paint(_line(heads, widths), dim=True)
    for one, row in zip(said["signals"], rows, strict=True):
        yield "  " + _painted(row, widths, style)
        yield from _details(one, said, style, metric_below=metric_below)


def _narrow(cells: Sequence[T]) -> tuple[T, ...]:
    """Leave the metric out of a line that is too long for the terminal."""
    return (*cells[:2], *cells[3:])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _painted(row: Sequence[str], widths: Sequence[int], style: Style) -> str:
    name, kind, *middle, confidence = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
    sure = row[-1] == "confirmed"
    painted = [style.paint(name, bold=True), style.paint(kind, fg=_KINDS.get(row[1])), *middle]
    return "  ".join([*painted, style.paint(confidence.rstrip(), fg="green" if sure else "yellow")])


def _signal_row(one: dict[str, Any]) -> tuple[str, ...]:
    metric = one["metric"]
    every = _period(metric["period_seconds"])
    return one["key"], one["kind"], f"{metric['statistic']} {metric['name']}", every, _condition(one), one["confidence"]


def _period(seconds: int) -> str:
    for size, unit in ((_DAYS, "d"), (_HOURS, "h"), (60, "min")):
        if seconds % size == 0:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"


def _condition(one: dict[str, Any]) -> str:
    if one["left_out"]:
        return "no alarm"
    word = one["comparison"].lower()
    sign = (">" if "greater" in word or word.endswith("gt") else "<" if "less" in word or word.endswith("lt") else "=") + "=" * (
        "equal" in word and word != "equals"
    )
    times = f" x{one['evaluation_periods']}" if one["evaluation_periods"] > 1 else ""
    return f"{sign} {one['threshold'] or 'yours'}{times}"


def _details(one: dict[str, Any], said: dict[str, Any], style: Style, *, metric_below: bool) -> Iterator[str]:
    unit = f" Counts {one['unit']}." if one["unit"] else ""
    yield from style.wrapped(f"{one['why']}{unit}", "    ", "    ")
    if metric_below:
        yield from style.wrapped(f"{one['metric']['statistic']} of {one['metric']['name']}", "    ", "    ")
    where = ", ".join(f"{name} = {value}" for name, value in one["dimensions"].items())
    yield from style.wrapped(f"{one['metric']['namespace']}{': ' if where else ''}{where}", "    ", "    ")
    if one["left_out"]:
        yield from (style.paint(line, fg="yellow") for line in style.wrapped(f"No alarm: {one['left_out']}.", "    ", "    "))
    if one["source"] and one["source"] != said["source"]:
        yield from (style.paint(line, dim=True) for line in style.wrapped(f"Source: {_source(one['source'])}.", "    ", "    "))


def _companions(said: dict[str, Any], style: Style) -> Iterator[str]:
    if said["companions"]:
        yield style.head("Comes with it")
    for one in said["companions"]:
        when = f" Only if {one['when']}." if one["when"] else ""
        yield from style.wrapped(f"{one['resource_type']}: {one['why']}{when}", "  - ", "    ")


def _defaults(said: dict[str, Any], style: Style) -> Iterator[str]:
    if said["defaults"]:
        yield style.head("Defaults of the module")
    for one in said["defaults"]:
        yield from style.wrapped(f"{one['path']} = {one['default']}" + (f": {one['why']}" if one["why"] else ""), "  - ", "    ")


def _left_out(said: dict[str, Any], style: Style) -> Iterator[str]:
    by_reason: dict[str, list[str]] = {}
    for gap in said["left_out"]:
        by_reason.setdefault(gap["reason"], []).append(gap["path"])
    if by_reason:
        yield style.head("Left out")
    for reason, paths in by_reason.items():
        shown = paths if style.everything else paths[:_LISTED]
        more = f" and {len(paths) - len(shown)} more (--all lists them)" if len(paths) > len(shown) else ""
        yield from style.wrapped(f"{reason}: {', '.join(shown)}{more}", "  - ", "    ")
