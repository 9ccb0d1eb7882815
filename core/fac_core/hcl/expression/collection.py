"""Tuples, objects and ``for`` expressions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl import grammar, syntax
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from tree_sitter import Node

    from fac_core.hcl.expression.base import Reader
    from fac_core.hcl.syntax import Expression

_NAME = re.compile(rb"(?:[A-Za-z_]|[\x80-\xff])(?:[\w-]|[\x80-\xff])*")


def collection(reader: Reader, node: Node) -> Expression:
    """Lower a tuple or an object."""
    inner = node.child(0)
    place = reader.document, node.start_byte, node.end_byte
    if inner.kind_id == grammar.OBJECT:
        return syntax.Object.at(place, _items(reader, inner))
    outer, reader.lines = reader.lines, False
    items = tuple(reader.expression(child) for child in inner.children if child.kind_id == grammar.EXPRESSION)
    reader.lines = outer
    return syntax.Tuple.at(place, items)


def _items(reader: Reader, node: Node) -> tuple[syntax.ObjectItem, ...]:
    outer = reader.lines
    found: list[syntax.ObjectItem] = []
    end, separated = 0, True
    for child in reader.children(node):
        kind, start = child.kind_id, child.start_byte
        if kind == grammar.COMMA:
            if reader.source.startswith(b",", start) and reader.line_end(end, start) >= 0:
                raise Unreadable("expected an expression, found ','", start, start + 1)
            separated = True
        elif kind == grammar.OBJECT_ITEM:
            if not separated and reader.line_end(end, start) < 0:
                text = reader.document.text(start, start + 1)
                raise Unreadable(f"expected '}}' or a new line or ',' before the next key, found {text!r}", start, start + 1)
            found.append(_item(reader, child))
            separated = False
        end = child.end_byte
    reader.lines = outer
    return tuple(found)


def _item(reader: Reader, node: Node) -> syntax.ObjectItem:
    key_node, sign, value_node = reader.children(node)
    start, end = node.start_byte, node.end_byte
    reader.lines = reader.source.find(b"\n", start, end) >= 0
    key_start, key_end = key_node.start_byte, key_node.end_byte
    reader.carries_on(key_end, sign.start_byte)
    reader.same_line(sign.end_byte, value_node.start_byte)
    if _NAME.fullmatch(reader.source, key_start, key_end):
        place = reader.document, key_start, key_end
        key: Expression = syntax.Literal.at(place, reader.name_at(key_start, key_end))
    else:
        key = reader.expression(key_node)
    return syntax.ObjectItem.at((reader.document, start, end), key, reader.expression(value_node))


def for_expression(reader: Reader, node: Node) -> Expression:
    """Lower ``[for ...]`` or ``{for ...}``."""
    outer, reader.lines = reader.lines, False
    nodes = reader.children(node.child(0))
    key_name, value_name, source = bound(reader, reader.children(nodes[1]))
    made = [reader.expression(child) for child in nodes if child.kind_id == grammar.EXPRESSION]
    condition, grouping = None, False
    for child in nodes[-3:]:
        if child.kind_id == grammar.FOR_CONDITION:
            word, test = reader.children(child)
            reader.keyword(word)
            condition = reader.expression(test)
        elif child.kind_id == grammar.ELLIPSIS:
            grouping = True
    reader.lines = outer
    place = reader.document, node.start_byte, node.end_byte
    key = made[0] if len(made) > 1 else None
    return syntax.For.at(place, key_name, value_name, source, key, made[-1], condition, grouping)


def bound(reader: Reader, nodes: list[Node]) -> tuple[str | None, str, Expression]:
    """Return the names that a ``for`` binds and the collection it goes through."""
    names = [reader.name(child) for child in nodes if child.kind_id == grammar.IDENTIFIER]
    source = next(child for child in nodes if child.kind_id == grammar.EXPRESSION)
    for child in nodes:
        if child.kind_id in grammar.WORDS:
            reader.keyword(child)
    return (names[0] if len(names) > 1 else None), names[-1], reader.expression(source)
