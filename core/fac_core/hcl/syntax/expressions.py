"""Expressions; every node knows its exact range in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass
from fac_core.hcl.syntax.lazy import Node

if TYPE_CHECKING:
    from decimal import Decimal

    from fac_core.finding import Range


@dataclass(frozen=True, slots=True)
class Literal(Node):
    """A number, ``true``, ``false``, ``null`` or a string without interpolation (escapes resolved)."""

    range: Range
    value: str | Decimal | bool | None


@dataclass(frozen=True, slots=True)
class Template(Node):
    """A quoted string or heredoc with interpolations; literal parts are `Literal`, directives are `TemplateDirective`."""

    range: Range
    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class TemplateDirective(Node):
    """``%{ if }`` or ``%{ for }`` in a template; ``expressions`` are those that decide or feed it, in order.

    For ``if``: the condition, the text if true, the text if false (an empty one when there is no ``else``). For ``for``: the
    collection and the repeated text, in which ``key_name`` and ``value_name`` are bound.
    """

    range: Range
    keyword: str
    expressions: tuple[Expression, ...]
    key_name: str | None = None
    value_name: str | None = None


@dataclass(frozen=True, slots=True)
class Variable(Node):
    """A root name: ``var``, ``local``, ``each``, a resource type, or a name bound by ``for``."""

    range: Range
    name: str


@dataclass(frozen=True, slots=True)
class GetAttr(Node):
    """``source.name``."""

    range: Range
    source: Expression
    name: str


@dataclass(frozen=True, slots=True)
class Index(Node):
    """``source[key]`` (also the legacy ``source.0``)."""

    range: Range
    source: Expression
    key: Expression


@dataclass(frozen=True, slots=True)
class Splat(Node):
    """``source[*]`` or ``source.*``; ``each`` is what is taken of every element, in order.

    A ``str`` is an attribute, an expression is an index, and the name ``"*"`` is a splat inside the splat (``a[*].b[*].c``).
    """

    range: Range
    source: Expression
    each: tuple[str | Expression, ...]


@dataclass(frozen=True, slots=True)
class Call(Node):
    """A function call; ``expand`` when the last argument ends in ``...``."""

    range: Range
    name: str
    arguments: tuple[Expression, ...]
    expand: bool = False


@dataclass(frozen=True, slots=True)
class Tuple(Node):
    """``[a, b]``."""

    range: Range
    items: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class ObjectItem(Node):
    """``key = value``; a bare identifier as key is a `Literal` string, ``(expr)`` is any expression."""

    range: Range
    key: Expression
    value: Expression


@dataclass(frozen=True, slots=True)
class Object(Node):
    """``{ key = value }``."""

    range: Range
    items: tuple[ObjectItem, ...]


@dataclass(frozen=True, slots=True)
class For(Node):
    """``[for k, v in collection : value if condition]``, or with ``key`` the object form; ``grouping`` for ``value...``."""

    range: Range
    key_name: str | None
    value_name: str
    collection: Expression
    key: Expression | None
    value: Expression
    condition: Expression | None
    grouping: bool = False


@dataclass(frozen=True, slots=True)
class Conditional(Node):
    """``condition ? then : otherwise``."""

    range: Range
    condition: Expression
    then: Expression
    otherwise: Expression


@dataclass(frozen=True, slots=True)
class Binary(Node):
    """``left operator right``."""

    range: Range
    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Unary(Node):
    """``-x`` or ``!x``."""

    range: Range
    operator: str
    operand: Expression


@dataclass(frozen=True, slots=True)
class Broken(Node):
    """An expression that could not be read; the syntax error stands in the file's ``errors``."""

    range: Range


@dataclass(frozen=True, slots=True)
class TooDeep(Node):
    """An expression that is nested deeper than we read: no syntax error, but nothing is known of it."""

    range: Range


Expression: TypeAlias = (
    Literal
    | Template
    | TemplateDirective
    | Variable
    | GetAttr
    | Index
    | Splat
    | Call
    | Tuple
    | Object
    | For
    | Conditional
    | Binary
    | Unary
    | Broken
    | TooDeep
)
"""Parentheses leave no node of their own."""
