"""Texts that may hold what is somebody else's, such as names of files, made harmless for terminals and for the logs of CI systems."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_REPLACED = "\N{REPLACEMENT CHARACTER}"
_BYTES = range(0xDC80, 0xDD00)  # how Python keeps bytes of file names that are no UTF-8
_STYLE = r"\x1b\[[0-9;]*m"
# GitHub obeys `::error::...` at the beginning of a line, also behind spaces; GitHub and Azure obey `##[...]` and `##vso[...]` anywhere.
# Colours may be taken off a text later, so what stands on either side of them stands together.
_COMMAND = re.compile(rf"^((?:\s|{_STYLE})*:)(?=(?:{_STYLE})*:)|(#)(?=(?:{_STYLE})*#(?:\w|{_STYLE})*\[)", re.MULTILINE)


def is_utf8(text: str) -> bool:
    """Whether a text can be written down; the name of a file, or an argument, can hold bytes that are no UTF-8."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def plain(text: str) -> str:
    """Return text on one line without control characters; bytes that are no UTF-8 are shown in hexadecimal."""
    return text if text.isprintable() else "".join(map(_plain, text))


def _plain(character: str) -> str:
    if character.isprintable():
        return character
    if ord(character) in _BYTES:
        return f"\\x{ord(character) - _BYTES[0] + 0x80:02x}"
    return " " if character in "\t\n\r" else _REPLACED


def logged(text: str) -> str:
    """Return text in which no line is a command that CI systems obey."""
    return _COMMAND.sub(lambda found: f"{found[0]} ", text)


def spelt(text: str, encoding: str | None, plainer: Mapping[int, int | str]) -> str:
    """Return text with plainer signs for those that the encoding of an output does not have; ``plainer`` is as for `str.translate`."""
    try:
        text.encode(encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return text.translate(plainer)
    return text


def printable(text: str) -> str:
    """Return text of several lines that steers neither a terminal nor a CI system."""
    return logged("\n".join(map(plain, text.split("\n"))))
