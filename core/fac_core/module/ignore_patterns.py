"""Patterns of a .gitignore or .facignore. A line that is no pattern matches nothing, as git has it."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from pathspec import GitIgnoreSpec

if TYPE_CHECKING:
    from collections.abc import Sequence


def ignore_patterns(lines: Sequence[str]) -> GitIgnoreSpec:
    """Return the patterns of a file's lines, compiled."""
    try:
        return GitIgnoreSpec.from_lines(lines)
    except _refusals():
        # Line by line, and by Python's own engine: RE2 refuses what takes it too much memory.
        return GitIgnoreSpec.from_lines([line for line in lines if _is_pattern(line)], backend="simple")


def _is_pattern(line: str) -> bool:
    try:
        GitIgnoreSpec.from_lines([line], backend="simple")
    except _refusals():
        return False
    return True


def _refusals() -> tuple[type[Exception], ...]:
    engine = sys.modules.get("re2")  # which pathspec takes where it is installed
    return (ValueError, re.error, *((engine.error,) if engine else ()))
