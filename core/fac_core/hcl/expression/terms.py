"""Literals, variables and calls."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from fac_core.hcl import grammar, syntax
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from tree_sitter import Node

    from fac_core.hcl.expression.base import Reader
    from fac_core.hcl.syntax import Expression

_KEYWORDS: dict[bytes, bool | None] = {b"true": True, b"false": False, b"null": None}


def literal(reader: Reader, node: Node) -> Expression:
    """Lower a number, a keyword or a string without templates."""
    inner = node.child(0)
    start, end = node.start_byte, node.end_byte
    place = reader.document, start, end
    if inner.kind_id == grammar.STRING:
        return syntax.Literal.at(place, reader.string(start, end))
    raw = reader.source[start:end]
    if inner.kind_id != grammar.NUMBER:
        return syntax.Literal.at(place, _KEYWORDS[raw])
    try:
        return syntax.Literal.at(place, Decimal(raw.decode()))
    except InvalidOperation:
        raise Unreadable(f"'{raw.decode()}' is no number; numbers are decimal", start + 1, end) from None


def variable(reader: Reader, node: Node) -> Expression:
    """Lower a root name."""
    return syntax.Variable.at((reader.document, node.start_byte, node.end_byte), reader.name(node))


def call(reader: Reader, node: Node) -> Expression:
    """Lower a function call."""
    nodes = reader.children(node)
    name_node, opening = nodes[0], nodes[1]
    start, end = name_node.start_byte, name_node.end_byte
    reader.carries_on(end, opening.start_byte)
    parts = [part.strip() for part in reader.document.text(start, end).split("::")]
    if not all(part.replace("-", "_").isidentifier() for part in parts):
        raise Unreadable("expected a function name after '::'", start, end)
    arguments, expand = _arguments(reader, reader.children(nodes[2]) if len(nodes) > len("f()") else [])
    return syntax.Call.at((reader.document, start, node.end_byte), "::".join(parts), arguments, expand)


def _arguments(reader: Reader, nodes: list[Node]) -> tuple[tuple[Expression, ...], bool]:
    """Return the arguments of a call, and whether ``...`` expands the last."""
    outer, reader.lines = reader.lines, False
    arguments = tuple(reader.expression(node) for node in nodes if node.kind_id == grammar.EXPRESSION)
    reader.lines = outer
    return arguments, bool(nodes) and nodes[-1].kind_id == grammar.ELLIPSIS
