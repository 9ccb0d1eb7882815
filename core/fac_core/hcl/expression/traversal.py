"""Traversals: attributes, indexes and splats behind a term."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import grammar, syntax
from fac_core.hcl.expression.base import PLAIN_NAME
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from tree_sitter import Node

    from fac_core.hcl.expression.base import Reader
    from fac_core.hcl.syntax import Expression
    from fac_core.hcl.syntax.lazy import Place

_Step: TypeAlias = "tuple[str | Expression, bool, int, int]"
"""What is taken (``"*"`` is a splat), whether in brackets, where the step starts and where it ends."""
NUMBER_GOES_ON = re.compile(rb"\.[0-9][0-9.]*(?<!\.)")


def traversals(reader: Reader, source: Expression, start: int, end: int, nodes: list[Node]) -> Expression:
    """Lower what is taken of ``source``, which stands between two offsets."""
    for place, node in enumerate(nodes):
        if node.kind_id == grammar.SPLAT:
            return _splats(reader, source, start, end, nodes[place:])
        taken, _, at, after = _step(reader, node)
        if reader.lines:
            reader.carries_on(end, at)
        end = after
        source = _taken((reader.document, start, end), source, taken)
    return source


def _taken(place: Place, source: Expression, taken: str | Expression) -> Expression:
    if isinstance(taken, str):
        return syntax.GetAttr.at(place, source, taken)
    return syntax.Index.at(place, source, taken)


def _splats(reader: Reader, source: Expression, start: int, end: int, nodes: list[Node]) -> Expression:
    """Lower the traversals from the first splat on."""
    steps: list[_Step] = []
    for node in nodes:
        if node.kind_id == grammar.SPLAT:
            inner = node.child(0)
            first, *more = reader.children(inner)
            steps.append(("*", inner.kind_id == grammar.FULL_SPLAT, first.start_byte, first.end_byte))
            steps += (_step(reader, one) for one in more)
        else:
            steps.append(_step(reader, node))
    for step in steps:
        reader.carries_on(end, step[2])
        end = step[3]
    steps.reverse()
    while steps:
        taken, full, _, end = steps.pop()
        if taken == "*":
            each, end = _each(end, full, steps)
            source = syntax.Splat.at((reader.document, start, end), source, each)
        else:
            source = _taken((reader.document, start, end), source, taken)
    return source


def _each(end: int, full: bool, steps: list[_Step]) -> tuple[tuple[str | Expression, ...], int]:  # noqa: FBT001 - one of two forms
    """Return what a splat takes of every element, and where the last of it ends; it is taken off ``steps``."""
    each: list[str | Expression] = []
    dotted = not full
    while steps and (full or not steps[-1][1]):
        taken, bracket, at, end = steps.pop()
        if taken == "*" and dotted and not bracket:
            raise Unreadable("a splat cannot stand inside '.*'; use '[*]'", at, end)
        dotted = (dotted or taken == "*") and not bracket
        each.append(taken)
    return tuple(each), end


def _step(reader: Reader, node: Node) -> _Step:
    start, end = node.start_byte, node.end_byte
    if node.kind_id == grammar.GET_ATTR:
        if PLAIN_NAME.fullmatch(reader.source, start + 1, end):
            return reader.source[start + 1 : end].decode(), False, start, end
        dot, name = reader.children(node)
        reader.carries_on(dot.end_byte, name.start_byte)
        return reader.name(name), False, start, end
    inner = node.child(0)
    if inner.kind_id == grammar.LEGACY_INDEX:
        return _legacy_index(reader, start, end), False, start, end
    return reader.enclosed(reader.children(inner)[1]), True, start, end


def _legacy_index(reader: Reader, start: int, end: int) -> Expression:
    digits = reader.source[start + 1 : end].strip()
    at = end - len(digits)
    reader.same_line(start + 1, at)
    if more := NUMBER_GOES_ON.match(reader.source, end):
        number = reader.document.text(at, more.end())
        raise Unreadable(f"'.{number}' is no index; write [{number.replace('.', '][')}]", start + 1, more.end())
    return syntax.Literal.at((reader.document, at, end), Decimal(digits.decode()))
