"""Expressions: operators by precedence, terms, traversals, collections, calls and ``for``, as HCL's specification has them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeAlias

from fac_core.hcl import syntax
from fac_core.hcl.cursor import Cursor, Unreadable
from fac_core.hcl.template import TemplateReader, unescape

if TYPE_CHECKING:
    from fac_core.hcl.document import Document
    from fac_core.hcl.syntax import Expression

_Opened: TypeAlias = tuple[int, bool]
"""Where a bracket opened, and whether line ends counted before it."""
_PRECEDENCE = {
    "||": 1,
    "&&": 2,
    "==": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "/": 6,
    "%": 6,
}
_KEYWORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}
DEEPEST = 70
"""Levels of nesting that are read; more is taken for an attack on the stack, not for configuration."""


def read_expression(document: Document, start: int, end: int) -> Expression:
    """Read the one expression between two offsets; line ends mean nothing outside of objects. Raises `Unreadable`."""
    cursor = Cursor(document.text, start, end, newlines=False)
    expression = ExpressionReader(document, cursor).expression()
    if cursor.kind != "end":
        cursor.fail(f"expected an operator or the end of the expression, found {cursor.spoken}")
    return expression


class ExpressionReader:
    """One recursive descent over a cursor."""

    def __init__(self, document: Document, cursor: Cursor) -> None:
        self.document = document
        self.cursor = cursor
        self._depth = 0
        self._terms = {
            "name": self._named,
            "path": self._path,
            "text": self._text,
            "quote": self._template,
            "heredoc": self._template,
            "number": self._number,
            "[": self._tuple,
            "{": self._object,
            "(": self._parenthesized,
            "-": self._unary,
            "!": self._unary,
        }

    def unescape(self, raw: str, start: int) -> str:
        """Resolve the escapes of a piece of a quoted string that stands at ``start``."""
        return unescape(raw, start)

    def expression(self) -> Expression:
        """``condition ? then : otherwise`` or anything that binds tighter."""
        cursor = self.cursor
        self._depth += 1
        if self._depth > DEEPEST:
            cursor.fail(f"this expression is nested more than {DEEPEST} levels deep")
        start = cursor.start
        expression = self._binary(1)
        if cursor.kind == "?":
            cursor.advance()
            then = self.expression()
            cursor.expect(":", "between the two results of '?'")
            otherwise = self.expression()
            expression = syntax.Conditional.at(self._since(start), expression, then, otherwise)
        self._depth -= 1
        return expression

    def _binary(self, lowest: int) -> Expression:
        cursor = self.cursor
        start = cursor.start
        left = self._operand()
        while (precedence := _PRECEDENCE.get(cursor.kind, 0)) >= lowest:
            operator = cursor.kind
            cursor.advance()
            right = self._binary(precedence + 1)
            left = syntax.Binary.at(self._since(start), operator, left, right)
        return left

    def _operand(self) -> Expression:
        start = self.cursor.start
        return self._traversals(self._term(), start)

    def _term(self) -> Expression:
        reader = self._terms.get(self.cursor.kind)
        if reader is None:
            self.cursor.fail(f"expected an expression, found {self.cursor.spoken}")
        return reader()

    def _named(self) -> Expression:
        cursor = self.cursor
        start, name = cursor.start, cursor.value
        cursor.advance()
        if cursor.kind in {"(", "::"}:
            return self._call(name, start)
        if name in _KEYWORDS:
            return syntax.Literal.at(self._since(start), _KEYWORDS[name])
        return syntax.Variable.at(self._since(start), name)

    def _path(self) -> Expression:
        """Read ``a.b.c`` at one go: most terms are of that kind."""
        cursor, document = self.cursor, self.document
        start = cursor.start
        root, *names = cursor.value.split(".")
        at = start + len(root)
        place = document, start, at
        node: Expression = syntax.Literal.at(place, _KEYWORDS[root]) if root in _KEYWORDS else syntax.Variable.at(place, root)
        for name in names:
            at += 1 + len(name)
            node = syntax.GetAttr.at((document, start, at), node, name)
        cursor.advance()
        return node

    def _text(self) -> Expression:
        cursor = self.cursor
        node = syntax.Literal.at((self.document, cursor.start, cursor.end), cursor.value[1:-1])
        cursor.advance()
        return node

    def _template(self) -> Expression:
        return TemplateReader(self).read()

    def _unary(self) -> Expression:
        cursor = self.cursor
        start, operator = cursor.start, cursor.kind
        self._depth += 1
        if self._depth > DEEPEST:
            cursor.fail(f"this expression is nested more than {DEEPEST} levels deep")
        cursor.advance()
        operand = self._operand()
        self._depth -= 1
        return syntax.Unary.at(self._since(start), operator, operand)

    def _number(self) -> Expression:
        cursor = self.cursor
        start = cursor.start
        try:
            number = Decimal(cursor.value)
        except InvalidOperation:
            cursor.fail(f"{cursor.value!r} is no number")
        cursor.advance()
        if cursor.kind == "name" and cursor.start == cursor.previous:
            cursor.fail(f"'{cursor.text[start : cursor.end]}' is no number; numbers are decimal")
        return syntax.Literal.at(self._since(start), number)

    def _parenthesized(self) -> Expression:
        outer = self._open()
        inside = self.expression()
        self._close(")", "to close the parenthesis", outer)
        return inside

    def _call(self, name: str, start: int) -> Expression:
        cursor = self.cursor
        while cursor.take("::"):
            if cursor.kind != "name":
                cursor.fail(f"expected a function name after '::', found {cursor.spoken}")
            name = f"{name}::{cursor.value}"
            cursor.advance()
        if cursor.kind != "(":
            cursor.fail(f"expected '(' after the function name {name}, found {cursor.spoken}")
        outer = self._open()
        arguments: list[Expression] = []
        expand = False
        while cursor.kind != ")" and not expand:
            arguments.append(self.expression())
            expand = cursor.take("...")
            if not expand and not cursor.take(","):
                break
        self._close(")", f"to close the call of {name}" if expand else f"or ',' after an argument of {name}", outer)
        return syntax.Call.at(self._since(start), name, tuple(arguments), expand)

    def _tuple(self) -> Expression:
        cursor = self.cursor
        start = cursor.start
        outer = self._open()
        if cursor.kind == "name" and cursor.value == "for":
            return self._for("]", start, outer)
        items: list[Expression] = []
        while cursor.kind != "]":
            items.append(self.expression())
            if not cursor.take(","):
                break
        self._close("]", "or ',' after an item of the list", outer)
        return syntax.Tuple.at(self._since(start), tuple(items))

    def _object(self) -> Expression:
        cursor = self.cursor
        start, opened = cursor.start, cursor.end
        outer = self._open()
        if cursor.kind == "name" and cursor.value == "for":
            return self._for("}", start, outer)
        cursor.newlines = True
        cursor.seek(opened)
        items: list[syntax.ObjectItem] = []
        while self._more_items():
            items.append(self._item())
            if cursor.kind not in {",", "newline"}:
                break
            cursor.advance()
        self._close("}", "or a new line or ',' before the next key", outer)
        return syntax.Object.at(self._since(start), tuple(items))

    def _more_items(self) -> bool:
        while self.cursor.take("newline"):
            pass
        return self.cursor.kind != "}"

    def _item(self) -> syntax.ObjectItem:
        cursor = self.cursor
        start = cursor.start
        name = cursor.value if cursor.kind == "name" else ""
        key = self.expression()
        if name and cursor.previous - start == len(name):
            key = syntax.Literal.at((self.document, start, cursor.previous), name)
        if cursor.kind not in {"=", ":"}:
            cursor.fail(f"expected '=' after a key of the object, found {cursor.spoken}")
        cursor.advance()
        value = self.expression()
        return syntax.ObjectItem.at(self._since(start), key, value)

    def _for(self, closer: str, start: int, outer: _Opened) -> Expression:
        cursor = self.cursor
        cursor.advance()
        key_name, value_name = self.bound_names("the collection of 'for'")
        collection = self.expression()
        cursor.expect(":", "after the collection of 'for'")
        key: Expression | None = None
        value = self.expression()
        if closer == "}":
            cursor.expect("=>", "after the key of an object 'for'")
            key, value = value, self.expression()
        grouping = closer == "}" and cursor.take("...")
        condition = self.expression() if self._word("if") else None
        self._close(closer, "to close 'for'", outer)
        return syntax.For.at(self._since(start), key_name, value_name, collection, key, value, condition, grouping)

    def bound_names(self, purpose: str) -> tuple[str | None, str]:
        """Read ``value in`` or ``key, value in``."""
        cursor = self.cursor
        names = [self._name("after 'for'")]
        if cursor.take(","):
            names.append(self._name("after ','"))
        if not self._word("in"):
            cursor.fail(f"expected 'in' and {purpose}, found {cursor.spoken}")
        return (names[0] if len(names) > 1 else None), names[-1]

    def _name(self, purpose: str) -> str:
        value = self.cursor.value
        self.cursor.expect("name", purpose)
        return value

    def _word(self, word: str) -> bool:
        return self.cursor.value == word and self.cursor.take("name")

    def _traversals(self, source: Expression, start: int) -> Expression:
        cursor = self.cursor
        while cursor.kind in {".", "["}:
            step = self._step()
            if step == "*":
                source = self._splat(source, start)
            elif isinstance(step, str):
                source = syntax.GetAttr.at(self._since(start), source, step)
            else:
                source = syntax.Index.at(self._since(start), source, step)
        return source

    def _step(self) -> str | Expression:
        """Read ``.name``, ``.0``, ``.*``, ``[key]`` or ``[*]``; a splat of either form is ``"*"`` and its form is in `_full`."""
        cursor = self.cursor
        self._full = cursor.kind == "["
        if self._full:
            return self._bracket()
        cursor.advance()
        kind, value, start = cursor.kind, cursor.value, cursor.start
        if kind == "number":
            if "." in value:
                cursor.fail(f"'.{value}' is no index; write [{value.replace('.', '][')}]")
            cursor.advance()
            return syntax.Literal.at(self._since(start), Decimal(value))
        if kind == "path":
            kind, value = "name", value.partition(".")[0]
            cursor.end = start + len(value)
        if kind not in {"name", "*"}:
            cursor.fail(f"expected an attribute name after '.', found {cursor.spoken}")
        cursor.advance()
        return value

    def _bracket(self) -> str | Expression:
        cursor = self.cursor
        outer = cursor.start, cursor.newlines
        opened = cursor.end
        cursor.advance()
        if cursor.take("*"):
            cursor.expect("]", "after '[*'")
            return "*"
        cursor.newlines = False
        cursor.seek(opened)
        key = self.expression()
        self._close("]", "to close the index", outer)
        return key

    def _splat(self, source: Expression, start: int) -> Expression:
        cursor = self.cursor
        each: list[str | Expression] = []
        full, inside_dotted = self._full, not self._full
        while cursor.kind == "." or (full and cursor.kind == "["):
            at = cursor.start
            step = self._step()
            if step == "*" and inside_dotted and not self._full:
                raise Unreadable("a splat cannot stand inside '.*'; use '[*]'", at, cursor.previous)
            inside_dotted = (inside_dotted or step == "*") and not self._full
            each.append(step)
        return syntax.Splat.at(self._since(start), source, tuple(each))

    def _open(self) -> _Opened:
        """Step over an opening bracket, behind which line ends mean nothing."""
        cursor = self.cursor
        opened = cursor.start, cursor.newlines
        cursor.newlines = False
        cursor.advance()
        return opened

    def _close(self, closer: str, purpose: str, opened: _Opened) -> None:
        cursor = self.cursor
        start, newlines = opened
        if cursor.kind == "end":
            raise Unreadable(f"expected {closer!r} {purpose}, found {cursor.spoken}", start, start + 1)
        if cursor.kind != closer:
            cursor.fail(f"expected {closer!r} {purpose}, found {cursor.spoken}")
        cursor.newlines = newlines
        cursor.advance()

    def _since(self, start: int) -> syntax.Place:
        return self.document, start, self.cursor.previous
