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
    """A bar in pixels from the upper left, and what it says; ``top`` is where a trace of what it could reach begins."""

    x: float
    y: float
    width: float
    height: float
    title: str
    top: float


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars from left to right, in a frame of ``width`` by ``height``, and all of it in words."""

    width: int
    height: int
    bars: tuple[Bar, ...]
    words: str

    @property
    def range(self) -> str:
        """The words amid a sentence."""
        return self.words[0].lower() + self.words[1:]


def chart(points: Sequence[Point], whole: float | None = None) -> Chart | None:
    """Draw bars from zero, oldest first, the highest as high as the chart or a ``whole`` that is; None of fewer than two points.

    Behind each bar is a trace of the whole, or of a thin line to stand on: a version of which there is nothing is seen, too.
    """
    if len(points) < LEAST:
        return None
    most = whole or max(point.value for point in points) or 1
    top = 0.0 if whole else HEIGHT - LEAST / 2
    width = min(BAR, WIDTH / len(points) - GAP)
    bars = []
    for number, point in enumerate(points):
        height = max(LEAST, round(HEIGHT * point.value / most, 1)) if point.value else 0
        bars.append(Bar(round(number * (width + GAP), 1), HEIGHT - height, round(width, 1), height, f"{point.name}: {point.words}", top))
    return Chart(WIDTH, HEIGHT, tuple(bars), f"From {points[0].words} in {points[0].name} to {points[-1].words} in {points[-1].name}")
