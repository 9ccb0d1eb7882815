"""What every part of an expression needs of its reader: where we are, which line ends count, and names."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from fac_core.hcl import grammar, syntax
from fac_core.hcl.expression.escapes import unclosed, unescape
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from tree_sitter import Node

    from fac_core.hcl.document import Document
    from fac_core.hcl.syntax import Expression

PLAIN_NAME = re.compile(rb"[A-Za-z_][\w-]*")
_NAME_GOES_ON = re.compile(rb"[\w\x80-\xff-]")
DEEPEST = 100
"""Levels of nesting that are read: what lies deeper is left unread, so that no file can exhaust the stack."""


class Reader(ABC):
    """Lowers expressions of one tree.

    tree-sitter's grammar takes line ends for blank space. ``lines`` says whether they count where we are: outside of brackets and
    between the braces of an object.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.source = document.source
        self.commented = False
        self.lines = False
        self.depth = 0

    @abstractmethod
    def term(self, nodes: list[Node]) -> Expression:
        """Lower one term, in parentheses or not, and the traversals behind it."""

    def expression(self, node: Node) -> Expression:
        """Lower an ``expression`` node."""
        if self.depth >= DEEPEST:
            return syntax.TooDeep.at((self.document, node.start_byte, node.end_byte))
        self.depth += 1
        found = self.term(self.children(node))
        self.depth -= 1
        return found

    def enclosed(self, node: Node) -> Expression:
        """Lower an ``expression`` node between brackets, where line ends mean nothing."""
        outer, self.lines = self.lines, False
        found = self.expression(node)
        self.lines = outer
        return found

    def children(self, node: Node) -> list[Node]:
        """Return the children of a node without comments."""
        return grammar.children(node) if self.commented else node.children

    def line_end(self, start: int, end: int) -> int:
        """Return where between two offsets the line ends, or -1; line ends in a ``/* */`` comment are none."""
        at = self.source.find(b"\n", start, end)
        if at < 0 or self.source.find(b"/*", start, end) < 0:
            return at
        gap = grammar.without_comments(self.source[start:end])
        return start + at if (at := gap.find(b"\n")) >= 0 else -1

    def same_line(self, start: int, end: int) -> None:
        """Refuse a line end between two offsets, the second of which is where an expression begins."""
        if self.lines and (at := self.line_end(start, end)) >= 0:
            at -= self.source.endswith(b"\r", start, at)
            raise Unreadable("expected an expression, found the end of the line", at, at + 1)

    def carries_on(self, start: int, end: int) -> None:
        """Refuse a line end between an expression and what carries it on."""
        if self.lines and self.line_end(start, end) >= 0:
            found = self.document.text(end, end + 1)
            raise Unreadable(f"expected the name of an argument or block, found {found!r}", end, end + 1)

    def name(self, node: Node) -> str:
        """Return the name that an ``identifier`` node holds."""
        return self.name_at(node.start_byte, node.end_byte)

    def name_at(self, start: int, end: int) -> str:
        """Return the name between two offsets."""
        if PLAIN_NAME.fullmatch(self.source, start, end):
            return self.source[start:end].decode()
        name = self.document.text(start, end)
        if "::" in name:
            raise Unreadable(f"expected '(' after the function name {name}", end, end + 1)
        if not name.replace("-", "_").isidentifier():
            raise Unreadable(f"{name!r} is no name", start, end)
        return name

    def keyword(self, node: Node) -> None:
        """Refuse a keyword that runs on, as in ``in1``."""
        end = node.end_byte
        if _NAME_GOES_ON.match(self.source, end):
            raise Unreadable(f"expected a blank after {node.type!r}", end, end + 1)

    def string(self, start: int, end: int) -> str:
        """Return the value of a quoted string without templates."""
        raw = self.source[start + 1 : end - 1]
        if b"\n" in raw or b"\r" in raw:
            raise unclosed(start, start + 1, raw)
        text = self.document.text(start + 1, end - 1)
        return self.unescape(text, start + 1) if b"\\" in raw or b"{" in raw else text

    def unescape(self, raw: str, start: int) -> str:
        """Resolve the escapes of a piece of a quoted string that stands at ``start``."""
        return unescape(raw, start)
