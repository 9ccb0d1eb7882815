"""The syntax tree of HCL as values; every node knows its exact range in the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, Self, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from fac_core.finding import Range


_new, _keep = object.__new__, object.__setattr__


class _Node:
    """An expression whose range may be worked out when it is first asked for: most never are."""

    __slots__ = ("_place",)

    @classmethod
    def at(cls, place: Place, *values: object) -> Self:
        """Return a node at a place; ``values`` are all its fields after ``range``, in order."""
        node = _new(cls)
        _keep(node, "_place", place)
        for name, value in zip(_FIELDS.get(cls) or _fields(cls), values, strict=True):
            _keep(node, name, value)
        return node

    if not TYPE_CHECKING:

        def __getattr__(self, field: str) -> object:
            if field != "range":
                raise AttributeError(field)
            document, start, end = self._place
            found = document.range(start, end)
            object.__setattr__(self, "range", found)
            return found


_FIELDS: dict[type, tuple[str, ...]] = {}


def _fields(node: type) -> tuple[str, ...]:
    _FIELDS[node] = names = tuple(name for name in getattr(node, "__match_args__", ()) if name != "range")
    return names


class Ranges(Protocol):
    """What turns offsets into ranges."""

    def range(self, start: int, end: int) -> Range: ...


Place: TypeAlias = "tuple[Ranges, int, int]"
"""A document, and two offsets in it."""


@dataclass(frozen=True, slots=True)
class Literal(_Node):
    """A number, ``true``, ``false``, ``null`` or a string without interpolation (escapes resolved)."""

    range: Range
    value: str | Decimal | bool | None


@dataclass(frozen=True, slots=True)
class Template(_Node):
    """A quoted string or heredoc with interpolations; literal parts are `Literal`, directives are `TemplateDirective`."""

    range: Range
    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class TemplateDirective(_Node):
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
class Variable(_Node):
    """A root name: ``var``, ``local``, ``each``, a resource type, or a name bound by ``for``."""

    range: Range
    name: str


@dataclass(frozen=True, slots=True)
class GetAttr(_Node):
    """``source.name``."""

    range: Range
    source: Expression
    name: str


@dataclass(frozen=True, slots=True)
class Index(_Node):
    """``source[key]`` (also the legacy ``source.0``)."""

    range: Range
    source: Expression
    key: Expression


@dataclass(frozen=True, slots=True)
class Splat(_Node):
    """``source[*]`` or ``source.*``; ``each`` is what is taken of every element, in order.

    A ``str`` is an attribute, an expression is an index, and the name ``"*"`` is a splat inside the splat (``a[*].b[*].c``).
    """

    range: Range
    source: Expression
    each: tuple[str | Expression, ...]


@dataclass(frozen=True, slots=True)
class Call(_Node):
    """A function call; ``expand`` when the last argument ends in ``...``."""

    range: Range
    name: str
    arguments: tuple[Expression, ...]
    expand: bool = False


@dataclass(frozen=True, slots=True)
class Tuple(_Node):
    """``[a, b]``."""

    range: Range
    items: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class ObjectItem(_Node):
    """``key = value``; a bare identifier as key is a `Literal` string, ``(expr)`` is any expression."""

    range: Range
    key: Expression
    value: Expression


@dataclass(frozen=True, slots=True)
class Object(_Node):
    """``{ key = value }``."""

    range: Range
    items: tuple[ObjectItem, ...]


@dataclass(frozen=True, slots=True)
class For(_Node):
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
class Conditional(_Node):
    """``condition ? then : otherwise``."""

    range: Range
    condition: Expression
    then: Expression
    otherwise: Expression


@dataclass(frozen=True, slots=True)
class Binary(_Node):
    """``left operator right``."""

    range: Range
    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Unary(_Node):
    """``-x`` or ``!x``."""

    range: Range
    operator: str
    operand: Expression


@dataclass(frozen=True, slots=True)
class Broken(_Node):
    """An expression that could not be read; the syntax error stands in the file's ``errors``."""

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
)
"""Parentheses leave no node of their own."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A ``#``, ``//`` or ``/* */`` comment with its marks."""

    range: Range
    text: str


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """Something that is not HCL; the rest of the file was still read."""

    range: Range
    message: str


class Late(Protocol):
    """Where a node gets the fields that are read when they are first asked for: one method per field."""


class _Lately:
    """Lets a frozen node leave out fields until someone asks for them; from then on they are ordinary fields."""

    @classmethod
    def later(cls, late: Late, **fields: object) -> Self:
        """Return a node with some fields given and the others to be had from ``late``."""
        node = object.__new__(cls)
        node.__dict__.update(fields, _late=late)
        return node

    if not TYPE_CHECKING:

        def __getattr__(self, field: str) -> object:
            late = self.__dict__.get("_late")
            if late is None or field not in self.__dataclass_fields__:
                raise AttributeError(field)
            value = self.__dict__[field] = getattr(late, field)()
            return value


@dataclass(frozen=True)
class Attribute(_Lately):
    """``name = expression``."""

    name: str
    name_range: Range
    expression: Expression
    range: Range


@dataclass(frozen=True)
class Block(_Lately):
    """``type "label" { body }``; ``header`` is the range from the type up to and including the last label."""

    type: str
    labels: tuple[str, ...]
    body: Body
    header: Range
    range: Range


@dataclass(frozen=True)
class Body(_Lately):
    """What stands between braces (or in a file), in source order; the first of two attributes of one name wins, with an error."""

    attributes: tuple[Attribute, ...]
    blocks: tuple[Block, ...]
    range: Range

    def attribute(self, name: str) -> Attribute | None:
        """Return the attribute of that name."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)

    def blocks_of(self, *types: str) -> Iterator[Block]:
        """Nested blocks of the given types, in source order; ``dynamic`` blocks keep their own type."""
        return (block for block in self.blocks if block.type in types)


@dataclass(frozen=True)
class File:
    """One file as read; ``path`` as given, with ``/``."""

    path: str
    source: bytes
    body: Body
    comments: tuple[Comment, ...]
    errors: tuple[SyntaxProblem, ...]
