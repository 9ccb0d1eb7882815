"""A file as a tree of whole lines: each block, argument and object key with the comments above it; joined, they are the file again."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import parse, syntax
from fac_core.hcl.literal import text as text_of

if TYPE_CHECKING:
    from collections.abc import Iterable

Name: TypeAlias = "tuple[str, ...]"
"""``("=", "default")`` for an argument or key, ``("variable", "tags")`` for a block."""
_Node: TypeAlias = "syntax.Attribute | syntax.Block | syntax.ObjectItem"
ARGUMENT = "="
_SEPARATOR = re.compile(rb"[=:][ \t]*")
_REST_OF_HEADER = re.compile(rb"[ \t\r]*(?:(?:#|//)[^\n]*|/\*[^\n]*\*/[ \t]*)?\n")


@dataclass(slots=True)
class Item:
    """One block, argument or object key: ``lead`` above it, then ``head``, ``value`` or ``inner``, and ``tail`` up to the line's end.

    ``inner`` is there when what it holds stands on lines of its own. ``clash`` marks an item whose value is a marked conflict.
    """

    name: Name
    lead: str
    head: str
    value: str
    tail: str
    inner: Body | None = None
    clash: bool = False

    @property
    def core(self) -> str:
        """The text without what stands above it."""
        return f"{self.head}{self.value}{self.inner.text if self.inner else ''}{self.tail}"

    @property
    def text(self) -> str:
        """The whole text."""
        return self.lead + self.core


@dataclass(slots=True)
class Body:
    """Items in order; ``preface`` are comments that belong to the body, set off by a blank line; ``foot`` follows the last item."""

    preface: str = ""
    items: list[Item] = field(default_factory=list)
    foot: str = ""

    @property
    def text(self) -> str:
        """The whole text."""
        return f"{self.preface}{''.join(item.text for item in self.items)}{self.foot}"


class _NotOnOwnLinesError(Exception):
    """Two items share a line, or an item and the end of a comment."""


def read_parts(text: str, path: str) -> Body | None:
    """Return the tree of a file; None when it is no HCL that can be read, or is laid out otherwise."""
    source = text.encode("utf-8", "surrogateescape")
    file = parse(source, path)
    if file.errors:
        return None
    try:
        return _Reader(source).body((*file.body.attributes, *file.body.blocks), 0, len(source))
    except _NotOnOwnLinesError:
        return None


class _Reader:
    def __init__(self, source: bytes) -> None:
        self.source = source

    def text(self, start: int, end: int) -> str:
        return self.source[start:end].decode("utf-8", "surrogateescape")

    def body(self, nodes: Iterable[_Node], start: int, end: int) -> Body:
        body = Body()
        for node in sorted(nodes, key=lambda node: node.range.start):
            begin = self.source.rfind(b"\n", 0, node.range.start.byte) + 1
            finish = self._line_end(node.range.end.byte)
            if begin < start or finish > end or self.source[begin : node.range.start.byte].strip():
                raise _NotOnOwnLinesError
            body.items.append(self._item(node, self.text(start, begin), begin, finish))
            start = finish
        body.foot = self.text(start, end)
        if body.items:
            body.preface, body.items[0].lead = _preface(body.items[0].lead)
        return body

    def _line_end(self, position: int) -> int:
        found = self.source.find(b"\n", position)
        end = len(self.source) if found < 0 else found + 1
        rest = self.source[position:end]
        if rest.count(b"/*") != rest.count(b"*/") and not rest.lstrip(b" \t,)]}").startswith((b"#", b"//")):
            raise _NotOnOwnLinesError
        return end

    def _item(self, node: _Node, lead: str, begin: int, end: int) -> Item:
        if isinstance(node, syntax.Block):
            nodes: tuple[_Node, ...] = (*node.body.attributes, *node.body.blocks)
            opened = self._opened(nodes, (node.body.range.start.byte, node.body.range.end.byte), begin, end)
            name = (node.type, *node.labels)
            return Item(name, lead, *(opened or ("", self.text(begin, end), "", None)))
        value = node.expression if isinstance(node, syntax.Attribute) else node.value
        name_end = node.name_range.end.byte if isinstance(node, syntax.Attribute) else node.key.range.end.byte
        held = _object_in(value)
        inside = (held.range.start.byte + 1, held.range.end.byte - 1) if held else (0, 0)
        opened = self._opened(held.items, inside, begin, end) if held else None
        separator = _SEPARATOR.search(self.source, name_end)
        start, finish = separator.end() if separator else end, node.range.end.byte
        name = (ARGUMENT, node.name if isinstance(node, syntax.Attribute) else self._key(node))
        return Item(name, lead, *(opened or (self.text(begin, start), self.text(start, finish), self.text(finish, end), None)))

    def _key(self, item: syntax.ObjectItem) -> str:
        literal = text_of(item.key)
        return literal if literal is not None else self.text(item.key.range.start.byte, item.key.range.end.byte)

    def _opened(self, nodes: Iterable[_Node], inside: tuple[int, int], begin: int, end: int) -> tuple[str, str, str, Body] | None:
        """Return head, no value, tail and what stands between braces; None unless that begins and ends on lines of its own."""
        opening, closing = inside
        header = _REST_OF_HEADER.match(self.source, opening, closing)
        last = self.source.rfind(b"\n", 0, closing) + 1
        if header is None or last < header.end() or self.source[last:closing].strip():
            return None
        try:
            inner = self.body(nodes, header.end(), last)
        except _NotOnOwnLinesError:
            return None
        return self.text(begin, header.end()), "", self.text(last, end), inner


def _object_in(value: syntax.Expression) -> syntax.Object | None:
    """Return the object a value consists of, also within calls such as ``optional(object({ ... }))``."""
    while isinstance(value, syntax.Call) and value.arguments:
        value = value.arguments[0]
    return value if isinstance(value, syntax.Object) else None


def _preface(lead: str) -> tuple[str, str]:
    at = lead.rfind("\n\n")
    return (lead[: at + 2], lead[at + 2 :]) if lead[: at + 1].strip() else ("", lead)
