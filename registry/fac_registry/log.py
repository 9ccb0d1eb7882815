"""Logs as JSON lines on stderr."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

MOST_LINES = 100
"""Lines a second of one kind of request: more say nothing new, and whoever asks on purpose would fill a disk."""


@dataclass
class Sample:
    """Which requests have a line of their own; the next line of a kind says how many before it had none."""

    most: int = MOST_LINES
    now: Callable[[], float] = time.monotonic
    _kinds: dict[Hashable, tuple[int, int, int]] = field(default_factory=dict)

    def take(self, kind: Hashable) -> int | None:
        """Return how many were left out since the last line, None for a request that is left out itself. There must be few kinds."""
        second = int(self.now())
        since, written, left_out = self._kinds.get(kind, (second, 0, 0))
        if since != second:
            written = 0
        if written >= self.most:
            self._kinds[kind] = (second, written, left_out + 1)
            return None
        self._kinds[kind] = (second, written + 1, 0)
        return left_out


class JsonLines(logging.Formatter):
    """One object per record: time, level, logger, message and what is given as ``extra={"fields": {...}}``."""

    def format(self, record: logging.LogRecord) -> str:
        """Write one line."""
        when = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{int(record.msecs):03d}Z"
        line = {"time": when, "level": record.levelname.lower(), "logger": record.name, "message": record.getMessage()}
        line |= getattr(record, "fields", {})
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return msgspec.json.encode(line, enc_hook=str).decode()


def configure(level: str) -> None:
    """Send all logs of the process to stderr."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    # Nobody reads these fields; looking them up costs more than writing the line.
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    # One line per SQL statement or migration would drown the rest.
    for name in ("aiosqlite", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
