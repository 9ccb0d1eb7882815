"""Patterns of a .gitignore or .facignore. A line that is no pattern matches nothing, as git has it."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pathspec import GitIgnoreSpec


def ignore_patterns(lines: Sequence[str]) -> GitIgnoreSpec:
    """Return the patterns of a file's lines, compiled."""
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - it takes 20 ms, and few folders ignore anything

    try:
        return GitIgnoreSpec.from_lines(lines)
    except _refusals():
        # Line by line, and by Python's own engine: RE2 refuses what takes it too much memory.
        return GitIgnoreSpec.from_lines([line for line in lines if _is_pattern(line)], backend="simple")


def _is_pattern(line: str) -> bool:
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - as above

    try:
        GitIgnoreSpec.from_lines([line], backend="simple")
    except _refusals():
        return False
    return True


def _refusals() -> tuple[type[Exception], ...]:
    engine = sys.modules.get("re2")  # which pathspec takes where it is installed
    return (ValueError, re.error, *((engine.error,) if engine else ()))
