"""Which part of an expression is read by what."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from fac_core.hcl import grammar
from fac_core.hcl.expression import collection, operation, terms
from fac_core.hcl.expression.base import Reader
from fac_core.hcl.expression.template import template
from fac_core.hcl.expression.traversal import NUMBER_GOES_ON, traversals
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable

    from tree_sitter import Node

    from fac_core.hcl.document import Document
    from fac_core.hcl.syntax import Expression

_READERS: dict[int, Callable[[Reader, Node], Expression]] = {
    grammar.LITERAL: terms.literal,
    grammar.TEMPLATE: template,
    grammar.COLLECTION: collection.collection,
    grammar.VARIABLE: terms.variable,
    grammar.CALL: terms.call,
    grammar.FOR: collection.for_expression,
    grammar.CONDITIONAL: operation.conditional,
    grammar.OPERATION: operation.operation,
}


class ExpressionReader(Reader):
    """Lowers the expressions of one tree; ``comments`` are the offsets at which its comments start."""

    def __init__(self, document: Document, comments: list[int]) -> None:
        super().__init__(document)
        self._comments = comments
        self.commented = bool(comments)

    def value(self, node: Node, start: int) -> Expression:
        """Lower the value of an argument that begins at ``start``."""
        self.depth = 0
        end = node.end_byte
        self.lines = self.source.find(b"\n", start, end) >= 0
        first = bisect_left(self._comments, start)
        self.commented = first < len(self._comments) and self._comments[first] < end
        self.same_line(start, node.start_byte)
        return self.expression(node)

    def term(self, nodes: list[Node]) -> Expression:
        first = nodes[0]
        if len(nodes) == 1:
            return _READERS[first.kind_id](self, first)
        if first.kind_id == grammar.PARENTHESIS:
            found, rest, end = self.enclosed(nodes[1]), nodes[3:], nodes[2].end_byte
        else:
            found, rest, end = _READERS[first.kind_id](self, first), nodes[1:], first.end_byte
            if first.child(0).kind_id == grammar.NUMBER and (more := NUMBER_GOES_ON.match(self.source, end)):
                number = self.document.text(first.start_byte, more.end())
                raise Unreadable(f"{number!r} is no number", first.start_byte, more.end())
        return traversals(self, found, first.start_byte, end, rest) if rest else found
