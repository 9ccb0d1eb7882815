"""Patterns of tag values: what both Python and RE2 (Terraform's `regex`) read the same way.

Facts: the syntax that RE2 accepts is listed at https://github.com/google/re2/wiki/Syntax, Go's repeat limit of 1,000 is that of the
package regexp/syntax (seen 2026-11-23).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_LENGTH = 1000
_SPECIAL = frozenset("\\.+*?()|[]{}^$")


def escape(text: str) -> str:
    """Write text so that both engines read it literally."""
    return "".join(f"\\{character}" if character in _SPECIAL else character for character in text)


def search(pattern: str, value: str) -> bool:
    """Whether a pattern occurs in a value, as RE2 sees it."""
    return compiled(pattern).search(value) is not None


@lru_cache(maxsize=256)
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile for Python with RE2's meaning: ASCII classes, and ``$`` only at the very end."""
    return re.compile("".join(r"\Z" if token == "$" else token for token in tokens(pattern)), re.ASCII)  # noqa: S105 - a token of a pattern


def tokens(pattern: str) -> Iterator[str]:
    """Split a pattern into escapes, whole character classes and single characters."""
    index = 0
    while index < len(pattern):
        end = _token_end(pattern, index)
        yield pattern[index:end]
        index = end


def _token_end(pattern: str, start: int) -> int:
    if pattern[start] == "\\":
        return start + 2
    if pattern[start] != "[":
        return start + 1
    index = start + (2 if pattern[start + 1 : start + 2] == "^" else 1)
    if pattern[index : index + 1] == "]":
        index += 1
    while index < len(pattern) and pattern[index] != "]":
        index += 2 if pattern[index] == "\\" else 1
    return index + 1


def problem(pattern: str) -> str:
    """Say why a pattern cannot be used, or return an empty string."""
    from fac_core.policy.portable import unportable  # noqa: PLC0415 - built-in patterns are known to be good

    return unportable(pattern)


def sample(pattern: str) -> str:
    """Return a short value that the pattern accepts, always the same; raise `UserError` when none is found."""
    from fac_core.policy.sample import sample as make_up  # noqa: PLC0415 - only examples and tests need it

    return make_up(pattern)
