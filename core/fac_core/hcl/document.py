"""The bytes of one file and the way from an offset in them to a line and a column."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from fac_core.finding import Position, Range

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEWLINE = re.compile(b"\n")
_BROKEN = re.compile("[\udc80-\udcff]")
_OPENING, _CLOSING = b"_=(", b"\n)"
_BOM = b"\xef\xbb\xbf"


class Document:
    r"""A file without its byte order mark. Offsets count bytes of ``source``, columns count characters.

    Bytes that are not UTF-8 read as ``\ufffd``; their offsets are in ``undecodable``.
    """

    called = "file"
    """What ends where the text does."""
    last: int | None = None
    """Where that is, if something follows that makes the text HCL."""

    def __init__(self, source: bytes) -> None:
        self._skipped = len(_BOM) if source.startswith(_BOM) else 0
        self.source = source[self._skipped :]
        self._single = self.source.isascii()
        self.undecodable: tuple[int, ...] = () if self._single else tuple(_undecodable(self.source))

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in _NEWLINE.finditer(self.source))]

    def text(self, start: int, end: int) -> str:
        """Return what stands between two offsets."""
        text = self.source[start:end].decode("utf-8", "surrogateescape")
        return _BROKEN.sub("\ufffd", text) if self.undecodable else text

    def position(self, offset: int) -> Position:
        """Return the place of an offset."""
        offset = min(offset, len(self.source))
        lines = self._lines
        line = bisect_right(lines, offset)
        start = lines[line - 1]
        return Position(line, (offset - start if self._single else len(self.text(start, offset))) + 1, offset + self._skipped)

    def range(self, start: int, end: int) -> Range:
        """Return the range between two offsets."""
        return Range(self.position(start), self.position(end))


def _undecodable(source: bytes) -> Iterator[int]:
    text = source.decode("utf-8", "surrogateescape")
    done = offset = 0
    for match in _BROKEN.finditer(text):
        offset += len(text[done : match.start()].encode("utf-8", "surrogateescape"))
        done = match.start()
        yield offset


class Excerpt(Document):
    """A value of a document as a text of its own, an argument in parentheses, whose places are those in the document."""

    def __init__(self, document: Document, start: int, end: int) -> None:
        super().__init__(_OPENING + document.source[start:end] + _CLOSING)
        self._whole = document
        self._moved = start - len(_OPENING)

    def position(self, offset: int) -> Position:
        """Return the place of an offset in the document."""
        return self._whole.position(offset + self._moved)
