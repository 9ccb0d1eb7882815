"""Conditionals and operators."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from fac_core.hcl import grammar, syntax
from fac_core.hcl.expression.base import DEEPEST

if TYPE_CHECKING:
    from tree_sitter import Node

    from fac_core.hcl.expression.base import Reader
    from fac_core.hcl.syntax import Expression


_LONGEST_CHAIN = 2 * 5000 + 1
"""Conditions, values and the last value of the longest chain of conditionals that is read."""


def conditional(reader: Reader, node: Node) -> Expression:
    """Lower ``a ? b : c``; the grammar takes ``a ? b : c ? d : e`` for ``(a ? b : c) ? d : e``."""
    end = node.end_byte
    branches: list[Node] = []
    while True:
        _seams(reader, nodes := reader.children(node))
        condition, _, then, _, otherwise = nodes
        branches += otherwise, then
        first = reader.children(condition)[0]
        if first.kind_id != grammar.CONDITIONAL:
            break
        node = first
    branches.append(condition)
    return _chosen(reader, branches, end)


def _chosen(reader: Reader, branches: list[Node], end: int) -> Expression:
    """Build a chain of conditionals from its end, without recursion: ``else if`` after ``else if`` is length, not depth."""
    if len(branches) > _LONGEST_CHAIN:
        branches = branches[-_LONGEST_CHAIN:]
        found: Expression = syntax.TooDeep.at((reader.document, branches[0].start_byte, end))
    else:
        found = reader.expression(branches[0])
    for then, condition in zip(branches[1::2], branches[2::2], strict=True):
        place = reader.document, condition.start_byte, end
        found = syntax.Conditional.at(place, reader.expression(condition), reader.expression(then), found)
    return found


def _seams(reader: Reader, nodes: list[Node]) -> None:
    """Refuse line ends around operators where they count."""
    if reader.lines:
        for left, right in pairwise(nodes):
            check = reader.same_line if left.kind_id in grammar.OPERATORS else reader.carries_on
            if left.kind_id != grammar.PARENTHESIS and right.kind_id != grammar.CLOSING_PARENTHESIS:
                check(left.end_byte, right.start_byte)


def operation(reader: Reader, node: Node) -> Expression:
    """Lower a unary operator, or a chain of binary ones: without recursion, however long it is."""
    inner = node.child(0)
    if inner.kind_id == grammar.UNARY:
        return _unary(reader, inner)
    rights: list[tuple[str, list[Node], int]] = []
    nodes = [node]
    while len(nodes) == 1 and nodes[0].kind_id == grammar.OPERATION and (inner := nodes[0].child(0)).kind_id == grammar.BINARY:
        _seams(reader, nodes := reader.children(inner))
        at = next(place for place in range(1, len(nodes)) if nodes[place].kind_id in grammar.OPERATORS)
        rights.append((nodes[at].type, nodes[at + 1 :], inner.end_byte))
        nodes = nodes[:at]
    start = nodes[0].start_byte
    found = reader.term(nodes)
    for operator, right, end in reversed(rights):
        found = syntax.Binary.at((reader.document, start, end), operator, found, reader.term(right))
    return found


def _unary(reader: Reader, node: Node) -> Expression:
    _seams(reader, nodes := reader.children(node))
    if reader.depth >= DEEPEST:
        return syntax.TooDeep.at((reader.document, node.start_byte, node.end_byte))
    reader.depth += 1
    operand = reader.term(nodes[1:])
    reader.depth -= 1
    return syntax.Unary.at((reader.document, node.start_byte, node.end_byte), nodes[0].type, operand)
