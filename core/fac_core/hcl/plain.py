"""Values of one line that cannot be wrong, read without a tree: what most arguments hold, a name, a text, a call with a few of these.

Nothing here decides what is HCL: the parser has taken the value already. What is written in a way that is not foreseen is left to those
who read trees.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.hcl import syntax

if TYPE_CHECKING:
    from fac_core.hcl.document import Document
    from fac_core.hcl.syntax import Expression
    from fac_core.hcl.syntax.lazy import Place

_PATH = re.compile(rb"[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*")
_TEXT, _NAME, _NUMBER = 1, 2, 3
_TOKEN = re.compile(
    rb'[ \t]*(?:("[^"]*")|([A-Za-z_][\w-]*)|([0-9]+(?:\.[0-9]+)?(?![\w.]))|(==|!=|<=|>=|&&|\|\||\.\.\.|[-+*/!<>?:.,()\[\]]))'
)
_KEYWORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}
_BINDS = {b"||": 1, b"&&": 2, b"==": 3, b"!=": 3, b">": 4, b">=": 4, b"<": 4, b"<=": 4, b"+": 5, b"-": 5, b"*": 6, b"/": 6}
"""How closely operators bind."""


class _NotForeseenError(Exception):
    """Something that this reader does not know."""


def plain_expression(document: Document, start: int, end: int) -> Expression | None:
    """Return the expression between two offsets; None where it is not as simple as that."""
    if _PATH.fullmatch(document.source, start, end):
        return _path(document, start, end)
    try:
        return _Plain(document, start, end).whole()
    except _NotForeseenError:
        return None


def _path(document: Document, start: int, end: int) -> Expression | None:
    """Return what names joined by dots are: most values are no more."""
    first, *others = document.source[start:end].decode().split(".")
    done = start + len(first)
    place = document, start, done
    if first in _KEYWORDS:
        return syntax.Literal.at(place, _KEYWORDS[first]) if not others else None
    found: Expression = syntax.Variable.at(place, first)
    for name in others:
        done += 1 + len(name)
        found = syntax.GetAttr.at((document, start, done), found, name)
    return found


class _Plain:
    """The tokens of a value, and how many of them are read."""

    def __init__(self, document: Document, start: int, end: int) -> None:
        self._document = document
        self._kinds, self._texts, self._starts, self._ends = list[int | None](), list[bytes](), list[int](), list[int]()
        self._at = 0
        for found in _TOKEN.finditer(document.source, start, end):
            if found.start() != start:
                raise _NotForeseenError
            start = found.end()
            self._kinds.append(kind := found.lastindex)
            self._texts.append(text := found[kind or 0])
            self._starts.append(start - len(text))
            self._ends.append(start)
        if start != end:
            raise _NotForeseenError
        self._kinds.append(None)  # nothing stands behind the last
        self._texts.append(b"")
        self._starts.append(end)
        self._ends.append(end)

    def whole(self) -> Expression:
        """Read all of it."""
        found = self._expression()
        if self._at != len(self._texts) - 1:
            raise _NotForeseenError
        return found

    def _expect(self, sign: bytes) -> None:
        if self._texts[self._at] != sign:
            raise _NotForeseenError
        self._at += 1

    def _place(self, first: int) -> Place:
        """Return where stands what was read since a token."""
        return self._document, self._starts[first], self._ends[self._at - 1]

    def _expression(self) -> Expression:
        first = self._at
        condition = self._operation(1)
        if self._texts[self._at] != b"?":
            return condition
        self._at += 1
        then = self._expression()
        self._expect(b":")
        otherwise = self._expression()
        return syntax.Conditional.at(self._place(first), condition, then, otherwise)

    def _operation(self, least: int) -> Expression:
        first = self._at
        left = self._unary()
        while (binds := _BINDS.get(operator := self._texts[self._at], 0)) >= least:
            self._at += 1
            right = self._operation(binds + 1)
            left = syntax.Binary.at(self._place(first), operator.decode(), left, right)
        return left

    def _unary(self) -> Expression:
        first, sign = self._at, self._texts[self._at]
        if sign not in {b"-", b"!"}:
            return self._term()
        self._at += 1
        operand = self._term()
        return syntax.Unary.at(self._place(first), sign.decode(), operand)

    def _term(self) -> Expression:
        first = self._at
        self._at += 1
        if self._texts[first] == b"(":
            found = self._expression()
            self._expect(b")")
        else:
            found = self._named(first) if self._kinds[first] == _NAME else self._constant(first)
        while (opening := self._texts[self._at]) in {b".", b"["}:
            found = self._member(found, first) if opening == b"." else self._item(found, first)
        return found

    def _named(self, first: int) -> Expression:
        text = self._texts[first].decode()
        if self._texts[self._at] == b"(":
            return self._call(first, text)
        if text not in _KEYWORDS:
            return syntax.Variable.at(self._place(first), text)
        if self._texts[self._at] in {b".", b"["}:
            raise _NotForeseenError
        return syntax.Literal.at(self._place(first), _KEYWORDS[text])

    def _constant(self, first: int) -> Expression:
        kind, place = self._kinds[first], self._place(first)
        if kind == _TEXT:
            return syntax.Literal.at(place, self._document.text(place[1] + 1, place[2] - 1))
        if kind == _NUMBER:
            return syntax.Literal.at(place, Decimal(self._texts[first].decode()))
        if self._texts[first] != b"[":
            raise _NotForeseenError
        items = self._items(b"]")
        return syntax.Tuple.at(self._place(first), items)

    def _call(self, first: int, name: str) -> Expression:
        if name in _KEYWORDS or self._starts[self._at] != self._ends[first]:
            raise _NotForeseenError
        self._at += 1
        arguments = self._items(b")")
        return syntax.Call.at(self._place(first), name, arguments, self._texts[self._at - 2] == b"...")

    def _items(self, closing: bytes) -> tuple[Expression, ...]:
        """Read what stands between brackets up to the closing one; ``...`` may stand before that of a call."""
        found: list[Expression] = []
        while self._texts[self._at] != closing:
            found.append(self._expression())
            if closing == b")" and self._texts[self._at] == b"...":
                self._at += 1
                break
            if self._texts[self._at] != closing:
                self._expect(b",")
        self._expect(closing)
        return tuple(found)

    def _member(self, source: Expression, first: int) -> Expression:
        self._at += 2
        if self._at >= len(self._kinds) or self._kinds[self._at - 1] != _NAME:
            raise _NotForeseenError
        return syntax.GetAttr.at(self._place(first), source, self._texts[self._at - 1].decode())

    def _item(self, source: Expression, first: int) -> Expression:
        self._at += 1
        key = self._expression()
        self._expect(b"]")
        return syntax.Index.at(self._place(first), source, key)
