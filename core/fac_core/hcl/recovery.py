"""From a document to its outline: what stops the parser is reported and blanked out until the rest is HCL."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.hcl import grammar, syntax
from fac_core.hcl.expression import DEEPEST, ExpressionReader
from fac_core.hcl.expression.template import bare_template
from fac_core.hcl.outline import OutlineReader
from fac_core.hcl.problem import Unreadable

if TYPE_CHECKING:
    from tree_sitter import Node

    from fac_core.hcl.diagnosis import Diagnosis
    from fac_core.hcl.document import Document
    from fac_core.hcl.parse_stack import Item

_NAME = rb"(?:[A-Za-z_]|[\x80-\xff])(?:[\w-]|[\x80-\xff])*"
_ITEM_LINE = re.compile(rb'^([ \t]*)(?:%s[ \t]*(?:=(?!=)|\{|"|%s[ \t]*\{)|[}][ \t\r]*$)' % (_NAME, _NAME), re.MULTILINE)
_BRACKET_LINE = re.compile(rb"\n[ \t]*(?=[(\[-])")
_INK = re.compile(rb"[^\s]")
_ROUNDS = 50
_MOST_READ = 1_000_000
"""Problems after which the rest of a file is given up, and bytes that are read again for them: few files have more than one."""


def read_body(document: Document) -> syntax.Outline:
    """Read as much of a file as can be read."""
    return Recovery(document, document.source).read()


def read_expression(document: Document) -> syntax.Expression:
    """Return the expression of a document that is one argument in parentheses; raise `Unreadable` if it is none."""
    recovery = Recovery(document, document.source)
    root = recovery.sound_root()
    if root.has_error:
        raise recovery.diagnosis().error(root)
    reader = ExpressionReader(document, [node.start_byte for node in grammar.comments_of(root)])
    nodes = reader.children(grammar.value_of(root))
    if len(nodes) != len("(x)") or nodes[0].kind_id != grammar.PARENTHESIS or nodes[2].end_byte != len(document.source):
        end = nodes[0].end_byte
        raise Unreadable("expected one expression", end, end + 1)
    return reader.enclosed(nodes[1])


def read_template(document: Document) -> syntax.Expression:
    """Return the template of a document that is one argument with a heredoc, without the line end before its end; raise `Unreadable`."""
    recovery = Recovery(document, document.source)
    root = recovery.sound_root()
    if root.has_error:
        raise recovery.diagnosis().error(root)
    reader = ExpressionReader(document, [node.start_byte for node in grammar.comments_of(root)])
    return bare_template(reader, grammar.value_of(root))


class Recovery:
    """One text on its way to one that the parser takes; all offsets stay."""

    def __init__(self, document: Document, text: bytes) -> None:
        self.text = grammar.sound(text)
        self.stop = 0
        self._document = document
        self._problems: list[Unreadable] = []
        self._broken: list[Item] = []
        self._closed: set[int] = set()
        self._relaxed = False
        self._mended = 0
        self._commas: set[int] = set()
        self._tried: set[int] = set()

    def read(self) -> syntax.Outline:
        """Blank out what is wrong, item by item, and return what the rest says."""
        for _ in range(min(_ROUNDS, 2 + _MOST_READ // (len(self.text) + 1))):
            root = self.sound_root()
            if not root.has_error:
                reader = self._reader(root)
                body = reader.file(root)
                if reader.misread < 0:
                    return self._result(reader, body)
                self.stop = reader.misread
            if not self._mend(root):
                break
        self._blank(self._mended, len(self.text))
        root = grammar.tree_of(self.text).root_node
        if root.has_error:
            self._broken.clear()
            self._blank(0, len(self.text))
            root = grammar.tree_of(self.text).root_node
        reader = self._reader(root)
        return self._result(reader, reader.file(root))

    def diagnosis(self) -> Diagnosis:
        """Return what can be told of the place where the parser stopped."""
        from fac_core.hcl.diagnosis import Diagnosis  # noqa: PLC0415 - few texts have errors

        return Diagnosis(self._document, self.text, self.stop)

    def _reader(self, root: Node) -> OutlineReader:
        self._comments = grammar.comments_of(root)
        return OutlineReader(self._document, [node.start_byte for node in self._comments], self._closed, self._broken)

    def _result(self, reader: OutlineReader, body: syntax.Body) -> syntax.Outline:
        document = self._document
        for problem in self._problems:
            reader.problem(problem.message, problem.start, problem.end)
        places = [(node.start_byte, node.end_byte) for node in self._comments]
        places = [(start, end - document.source.endswith(b"\r", start, end)) for start, end in places]
        return body, tuple(syntax.Comment(document.range(*place), document.text(*place)) for place in places), reader.problems

    def sound_root(self) -> Node:
        """Parse; in a text with errors, first put right what is HCL but not in the grammar."""
        root = grammar.tree_of(self.text).root_node
        if root.has_error and not self._relaxed:
            self._relaxed = True
            self.text = grammar.relaxed(self.text)
            root = grammar.tree_of(self.text).root_node
        while root.has_error:
            self.stop = grammar.first_error(self.text, root)
            regrouped = self._regrouped(root)
            if regrouped is None:
                break
            root = regrouped
        misplaced = [place for place in self._commas if not root.has_error and not grammar.separates_items(root, place)]
        for place in misplaced:
            self._commas.remove(place)
            self.text = self.text[:place] + self._document.source[place : place + 1] + self.text[place + 1 :]
        return self.sound_root() if misplaced else root

    def _regrouped(self, root: Node) -> Node | None:
        """Put a comma in front of a key in brackets, which the grammar takes for a call or an index of the value before it."""
        brackets = [match.end() for match in _BRACKET_LINE.finditer(self.text, 0, self.stop)]
        comments = {node.end_byte: node.start_byte for node in grammar.comments_of(root)} if brackets else {}
        for bracket in brackets[:-3:-1]:
            for place in (_behind_token(self.text, bracket, comments), bracket - 1):
                text = b"%b,%b" % (self.text[:place], self.text[place + 1 :])
                if self.text[place : place + 1].isspace() and place not in self._tried:
                    tree = grammar.tree_of(text).root_node
                    if not tree.has_error or grammar.first_error(text, tree) > self.stop:
                        self._commas.add(place)
                        self._tried.add(place)
                        self.text = text
                        return tree
        return None

    def _mend(self, root: Node) -> bool:
        """Report what is wrong at ``stop`` and take it out of the text, unless it is an attack on the stack."""
        diagnosis = self.diagnosis()
        error = diagnosis.error(root)
        self._problems.append(error)
        if diagnosis.open_block:
            self._close(diagnosis)
            return True
        item, start = diagnosis.item, error.start
        if self.text.startswith(b"}", start) and item is None:
            self._blank(start, start + 1)
            return True
        if item:
            start = item.start
            if item.value:
                self._broken.append(item)
        self._mended = start
        self._blank(start, self._resume(start, error, diagnosis.one_line))
        return len(diagnosis.frames) <= DEEPEST

    def _close(self, diagnosis: Diagnosis) -> None:
        """Close a block where the indentation says that it ends."""
        place, before = diagnosis.ends, diagnosis.ends_after
        if place - before < len("\n}"):
            self.text += b"\n"
            place, before = len(self.text) + 1, len(self.text)
            self.text += b"  "
        self._blank(before, place)
        self.text = b"%b}%b" % (self.text[: place - 1], self.text[place:])
        self._closed.add(place - 1)

    def _blank(self, start: int, end: int) -> None:
        self.text = self.text[:start] + _INK.sub(b" ", self.text[start:end]) + self.text[end:]

    def _resume(self, start: int, error: Unreadable, one_line: bool) -> int:  # noqa: FBT001 - a fact about the item
        """Return where to read on: the next line that looks like an item and is indented no deeper than the broken one."""
        text, here = self.text, grammar.indent(self.text, start)
        line_end = text.find(b"\n", start)
        line_end = line_end if line_end >= 0 else len(text)
        if one_line and (closing := text.rfind(b"}", error.start, line_end)) >= 0:
            return closing
        opened = text[start:line_end].rstrip().endswith(b"{")
        line = text.find(b"\n", start if line_end < error.start else max(start, error.start))
        while line >= 0 and (match := _ITEM_LINE.search(text, line + 1)):
            line = match.end(1)
            if len(match[1]) <= here:
                return line + (opened and len(match[1]) == here and text.startswith(b"}", line))
        return len(text)


def _behind_token(text: bytes, at: int, comments: dict[int, int]) -> int:
    """Return where the last token before an offset ends; ``comments`` are the starts of all comments by their ends."""
    while True:
        at = len(text[:at].rstrip())
        if at not in comments:
            return at
        at = comments[at]
