"""Places in a document from which nodes read their ranges and expressions on demand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl.document import Excerpt
from fac_core.hcl.plain import plain_expression

if TYPE_CHECKING:
    from fac_core.finding import Range
    from fac_core.hcl.document import Document
    from fac_core.hcl.syntax import Expression


_PLAIN_ARGUMENT = re.compile(
    rb'([A-Za-z_][\w-]*+)[ \t]*+=[ \t]*+((?:"[^"\\\x00-\x1f$%]*+"|[\w().,\[\]=!<>&|?:+*/-][\w\t ().,\[\]=!<>&|?:+*/-]*+)++)'
)
ODD = re.compile(rb"::|\.[\s0-9*]|0[xX]|[!-]\s*[!-]|/[*/]|\bfor\b|\[\s*\*")
PLAIN_LENGTH = 120


def plain_argument(source: bytes, start: int, end: int) -> re.Match[bytes] | None:
    """Find name and value of an argument that the parser took if nothing can be wrong with it: most are so, and few are looked at."""
    found = _PLAIN_ARGUMENT.fullmatch(source, start, end)
    if found is None or end - (value := found.start(2)) > PLAIN_LENGTH or ODD.search(source, value, end):
        return None
    return found


class LazyAttribute:
    """Where an attribute stands."""

    __slots__ = ("_document", "_end", "_name_end", "_start", "_value")

    def __init__(self, document: Document, start: int, name_end: int, value: int, end: int) -> None:
        self._document = document
        self._start = start
        self._name_end = name_end
        self._value = value
        self._end = end

    def name_range(self) -> Range:
        return self._document.range(self._start, self._name_end)

    def range(self) -> Range:
        return self._document.range(self._start, self._end)


class PlainAttribute(LazyAttribute):
    """Where an attribute stands whose value is of one line and cannot be wrong."""

    __slots__ = ()

    def plain(self) -> bytes:
        """Return the value as it is written."""
        return self._document.source[self._value : self._end]

    def expression(self) -> Expression:
        found = plain_expression(self._document, self._value, self._end)
        return found if found is not None else self._from_tree()

    def _from_tree(self) -> Expression:
        from fac_core.hcl import grammar  # noqa: PLC0415 - the parser is compiled code: many files go without
        from fac_core.hcl.expression import ExpressionReader  # noqa: PLC0415 - as above

        excerpt = Excerpt(self._document, self._value, self._end)
        value = grammar.value_of(grammar.relaxed_root(excerpt.source))
        return ExpressionReader(excerpt, []).enclosed(value.children[1])


class LazySpan:
    """Where a block or a body stands, and where the block's header ends."""

    __slots__ = ("_document", "_end", "_header_end", "_start")

    def __init__(self, document: Document, start: int, end: int, header_end: int = 0) -> None:
        self._document = document
        self._start = start
        self._end = end
        self._header_end = header_end

    def range(self) -> Range:
        return self._document.range(self._start, self._end)

    def header(self) -> Range:
        return self._document.range(self._start, self._header_end)
