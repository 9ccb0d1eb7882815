"""Values of expressions as plain Python values, and the two ways of having none."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from fac_core.functions import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fac_core.hcl.literal import Value

__all__ = ["FailsError", "NotKnownError", "SetOf", "TupleOf", "boolean", "items_of", "listed", "number", "same", "scalar", "text"]
Scalar = TypeVar("Scalar", str, bool, Decimal)


class TupleOf(list["Value"]):
    """The elements of a tuple, as `[...]` makes one: each keeps its own type."""


class SetOf(list["Value"]):
    """The elements of a set: each once, in Terraform's order where that is one of texts, numbers or true and false, null last.

    A ``for`` goes through it with each element as its own key. Elements of other kinds stand in an order that only Terraform knows.
    """

    def __init__(self, items: Iterable[Value]) -> None:
        found: list[Value] = []
        for one in items:
            if not any(same(one, other) for other in found):
                found.append(one)
        given = [one for one in found if one is not None]
        for kind in (str, bool, Decimal):
            if all(isinstance(one, kind) for one in given):
                given.sort()
        self.ordered = len(given) < 2 or not isinstance(given[0], list | dict)  # noqa: PLR2004 - one element has no order
        super().__init__([*given, *[one for one in found if one is None]])


class NotKnownError(Exception):
    """Only Terraform, the provider or the cloud can tell: the value of an attribute that the cloud makes up, for example."""


class FailsError(Exception):
    """Terraform would refuse to evaluate it: a member of null, a missing key. ``try`` and ``can`` catch this, and only this."""


def text(one: Value) -> str:
    """Return a value as Terraform turns it into text."""
    return _turned(plain.to_text, one)


def scalar(one: Value, kind: str) -> str | bool | Decimal:
    """Return a value as text, a number or true and false: as ``kind`` says."""
    if kind == "string":
        return text(one)
    return number(one) if kind == "number" else boolean(one)


def number(one: Value) -> Decimal:
    """Return a value as a number."""
    return _turned(plain.to_number, one)


def boolean(one: Value) -> bool:
    """Return a value as true or false."""
    return _turned(plain.to_bool, one)


def _turned(turn: Callable[[Value], Scalar], one: Value) -> Scalar:
    try:
        return turn(one)
    except ValueError as error:
        raise FailsError from error
    except plain.NotConcreteError as error:
        raise NotKnownError from error


def listed(one: Value) -> list[Value]:
    """Return the elements of a list."""
    if isinstance(one, list):
        return one
    raise FailsError


def in_order(one: Value) -> list[Value]:
    """Return the elements of a list, or of a set whose order is known."""
    if isinstance(one, SetOf) and not one.ordered:
        raise NotKnownError
    return listed(one)


def members_of(one: Value) -> dict[str, Value]:
    """Return the members of a map."""
    if isinstance(one, dict):
        return one
    raise FailsError


def items_of(one: Value) -> list[tuple[Value, Value]]:
    """Return what a ``for`` goes through: keys or indexes, and values; a map in the order of its keys."""
    if isinstance(one, dict):
        return [(key, one[key]) for key in sorted(one)]
    if isinstance(one, SetOf):
        return [(held, held) for held in one]
    return [(Decimal(index), value) for index, value in enumerate(listed(one))]


def same(left: Value, right: Value) -> bool:
    """Whether two values are equal: of one kind, since text never equals a number."""
    if isinstance(left, bool) != isinstance(right, bool):
        return False
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    return type(left) is type(right) and left == right
