"""Texts of files and findings, made harmless and readable for what they are written into.

What stands in a Terraform file or in its name is somebody else's: it may hold control characters, commands of a CI system, markup.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from fac_core.finding import Verdict
from fac_core.printable import logged, plain
from fac_core.report_texts import harmless, json_text, markup

if TYPE_CHECKING:
    from fac_core.finding import Finding, Range
    from fac_lint.formats import Style
    from fac_lint.run.report import Report

__all__ = ["cells", "harmless", "json_text", "logged", "markup", "place", "plain", "said", "shown"]


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
