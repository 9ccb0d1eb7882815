"""What conditions are made of. Each node knows where it stands: the character at which its operator or its own text begins, from 0."""

from __future__ import annotations

from typing import TypeAlias

from fac_core.dataclass import dataclass


class CelError(Exception):
    """A text is no CEL, or its types do not fit: why, and at which character (from 0)."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.message = message
        self.at = at


class Uint(int):
    """A whole number without sign: ``1u``."""

    __slots__ = ()


Scalar: TypeAlias = "str | bytes | bool | int | Uint | float | None"


@dataclass(frozen=True, slots=True)
class Literal:
    """A text, bytes, number, true, false or null."""

    value: Scalar
    at: int


@dataclass(frozen=True, slots=True)
class Name:
    """A variable."""

    name: str
    at: int


@dataclass(frozen=True, slots=True)
class Select:
    """``operand.field``."""

    operand: Node
    field: str
    at: int


@dataclass(frozen=True, slots=True)
class Has:
    """``has(operand.field)``."""

    operand: Node
    field: str
    at: int


@dataclass(frozen=True, slots=True)
class Call:
    """A function or operator; of a method, the first argument is what it is called on."""

    function: str
    arguments: tuple[Node, ...]
    at: int
    method: bool = False


@dataclass(frozen=True, slots=True)
class Logic:
    """``a && b && ...`` or ``a || b || ...``: any order of evaluation gives the same."""

    operator: str
    parts: tuple[Node, ...]
    at: int


@dataclass(frozen=True, slots=True)
class Conditional:
    """``condition ? yes : no``."""

    condition: Node
    yes: Node
    no: Node
    at: int


@dataclass(frozen=True, slots=True)
class Listed:
    """``[a, b]``."""

    items: tuple[Node, ...]
    at: int


@dataclass(frozen=True, slots=True)
class Mapped:
    """``{a: b}``."""

    entries: tuple[tuple[Node, Node], ...]
    at: int


@dataclass(frozen=True, slots=True)
class Loop:
    """``over.all(variable, body)`` and its likes; ``only`` is the condition of ``map`` with three arguments."""

    kind: str
    over: Node
    variable: str
    body: Node
    at: int
    only: Node | None = None


Node: TypeAlias = "Literal | Name | Select | Has | Call | Logic | Conditional | Listed | Mapped | Loop"
LOOPS = {"all": 2, "exists": 2, "exists_one": 2, "map": 2, "filter": 2}
"""The macros that go through a list or map, and how many arguments they take; ``map`` may have a condition before its last one."""


def children(node: Node) -> tuple[Node, ...]:
    """Return what a node is made of."""
    match node:
        case Select() | Has():
            return (node.operand,)
        case Call(arguments=parts) | Logic(parts=parts) | Listed(items=parts):
            return parts
        case Conditional():
            return node.condition, node.yes, node.no
        case Mapped():
            return tuple(part for entry in node.entries for part in entry)
        case Loop():
            return (node.over, node.body, *((node.only,) if node.only is not None else ()))
    return ()


def shown(node: Node) -> str:
    """Return the text of a name or of what is selected from one; nothing for anything else."""
    match node:
        case Name():
            return node.name
        case Select() if shown(node.operand):
            return f"{shown(node.operand)}.{node.field}"
        case Call(function="_[_]", arguments=(holder, Literal(value=index))) if shown(holder):
            return f"{shown(holder)}[{index!r}]"
    return ""


def fields_of(node: Node, name: str) -> tuple[str, ...]:
    """Return the fields of a variable that a condition looks at, each once; nothing where it looks at the variable as a whole."""
    found: dict[str, None] = {}
    left: list[Node] = [node]
    while left:
        match left.pop():
            case (Select() | Has()) as one if one.operand == Name(name, one.operand.at):
                found[one.field] = None
            case Name(name=other) if other == name:
                return ()
            case one:
                left += children(one)
    return tuple(sorted(found))
