"""Patterns of tag values, read by RE2: the engine whose syntax Terraform's `regex` has.

Facts: the syntax is listed at https://github.com/google/re2/wiki/Syntax; Terraform compares and matches text in Unicode's form NFC
(seen 2026-11-27, Terraform 1.11).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError

if TYPE_CHECKING:
    import re

MAX_LENGTH = 1000
_SPECIAL = frozenset("\\.+*?()|[]{}^$")
_LOOKAROUND = ("(?=", "(?!", "(?<=", "(?<!")


def escape(text: str) -> str:
    """Write text so that it is read literally."""
    return "".join(f"\\{character}" if character in _SPECIAL else character for character in text)


def normal(text: str) -> str:
    """Return text as Terraform sees it: composed, so that one spelling of é equals the other."""
    return unicodedata.normalize("NFC", text)


def search(pattern: str, value: str) -> bool:
    """Whether a pattern occurs in a value, as in Terraform."""
    return compiled(pattern).search(normal(value)) is not None


@lru_cache(maxsize=256)
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern that has no `problem`."""
    re2 = _engine()
    options = re2.Options()
    options.log_errors = False
    found: re.Pattern[str] = re2.compile(normal(pattern), options=options)
    return found


def problem(pattern: str) -> str:
    """Say why a pattern cannot be used here and in Terraform alike, or return an empty string."""
    if len(pattern) > MAX_LENGTH:
        return f"longer than {MAX_LENGTH} characters"
    try:
        named, groups = len(compiled(pattern).groupindex), compiled(pattern).groups
    except UnicodeEncodeError:
        return "half a character stands in it"
    except _engine().error as error:
        return _told(error)
    if 0 < named < groups:
        return "Terraform reads no pattern with named and unnamed groups; write (?: for those that need no name"
    return _younger(pattern)


def _told(error: Exception) -> str:
    message = error.args[0].decode("utf-8", "replace") if isinstance(error.args[0], bytes) else str(error)
    if message.endswith(_LOOKAROUND):
        return "lookaround is unknown to RE2"
    return f"not a regular expression that RE2 reads: {message}"


def _younger(pattern: str) -> str:
    """Say what this RE2 reads and some Terraform's does not."""
    from fac_core.policy.pattern_tokens import tokens  # noqa: PLC0415 - built-in patterns are known to be good

    for token in tokens(pattern):
        if token == r"\C":  # noqa: S105 - a token of a pattern
            return r"\C is unknown to Terraform; write . for a character"
        if token.startswith("(?<"):
            return "(?<name> is unknown to older versions of Terraform; write (?P<name>"
    return ""


def _engine() -> Any:  # noqa: ANN401 - the module has no types
    try:
        import re2  # noqa: PLC0415 - 5 ms that only who matches a value pays
    except ImportError as error:
        hint = "pip install google-re2; where it has no wheel (Alpine), see docs/decisions/2026-11-27-re2.md."
        raise UserError("patterns of tag values need the package google-re2", hint=hint) from error
    return re2
