"""Texts of files and findings, made harmless and readable for what they are written into.

What stands in a Terraform file or in its name is somebody else's: it may hold control characters, commands of a CI system, markup.
"""

from __future__ import annotations

import json
import re
import unicodedata
from html import escape
from typing import TYPE_CHECKING

import msgspec

from fac_core.finding import Verdict
from fac_core.printable import logged, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.finding import Finding, Range
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

__all__ = ["cells", "harmless", "json_text", "logged", "markup", "place", "plain", "said", "shown"]

_BEYOND = re.compile(r"[^\n\x20-\x7e]")
_SURROGATES = range(0xD800, 0xE000)
_FORMULA = ("=", "+", "-", "@", "'")
"""How texts begin that a spreadsheet takes for a formula, or for its mark of a text."""


def json_text(document: object) -> str:
    """Return JSON that any reader takes and that steers no terminal."""
    try:  # the same text in a tenth of the time and memory
        text = (msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n").decode()
    except UnicodeEncodeError:  # a part of a name that is no text
        text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    return _BEYOND.sub(_escaped, text) if _BEYOND.search(text) else text


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    if character.isprintable():
        return character
    if ord(character) in _SURROGATES:
        return json.dumps(plain(character))[1:-1]
    return json.dumps(character)[1:-1]


def markup(text: str) -> str:
    """Return text for the content and the attributes of XML and HTML."""
    return escape(plain(text))


def harmless(row: Iterable[str]) -> Iterator[str]:
    """Yield cells of a table that no spreadsheet takes for a formula: such a one gets an apostrophe before it."""
    for cell in row:
        text = plain(cell)
        yield f"'{text}" if text.startswith(_FORMULA) else text


def place(file: str, where: Range | None) -> str:
    """Return ``file:line:column``, as far as it is known."""
    return f"{plain(file)}:{where.start.line}:{where.start.column}" if where is not None else plain(file)


def cells(text: str) -> int:
    """Return how many columns of a terminal printable text takes."""
    return sum(_cells(character) for character in text) if not text.isascii() else len(text)


def _cells(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def shown(report: Report, style: Style) -> list[Finding]:
    """Return the findings to list: what is compliant when the style asks for it, and the rest."""
    return [finding for finding in report.findings if style.compliant or finding.verdict is not Verdict.COMPLIANT]


def said(finding: Finding) -> str:
    """Return the message, with the verdict before it where it is not the one that readers expect of a finding."""
    message = plain(finding.message)
    return message if finding.verdict is Verdict.VIOLATED else f"{finding.verdict}: {message}"
