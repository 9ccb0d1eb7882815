"""Values of expressions as plain Python values, and the two ways of having none."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.hcl.literal import Value

__all__ = ["FailsError", "NotKnownError", "SetOf", "boolean", "items_of", "listed", "number", "same", "scalar", "text"]


class SetOf(list["Value"]):
    """The elements of a set: each once, texts in order; a ``for`` goes through it with each element as its own key."""

    def __init__(self, items: Iterable[Value]) -> None:
        found: list[Value] = []
        for one in items:
            if not any(same(one, other) for other in found):
                found.append(one)
        super().__init__(sorted(found, key=text) if all(isinstance(one, str) for one in found) else found)


class NotKnownError(Exception):
    """Only Terraform, the provider or the cloud can tell: the value of an attribute that the cloud makes up, for example."""


class FailsError(Exception):
    """Terraform would refuse to evaluate it: a member of null, a missing key. ``try`` and ``can`` catch this, and only this."""


def text(one: Value) -> str:
    """Return a value as Terraform turns it into text."""
    if isinstance(one, bool):
        return "true" if one else "false"
    if isinstance(one, Decimal):
        return format(one.normalize(), "f")
    if isinstance(one, str):
        return one
    raise FailsError


def scalar(one: Value, kind: str) -> str | bool | Decimal:
    """Return a value as text, a number or true and false: as ``kind`` says."""
    if kind == "string":
        return text(one)
    return number(one) if kind == "number" else boolean(one)


def number(one: Value) -> Decimal:
    """Return a value as a number."""
    if isinstance(one, Decimal):
        return one
    if isinstance(one, str):
        try:
            return Decimal(one)
        except ArithmeticError as error:
            raise FailsError from error
    raise FailsError


def boolean(one: Value) -> bool:
    """Return a value as true or false."""
    if isinstance(one, bool):
        return one
    if one in ("true", "false"):
        return one == "true"
    raise FailsError


def listed(one: Value) -> list[Value]:
    """Return the elements of a list."""
    if isinstance(one, list):
        return one
    raise FailsError


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
