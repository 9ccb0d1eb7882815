"""Blocks and attributes: the outline of a file, with expressions skipped over and read later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.cursor import COMMENT, NAME, Cursor, Unreadable
from fac_core.hcl.expression import DEEPEST, ExpressionReader
from fac_core.hcl.late import LateAttribute, LateSpan
from fac_core.hcl.skip import Skipper
from fac_core.hcl.template import QUOTED_TEXT, unescape

if TYPE_CHECKING:
    from fac_core.hcl.document import Document

_SIMPLE_VALUE = r"""(?:"[^"\\\r\n$%]*+"|[0-9]++|[A-Za-z_][\w-]*+(?:\.[A-Za-z_][\w-]*+|\[(?:[0-9]++|"[\w-]*+")\])*+)"""
_SIMPLE_ATTRIBUTE = re.compile(rf"(?:[ \t]++|\r?\n)*+([A-Za-z_][\w-]*+)[ \t]*+=[ \t]*+({_SIMPLE_VALUE})[ \t]*+(?=\r?\n)", re.ASCII)
_HEAD = re.compile(rf"({NAME})(?:[ \t]|/\*(?s:.*?)\*/)*")
_BLANK = re.compile(r"(?:[ \t]|\r?\n)*+")
_INLINE = re.compile(r"[ \t]*+")
_LABEL = re.compile(rf'"({QUOTED_TEXT.pattern})"|({NAME})')
_COMMENT = re.compile(COMMENT)
_ITEM_LINE = re.compile(rf'^([ \t]*)(?:{NAME}[ \t]*(?:=(?!=)|\{{|"|{NAME}[ \t]*\{{)|[}}][ \t]*$)', re.MULTILINE)


class StructureReader:
    """Reads one document into a body; what cannot be read becomes a problem and the next item is read.

    With ``layout``, indentation decides where an unclosed block ends: for files whose braces do not add up.
    """

    def __init__(self, document: Document, *, layout: bool = False) -> None:
        self.document = document
        self.problems: list[syntax.SyntaxProblem] = []
        self.unclosed = False
        self.comments: dict[int, int] = {}
        self._text = document.text
        self._layout = layout
        self._depth = 0

    def read(self) -> syntax.Body:
        """Return the body of the whole file."""
        body, position = self._body(0)
        while position < len(self._text):
            self._problem("unexpected '}': no block is open here", position, position + 1)
            more, position = self._body(position + 1)
            body = syntax.Body((*body.attributes, *more.attributes), (*body.blocks, *more.blocks), self.document.range(0, len(self._text)))
        return body

    def _problem(self, message: str, start: int, end: int) -> None:
        self.problems.append(syntax.SyntaxProblem(self.document.range(start, end), message))

    def _body(self, position: int, indent: int | None = None, *, single: bool = False) -> tuple[syntax.Body, int]:
        """Read items up to ``}`` or the end and return where that is; ``indent`` is that of the block's header."""
        text, size = self._text, len(self._text)
        attributes: list[syntax.Attribute] = []
        blocks: list[syntax.Block] = []
        start = position
        while True:
            position = self._gap(position if self._layout else self._simple_attributes(position, attributes))
            if position >= size or text[position] == "}":
                break
            if self._layout and indent is not None and self._indent(position) <= indent and self._begins_line(position):
                break
            position = self._next_item(position, attributes, blocks, single=single)
        self._duplicates(attributes)
        late = LateSpan(self.document, start, position)
        return syntax.Body.later(late, attributes=tuple(attributes), blocks=tuple(blocks)), position

    def _next_item(self, position: int, attributes: list[syntax.Attribute], blocks: list[syntax.Block], *, single: bool) -> int:
        """Read one item and what follows on its line, or report it and return where to read on."""
        end = position
        try:
            end = self._item(position, attributes, blocks)
            return self._line_end(end, single=single)
        except Unreadable as error:
            self._problem(error.message, error.start, error.end)
            if end > position and self._text.startswith("}", error.start):
                return error.start
            closing = self._text.rfind("}", error.start, self._line_after(error.start)) if single else -1
            return closing if closing >= 0 else self._resume(position, error)

    def _line_after(self, position: int) -> int:
        end = self._text.find("\n", position)
        return end if end >= 0 else len(self._text)

    def _simple_attributes(self, position: int, attributes: list[syntax.Attribute]) -> int:
        """Take in attributes of one line whose values cannot be wrong; most are of that kind, and few are ever looked at."""
        match, text, document, later = _SIMPLE_ATTRIBUTE.match, self._text, self.document, syntax.Attribute.later
        while (found := match(text, position)) is not None:
            start, name_end = found.span(1)
            value, position = found.span(2)
            attributes.append(later(LateAttribute(document, start, name_end, value, position), name=found[1]))
            position = found.end()
        return position

    def _gap(self, position: int) -> int:
        """Step over blank lines and comments."""
        text = self._text
        while True:
            match = _BLANK.match(text, position)
            position = match.end() if match else position
            comment = _COMMENT.match(text, position) if text[position : position + 1] in {"#", "/"} else None
            if comment is None:
                return position
            position = comment.end()
            self._comment(comment.start(), position)

    def _comment(self, start: int, end: int) -> None:
        self.comments[start] = end - (self._text[end - 1] == "\r")

    def _item(self, position: int, attributes: list[syntax.Attribute], blocks: list[syntax.Block]) -> int:
        """Read one attribute or block."""
        head = _HEAD.match(self._text, position)
        if head is None or not (head[1].isascii() or head[1].replace("-", "_").isidentifier()):
            raise Unreadable(self._unexpected(position), position, position + 1)
        end = head.end()
        for comment in _COMMENT.finditer(self._text, head.end(1), end):
            self._comment(*comment.span())
        if self._text.startswith("=", end) and not self._text.startswith("==", end):
            return self._attribute(head[1], position, end + 1, attributes)
        return self._block(head[1], position, end, blocks)

    def _unexpected(self, position: int) -> str:
        if self._text[position] == '"':
            return "expected the name of an argument or block, found a quoted string; names stand without quotes here"
        if self._text.startswith("/*", position):
            return "expected '*/' to close the comment"
        return f"expected the name of an argument or block, found {self._text[position]!r}"

    def _attribute(self, name: str, start: int, after: int, attributes: list[syntax.Attribute]) -> int:
        """Read an attribute from behind its ``=``; one that cannot be read is there, but broken."""
        cursor = Cursor(self._text, after, len(self._text), newlines=True)
        value = cursor.start
        try:
            expression = ExpressionReader(self.document, cursor).expression()
            end = cursor.previous
        except Unreadable:
            end = max(self._skipped(value), value)
            expression = syntax.Broken.at((self.document, value, end))
            raise
        finally:
            for comment in cursor.comments:
                self._comment(*comment)
            late = LateAttribute(self.document, start, start + len(name), value, end)
            attributes.append(syntax.Attribute.later(late, name=name, expression=expression))
        return end

    def _skipped(self, position: int) -> int:
        try:
            return Skipper(self._text, self._comment).expression(position)
        except Unreadable:
            return position

    def _block(self, kind: str, start: int, position: int, blocks: list[syntax.Block]) -> int:
        labels: list[str] = []
        end = start + len(kind)
        while self._text.startswith('"', position) or _LABEL.match(self._text, position):
            label, end = self._label(kind, position)
            labels.append(label)
            position = Skipper(self._text, self._comment).blank(end)
        if not self._text.startswith("{", position):
            error, position = self._no_block(kind, labels, position), self._gap(position)
            if not self._text.startswith("{", position):
                raise error
            self._problem(f"{error.message}; the brace belongs on the same line", error.start, error.end)
        if self._depth == DEEPEST:
            raise Unreadable(f"blocks are nested more than {DEEPEST} levels deep", start, start + len(kind))
        self._depth += 1
        body, position = self._block_body(start, position + 1)
        self._depth -= 1
        blocks.append(syntax.Block.later(LateSpan(self.document, start, position, end), type=kind, labels=tuple(labels), body=body))
        return position

    def _label(self, kind: str, position: int) -> tuple[str, int]:
        label = _LABEL.match(self._text, position)
        if label is not None:
            return (label[2] if label[1] is None else unescape(label[1], label.start(1))), label.end()
        end = Skipper(self._text, self._comment).quoted(position)
        self._problem(f"a label of {kind!r} is plain text; a template cannot stand in it", position, end)
        return self._text[position + 1 : end - 1], end

    def _no_block(self, kind: str, labels: list[str], position: int) -> Unreadable:
        text = self._text
        found = repr(text[position]) if position < len(text) and text[position] not in "\r\n" else "the end of the line"
        wanted = "'{'" if labels else "'=' and a value, or '{'"
        return Unreadable(f"expected {wanted} after {' '.join((kind, *labels))}, found {found}", position, min(position + 1, len(text)))

    def _block_body(self, start: int, position: int) -> tuple[syntax.Body, int]:
        text = self._text
        first = _INLINE.match(text, position)
        inside = first.end() if first else position
        single = text[inside : inside + 1] not in {"", "\n", "\r", "}", "#", "/"}
        body, end = self._body(position, self._indent(start), single=single)
        if text.startswith("}", end):
            if single:
                self._single_line(body, start, inside, end)
            return body, end + 1
        self.unclosed = True
        header = _HEAD.match(text, start)
        self._problem(f"expected '}}' to close this {text[start : header.end(1) if header else start]} block", start, position)
        return body, end

    def _single_line(self, body: syntax.Body, start: int, inside: int, end: int) -> None:
        """Check a block whose first item stands on the line of its brace."""
        if len(body.attributes) != 1 or body.blocks:
            self._problem("a block on one line holds one argument at most", start, end + 1)
        elif "\n" in self._text[self._skipped(self._text.index("=", inside) + 1) : end]:
            self._problem("a block that begins with an argument on its first line must end on the argument's last line", inside, inside + 1)

    def _line_end(self, position: int, *, single: bool) -> int:
        """Check that an item is the last thing on its line, or in a block on a ``single`` line before its ``}``."""
        text = self._text
        while True:
            match = _INLINE.match(text, position)
            position = match.end() if match else position
            if not text.startswith("/*", position):
                break
            comment = _COMMENT.match(text, position)
            if comment is None:
                raise Unreadable("expected '*/' to close the comment", position, position + 2)
            self._comment(position, comment.end())
            position = comment.end()
        following = text[position : position + 2]
        if (
            following[:1] in {"", "\n", "#", "}" if single else ""}
            or following in {"\r\n", "//"}
            or (self._layout and self._begins_line(position))
        ):
            return position
        raise Unreadable(f"expected a new line after this item, found {following[:1]!r}", position, position + 1)

    def _resume(self, position: int, error: Unreadable) -> int:
        """Return where to read on: the next line that looks like an item and is indented no deeper than the broken one."""
        text, here = self._text, self._indent(position)
        first_line = text[position : max(text.find("\n", position), position)]
        opened = first_line.rstrip().endswith("{")
        begin = position if "\n" in text[position : error.start] else max(position, error.start)
        line = text.find("\n", begin)
        while line >= 0 and (match := _ITEM_LINE.search(text, line + 1)):
            line = match.end(1)
            if len(match[1]) > here:
                continue
            if opened and len(match[1]) == here and text[line] == "}":
                return line + 1
            return line
        return len(text)

    def _indent(self, position: int) -> int:
        start = self._text.rfind("\n", 0, position) + 1
        line = self._text[start : position + 1]
        return len(line) - len(line.lstrip(" \t"))

    def _begins_line(self, position: int) -> bool:
        start = self._text.rfind("\n", 0, position) + 1
        return not self._text[start:position].strip(" \t")

    def _duplicates(self, attributes: list[syntax.Attribute]) -> None:
        names = {attribute.name for attribute in attributes}
        if len(names) == len(attributes):
            return
        seen: dict[str, syntax.Attribute] = {}
        for attribute in attributes:
            first = seen.setdefault(attribute.name, attribute)
            if first is not attribute:
                message = f"{attribute.name!r} is already set at line {first.name_range.start.line}; an argument stands once in a block"
                self.problems.append(syntax.SyntaxProblem(attribute.name_range, message))
