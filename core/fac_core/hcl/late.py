"""Places in a document from which nodes read their ranges and expressions on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.cursor import Unreadable
from fac_core.hcl.expression import read_expression

if TYPE_CHECKING:
    from fac_core.finding import Range
    from fac_core.hcl.document import Document


class LateAttribute:
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

    def expression(self) -> syntax.Expression:
        try:
            return read_expression(self._document, self._value, self._end)
        except Unreadable:
            return syntax.Broken.at((self._document, self._value, self._end))


class LateSpan:
    """Where a body or a block stands, and where the block's header ends."""

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
