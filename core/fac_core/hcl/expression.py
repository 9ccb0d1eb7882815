"""Expressions: from tree-sitter's nodes to ours, and what its grammar lets pass although HCL does not."""

from __future__ import annotations

import re
from bisect import bisect_left
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import grammar, syntax
from fac_core.hcl.problem import Unreadable
from fac_core.hcl.template import TemplateReader, unclosed, unescape

if TYPE_CHECKING:
    from collections.abc import Callable

    from tree_sitter import Node

    from fac_core.hcl.document import Document
    from fac_core.hcl.syntax import Expression

_Step: TypeAlias = "tuple[str | Expression, bool, int, int]"
"""What is taken (``"*"`` is a splat), whether in brackets, where the step starts and where it ends."""
_NAME = re.compile(rb"(?:[A-Za-z_]|[\x80-\xff])(?:[\w-]|[\x80-\xff])*")
_NAME_GOES_ON = re.compile(rb"[\w\x80-\xff-]")
_PLAIN_NAME = re.compile(rb"[A-Za-z_][\w-]*")
_NUMBER_GOES_ON = re.compile(rb"\.[0-9][0-9.]*(?<!\.)")
_PLAIN_ARGUMENT = re.compile(
    rb'([A-Za-z_][\w-]*+)[ \t]*+=[ \t]*+((?:"[^"\\\x00-\x1f$%]*+"|[\w().,\[\]=!<>&|?:+*/-][\w\t ().,\[\]=!<>&|?:+*/-]*+)++)'
)
_ODD = re.compile(rb"::|\.[\s0-9*]|0[xX]|[!-]\s*[!-]|/[*/]|\bfor\b|\[\s*\*")
_PLAIN_LENGTH = 120
_KEYWORDS: dict[bytes, bool | None] = {b"true": True, b"false": False, b"null": None}
_COMMENT = re.compile(rb"/\*(?s:.*?)\*/|(?:#|//)[^\n]*")
DEEPEST = 70
"""Levels of nesting that are read; more is taken for an attack on the stack, not for configuration."""


def plain_argument(source: bytes, start: int, end: int) -> re.Match[bytes] | None:
    """Find name and value of an argument that the parser took if nothing can be wrong with it: most are so, and few are looked at."""
    found = _PLAIN_ARGUMENT.fullmatch(source, start, end)
    if found is None or end - (value := found.start(2)) > _PLAIN_LENGTH or _ODD.search(source, value, end):
        return None
    return found


class ExpressionReader:
    """Lowers the expressions of one tree; ``comments`` are the offsets at which its comments start.

    tree-sitter's grammar takes line ends for blank space. ``_lines`` says whether they count where we are: outside of brackets and
    between the braces of an object.
    """

    json = False

    def __init__(self, document: Document, comments: list[int]) -> None:
        self.document = document
        self.source = document.source
        self._comments = comments
        self._commented = bool(comments)
        self._lines = False
        self._depth = 0

    def unescape(self, raw: str, start: int) -> str:
        """Resolve the escapes of a piece of a quoted string that stands at ``start``."""
        return unescape(raw, start)

    def value(self, node: Node, start: int) -> Expression:
        """Lower the value of an argument that begins at ``start``."""
        self._depth = 0
        end = node.end_byte
        self._lines = self.source.find(b"\n", start, end) >= 0
        first = bisect_left(self._comments, start)
        self._commented = first < len(self._comments) and self._comments[first] < end
        self.same_line(start, node.start_byte)
        return self.expression(node)

    def expression(self, node: Node) -> Expression:
        """Lower an ``expression`` node."""
        self._deeper(node)
        found = self._term(self.children(node))
        self._depth -= 1
        return found

    def enclosed(self, node: Node) -> Expression:
        """Lower an ``expression`` node between brackets, where line ends mean nothing."""
        outer, self._lines = self._lines, False
        found = self.expression(node)
        self._lines = outer
        return found

    def children(self, node: Node) -> list[Node]:
        """Return the children of a node without comments."""
        return grammar.children(node) if self._commented else node.children

    def _deeper(self, node: Node) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            at = node.start_byte
            raise Unreadable(f"this expression is nested more than {DEEPEST} levels deep", at, at + 1)

    def _line_end(self, start: int, end: int) -> int:
        """Return where between two offsets the line ends, or -1; line ends in a ``/* */`` comment are none."""
        at = self.source.find(b"\n", start, end)
        if at < 0 or self.source.find(b"/*", start, end) < 0:
            return at
        gap = _COMMENT.sub(lambda found: b" " * len(found[0]), self.source[start:end])
        return start + at if (at := gap.find(b"\n")) >= 0 else -1

    def same_line(self, start: int, end: int) -> None:
        """Refuse a line end between two offsets, the second of which is where an expression begins."""
        if self._lines and (at := self._line_end(start, end)) >= 0:
            at -= self.source.endswith(b"\r", start, at)
            raise Unreadable("expected an expression, found the end of the line", at, at + 1)

    def _carries_on(self, start: int, end: int) -> None:
        """Refuse a line end between an expression and what carries it on."""
        if self._lines and self._line_end(start, end) >= 0:
            found = self.document.text(end, end + 1)
            raise Unreadable(f"expected the name of an argument or block, found {found!r}", end, end + 1)

    def _term(self, nodes: list[Node]) -> Expression:
        """Lower one term, in parentheses or not, and the traversals behind it."""
        first = nodes[0]
        if len(nodes) == 1:
            return _READERS[first.kind_id](self, first)
        if first.kind_id == grammar.PARENTHESIS:
            found, rest, end = self.enclosed(nodes[1]), nodes[3:], nodes[2].end_byte
        else:
            found, rest, end = _READERS[first.kind_id](self, first), nodes[1:], first.end_byte
            if first.child(0).kind_id == grammar.NUMBER and (more := _NUMBER_GOES_ON.match(self.source, end)):
                number = self.document.text(first.start_byte, more.end())
                raise Unreadable(f"{number!r} is no number", first.start_byte, more.end())
        return self._traversals(found, first.start_byte, end, rest) if rest else found

    def literal_node(self, node: Node) -> Expression:
        inner = node.child(0)
        start, end = node.start_byte, node.end_byte
        place = self.document, start, end
        if inner.kind_id == grammar.STRING:
            return syntax.Literal.at(place, self.string(start, end))
        raw = self.source[start:end]
        if inner.kind_id != grammar.NUMBER:
            return syntax.Literal.at(place, _KEYWORDS[raw])
        try:
            return syntax.Literal.at(place, Decimal(raw.decode()))
        except InvalidOperation:
            raise Unreadable(f"'{raw.decode()}' is no number; numbers are decimal", start + 1, end) from None

    def string(self, start: int, end: int) -> str:
        """Return the value of a quoted string without templates."""
        raw = self.source[start + 1 : end - 1]
        if b"\n" in raw or b"\r" in raw:
            raise unclosed(start, start + 1, raw)
        text = self.document.text(start + 1, end - 1)
        return self.unescape(text, start + 1) if b"\\" in raw or b"{" in raw else text

    def template_node(self, node: Node) -> Expression:
        outer, self._lines = self._lines, False
        found = TemplateReader(self).read(node.child(0))
        self._lines = outer
        return found

    def name(self, node: Node) -> str:
        """Return the name that an ``identifier`` node holds."""
        return self._known(node.start_byte, node.end_byte)

    def _known(self, start: int, end: int) -> str:
        if _PLAIN_NAME.fullmatch(self.source, start, end):
            return self.source[start:end].decode()
        name = self.document.text(start, end)
        if "::" in name:
            raise Unreadable(f"expected '(' after the function name {name}", end, end + 1)
        if not name.replace("-", "_").isidentifier():
            raise Unreadable(f"{name!r} is no name", start, end)
        return name

    def variable_node(self, node: Node) -> Expression:
        place = self.document, node.start_byte, node.end_byte
        return syntax.Variable.at(place, self.name(node))

    def call_node(self, node: Node) -> Expression:
        nodes = self.children(node)
        name_node, opening = nodes[0], nodes[1]
        self._carries_on(name_node.end_byte, opening.start_byte)
        start, end = name_node.start_byte, name_node.end_byte
        parts = [part.strip() for part in self.document.text(start, end).split("::")]
        if not all(part.replace("-", "_").isidentifier() for part in parts):
            raise Unreadable("expected a function name after '::'", start, end)
        outer, self._lines = self._lines, False
        arguments: list[Expression] = []
        expand = False
        for argument in self.children(nodes[2]) if len(nodes) > len("f()") else ():
            if argument.kind_id == grammar.EXPRESSION:
                arguments.append(self.expression(argument))
            else:
                expand = argument.kind_id == grammar.ELLIPSIS
        self._lines = outer
        return syntax.Call.at((self.document, start, node.end_byte), "::".join(parts), tuple(arguments), expand)

    def collection_node(self, node: Node) -> Expression:
        inner = node.child(0)
        place = self.document, node.start_byte, node.end_byte
        if inner.kind_id == grammar.OBJECT:
            return syntax.Object.at(place, self.items(inner))
        outer, self._lines = self._lines, False
        items = tuple(self.expression(child) for child in inner.children if child.kind_id == grammar.EXPRESSION)
        self._lines = outer
        return syntax.Tuple.at(place, items)

    def items(self, node: Node) -> tuple[syntax.ObjectItem, ...]:
        """Lower the items of an ``object`` node."""
        outer = self._lines
        found: list[syntax.ObjectItem] = []
        end, separated = 0, True
        for child in self.children(node):
            kind, start = child.kind_id, child.start_byte
            if kind == grammar.COMMA:
                if self.source.startswith(b",", start) and not self.json and self._line_end(end, start) >= 0:
                    raise Unreadable("expected an expression, found ','", start, start + 1)
                separated = True
            elif kind == grammar.OBJECT_ITEM:
                if not separated and self._line_end(end, start) < 0:
                    text = self.document.text(start, start + 1)
                    raise Unreadable(f"expected '}}' or a new line or ',' before the next key, found {text!r}", start, start + 1)
                found.append(self._item(child))
                separated = False
            end = child.end_byte
        self._lines = outer
        return tuple(found)

    def _item(self, node: Node) -> syntax.ObjectItem:
        key_node, sign, value_node = self.children(node)
        start, end = node.start_byte, node.end_byte
        self._lines = not self.json and self.source.find(b"\n", start, end) >= 0
        self._carries_on(key_node.end_byte, sign.start_byte)
        self.same_line(sign.end_byte, value_node.start_byte)
        key_start, key_end = key_node.start_byte, key_node.end_byte
        if _NAME.fullmatch(self.source, key_start, key_end):
            place = self.document, key_start, key_end
            key: Expression = syntax.Literal.at(place, self._known(key_start, key_end))
        else:
            key = self.expression(key_node)
        return syntax.ObjectItem.at((self.document, start, end), key, self.expression(value_node))

    def for_node(self, node: Node) -> Expression:
        outer, self._lines = self._lines, False
        inner = node.child(0)
        nodes = self.children(inner)
        key_name, value_name, collection = self.bound(self.children(nodes[1]))
        made = [self.expression(child) for child in nodes if child.kind_id == grammar.EXPRESSION]
        condition = grouping = None
        for child in nodes[-3:]:
            if child.kind_id == grammar.FOR_CONDITION:
                word, test = self.children(child)
                self.keyword(word)
                condition = self.expression(test)
            elif child.kind_id == grammar.ELLIPSIS:
                grouping = True
        self._lines = outer
        place = self.document, node.start_byte, node.end_byte
        key = made[0] if len(made) > 1 else None
        return syntax.For.at(place, key_name, value_name, collection, key, made[-1], condition, bool(grouping))

    def bound(self, nodes: list[Node]) -> tuple[str | None, str, Expression]:
        """Return the names that a ``for`` binds and the collection it goes through."""
        names = [self.name(child) for child in nodes if child.kind_id == grammar.IDENTIFIER]
        collection = next(child for child in nodes if child.kind_id == grammar.EXPRESSION)
        for child in nodes:
            if child.kind_id in grammar.WORDS:
                self.keyword(child)
        return (names[0] if len(names) > 1 else None), names[-1], self.expression(collection)

    def keyword(self, node: Node) -> None:
        """Refuse a keyword that runs on, as in ``in1``."""
        end = node.end_byte
        if _NAME_GOES_ON.match(self.source, end):
            raise Unreadable(f"expected a blank after {node.type!r}", end, end + 1)

    def conditional_node(self, node: Node) -> Expression:
        """Lower ``a ? b : c``; the grammar takes ``a ? b : c ? d : e`` for ``(a ? b : c) ? d : e``."""
        end = node.end_byte
        branches: list[Node] = []
        while True:
            self._seams(nodes := self.children(node))
            condition, _, then, _, otherwise = nodes
            branches += otherwise, then
            first = self.children(condition)[0]
            if first.kind_id != grammar.CONDITIONAL:
                break
            node = first
        branches.append(condition)
        return self._chosen(branches, end)

    def _chosen(self, branches: list[Node], end: int) -> Expression:
        node = branches.pop()
        self._deeper(node)
        found = self.expression(node)
        if branches:
            then = self.expression(branches.pop())
            otherwise = self._chosen(branches, end)
            found = syntax.Conditional.at((self.document, node.start_byte, end), found, then, otherwise)
        self._depth -= 1
        return found

    def _seams(self, nodes: list[Node]) -> None:
        """Refuse line ends around operators where they count."""
        if self._lines:
            for left, right in pairwise(nodes):
                check = self.same_line if left.kind_id in grammar.OPERATORS else self._carries_on
                if left.kind_id != grammar.PARENTHESIS and right.kind_id != grammar.CLOSING_PARENTHESIS:
                    check(left.end_byte, right.start_byte)

    def operation_node(self, node: Node) -> Expression:
        inner = node.child(0)
        if inner.kind_id == grammar.UNARY:
            return self._unary(inner)
        rights: list[tuple[str, list[Node], int]] = []
        nodes = [node]
        while len(nodes) == 1 and nodes[0].kind_id == grammar.OPERATION and (inner := nodes[0].child(0)).kind_id == grammar.BINARY:
            self._seams(nodes := self.children(inner))
            at = next(place for place in range(1, len(nodes)) if nodes[place].kind_id in grammar.OPERATORS)
            rights.append((nodes[at].type, nodes[at + 1 :], inner.end_byte))
            nodes = nodes[:at]
        start = nodes[0].start_byte
        found = self._term(nodes)
        for operator, right, end in reversed(rights):
            found = syntax.Binary.at((self.document, start, end), operator, found, self._term(right))
        return found

    def _unary(self, node: Node) -> Expression:
        self._deeper(node)
        self._seams(nodes := self.children(node))
        operand = self._term(nodes[1:])
        self._depth -= 1
        return syntax.Unary.at((self.document, node.start_byte, node.end_byte), nodes[0].type, operand)

    def _traversals(self, source: Expression, start: int, end: int, nodes: list[Node]) -> Expression:
        document = self.document
        for place, node in enumerate(nodes):
            if node.kind_id == grammar.SPLAT:
                return self._splats(source, start, end, nodes[place:])
            taken, _, at, after = self._step(node)
            if self._lines:
                self._carries_on(end, at)
            end = after
            if isinstance(taken, str):
                source = syntax.GetAttr.at((document, start, end), source, taken)
            else:
                source = syntax.Index.at((document, start, end), source, taken)
        return source

    def _splats(self, source: Expression, start: int, end: int, nodes: list[Node]) -> Expression:
        """Lower the traversals from the first splat on."""
        steps: list[_Step] = []
        for node in nodes:
            if node.kind_id == grammar.SPLAT:
                inner = node.child(0)
                first, *more = self.children(inner)
                steps.append(("*", inner.kind_id == grammar.FULL_SPLAT, first.start_byte, first.end_byte))
                steps += map(self._step, more)
            else:
                steps.append(self._step(node))
        for step in steps:
            self._carries_on(end, step[2])
            end = step[3]
        steps.reverse()
        while steps:
            taken, full, _, end = steps.pop()
            place = self.document, start, end
            if taken == "*":
                source = self._splat(source, start, end, full, steps)
            elif isinstance(taken, str):
                source = syntax.GetAttr.at(place, source, taken)
            else:
                source = syntax.Index.at(place, source, taken)
        return source

    def _splat(self, source: Expression, start: int, end: int, full: bool, steps: list[_Step]) -> Expression:  # noqa: FBT001 - one of two forms
        each: list[str | Expression] = []
        dotted = not full
        while steps and (full or not steps[-1][1]):
            taken, bracket, at, end = steps.pop()
            if taken == "*" and dotted and not bracket:
                raise Unreadable("a splat cannot stand inside '.*'; use '[*]'", at, end)
            dotted = (dotted or taken == "*") and not bracket
            each.append(taken)
        return syntax.Splat.at((self.document, start, end), source, tuple(each))

    def _step(self, node: Node) -> _Step:
        start, end = node.start_byte, node.end_byte
        if node.kind_id == grammar.GET_ATTR:
            if _PLAIN_NAME.fullmatch(self.source, start + 1, end):
                return self.source[start + 1 : end].decode(), False, start, end
            dot, name = self.children(node)
            self._carries_on(dot.end_byte, name.start_byte)
            return self.name(name), False, start, end
        inner = node.child(0)
        nodes = self.children(inner)
        if inner.kind_id != grammar.LEGACY_INDEX:
            return self.enclosed(nodes[1]), True, start, end
        digits = self.source[start + 1 : end].strip()
        self.same_line(start + 1, end - len(digits))
        if more := _NUMBER_GOES_ON.match(self.source, end):
            number = self.document.text(end - len(digits), more.end())
            raise Unreadable(f"'.{number}' is no index; write [{number.replace('.', '][')}]", start + 1, more.end())
        place = self.document, end - len(digits), end
        return syntax.Literal.at(place, Decimal(digits.decode())), False, start, end


_READERS: dict[int, Callable[[ExpressionReader, Node], Expression]] = {
    grammar.LITERAL: ExpressionReader.literal_node,
    grammar.TEMPLATE: ExpressionReader.template_node,
    grammar.COLLECTION: ExpressionReader.collection_node,
    grammar.VARIABLE: ExpressionReader.variable_node,
    grammar.CALL: ExpressionReader.call_node,
    grammar.FOR: ExpressionReader.for_node,
    grammar.CONDITIONAL: ExpressionReader.conditional_node,
    grammar.OPERATION: ExpressionReader.operation_node,
}
