"""Parts of an archive, so that a download that broke off goes on where it was (RFC 9110, 14)."""

from __future__ import annotations

import re

RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")


class UnsatisfiableError(ValueError):
    """A range that begins behind the end."""


def wanted(header: str, size: int) -> tuple[int, int] | None:
    """Return the first byte and the one behind the last that ``Range`` asks for of ``size`` bytes; None for the whole.

    Several ranges and other units may be ignored, and are. Raise `UnsatisfiableError` when no byte is in the range.
    """
    match = RANGE.fullmatch(header.strip())
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        start, stop = max(0, size - int(last)), size
    else:
        start, stop = int(first), min(size, int(last) + 1 if last else size)
        if last and int(last) < start:
            return None
    if start >= stop:
        raise UnsatisfiableError
    return start, stop
