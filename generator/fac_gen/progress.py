"""A progress bar on the standard error, for terminals only."""

from __future__ import annotations

import os
import shutil
import sys
import time
from typing import IO, Self

EVERY = 0.1
"""Seconds between two drawings."""
BAR = 24
MINUTE, HOUR = 60, 3600


class Progress:
    """Shows how much is done, what was last, and how long the rest may take; nothing is shown where nobody watches."""

    def __init__(self, total: int, *, out: IO[str] | None = None, shown: bool | None = None) -> None:
        self._out = out or sys.stderr
        self._shown = self._out.isatty() if shown is None else shown
        self._color = "NO_COLOR" not in os.environ
        self._total = total
        self._began = self._drawn = time.monotonic()
        self.done = 0
        self._at_once = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def skip(self, last: str, count: int = 1) -> None:
        """Count what cost no time: the estimate leaves it out."""
        self._at_once += count
        self.step(last, count)

    def step(self, last: str, count: int = 1) -> None:
        """Count, and draw when it is time."""
        self.done += count
        now = time.monotonic()
        if self._shown and (now - self._drawn >= EVERY or self.done == self._total):
            self._drawn = now
            self._draw(last, now - self._began)

    def clear(self) -> None:
        """Take the bar away, so that other output can be written."""
        if self._shown:
            self._out.write("\r\x1b[K")
            self._out.flush()

    def _draw(self, last: str, seconds: float) -> None:
        share = self.done / self._total if self._total else 1.0
        full = round(BAR * share)
        cells = "━" * full, "━" * (BAR - full)
        bar = f"\x1b[32m{cells[0]}\x1b[90m{cells[1]}\x1b[0m" if self._color else cells[0] + "─" * len(cells[1])
        words = f" {self.done:,}/{self._total:,} {share:4.0%} {self._left(seconds)} "
        width = max(shutil.get_terminal_size().columns - BAR - len(words) - 1, 0)
        self._out.write(f"\r{bar}{words}{last[:width]}\x1b[K")
        self._out.flush()

    def _left(self, seconds: float) -> str:
        worked = self.done - self._at_once
        if not worked:
            return "     "
        return duration((self._total - self.done) * seconds / worked) + " left"


def duration(seconds: float) -> str:
    """Write ``4.2 s``, ``3:07 min`` or ``1:02:33 h``."""
    whole = round(seconds)
    if whole < MINUTE:
        return f"{seconds:.1f} s"
    if whole < HOUR:
        return f"{whole // MINUTE}:{whole % MINUTE:02} min"
    return f"{whole // HOUR}:{whole % HOUR // MINUTE:02}:{whole % MINUTE:02} h"
