"""A picture: a bar for everything, for each module and for each owner, as long as the share that is covered, and why it is not longer.

It holds no script and needs nothing else; what a bar says stands beside it and in its title.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.coverage.formats._words import STATES, counts, headline, not_read, percentage
from fac_lint.coverage.shares import ASPECTS
from fac_lint.formats._texts import markup
from fac_lint.formats._xml import element
from fac_lint.run.counted import State

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fac_lint.coverage.shares import Group, Share
    from fac_lint.coverage.tally import Coverage
    from fac_lint.formats import Style

_COLOURS = {
    State.COVERED: "#2e9e5b", State.DELEGATED: "#5aa9d6", State.EXEMPT: "#8a8fd1", State.UNKNOWN: "#b9bfc7", State.MISSING: "#d6493f"
}  # fmt: skip
_ROWS = 60
_NAME = 34  # characters of a name
_LEFT, _BAR, _PERCENT, _GAP, _LINE, _TOP = 270, 150, 44, 16, 22, 92
_WIDTH = _LEFT + len(ASPECTS) * (_BAR + _PERCENT + _GAP)
_SHEET = (
    "text{font:13px system-ui,sans-serif;fill:#1f2328}.h{font-weight:600}.d{fill:#59636e}.w{fill:#c0362c;font-weight:600}"
    ".b{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.d{fill:#9198a1}.w{fill:#ff8a80}.b{fill:#0d1117}}"
)


def render(coverage: Coverage, style: Style) -> str:
    """Draw it, whatever the style."""
    del style
    lines = list(_lines(coverage))
    height = _TOP + len(lines) * _LINE + 16
    drawn = "\n".join(element("g", {"transform": f"translate(0 {_TOP + place * _LINE})"}, line) for place, line in enumerate(lines))
    size = {"xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {_WIDTH} {height}", "role": "img", "aria-label": _label(coverage)}
    return element("svg", {**size}, f"\n<style>{_SHEET}</style>\n{_ground(height)}\n{_top(coverage)}\n{drawn}\n") + "\n"


def _ground(height: int) -> str:
    return element("rect", {"class": "b", "width": _WIDTH, "height": height})


def _label(coverage: Coverage) -> str:
    told = [f"{what} {percentage(coverage.total, what)}" for what in ASPECTS if what in coverage.asked]
    return f"Coverage: {', '.join(told)} of {headline(coverage)}"


def _top(coverage: Coverage) -> str:
    parts = [_text(12, 24, headline(coverage), "h")]
    if coverage.gaps:
        parts.append(_text(12, 44, not_read(coverage), "w"))
    left = 12
    for state, word in STATES.items():
        parts.append(element("rect", {"x": left, "y": 54, "width": 11, "height": 11, "fill": _COLOURS[state]}))
        parts.append(_text(left + 16, 64, word, "d"))
        left += 34 + 8 * len(word)
    parts += [_text(_column(number), _TOP - 6, what, "h") for number, what in enumerate(ASPECTS)]
    return "\n".join(parts)


def _lines(coverage: Coverage) -> Iterator[str]:
    yield _row(coverage.total, "everything", coverage)
    yield from _groups("by module", coverage.modules, coverage)
    yield from _groups(f"by {coverage.key}", coverage.owners, coverage)


def _groups(title: str, groups: Sequence[Group], coverage: Coverage) -> Iterator[str]:
    if groups:
        yield _text(12, 16, title, "h")
    for one in groups[:_ROWS]:
        yield _row(one, one.title, coverage)
    if len(groups) > _ROWS:
        yield _text(12, 16, f"and {len(groups) - _ROWS:,} more", "d")


def _row(group: Group, title: str, coverage: Coverage) -> str:
    short = title if len(title) <= _NAME else f"…{title[-_NAME + 1 :]}"
    name = element("text", {"x": 12, "y": 16}, markup(short), element("title", {}, markup(title)))
    columns = enumerate(ASPECTS)
    bars = [_bar(group.shares[what], number, percentage(group, what)) for number, what in columns if what in coverage.asked]
    return "".join([name, *bars])


def _bar(share: Share, column: int, told: str) -> str:
    left, parts = float(_column(column)), []
    for state in STATES:
        if share.counts[state]:
            width = _BAR * share.counts[state] / share.asked
            parts.append(f'<rect x="{left:.2f}" y="4" width="{width:.2f}" height="14" fill="{_COLOURS[state]}"/>')
            left += width
    title = element("title", {}, markup(counts(share) if share.asked else "nobody asks"))
    return element("g", {}, title, *parts) + _text(_column(column) + _BAR + 6, 16, told, "d")


def _column(number: int) -> int:
    return _LEFT + number * (_BAR + _PERCENT + _GAP)


def _text(x: int, y: int, text: str, kind: str) -> str:
    return element("text", {"x": x, "y": y, "class": kind}, markup(text))
