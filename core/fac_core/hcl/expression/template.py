"""Templates: quoted strings and heredocs with interpolations, directives and strip markers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl import grammar
from fac_core.hcl.expression.collection import bound
from fac_core.hcl.expression.escapes import unclosed
from fac_core.hcl.expression.pieces import BLANK, Mark, Text, assembled, unindent
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from tree_sitter import Node

    from fac_core.hcl.expression.base import Reader
    from fac_core.hcl.expression.pieces import Piece
    from fac_core.hcl.syntax import Expression

_HEREDOC = re.compile(rb"<<-?(?:[A-Za-z_]|[\x80-\xff])(?:[\w-]|[\x80-\xff])*\r?\n")
_QUOTE = re.compile(rb'(?:[^"\\]|\\.)*+"', re.DOTALL)
_LINE = re.compile(rb"[^\n]*\n|[^\n]+")
_DOUBLED = re.compile(r"\$\$\{|%%\{")


def template(reader: Reader, node: Node) -> Expression:
    """Lower a quoted string or heredoc; line ends mean nothing between its braces."""
    outer, reader.lines = reader.lines, False
    reader.depth += 1  # takes twice the stack of what else nests
    found = _TemplateReader(reader).read(node.child(0))
    reader.depth -= 1
    reader.lines = outer
    return found


def bare_template(reader: Reader, node: Node) -> Expression:
    """Lower the heredoc of a value whose text is a template by itself: the line end before the marker is not part of it."""
    reader.lines = False
    return _TemplateReader(reader, bare=True).read(grammar.heredoc_of(node))


class _TemplateReader:
    """Lowers one template."""

    def __init__(self, reader: Reader, *, bare: bool = False) -> None:
        self._reader = reader
        self._bare = bare
        self._document = reader.document
        self._pieces: list[Piece] = []
        self._trim_next = False
        self._quoted = True
        self._done = self._start = 0

    def read(self, node: Node) -> Expression:
        """Return a `Literal` when nothing is interpolated, else a `Template`."""
        nodes = self._reader.children(node)
        self._start = start = node.start_byte
        end = node.end_byte
        self._quoted = node.kind_id == grammar.QUOTED_TEMPLATE
        self._done = nodes[0].end_byte if self._quoted else self._opened(start, nodes[1])
        self._inside(nodes)
        last = nodes[-1].start_byte
        self._text_to(last if self._quoted else self._reader.source.rindex(b"\n", start, last) + (not self._bare))
        if not self._quoted and self._reader.source.startswith(b"<<-", start):
            unindent(self._pieces)
        return assembled(self._document, self._pieces, start, end)

    def _opened(self, start: int, marker: Node) -> int:
        opening = _HEREDOC.match(self._reader.source, start)
        if opening is None:
            raise Unreadable("expected a name and the end of the line after '<<'", start, marker.end_byte)
        return opening.end()

    def _inside(self, nodes: list[Node]) -> None:
        for node in nodes:
            if node.kind_id == grammar.TEMPLATE_INTERPOLATION:
                self._sequence(node)
            elif node.kind_id == grammar.TEMPLATE_DIRECTIVE:
                self._directive(node.child(0))

    def _directive(self, node: Node) -> None:
        for child in self._reader.children(node):
            if child.kind_id in grammar.DIRECTIVES:
                self._sequence(child)
            else:
                self._inside([child])

    def _text_to(self, end: int) -> None:
        """Add the text between what was read and ``end``."""
        start = self._done
        raw = self._reader.source[start:end]
        if not self._quoted:
            self._lines(start, raw)
        elif raw:
            if b"\n" in raw or b"\r" in raw:
                raise unclosed(self._start, start, raw)
            if (quote := _QUOTE.match(raw)) is not None:
                at = start + quote.end() - 1
                raise Unreadable("expected the end of the directive before that of the string", at, at + 1)
            self._add_text(self._reader.unescape(self._document.text(start, end), start), start, end)

    def _lines(self, start: int, raw: bytes) -> None:
        """Add text line by line: what ``<<-`` takes off is told from every line, and ``~`` takes the blanks of one alone."""
        for line in _LINE.finditer(raw):
            at, end = start + line.start(), start + line.end()
            value = self._document.text(at, end)
            if "\r" in value.removesuffix("\r\n") and not self._bare:
                at += line[0].index(b"\r")
                raise Unreadable("a carriage return without a line feed", at, at + 1)
            self._add_text(_DOUBLED.sub(_undouble, value), at, end)

    def _add_text(self, value: str, start: int, end: int) -> None:
        self._pieces.append(Text(value.lstrip(BLANK) if self._trim_next else value, start, end))
        self._trim_next = False

    def _sequence(self, node: Node) -> None:
        """Lower ``${ ... }`` or ``%{ ... }``."""
        reader, start, end = self._reader, node.start_byte, node.end_byte
        self._text_to(start)
        nodes = reader.children(node)
        if reader.source.startswith(b"~", start + 2) and self._pieces and isinstance(last := self._pieces[-1], Text):
            last.value = last.value.rstrip(BLANK)
        for child in nodes:
            if child.kind_id == grammar.STRIP_MARKER and child.start_byte != start + 2 and child.end_byte != end - 1:
                raise Unreadable("'~' stands directly behind the opening or before the closing brace", child.start_byte, child.end_byte)
        self._pieces.append(self._mark(node, nodes) if node.kind_id != grammar.TEMPLATE_INTERPOLATION else self._interpolated(nodes))
        self._trim_next = reader.source.startswith(b"~", end - 2)
        self._done = end

    def _interpolated(self, nodes: list[Node]) -> Expression:
        for child in nodes:
            if child.kind_id == grammar.EXPRESSION:
                return self._reader.expression(child)
        at = nodes[-1].start_byte
        raise Unreadable("expected an expression, found '}'", at, at + 1)

    def _mark(self, node: Node, nodes: list[Node]) -> Mark:
        word = next(child for child in nodes[1:] if child.kind_id != grammar.STRIP_MARKER)
        self._reader.keyword(word)
        keyword = word.type
        mark = Mark(keyword, node.start_byte, node.end_byte)
        if keyword == "for":
            mark.key_name, mark.value_name, mark.expression = bound(self._reader, nodes)
        elif keyword == "if":
            mark.expression = self._interpolated(nodes)
        return mark


def _undouble(match: re.Match[str]) -> str:
    return match[0][1:]
