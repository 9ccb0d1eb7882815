"""A condition, read: operators by how strongly they bind, calls, and the macros ``has``, ``all`` and their likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.policy.cel.syntax import LOOPS, Call, CelError, Conditional, Has, Listed, Literal, Logic, Loop, Mapped, Name, Select, children
from fac_core.policy.cel.tokens import RESERVED, checked, tokens

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from fac_core.policy.cel.syntax import Node
    from fac_core.policy.cel.tokens import Token

    Part = TypeVar("Part")

DEEPEST = 60
"""So many brackets, operators, calls and selections may stand around each other: who evaluates goes as deep."""
_BINDS = {"||": 1, "&&": 2, **dict.fromkeys(("<", "<=", ">", ">=", "==", "!=", "in"), 3), "+": 4, "-": 4, "*": 5, "/": 5, "%": 5}


class Parser:
    """The tokens of one condition, from the first to the last."""

    def __init__(self, text: str) -> None:
        self._tokens = list(tokens(text))
        self._next = 0
        self._depth = 0

    def whole(self) -> Node:
        """Return what the text says."""
        found = self._expression()
        if self._here.kind != "end":
            raise CelError(f"{self._here.shown} cannot follow here", self._here.at)
        _bounded(found)
        return found

    # Tokens

    @property
    def _here(self) -> Token:
        return self._tokens[self._next]

    def _is(self, *texts: str) -> bool:
        return self._here.kind in {"sign", "name"} and self._here.text in texts

    def _take(self) -> Token:
        self._next += 1
        return self._tokens[self._next - 1]

    def _took(self, *texts: str) -> bool:
        return self._is(*texts) and self._take() is not None

    def _expect(self, text: str) -> None:
        if not self._took(text):
            raise CelError(f"{text!r} is missing before {self._here.shown}", self._here.at)

    # Operators

    def _expression(self) -> Node:
        self._depth += 1
        if self._depth > DEEPEST:
            raise _too_deep(self._here.at)
        condition = self._operators(1)
        if self._is("?"):
            at = self._take().at
            yes = self._operators(1)
            self._expect(":")
            condition = Conditional(condition, yes, self._expression(), at)
        self._depth -= 1
        return condition

    def _operators(self, least: int) -> Node:
        left = self._unary()
        while self._here.kind in {"sign", "name"} and (binds := _BINDS.get(self._here.text, 0)) >= least:
            sign = self._take()
            right = self._operators(binds + 1)
            left = _logic(sign, left, right) if binds < _BINDS["in"] else Call(f"_{sign.text}_", (left, right), sign.at)
        return left

    def _unary(self) -> Node:
        sign, signs = self._here, 0
        if not self._is("!", "-"):
            return self._members(self._primary())
        while self._took(sign.text):
            signs += 1
        if signs > DEEPEST:
            raise _too_deep(sign.at)
        if sign.text == "-" and self._is_number():  # the sign belongs to the number: -9223372036854775808 has no positive twin
            number = self._take()
            signs -= 1
            operand: Node = Literal(checked(_negative(number.value), number.at), number.at)
        else:
            operand = self._primary()
        operand = self._members(operand)
        for _ in range(signs):
            operand = Call("!_" if sign.text == "!" else "-_", (operand,), sign.at)
        return operand

    def _is_number(self) -> bool:
        value = self._here.value
        return self._here.kind == "literal" and type(value) in {int, float}

    # Members

    def _members(self, operand: Node) -> Node:
        while True:
            at = self._here.at
            if self._took("."):
                operand = self._member(operand)
            elif self._took("["):
                self._no_optional()
                operand = Call("_[_]", (operand, self._expression()), at)
                self._expect("]")
            else:
                return operand

    def _member(self, operand: Node) -> Node:
        self._no_optional()
        token = self._take()
        if token.kind == "escaped" and not self._is("("):
            return Select(operand, token.text.strip("`"), token.at)
        if token.kind != "name" or token.text == "in":
            raise CelError(f"a name is missing before {token.shown}", token.at)
        if not self._took("("):
            return Select(operand, token.text, token.at)
        if token.text in RESERVED:
            raise CelError(f"{token.text} is a reserved word", token.at)
        arguments = self._listed(")", self._expression)
        return _loop(operand, token, arguments) or Call(token.text, (operand, *arguments), token.at, method=True)

    def _primary(self) -> Node:
        token = self._take()
        if token.kind == "literal":
            return Literal(checked(token.value, token.at), token.at)
        if token.kind == "sign" and token.text in {"(", "[", "{", "."}:
            return self._bracketed(token)
        if token.kind != "name" or token.text == "in":
            raise CelError(f"a value is missing before {token.shown}", token.at)
        return self._named(token)

    def _bracketed(self, token: Token) -> Node:
        if token.text == "(":
            found = self._expression()
            self._expect(")")
            return found
        if token.text == "[":
            return Listed(self._listed("]", self._expression), token.at)
        if token.text == "{":
            return Mapped(self._listed("}", self._entry), token.at)
        name = self._take()  # a dot before a name says that no container is meant; there is none
        if name.kind != "name":
            raise CelError(f"a name is missing before {name.shown}", name.at)
        return self._named(name)

    def _named(self, token: Token) -> Node:
        if token.text in RESERVED:
            raise CelError(f"{token.text} is a reserved word", token.at)
        if self._is("{"):
            raise CelError("messages are not made here", self._here.at)
        if not self._took("("):
            return Name(token.text, token.at)
        arguments = self._listed(")", self._expression)
        return _has(token, arguments) if token.text == "has" else Call(token.text, arguments, token.at)

    def _listed(self, end: str, part: Callable[[], Part]) -> tuple[Part, ...]:
        """Return what stands between commas up to a bracket; behind the last item of a list or map a comma may stand."""
        found: list[Part] = []
        while not self._is(end):
            self._no_optional()
            found.append(part())
            if not self._took(","):
                break
            if end == ")" and self._is(end):
                raise CelError(f"a value is missing before {self._here.shown}", self._here.at)
        self._expect(end)
        return tuple(found)

    def _entry(self) -> tuple[Node, Node]:
        key = self._expression()
        self._expect(":")
        return key, self._expression()

    def _no_optional(self) -> None:
        if self._is("?"):
            raise CelError("optional values (?) are not known here", self._here.at)


def _logic(sign: Token, left: Node, right: Node) -> Logic:
    """Join what one operator joins anyway: the result does not depend on brackets, and a long condition stays flat."""
    parts: list[Node] = []
    for one in (left, right):
        parts += one.parts if isinstance(one, Logic) and one.operator == sign.text else [one]
    return Logic(sign.text, tuple(parts), sign.at)


def _negative(value: object) -> int | float:
    return -value if isinstance(value, int | float) else 0


def _has(token: Token, arguments: tuple[Node, ...]) -> Has:
    if len(arguments) != 1:
        raise CelError("has() takes one argument, such as has(resource.name)", token.at)
    if not isinstance(arguments[0], Select):
        raise CelError("has() asks for a field, such as has(resource.name)", token.at)
    return Has(arguments[0].operand, arguments[0].field, arguments[0].at)


def _loop(over: Node, token: Token, arguments: tuple[Node, ...]) -> Loop | None:
    """Return what a macro says; None where the name is none of a macro with so many arguments."""
    wanted = {LOOPS.get(token.text, 0), *({3} if token.text == "map" else ())}
    if token.text not in LOOPS or len(arguments) not in wanted:
        return None
    variable, *others = arguments
    if not isinstance(variable, Name):
        raise CelError(f"the first argument of {token.text}() is the name of a variable", variable.at)
    only = others[0] if len(others) > 1 else None
    return Loop(token.text, over, variable.name, others[-1], token.at, only)


def _bounded(node: Node) -> None:
    """Raise `CelError` where parts stand too deep in each other."""
    left = [(node, 1)]
    while left:
        one, depth = left.pop()
        if depth > DEEPEST:
            raise _too_deep(one.at)
        left += [(part, depth + 1) for part in children(one)]


def _too_deep(at: int) -> CelError:
    return CelError(f"more than {DEEPEST} parts stand in each other", at)
