"""Workflow commands of GitHub Actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.formats._texts import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LIMIT = 10
"""So many annotations of a kind GitHub shows for a step; it drops the rest without a word."""


def command(name: str, message: str, **properties: str | int) -> str:
    """Return a command; nothing in its texts ends it."""
    told = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {told}::{_data(message)}"


def _data(text: str) -> str:
    """Escape a message; line feeds of our own stay, and no other control character does."""
    lines = [plain(line).replace("%", "%25") for line in text.split("\n")]
    return "%0A".join(lines)


def _property(text: str) -> str:
    return plain(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")


def group(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield lines of the log to unfold; nothing where there are none."""
    told = list(lines)
    if told:
        yield from (f"::group::{title}", *told, "::endgroup::")
