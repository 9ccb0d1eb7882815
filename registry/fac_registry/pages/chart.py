"""Small charts, drawn as SVG when a page is made: no script, no style of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH, HEIGHT, BAR, GAP = 280, 56, 22, 3
LEAST = 2
"""Pixels, so that something small is seen; and versions, so that there is something to compare."""


@dataclass(frozen=True, slots=True)
class Point:
    """A version, what is measured of it, and that in words."""

    name: str
    value: float
    words: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar in pixels from the upper left, and what it says."""

    x: float
    y: float
    width: float
    height: float
    title: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars from left to right, in a frame of ``width`` by ``height``, and all of it in words."""

    width: int
    height: int
    bars: tuple[Bar, ...]
    words: str


def chart(points: Sequence[Point]) -> Chart | None:
    """Draw bars from zero, oldest first; None of fewer than two points."""
    if len(points) < LEAST:
        return None
    most = max(point.value for point in points) or 1
    width = min(BAR, WIDTH / len(points) - GAP)
    bars = []
    for number, point in enumerate(points):
        height = max(LEAST, round(HEIGHT * point.value / most, 1)) if point.value else 0
        bars.append(Bar(round(number * (width + GAP), 1), HEIGHT - height, round(width, 1), height, f"{point.name}: {point.words}"))
    return Chart(WIDTH, HEIGHT, tuple(bars), f"From {points[0].words} in {points[0].name} to {points[-1].words} in {points[-1].name}")
