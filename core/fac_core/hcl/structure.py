"""Blocks and attributes: the outline of a file, with expressions skipped over and read later."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from fac_core.hcl import syntax
from fac_core.hcl.cursor import COMMENT, NAME, Unreadable
from fac_core.hcl.expression import read_expression
from fac_core.hcl.skip import Skipper
from fac_core.hcl.template import QUOTED_TEXT, unescape

if TYPE_CHECKING:
    from fac_core.finding import Range
    from fac_core.hcl.document import Document

_SIMPLE_ATTRIBUTE = re.compile(rf"""({NAME})[ \t]*=(?![=>])[ \t]*+((?:[^"\r\n\#/(){{}}\[\]<,]|"[^"\\\r\n$%]*")+?)[ \t]*(?=\r?\n)""")
_HEAD = re.compile(rf"({NAME})(?:[ \t]|/\*(?s:.*?)\*/)*")
_BLANK = re.compile(r"(?:[ \t]|\r?\n)*+")
_INLINE = re.compile(r"[ \t]*+")
_LABEL = re.compile(rf'"({QUOTED_TEXT.pattern})"|({NAME})')
_COMMENT = re.compile(COMMENT)
_ITEM_LINE = re.compile(rf'^([ \t]*)(?:{NAME}[ \t]*(?:=(?!=)|\{{|"|{NAME}[ \t]*\{{)|[}}][ \t]*$)', re.MULTILINE)


class LateText:
    """An attribute's place in its document, from which its fields are read on demand."""

    __slots__ = ("_document", "_end", "_name_end", "_start", "_value")

    def __init__(self, document: Document, start: int, name_end: int, value: int, end: int) -> None:
        self._document = document
        self._start = start
        self._name_end = name_end
        self._value = value
        self._end = end

    def name_range(self) -> Range:
        return self._document.range(self._start, self._name_end)

    def range(self) -> Range:
        return self._document.range(self._start, self._end)

    def expression(self) -> syntax.Expression:
        try:
            return read_expression(self._document, self._value, self._end)
        except Unreadable:
            return syntax.Broken(self._document.range(self._value, self._end))


class StructureReader:
    """Reads one document into a body; what cannot be read becomes a problem and the next item is read.

    ``suspects`` are offsets at which an expression must be read at once to be sure that it is sound; ``None`` means everywhere.
    With ``layout``, indentation decides where an unclosed block ends: for files whose braces do not add up.
    """

    def __init__(self, document: Document, suspects: list[int] | None, *, layout: bool = False) -> None:
        self.document = document
        self.problems: list[syntax.SyntaxProblem] = []
        self.unclosed = False
        self.comments: dict[int, int] = {}
        self._text = document.text
        self._suspects = suspects
        self._layout = layout

    def read(self) -> syntax.Body:
        """Return the body of the whole file."""
        body, position = self._body(0, None)
        while position < len(self._text):
            self._problem("unexpected '}': no block is open here", position, position + 1)
            more, position = self._body(position + 1, None)
            body = syntax.Body((*body.attributes, *more.attributes), (*body.blocks, *more.blocks), self.document.range(0, len(self._text)))
        return body

    def _problem(self, message: str, start: int, end: int) -> None:
        self.problems.append(syntax.SyntaxProblem(self.document.range(start, end), message))

    def _body(self, position: int, indent: int | None) -> tuple[syntax.Body, int]:
        """Read items up to ``}`` or the end and return where that is; ``indent`` is that of the block's header."""
        text, size = self._text, len(self._text)
        attributes: list[syntax.Attribute] = []
        blocks: list[syntax.Block] = []
        start = position
        while True:
            position = self._gap(position)
            if position >= size or text[position] == "}":
                break
            if self._layout and indent is not None and self._indent(position) <= indent and self._begins_line(position):
                break
            try:
                position = self._item(position, attributes, blocks)
                position = self._line_end(position)
            except Unreadable as error:
                self._problem(error.message, error.start, error.end)
                position = self._resume(position, error)
        self._duplicates(attributes)
        return syntax.Body(tuple(attributes), tuple(blocks), self.document.range(start, position)), position

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
        simple = _SIMPLE_ATTRIBUTE.match(self._text, position)
        if simple is not None:
            name, end = simple[1], simple.end(2)
            attributes.append(self._attribute(name, position, simple.start(2), end))
            return end
        head = _HEAD.match(self._text, position)
        if head is None or not (head[1].isascii() or head[1].replace("-", "_").isidentifier()):
            raise Unreadable(self._unexpected(position), position, position + 1)
        end = head.end()
        if self._text.startswith("=", end) and not self._text.startswith("==", end):
            return self._complex_attribute(head[1], position, end + 1, attributes)
        return self._block(head[1], position, end, blocks)

    def _unexpected(self, position: int) -> str:
        if self._text[position] == '"':
            return "expected the name of an argument or block, found a quoted string; names stand without quotes here"
        return f"expected the name of an argument or block, found {self._text[position]!r}"

    def _complex_attribute(self, name: str, start: int, after: int, attributes: list[syntax.Attribute]) -> int:
        skipper = Skipper(self._text, self._comment)
        value = skipper.blank(after)
        try:
            end = skipper.value(name, value)
        except Unreadable:
            broken = syntax.Broken(self.document.range(value, value))
            named, whole = self.document.range(start, start + len(name)), self.document.range(start, value)
            attributes.append(syntax.Attribute(name, named, broken, whole))
            raise
        attributes.append(self._attribute(name, start, value, end))
        return end

    def _attribute(self, name: str, start: int, value: int, end: int) -> syntax.Attribute:
        late = LateText(self.document, start, start + len(name), value, end)
        attribute = syntax.Attribute.later(name, late)
        if self._suspects is None or self._suspicious(value, end):
            try:
                attribute.__dict__["expression"] = read_expression(self.document, value, end)
            except Unreadable as error:
                attribute.__dict__["expression"] = syntax.Broken(self.document.range(value, end))
                self._problem(error.message, error.start, max(error.end, error.start))
        return attribute

    def _suspicious(self, start: int, end: int) -> bool:
        suspects = self._suspects or []
        index = bisect_left(suspects, start)
        return index < len(suspects) and suspects[index] <= end

    def _block(self, kind: str, start: int, position: int, blocks: list[syntax.Block]) -> int:
        labels: list[str] = []
        end = start + len(kind)
        while self._text.startswith('"', position) or _LABEL.match(self._text, position):
            label, end = self._label(kind, position)
            labels.append(label)
            position = Skipper(self._text, self._comment).blank(end)
        if not self._text.startswith("{", position):
            raise self._no_block(kind, labels, position)
        body, position = self._block_body(start, position + 1)
        blocks.append(syntax.Block(kind, tuple(labels), body, self.document.range(start, end), self.document.range(start, position)))
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
        body, end = self._body(position, self._indent(start))
        if text.startswith("}", end):
            if single:
                self._single_line(body, start, inside, end)
            return body, end + 1
        self.unclosed = True
        header = _HEAD.match(text, start)
        self._problem(f"expected '}}' to close this {text[start : header.end(1) if header else start]} block", start, position)
        return body, end

    def _single_line(self, body: syntax.Body, start: int, inside: int, end: int) -> None:
        if "\n" in self._text[inside:end] and self._gap_newline(body, inside, end):
            self._problem("a block that begins with an argument on its first line must end on it", inside, inside + 1)
        elif len(body.attributes) + len(body.blocks) > 1 or body.blocks:
            self._problem("a block on one line holds one argument at most", start, end + 1)

    def _gap_newline(self, body: syntax.Body, inside: int, end: int) -> bool:
        """Whether a line ends outside of the single argument's value."""
        if len(body.attributes) != 1 or body.blocks:
            return True
        value_end = Skipper(self._text, lambda *_: None).expression(self._text.index("=", inside) + 1)
        return "\n" in self._text[value_end:end]

    def _line_end(self, position: int) -> int:
        """Check that an item is the last thing on its line, or before ``}``."""
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
        if following[:1] in {"", "\n", "}", "#"} or following in {"\r\n", "//"} or (self._layout and self._begins_line(position)):
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
