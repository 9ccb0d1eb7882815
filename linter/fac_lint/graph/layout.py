"""Where each box of a picture stands: columns from what tags are made of to where they end, and few lines that cross."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SWEEPS = 4
Below: TypeAlias = "Mapping[str, Sequence[str]]"
"""What each box is made of."""


@dataclass(frozen=True, slots=True)
class Spot:
    """The upper left corner of a box, in pixels."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Sizes:
    """The width of boxes, and the space between columns and between boxes, in pixels."""

    box: int
    across: int
    down: int


@dataclass(frozen=True)
class Layout:
    """The boxes of each column, and the lines between them: each goes from box to box, by bends in the columns between the two."""

    columns: tuple[tuple[str, ...], ...]
    lines: tuple[tuple[str, ...], ...]

    def spots(self, heights: Mapping[str, int], sizes: Sizes) -> tuple[dict[str, Spot], int, int]:
        """Return where each box and bend stands, and the width and height of it all; a bend has no height. Columns are centred."""
        tall = [sum(heights.get(name, 0) + sizes.down for name in column) - sizes.down for column in self.columns]
        height = max(tall, default=0)
        where: dict[str, Spot] = {}
        for number, column in enumerate(self.columns):
            y = (height - tall[number]) // 2
            for name in column:
                where[name] = Spot(number * (sizes.box + sizes.across), y)
                y += heights.get(name, 0) + sizes.down
        return where, max(len(self.columns) * (sizes.box + sizes.across) - sizes.across, 0), height


def layout(below: Below, ends: Sequence[str]) -> Layout:
    """Return the columns and lines of boxes; ``ends`` stand in the last column.

    What is made of nothing stands in the first column, everything else right of all that it is made of.
    """
    depths = _depths(below)
    last = max((depth for name, depth in depths.items() if name not in ends), default=-1) + 1
    depths.update(dict.fromkeys(ends, last))
    used = sorted({depths[name] for name in below})
    columns: list[list[str]] = [[] for _ in used]
    place = {name: used.index(depths[name]) for name in below}
    for name in below:
        columns[place[name]].append(name)
    lines = []
    for name, inner in below.items():
        for one in dict.fromkeys(inner):
            if one in place and place[one] < place[name]:
                bends = [(number, f"{one} > {name} > {number}") for number in range(place[one] + 1, place[name])]
                for number, bend in bends:
                    columns[number].append(bend)
                lines.append((one, *(bend for _, bend in bends), name))
    return Layout(tuple(map(tuple, _ordered(columns, lines))), tuple(lines))


def _depths(below: Below) -> dict[str, int]:
    """Return how far each box is from the first column; of a circle, which Terraform refuses, one part counts as its beginning."""
    known: dict[str, int] = {}
    for name in below:
        pending, running = [(name, False)], set[str]()
        while pending:
            one, done = pending.pop()
            if done:
                known[one] = 1 + max((known[inner] for inner in below[one] if inner in known), default=-1)
            elif one not in known and one not in running:
                running.add(one)
                pending += [(one, True), *((inner, False) for inner in below[one] if inner in below)]
    return known


def _ordered(columns: list[list[str]], lines: Sequence[Sequence[str]]) -> list[list[str]]:
    """Put boxes near what they are joined to, sweeping to and fro."""
    joined: dict[str, list[str]] = {name: [] for column in columns for name in column}
    for line in lines:
        for one, other in pairwise(line):
            joined[one].append(other)
            joined[other].append(one)
    place = {name: where for column in columns for name, where in _places(column)}
    for sweep in range(_SWEEPS):
        for column in columns if sweep % 2 == 0 else reversed(columns):
            means = {name: sum(place[one] for one in joined[name]) / len(joined[name]) if joined[name] else place[name] for name in column}
            column.sort(key=means.__getitem__)
            place.update(_places(column))
    return columns


def _places(column: Sequence[str]) -> list[tuple[str, float]]:
    return [(name, (number + 0.5) / len(column)) for number, name in enumerate(column)]
