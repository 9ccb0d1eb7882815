"""Texts of files and findings as Markdown in which nothing is markup, calls a user or links an issue."""

from __future__ import annotations

import re
from html import escape

from fac_core.printable import plain

LARGEST = 65_536
"""So many characters fit into a comment."""
_LONGEST = 600
_MARKS = re.compile(
    r"(?P<entity>[&<>])|(?P<link>@(?=\w)|#(?=\d)|GH-(?=\d)|(?<=\w):(?=//)|(?<=www)\.|%(?=\w))"
    r"|(?P<mark>[\\`*\[\]{}|~$!]|(?<![a-zA-Z0-9])_|_(?![a-zA-Z0-9]))"
)


def code(text: str) -> str:
    """Return text as code."""
    return f"<code>{_prose(text)}</code>"


def cell(text: str) -> str:
    """Return text for a cell of a table, what stands between backticks as code."""
    clipped = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    parts = re.split(r"`([^`\n]+)`", clipped)
    return "".join(code(part) if index % 2 else _prose(part) for index, part in enumerate(parts))


def _prose(text: str) -> str:
    """Return text in which nothing is markup, calls a user or links an issue."""
    return _MARKS.sub(_harmless, plain(text))


def _harmless(found: re.Match[str]) -> str:
    if found["entity"]:
        return escape(found["entity"])
    return f"{found['link']}<!-- -->" if found["link"] else f"\\{found['mark']}"
