"""The cost signals of a type for a reader at a terminal: a table where there is room, one below the other elsewhere, and a legend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fac_gen.explain.style import source_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_gen.explain.style import Style

_KINDS = {"spend": "yellow", "idle": "cyan", "waste": "magenta"}
_HOURS = 3600
_DAYS = 86400

_HEADS = ("NAME", "KIND", "METRIC", "EVERY", "ALARM WHEN", "CONFIDENCE")
_METRIC = 2
_MEANINGS = {
    "spend": "money goes out",
    "idle": "nobody uses it, and it is billed",
    "waste": "it is larger than it needs to be",
    "yours": "no alarm until a caller gives the threshold",
    "budget": "the threshold follows from the budget and list prices, or is the caller's",
    "no alarm": "the module makes none, and says why",
    "confirmed": "stands in the source named",
    "unconfirmed": "not certain, so no alarm is made of it",
}


def signal_lines(said: dict[str, Any], style: Style) -> Iterator[str]:
    """Yield the part of the page about cost signals."""
    if not said["signals"]:
        if said["curated"]:
            yield style.head("Signals")
            yield "  None: no metric tells what it costs."
        return
    yield style.head("Signals")
    rows = [_row(one) for one in said["signals"]]
    columns = _columns(rows, style.width)
    if columns:
        yield "  " + style.paint(_line([_HEADS[one] for one in columns], _widths(rows, columns)), dim=True)
    for one, row in zip(said["signals"], rows, strict=True):
        yield from _painted(row, rows, columns, style) if columns else _stacked(row, style)
        yield from _details(one, said, style, metric_below=_METRIC not in columns)
    yield ""
    yield from _legend(said["signals"], rows, style)


def _columns(rows: Sequence[Sequence[str]], width: int) -> tuple[int, ...]:
    """Return the columns for which there is room, at least without the metric; none where the table would not fit."""
    every = tuple(range(len(_HEADS)))
    for columns in (every, tuple(one for one in every if one != _METRIC)):
        if sum(_widths(rows, columns)) + 2 * len(columns) <= width:
            return columns
    return ()


def _widths(rows: Sequence[Sequence[str]], columns: Sequence[int]) -> list[int]:
    return [max(len(row[one]) for row in (_HEADS, *rows)) for one in columns]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _painted(row: Sequence[str], rows: Sequence[Sequence[str]], columns: Sequence[int], style: Style) -> Iterator[str]:
    widths = _widths(rows, columns)
    name, kind, *middle, confidence = [row[one].ljust(width) for one, width in zip(columns, widths, strict=True)]
    painted = [style.paint(name, bold=True), style.paint(kind, fg=_KINDS.get(row[1])), *middle]
    yield "  " + "  ".join([*painted, _sure(confidence.rstrip(), style)])


def _stacked(row: Sequence[str], style: Style) -> Iterator[str]:
    """Yield a signal where no table fits."""
    name, kind, _, every, condition, confidence = row
    yield f"  {style.paint(name, bold=True)}"
    yield f"    {style.paint(kind, fg=_KINDS.get(kind))}, {_sure(confidence, style)}"
    yield f"    {condition if condition == 'no alarm' else f'alarm when {condition}'}, every {every}"


def _sure(confidence: str, style: Style) -> str:
    return style.paint(confidence, fg="green" if confidence == "confirmed" else "yellow")


def _legend(signals: Sequence[dict[str, Any]], rows: Sequence[Sequence[str]], style: Style) -> Iterator[str]:
    """Say what the words of the table mean, those that stand in it."""
    there = {word for row in rows for word in (row[1], row[5], *(known for known in ("yours", "budget", "no alarm") if known in row[4]))}
    meanings = [f"{word}: {meaning}" for word, meaning in _MEANINGS.items() if word in there]
    if any(one["evaluation_periods"] > 1 and not one["left_out"] for one in signals):
        meanings.append("x and a number: in so many periods in a row")
    if any(one["asked_days"] and not one["left_out"] for one in signals):
        meanings.append("days: no alarm until a caller says that so many are enough to call it idle")
    for meaning in meanings:
        yield from (style.paint(line, dim=True) for line in style.wrapped(f"{meaning}.", "  ", "    "))


def _row(one: dict[str, Any]) -> tuple[str, ...]:
    metric = one["metric"]
    every = _period(metric["period_seconds"])
    return one["key"], one["kind"], f"{metric['statistic']} {_names(metric)}", every, _condition(one), one["confidence"]


def _names(metric: dict[str, Any]) -> str:
    """Return a metric with those that are added to it."""
    return " + ".join((metric["name"], *metric.get("plus", ())))


def _period(seconds: int) -> str:
    for size, unit in ((_DAYS, "d"), (_HOURS, "h"), (60, "min")):
        if seconds % size == 0:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"


def _condition(one: dict[str, Any]) -> str:
    if one["left_out"]:
        return "no alarm"
    times = f" x{one['evaluation_periods']}" if one["evaluation_periods"] > 1 else ""
    asked = f", days = {one['asked_days']}" if one["asked_days"] else ""
    return f"{one['sign']} {one['threshold'] or ('budget' if one['follows_budget'] else 'yours')}{times}{asked}"


def _details(one: dict[str, Any], said: dict[str, Any], style: Style, *, metric_below: bool) -> Iterator[str]:
    unit = f" Counts {one['unit']}." if one["unit"] else ""
    yield from style.wrapped(f"{one['why']}{unit}", "    ", "    ")
    if metric_below:
        yield from style.wrapped(f"{one['metric']['statistic']} of {_names(one['metric'])}", "    ", "    ")
    where = ", ".join(f"{name} = {value}" for name, value in one["dimensions"].items())
    yield from style.wrapped(f"{one['metric']['namespace']}{': ' if where else ''}{where}", "    ", "    ")
    if one["left_out"]:
        yield from (style.paint(line, fg="yellow") for line in style.wrapped(f"No alarm: {one['left_out']}.", "    ", "    "))
    if one["source"] and one["source"] != said["source"]:
        yield from (style.paint(line, dim=True) for line in style.wrapped(f"Source: {source_text(one['source'])}.", "    ", "    "))
