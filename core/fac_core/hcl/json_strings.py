"""The strings of a JSON file as texts of their own: their escapes are resolved, and places in them are those in the file."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from fac_core.hcl.document import Document

if TYPE_CHECKING:
    from fac_core.finding import Position

_ESCAPE = re.compile(rb"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.")
_DECODE = json.JSONDecoder(strict=False).decode
_LONE = re.compile("[\ud800-\udfff]")


class DecodedString(Document):
    """The text that a JSON string stands for, between an opening and a closing that make it an argument in HCL."""

    called = "string"
    last: int

    def __init__(self, document: Document, start: int, end: int, *, heredoc: bool) -> None:
        text = decoded(document.text(start, end))
        opening, closing = _heredoc(text) if heredoc else ("_=(", "\n)")
        super().__init__(f"{opening}{text}{closing}".encode())
        self._whole, self._start, self._end = document, start, end
        self._first, self.last = len(opening.encode()), len(self.source) - len(closing.encode())
        self._steps = self._escapes()

    def _escapes(self) -> tuple[list[int], list[int]]:
        """Return where in the text the pieces after each escape begin, and where they stand in the file."""
        here, there = [self._first], [self._start + 1]
        for escape in _ESCAPE.finditer(self._whole.source, self._start, self._end):
            plain = escape.start() - there[-1]
            here.append(here[-1] + plain + len(decoded(f'"{escape[0].decode()}"').encode()))
            there.append(escape.end())
        return here, there

    def position(self, offset: int) -> Position:
        """Return the place of an offset in the file."""
        return self._whole.position(self.offset(offset))

    def offset(self, offset: int) -> int:
        """Return the offset in the file that an offset in the text stands for."""
        if offset < self._first:
            return self._start
        if offset >= self.last:
            return self._end - (offset == self.last)
        here, there = self._steps
        step = bisect_right(here, offset) - 1
        after = there[step + 1] if step + 1 < len(there) else self._end
        return min(there[step] + offset - here[step], after)


def _heredoc(text: str) -> tuple[str, str]:
    """Return what makes a text a heredoc, in which quotes and backslashes are plain: so Terraform reads a template in JSON."""
    marker = "END"
    while marker in text:
        marker += "_"
    return f"_=<<{marker}\n", f"\n{marker}\n"


def decoded(token: str) -> str:
    """Return the text that a JSON string in quotes stands for; half a pair of surrogates is no character."""
    text: str = _DECODE(token) if "\\" in token else token[1:-1]
    return _LONE.sub("\ufffd", text)
