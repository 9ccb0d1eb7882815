"""Logs as JSON lines on stderr."""

from __future__ import annotations

import logging
import time

import msgspec


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
