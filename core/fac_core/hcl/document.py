"""The text of one file and the way from an offset in it to a line, a column and a byte."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from fac_core.finding import Position, Range

_NEWLINE = re.compile("\n")
_BROKEN = re.compile("[\udc80-\udcff]")
_BOM = b"\xef\xbb\xbf"


class Document:
    r"""A decoded file. Offsets count characters of ``text``, which lacks a byte order mark.

    Bytes that are not UTF-8 stand as ``\ufffd`` in ``text``; their offsets are in ``undecodable``.
    """

    def __init__(self, source: bytes) -> None:
        self._skipped = len(_BOM) if source.startswith(_BOM) else 0
        body = source[self._skipped :]
        self._raw = body.decode("utf-8", "surrogateescape")
        self._single = len(self._raw) == len(body)
        self.undecodable: tuple[int, ...] = () if self._single and body.isascii() else tuple(m.start() for m in _BROKEN.finditer(self._raw))
        self.text = _BROKEN.sub("\ufffd", self._raw) if self.undecodable else self._raw

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in _NEWLINE.finditer(self.text))]

    @cached_property
    def _line_bytes(self) -> list[int]:
        """Byte at which each line starts; only asked for when characters and bytes differ."""
        starts = self._lines
        ends = [*starts[1:], len(self._raw)]
        lengths = (self._length(start, end) for start, end in zip(starts, ends, strict=True))
        return list(accumulate(lengths, initial=self._skipped))

    def _length(self, start: int, end: int) -> int:
        return len(self._raw[start:end].encode("utf-8", "surrogateescape"))

    def position(self, offset: int) -> Position:
        """Return the place of a character offset."""
        lines = self._lines
        line = bisect_right(lines, offset)
        start = lines[line - 1]
        byte = offset + self._skipped if self._single else self._line_bytes[line - 1] + self._length(start, offset)
        return Position(line, offset - start + 1, byte)

    def range(self, start: int, end: int) -> Range:
        """Return the range between two character offsets."""
        return Range(self.position(start), self.position(end))
