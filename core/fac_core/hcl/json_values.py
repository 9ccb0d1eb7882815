"""JSON values as expressions: strings are templates, once their escapes are resolved; every node knows its place in the file."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.document import Document
from fac_core.hcl.expression import DEEPEST
from fac_core.hcl.problem import Unreadable
from fac_core.hcl.recovery import read_template

if TYPE_CHECKING:
    from fac_core.finding import Position

_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\[\]{},:"\s]+')
_ESCAPE = re.compile(rb"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.")
_MARKS = ("${", "%{")
_WORDS: dict[bytes, bool | None] = {b"true": True, b"false": False, b"null": None}
_LONE = re.compile("[\ud800-\udfff]")


class DecodedString(Document):
    """The text that a JSON string stands for, as a heredoc; places in it are those of the string in its file.

    A heredoc, because that is what Terraform does: it reads the text as a template in which quotes and backslashes are plain.
    """

    def __init__(self, document: Document, start: int, end: int) -> None:
        text = decoded(document.text(start, end))
        marker = "END"
        while marker in text:
            marker += "_"
        opening = f"_=<<{marker}\n".encode()
        super().__init__(b"%b%b\n%b\n" % (opening, text.encode(), marker.encode()))
        self._whole, self._start, self._end = document, start, end
        self._first, self._last = len(opening), len(self.source) - len(marker) - 2
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
        if not self._first <= offset < self._last:
            return self._whole.position(self._start if offset < self._first else self._end)
        here, there = self._steps
        step = bisect_right(here, offset) - 1
        after = there[step + 1] if step + 1 < len(there) else self._end
        return self._whole.position(min(there[step] + offset - here[step], after))


def decoded(token: str) -> str:
    """Return the text that a JSON string in quotes stands for; half a pair of surrogates is no character."""
    text: str = json.loads(token, strict=False)
    return _LONE.sub("\ufffd", text)


@dataclass(slots=True)
class _Open:
    """An object or list whose end is still to come."""

    start: int
    is_object: bool
    key: tuple[int, syntax.Expression] | None = None
    items: list[syntax.ObjectItem] = field(default_factory=list)
    values: list[syntax.Expression] = field(default_factory=list)


def json_value(document: Document) -> syntax.Expression:
    """Return the value of a file that is known to be JSON; raise `Unreadable` for a template that is none.

    Without recursion; what lies deeper than `DEEPEST` levels is left unread.
    """
    stack = [_Open(0, is_object=False)]
    for token in _TOKEN.finditer(document.source):
        first, start, end = token[0][:1], token.start(), token.end()
        if first in b"[{":
            stack.append(_Open(start, is_object=first == b"{"))
        elif first in b"]}":
            closed = stack.pop()
            _add(document, stack[-1], _container(document, closed, end, len(stack)), closed.start, end)
        elif first not in b",:":
            _add(document, stack[-1], _scalar(document, token[0], start, end), start, end)
    return stack[0].values[0]


def _add(document: Document, holder: _Open, node: syntax.Expression, start: int, end: int) -> None:
    if not holder.is_object:
        holder.values.append(node)
    elif holder.key is None:
        holder.key = start, node
    else:
        begin, key = holder.key
        holder.items.append(syntax.ObjectItem.at((document, begin, end), key, node))
        holder.key = None


def _container(document: Document, closed: _Open, end: int, depth: int) -> syntax.Expression:
    place = document, closed.start, end
    if depth > DEEPEST:
        return syntax.TooDeep.at(place)
    return syntax.Object.at(place, tuple(closed.items)) if closed.is_object else syntax.Tuple.at(place, tuple(closed.values))


def _scalar(document: Document, token: bytes, start: int, end: int) -> syntax.Expression:
    place = document, start, end
    if token[:1] != b'"':
        return syntax.Literal.at(place, _WORDS[token] if token in _WORDS else Decimal(token.decode()))
    text = decoded(document.text(start, end))
    if not any(mark in text for mark in _MARKS):
        return syntax.Literal.at(place, text)
    string = DecodedString(document, start, end)
    try:
        return read_template(string)
    except Unreadable as error:
        begin, stop = string.position(error.start), string.position(error.end)
        skipped = document.position(0).byte
        raise Unreadable(error.message, begin.byte - skipped, max(stop.byte, begin.byte + 1) - skipped) from None
