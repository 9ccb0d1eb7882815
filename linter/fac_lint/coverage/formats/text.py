"""Text for people: a bar for each share, then tables by module and by owner, and what is left out on purpose by name."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

import click

from fac_core.sentence import all_of, some_of
from fac_lint.coverage.formats._words import STATES, cells, counts, headline, not_read, percentage
from fac_lint.coverage.shares import ASPECTS
from fac_lint.formats._texts import cells as columns
from fac_lint.formats._texts import logged, plain
from fac_lint.run.counted import RULES, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from fac_lint.coverage.shares import Group, Row
    from fac_lint.coverage.tally import Coverage
    from fac_lint.formats import Style

SIGNS = {State.COVERED: "█", State.DELEGATED: "▓", State.EXEMPT: "▒", State.UNKNOWN: "░", State.MISSING: "·"}
PLAIN = str.maketrans("█▓▒░·", "#>x?.")
_COLOURS = {State.COVERED: "green", State.DELEGATED: "cyan", State.EXEMPT: "blue", State.UNKNOWN: "magenta", State.MISSING: "red"}
_BAR = 24
_HEAD = 15  # what stands before a bar
_ANY = 1_000_000  # no terminal: as wide as it gets


def render(coverage: Coverage, style: Style) -> str:
    """Write it."""
    width = style.width or _ANY
    lines = [
        *_wrapped(headline(coverage), width),
        "",
        *(line for what in ASPECTS for line in _share(coverage, what, width)),
        *_legend(width),
        *_table("by module", coverage.modules, width),
        *_table(f"by {plain(coverage.key)}", coverage.owners, width),
        *_exempt(coverage, width),
        *_gaps(coverage, width),
        *(_listed(coverage, width) if style.compliant else _further(coverage, width)),
    ]
    text = logged("\n".join(lines) + "\n")
    return text if style.colour else click.unstyle(text)


def _share(coverage: Coverage, what: str, width: int) -> Iterator[str]:
    share = coverage.total.shares[what]
    if what not in coverage.asked and coverage.total.resources:
        yield from _wrapped(f"{what:<9} not asked: no policy here wants it (fac-lint explain {RULES[what]})", width, "  ")
        return
    if share.percent is None or what not in coverage.asked:
        yield from _wrapped(f"{what:<9}    -  of nothing here", width, "  ")
        return
    parts = cells(share, max(min(_BAR, width - _HEAD - 1), 5))
    bar = "".join(click.style(SIGNS[state] * number, fg=_COLOURS[state]) for state, number in parts)
    yield f"{click.style(f'{what:<9}', bold=True)} {share.percent:>3}% {bar}"
    left = coverage.total.resources - share.asked
    yield from _wrapped(f"  {counts(share)}{f', {left:,} not asked' if left else ''}", width, "  ")


def _legend(width: int) -> Iterator[str]:
    told = [f"{sign} {STATES[state]}" for state, sign in SIGNS.items()]
    yield from ("", *_wrapped("   ".join(told).replace("up to the caller", "up\u00a0to\u00a0the\u00a0caller"), width))


def _table(title: str, groups: Sequence[Group], width: int) -> Iterator[str]:
    if not groups:
        return
    heads = [*ASPECTS, "resources"]
    rows = [[plain(one.title), *(percentage(one, what) for what in ASPECTS), f"{one.resources:,}"] for one in groups]
    room = width - sum(len(head) + 2 for head in heads)
    longest = max(columns(name) for name in [title, *(row[0] for row in rows)])
    yield ""
    if longest > room:
        yield click.style(title, bold=True)
        for name, *cells_ in rows:
            yield f"  {name}"
            yield from _wrapped(f"    {', '.join(f'{head} {cell}' for head, cell in zip(heads, cells_, strict=True))}", width, "    ")
        return
    yield click.style(f"{title}{' ' * (longest - len(title))}{''.join(f'  {head}' for head in heads)}", bold=True)
    for name, *cells_ in rows:
        yield f"{name}{' ' * (longest - columns(name))}" + "".join(
            f"  {cell:>{len(head)}}" for head, cell in zip(heads, cells_, strict=True)
        )


def _exempt(coverage: Coverage, width: int) -> Iterator[str]:
    if coverage.exempt:
        yield from ("", click.style("exempt", bold=True))
    for name, left_out in coverage.exempt.items():
        yield from _wrapped(f"  {plain(name)}", width, "    ")
        for what in ASPECTS:
            addresses = [plain(address) for one, address in left_out if one == what]
            if addresses:
                yield from _wrapped(f"    not {what}: {some_of(addresses)}", width, "      ")


def _gaps(coverage: Coverage, width: int) -> Iterator[str]:
    if coverage.gaps:
        yield ""
        first, *rest = _wrapped(not_read(coverage), width, "  ")
        yield from (click.style(first, fg="red", bold=True), *rest)
    for file, why in coverage.gaps:
        yield from _wrapped(f"  {plain(file)}: {plain(why)}", width, "    ")


def _further(coverage: Coverage, width: int) -> Iterator[str]:
    if any(said.state is not State.COVERED for row in coverage.rows for said in row.said.values()):
        yield from ("", *_wrapped("--all lists each resource; fac-lint check says where to mend what is missing", width))


def _listed(coverage: Coverage, width: int) -> Iterator[str]:
    for row in coverage.rows:
        place = f"{plain(row.counted.file)}:{row.counted.line}" if row.counted.line else plain(row.counted.file)
        within = f" in {plain(row.module)}" if row.module != "." else ""
        yield from ("", *_wrapped(f"{plain(row.counted.address)}{within}, {place}", width, "  "))
        yield from (line for said in _all(row) for line in _wrapped(f"  {said}", width, "    "))


def _all(row: Row) -> Iterator[str]:
    for what, said in row.said.items():
        yield f"{what}: {STATES[said.state]}" + (f": {plain(said.why)}" if said.why else "")
    if left := [what for what in ASPECTS if what not in row.said]:
        yield f"not asked to be {all_of(left)}"


def _wrapped(text: str, width: int, indent: str = "") -> list[str]:
    return _broken(text, width, indent) if len(text) > width else [text.replace("\u00a0", " ")]


def _broken(text: str, width: int, indent: str) -> list[str]:
    before = text[: len(text) - len(text.lstrip(" "))]
    lines: Iterable[str] = wrap(
        text.strip(" "), width, initial_indent=before, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
    return [line.replace("\u00a0", " ") for line in lines]
