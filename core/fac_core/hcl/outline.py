"""Blocks and attributes: from the nodes of an error-free tree to a body, and what the grammar lets pass although HCL does not."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from fac_core.hcl import grammar, syntax
from fac_core.hcl.duplicates import duplicates
from fac_core.hcl.expression import DEEPEST, ExpressionReader
from fac_core.hcl.lazy import LazyAttribute, LazySpan, PlainAttribute, plain_argument
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from tree_sitter import Node

    from fac_core.hcl.document import Document
    from fac_core.hcl.parse_stack import Item

_BLOCK_COMMENT = re.compile(rb"/\*(?s:.*?)\*/")
_LINE = re.compile(rb"[ \t]*((?:[ \t]*[^\s])*)")
_TEMPLATE = re.compile(r"(?<!\$)\$\{|(?<!%)%\{")


class OutlineReader:
    """Lowers the bodies of one tree; what is wrong becomes a problem."""

    def __init__(self, document: Document, comments: list[int], closed: set[int], broken: list[Item]) -> None:
        self.misread = -1
        self.problems: list[syntax.SyntaxProblem] = []
        self._document = document
        self._source = document.source
        self._expressions = ExpressionReader(document, comments)
        self._closed = closed
        self._broken = sorted(broken, key=lambda item: item.start)
        self._depth = 0

    def file(self, root: Node) -> syntax.Body:
        """Return the body of the whole file."""
        nodes = [node for node in root.children if node.kind_id != grammar.COMMENT]
        if nodes and nodes[0].kind_id == grammar.OBJECT:
            start = nodes[0].start_byte
            self.problem("expected the name of an argument or block, found '{'", start, start + 1)
            nodes = []
        items = grammar.children(nodes[0]) if nodes else []
        return self._body(items, 0, len(self._source))

    def items(self, root: Node) -> list[tuple[int, syntax.Attribute | syntax.Block]]:
        """Return what stands at the top level, each with where it begins; nothing where anything else stands there."""
        nodes = grammar.children(root)
        if [node.kind_id for node in nodes] != [grammar.BODY]:
            return []
        return [(node.start_byte, self._item(node)) for node in grammar.children(nodes[0])]

    def problem(self, message: str, start: int, end: int) -> None:
        """Report what stands between two offsets."""
        self.problems.append(syntax.SyntaxProblem(self._document.range(start, end), message))

    def _body(self, items: list[Node], start: int, end: int) -> syntax.Body:
        attributes: list[syntax.Attribute] = []
        blocks: list[syntax.Block] = []
        done = -1
        for item in items:
            apart = done < 0 or self._new_line(done, item.start_byte)
            done = item.end_byte
            if not apart:
                continue
            if item.kind_id == grammar.ATTRIBUTE:
                attributes.append(self._attribute(item))
            else:
                blocks.append(self._block(item))
        if self._broken:
            self._add_broken(attributes, start, end)
        self.problems += duplicates(attributes)
        return syntax.Body.lazy(LazySpan(self._document, start, end), attributes=tuple(attributes), blocks=tuple(blocks))

    def _add_broken(self, attributes: list[syntax.Attribute], start: int, end: int) -> None:
        """Add the arguments that were taken out of this body's text."""
        for item in [item for item in self._broken if start <= item.start < end]:
            self._broken.remove(item)
            document = self._document
            line = _LINE.match(self._source, item.value)
            at, value_end = line.span(1) if line else (item.value, item.value)
            lazy = LazyAttribute(document, item.start, item.name_end, at, value_end)
            expression = syntax.Broken.at((document, at, value_end))
            attributes.append(syntax.Attribute.lazy(lazy, name=document.text(item.start, item.name_end), expression=expression))
        attributes.sort(key=lambda attribute: attribute.name_range.start)

    def _line_ends(self, start: int, end: int) -> bool:
        """Whether a line ends between two offsets, other than in a ``/* */`` comment."""
        source = self._source
        if source.find(b"\n", start, end) < 0:
            return False
        return source.find(b"/*", start, end) < 0 or b"\n" in _BLOCK_COMMENT.sub(b"", source[start:end])

    def _new_line(self, start: int, end: int) -> bool:
        if self._line_ends(start, end) or self._closed & {start - 1, end}:
            return True
        found = self._document.text(end, end + 1)
        self.problem(f"expected a new line after this item, found {found!r}", end, end + 1)
        return False

    def _item(self, node: Node) -> syntax.Attribute | syntax.Block:
        return self._attribute(node) if node.kind_id == grammar.ATTRIBUTE else self._block(node)

    def _attribute(self, node: Node) -> syntax.Attribute:
        document, start, end = self._document, node.start_byte, node.end_byte
        if plain := plain_argument(self._source, start, end):
            place = PlainAttribute(document, start, plain.end(1), plain.start(2), end)
            return syntax.Attribute.lazy(place, name=plain[1].decode())
        nodes = node.children
        name, _, value = nodes if len(nodes) == len("x=1") else grammar.children(node)
        name_end, at = name.end_byte, value.start_byte
        lazy = LazyAttribute(document, start, name_end, at, end)
        try:
            known = self._expressions.name(name)
            expression = self._expressions.value(value, name_end)
        except Unreadable as error:
            known = document.text(start, name_end)
            self._refused(error)
            expression = syntax.Broken.at((document, at, end))
        return syntax.Attribute.lazy(lazy, name=known, expression=expression)

    def _block(self, node: Node) -> syntax.Block:
        document, nodes = self._document, grammar.children(node)
        opening = next(place for place, child in enumerate(nodes) if child.kind_id == grammar.BLOCK_START)
        head, start, head_end = nodes[:opening], node.start_byte, nodes[opening - 1].end_byte
        kind = self._name(nodes[0])
        self._depth += 1
        if self._depth == DEEPEST + 1:
            self.problem(f"blocks are nested more than {DEEPEST} levels deep", start, start + len(kind))
        labels = tuple(self._label(kind, child) for child in head[1:])
        self._header(kind, labels, nodes[: opening + 1])
        items = grammar.children(nodes[opening + 1]) if len(nodes) > opening + 2 and self._depth <= DEEPEST else []
        inside, closing = nodes[opening].end_byte, nodes[-1].start_byte
        body = self._body(items, inside, closing)
        if items:
            self._braces(items, body, start, inside, closing)
        self._depth -= 1
        lazy = LazySpan(document, start, node.end_byte, head_end)
        return syntax.Block.lazy(lazy, type=kind, labels=labels, body=body)

    def _name(self, node: Node) -> str:
        try:
            return self._expressions.name(node)
        except Unreadable as error:
            self._refused(error)
            return self._document.text(node.start_byte, node.end_byte)

    def _label(self, kind: str, node: Node) -> str:
        start, end = node.start_byte, node.end_byte
        if node.kind_id == grammar.IDENTIFIER:
            return self._name(node)
        try:
            if self._source.find(b"{", start, end) >= 0 and _TEMPLATE.search(self._document.text(start, end)):
                self.problem(f"a label of {kind!r} is plain text; a template cannot stand in it", start, end)
                return self._document.text(start + 1, end - 1)
            return self._expressions.string(start, end)
        except Unreadable as error:
            self._refused(error)
            return self._document.text(start + 1, end - 1)

    def _refused(self, error: Unreadable) -> None:
        self.problem(error.message, error.start, error.end)
        if error.misread and self.misread < 0:
            self.misread = error.end + 1

    def _header(self, kind: str, labels: tuple[str, ...], nodes: list[Node]) -> None:
        if self._source.find(b"\n", nodes[0].end_byte, nodes[-1].start_byte) < 0:
            return
        for left, right in pairwise(nodes):
            start, end = left.end_byte, right.start_byte
            if self._line_ends(start, end):
                wanted = "'{'" if labels else "'=' and a value, or '{'"
                after = " ".join((kind, *labels))
                self.problem(f"expected {wanted} after {after}, found the end of the line; the brace belongs on the same line", start, end)
                return

    def _braces(self, items: list[Node], body: syntax.Body, start: int, inside: int, closing: int) -> None:
        """Check where the first item stands, and what then may stand in front of the closing brace."""
        first, last = items[0], items[-1]
        if self._line_ends(inside, first.start_byte):
            self._new_line(last.end_byte, closing)
        elif b"/*" in self._source[inside : first.start_byte]:
            self._new_line(inside, first.start_byte)
        elif not self._line_ends(first.start_byte, last.start_byte) and len(body.attributes) + len(body.blocks) == 1 < len(items):
            return
        elif len(items) != 1 or first.kind_id != grammar.ATTRIBUTE:
            self.problem("a block on one line holds one argument at most", start, closing + 1)
        elif self._line_ends(first.end_byte, closing):
            message = "a block that begins with an argument on its first line must end on the argument's last line"
            self.problem(message, first.start_byte, first.start_byte + 1)
