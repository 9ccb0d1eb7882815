"""Source lines with carets below what a finding is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from fac_lint.formats._texts import cells, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.finding import Range

_TAB = "    "
_CUT = "..."
_LEAST = 20
_MOST = 400


def frame(line: str, place: Range, colour: str, width: int) -> Iterator[str]:
    """Yield the line and the carets; in a narrow terminal the part of the line that they are below."""
    if not line:
        return
    number = str(place.start.line)
    gutter, bar = " " * len(number), click.style("|", fg="blue")
    room = max(min(width, _MOST) - len(number) - 3, _LEAST) if width else _MOST
    before, marked, after = _cut(*parts(line, place), room)
    yield f"{gutter} {bar}"
    yield f"{click.style(number, fg='blue')} {bar} {before}{marked}{after}".rstrip()
    yield f"{gutter} {bar} {' ' * cells(before)}{click.style('^' * max(cells(marked), 1), fg=colour, bold=True)}"


def parts(line: str, place: Range) -> tuple[str, str, str]:
    """Return what stands before, in and behind a range in the line where it begins."""
    start = place.start.column - 1
    end = place.end.column - 1 if place.end.line == place.start.line else len(line.rstrip())
    before, marked, after = line[:start], line[start : max(end, start + 1)], line[max(end, start + 1) :]
    return _shown(before), _shown(marked), _shown(after)


def _shown(text: str) -> str:
    return plain(text.replace("\t", _TAB))


def _cut(before: str, marked: str, after: str, room: int) -> tuple[str, str, str]:
    """Leave out what does not fit, from both ends: the beginning of what is marked always stays."""
    if cells(before + marked + after.rstrip()) <= room:
        return before, marked, after
    kept = max(room - cells(marked) - 2 * len(_CUT), room // 4)
    if cells(before) > kept:
        before = _CUT + _last(before, kept - len(_CUT))
    left = room - cells(before)
    if cells(marked) > left:
        return before, _first(marked, left - len(_CUT)) + _CUT, ""
    left -= cells(marked)
    return before, marked, after if cells(after) <= left else _first(after, left - len(_CUT)) + _CUT[: max(left, 0)]


def _first(text: str, room: int) -> str:
    end = 0
    while end < len(text) and cells(text[: end + 1]) <= room:
        end += 1
    return text[:end]


def _last(text: str, room: int) -> str:
    return _first(text[::-1], room)[::-1]
