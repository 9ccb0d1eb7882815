"""Templates: quoted strings and heredocs with interpolations, directives, strip markers and de-indentation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import syntax
from fac_core.hcl.cursor import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.expression import ExpressionReader
    from fac_core.hcl.syntax import Expression

QUOTED_TEXT = re.compile(r'(?:[^"\\\r\n$%]|\\[^\r\n]|\$\$\{|%%\{|[$%](?!\{))*+')
HEREDOC_TEXT = re.compile(r"(?:[^$%\r\n]|\$\$\{|%%\{|[$%](?!\{))*+(?:\r?\n)?")
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
    """Reads the template at which an expression reader's cursor stands and leaves the cursor behind it."""

    def __init__(self, reader: ExpressionReader) -> None:
        self._reader = reader
        self._cursor = reader.cursor
        self._document = reader.document
        self._text = reader.document.text
        self._pieces: list[_Piece] = []
        self._trim_next = False

    def read(self) -> Expression:
        """Return a `Literal` when nothing is interpolated, else a `Template`."""
        cursor = self._cursor
        outer, start = cursor.newlines, cursor.start
        cursor.newlines = False
        finish = self._quoted(start) if cursor.kind == "quote" else self._heredoc(start, cursor.value)
        cursor.newlines = outer
        cursor.end = finish
        cursor.advance()
        return self._assembled(start, finish)

    def _quoted(self, start: int) -> int:
        position, text, limit = self._cursor.end, self._text, self._cursor.limit
        while True:
            match = QUOTED_TEXT.match(text, position, limit)
            end = match.end() if match else position
            if end > position:
                self._add_text(self._reader.unescape(text[position:end], position), position, end)
            if end >= limit or text[end] in "\r\n\\":
                raise Unreadable("expected '\"' to close the string before the end of the line", start, end)
            if text[end] == '"':
                return end + 1
            position = self._sequence(end)

    def _heredoc(self, start: int, opening: str) -> int:
        position, text, limit = self._cursor.end, self._text, self._cursor.limit
        flush, marker = opening[2] == "-", opening[2:].lstrip("-").rstrip()
        fresh = True
        while position < limit:
            if fresh and (finish := heredoc_end(text, position, limit, marker)):
                if flush:
                    _unindent(self._pieces)
                return finish
            match = HEREDOC_TEXT.match(text, position, limit)
            end = match.end() if match else position
            if end > position:
                self._add_text(_DOUBLED.sub(_undouble, text[position:end]), position, end)
            fresh = end > position and text[end - 1] == "\n"
            if not fresh and text.startswith("\r", end):
                raise Unreadable("a carriage return without a line feed", end, end + 1)
            position = end if fresh or end >= limit else self._sequence(end)
        raise Unreadable(f"expected {marker!r} on a line of its own to close the heredoc", start, start + len(opening.rstrip()))

    def _add_text(self, value: str, start: int, end: int) -> None:
        self._pieces.append(_Text(value.lstrip(_BLANK) if self._trim_next else value, start, end))
        self._trim_next = False

    def _sequence(self, start: int) -> int:
        """Read ``${ ... }`` or ``%{ ... }`` and return the offset behind it."""
        cursor = self._cursor
        position = start + 2
        if self._text.startswith("~", position):
            position += 1
            if self._pieces and isinstance(last := self._pieces[-1], _Text):
                last.value = last.value.rstrip(_BLANK)
        cursor.end = position
        cursor.advance()
        piece = self._reader.expression() if self._text[start] == "$" else self._directive(start)
        if cursor.kind not in {"}", "~}"}:
            cursor.fail(f"expected '}}' to close '{self._text[start]}{{', found {cursor.spoken} (write $${{ for a plain ${{)")
        if isinstance(piece, _Mark):
            piece.end = cursor.end
        self._pieces.append(piece)
        self._trim_next = cursor.kind == "~}"
        return cursor.end

    def _directive(self, start: int) -> _Mark:
        cursor = self._cursor
        keyword = cursor.value
        if keyword not in {"if", "else", "endif", "for", "endfor"}:
            cursor.fail(f"expected if, else, endif, for or endfor after '%{{', found {cursor.spoken}")
        cursor.advance()
        mark = _Mark(keyword, start, cursor.end)
        if keyword == "for":
            mark.key_name, mark.value_name = self._reader.bound_names("the collection of 'for'")
        if keyword in {"if", "for"}:
            mark.expression = self._reader.expression()
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


def heredoc_end(text: str, position: int, limit: int, marker: str) -> int:
    """Return the offset behind the marker when it stands alone on the line at ``position``, else 0."""
    line = text[position : text.find("\n", position, limit) + 1].removesuffix("\n").removesuffix("\r")
    return position + line.index(marker) + len(marker) if line.strip(_BLANK) == marker and "\r" not in line else 0


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
            known = r"\n, \r, \t, \", \\, \uXXXX or \UXXXXXXXX"
            raise Unreadable(f"{escape} is no escape sequence; use {known}", start + match.start(), start + match.end())
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
