"""Places in a text as editors count them: lines end at LF, CRLF or CR, columns are code units of the encoding that both sides agreed on."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import field
from functools import cached_property
from typing import TypeAlias

from fac_core.dataclass import dataclass

Spot: TypeAlias = tuple[int, int]
"""A line and a column in code units, both counted from 0."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_CODECS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
DEFAULT = "utf-16"
"""What holds where nothing was agreed on."""
ENCODINGS = frozenset(_CODECS)


def units(text: str, encoding: str) -> int:
    """Return how many code units a text has; half a surrogate pair has as many as it would take in UTF-8 or UTF-16."""
    codec, size = _CODECS[encoding]
    return len(text) if text.isascii() else len(text.encode(codec, "surrogatepass")) // size


def decoded(data: bytes) -> str:
    """Return the text of a file as an editor shows it: without byte order mark; what is no UTF-8 is replaced."""
    return data.decode("utf-8", "replace").removeprefix("\ufeff")


@dataclass(frozen=True)
class Text:
    """A text and the encoding in whose code units its columns are counted."""

    text: str
    encoding: str = field(default=DEFAULT)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    @cached_property
    def _feeds(self) -> list[int]:
        """Where lines begin for who counts line feeds alone, as the linter does."""
        return self._starts if "\r" not in self.text else [0, *(match.end() for match in re.finditer("\n", self.text))]

    @property
    def lines(self) -> int:
        """How many lines there are; the last one may be empty."""
        return len(self._starts)

    def line(self, number: int) -> str:
        """Return a line, counted from 0, without its end; nothing where there is none."""
        return self.text[slice(*self._span(number))] if 0 <= number < len(self._starts) else ""

    def _span(self, line: int) -> tuple[int, int]:
        start = self._starts[line]
        if line + 1 == len(self._starts):
            return start, len(self.text)
        end = self._starts[line + 1] - 1
        return start, end - (self.text[end] == "\n" and end > start and self.text[end - 1] == "\r")

    def spot(self, index: int) -> Spot:
        """Return the place of a character, by its number from 0; what lies in a line's end belongs to the end of the line."""
        index = max(0, min(index, len(self.text)))
        line = bisect_right(self._starts, index) - 1
        start, end = self._span(line)
        return line, units(self.text[start : min(index, end)], self.encoding)

    def index(self, spot: Spot) -> int:
        """Return the number of the character at a place; past its end, a line's end, and the middle of a character its beginning."""
        line, column = spot
        if line >= len(self._starts):
            return len(self.text)
        start, end = self._span(max(line, 0))
        return start + _characters(self.text[start:end], max(column, 0), self.encoding)

    def counted(self, line: int, column: int) -> Spot:
        """Return the place that the linter calls by line and column, both from 1, columns in characters and lines ended by LF alone."""
        at = self._feeds[min(max(line, 1), len(self._feeds)) - 1]
        return self.spot(at + max(column, 1) - 1)

    def replaced(self, start: Spot, end: Spot, text: str) -> Text:
        """Return the text with something else between two places."""
        first, last = sorted((self.index(start), self.index(end)))
        return Text(f"{self.text[:first]}{text}{self.text[last:]}", self.encoding)


def _characters(line: str, column: int, encoding: str) -> int:
    """Return how many characters the first code units of a line hold as a whole."""
    if line.isascii() or encoding == "utf-32":
        return min(column, len(line))
    for count, character in enumerate(line):
        column -= units(character, encoding)
        if column < 0:
            return count
    return len(line)
