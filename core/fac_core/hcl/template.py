"""Templates: quoted strings and heredocs with interpolations, directives, strip markers and de-indentation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import grammar, syntax
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from fac_core.hcl.expression import ExpressionReader
    from fac_core.hcl.syntax import Expression

HEREDOC = re.compile(rb"<<-?(?:[A-Za-z_]|[\x80-\xff])(?:[\w-]|[\x80-\xff])*\r?\n")
_QUOTE = re.compile(rb'(?:[^"\\]|\\.)*+"', re.DOTALL)
_LINE = re.compile(rb"[^\n]*\n|[^\n]+")
_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|\$\$\{|%%\{")
_DOUBLED = re.compile(r"\$\$\{|%%\{")
_SIMPLE = {r"\n": "\n", r"\r": "\r", r"\t": "\t", r"\"": '"', r"\\": "\\", "$${": "${", "%%{": "%{"}
_BLANK = " \t\n\r\v\f\x85\xa0"


@dataclass(slots=True)
class _Text:
    value: str
    start: int
    end: int


@dataclass(slots=True)
class _Mark:
    """A directive's opening, middle or end."""

    keyword: str
    start: int
    end: int
    expression: Expression | None = None
    key_name: str | None = None
    value_name: str | None = None


_Piece: TypeAlias = "_Text | _Mark | Expression"


class TemplateReader:
    """Lowers one template."""

    def __init__(self, reader: ExpressionReader) -> None:
        self._reader = reader
        self._document = reader.document
        self._pieces: list[_Piece] = []
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
        self._text_to(last if self._quoted else self._reader.source.rindex(b"\n", start, last) + 1)
        if not self._quoted and self._reader.source.startswith(b"<<-", start):
            _unindent(self._pieces)
        return self._assembled(start, end)

    def _opened(self, start: int, marker: Node) -> int:
        opening = HEREDOC.match(self._reader.source, start)
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
        """Add the text between what was read and ``end``: a heredoc's line by line."""
        start = self._done
        raw = self._reader.source[start:end]
        if not self._quoted:
            for line in _LINE.finditer(raw):
                value = self._document.text(start + line.start(), start + line.end())
                if "\r" in value.removesuffix("\r\n"):
                    at = start + line.start() + raw[line.start() :].index(b"\r")
                    raise Unreadable("a carriage return without a line feed", at, at + 1)
                self._add_text(_DOUBLED.sub(_undouble, value), start + line.start(), start + line.end())
        elif raw:
            if b"\n" in raw or b"\r" in raw:
                raise unclosed(self._start, start, raw)
            if (quote := _QUOTE.match(raw)) is not None:
                raise Unreadable(
                    "expected the end of the directive before that of the string", start + quote.end() - 1, start + quote.end()
                )
            self._add_text(self._reader.unescape(self._document.text(start, end), start), start, end)

    def _add_text(self, value: str, start: int, end: int) -> None:
        self._pieces.append(_Text(value.lstrip(_BLANK) if self._trim_next else value, start, end))
        self._trim_next = False

    def _sequence(self, node: Node) -> None:
        """Lower ``${ ... }`` or ``%{ ... }``."""
        reader, start, end = self._reader, node.start_byte, node.end_byte
        self._text_to(start)
        nodes = reader.children(node)
        if reader.source.startswith(b"~", start + 2) and self._pieces and isinstance(last := self._pieces[-1], _Text):
            last.value = last.value.rstrip(_BLANK)
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

    def _mark(self, node: Node, nodes: list[Node]) -> _Mark:
        word = next(child for child in nodes[1:] if child.kind_id != grammar.STRIP_MARKER)
        self._reader.keyword(word)
        keyword = word.type
        mark = _Mark(keyword, node.start_byte, node.end_byte)
        if keyword == "for":
            mark.key_name, mark.value_name, mark.expression = self._reader.bound(nodes)
        elif keyword == "if":
            mark.expression = self._interpolated(nodes)
        return mark

    def _assembled(self, start: int, finish: int) -> Expression:
        whole = self._document, start, finish
        if all(isinstance(piece, _Text) for piece in self._pieces):
            return syntax.Literal.at(whole, "".join(piece.value for piece in self._pieces if isinstance(piece, _Text)))
        pieces = iter(self._pieces)
        parts, stop = self._parts(pieces)
        if stop is not None:
            raise Unreadable(f"{stop.keyword!r} has no beginning in this template", stop.start, stop.end)
        return syntax.Template.at(whole, parts)

    def _parts(self, pieces: Iterator[_Piece]) -> tuple[tuple[Expression, ...], _Mark | None]:
        """Build parts up to a directive's middle or end, which is returned too."""
        parts: list[Expression] = []
        pending: list[_Text] = []
        for piece in pieces:
            if isinstance(piece, _Text):
                pending.append(piece)
                continue
            self._flush(pending, parts)
            if not isinstance(piece, _Mark):
                parts.append(piece)
            elif piece.keyword in {"if", "for"}:
                parts.append(self._block(piece, pieces))
            else:
                return tuple(parts), piece
        self._flush(pending, parts)
        return tuple(parts), None

    def _flush(self, pending: list[_Text], parts: list[Expression]) -> None:
        if value := "".join(text.value for text in pending):
            parts.append(syntax.Literal.at((self._document, pending[0].start, pending[-1].end), value))
        pending.clear()

    def _block(self, opening: _Mark, pieces: Iterator[_Piece]) -> Expression:
        bodies: list[Expression] = []
        last, closer = opening, f"end{opening.keyword}"
        while last.keyword != closer:
            parts, stop = self._parts(pieces)
            if stop is None or stop.keyword not in ({closer} if opening.keyword == "for" or bodies else {closer, "else"}):
                where = stop or opening
                raise Unreadable(f"expected %{{ {closer} }} for the %{{ {opening.keyword} }} before", where.start, where.end)
            bodies.append(syntax.Template.at((self._document, last.end, stop.start), parts))
            last = stop
        if opening.keyword == "if" and len(bodies) == 1:
            bodies.append(syntax.Template.at((self._document, last.start, last.start), ()))
        feeding = (opening.expression,) if opening.expression is not None else ()
        whole = self._document, opening.start, last.end
        return syntax.TemplateDirective.at(whole, opening.keyword, (*feeding, *bodies), opening.key_name, opening.value_name)


def unclosed(start: int, at: int, raw: bytes) -> Unreadable:
    """Return what is wrong with the string at ``start`` whose piece ``raw`` at ``at`` holds a line's end."""
    end = at + min(place for place in (raw.find(b"\n"), raw.find(b"\r")) if place >= 0)
    return Unreadable("expected '\"' to close the string before the end of the line", start, end, misread=True)


def unescape(raw: str, start: int) -> str:
    """Resolve the escapes of a quoted string; raise `Unreadable` at a wrong one. ``start`` is where ``raw`` stands in the file."""
    if "\\" not in raw and "{" not in raw:
        return raw

    def resolved(match: re.Match[str]) -> str:
        escape = match[0]
        if (simple := _SIMPLE.get(escape)) is not None:
            return simple
        digits = escape[2:]
        code = int(digits, 16) if digits else -1
        if not 0 <= code <= 0x10FFFF or 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - the bounds of Unicode
            at = start + len(raw[: match.start()].encode())
            known = r"\n, \r, \t, \", \\, \uXXXX or \UXXXXXXXX"
            raise Unreadable(f"{escape} is no escape sequence; use {known}", at, at + len(escape))
        return chr(code)

    return _ESCAPE.sub(resolved, raw)


def _undouble(match: re.Match[str]) -> str:
    return match[0][1:]


def _unindent(pieces: list[_Piece]) -> None:
    """Take the smallest indentation of all lines off every line, as ``<<-`` asks for; blank lines neither count nor change."""
    fresh = True
    adjust: list[_Text] = []
    smallest: int | None = None
    for piece in pieces:
        text = piece if isinstance(piece, _Text) else None
        if fresh and not (text and not text.value.strip(_BLANK) and text.value.endswith("\n")):
            spaces = len(text.value) - len(text.value.lstrip(_BLANK)) if text else 0
            smallest = spaces if smallest is None else min(smallest, spaces)
            if text:
                adjust.append(text)
        fresh = text is not None and text.value.endswith("\n")
    for text in adjust:
        text.value = text.value[smallest or 0 :]
