"""What Terraform makes of values that are to be of one type: the elements of a list, the two sides of a condition."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_gen.evaluation.values import FailsError, NotKnownError, SetOf, text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.hcl.literal import Value


def of_one_type(values: Iterable[Value]) -> list[Value]:
    """Return values as elements of one collection; raise `FailsError` where Terraform finds no type for all of them."""
    found = list(values)
    given = [one for one in found if one is not None]
    if any(isinstance(one, list | dict) for one in given):
        return _collections(found)
    kinds = {type(one) for one in given}
    if len(kinds) < 2:  # noqa: PLR2004 - one kind needs no other
        return found
    if str not in kinds:
        raise FailsError
    return [None if one is None else text(one) for one in found]


def _collections(found: list[Value]) -> list[Value]:
    given = [one for one in found if one is not None]
    if not all(isinstance(one, list | dict) for one in given):
        raise FailsError
    objects = [one for one in given if isinstance(one, dict)]
    if len(objects) == len(given) and all(one.keys() == objects[0].keys() for one in objects):
        columns = {key: iter(of_one_type(one[key] for one in objects)) for key in objects[0]}
        return [None if one is None else {key: next(column) for key, column in columns.items()} for one in found]
    if len(objects) == len(given):  # with other attributes: they make maps
        members = iter(of_one_type(inner for one in objects for inner in one.values()))
        return [None if not isinstance(one, dict) else {key: next(members) for key in one} for one in found]
    if objects:
        raise FailsError
    inner = [item for one in given if isinstance(one, list) for item in one]
    if of_one_type(inner) != inner:
        raise NotKnownError  # lists of one type, or tuples of several
    return found


def is_text(one: Value) -> bool:
    """Whether a value stays as it is whatever it has to have a type in common with: it is null, or all in it is text."""
    inner = one if isinstance(one, list) else list(one.values()) if isinstance(one, dict) else None
    return one is None or isinstance(one, str) if inner is None else all(map(is_text, inner))


def chosen(one: Value, other: Value) -> Value:
    """Return one side of a condition, as the type that it has in common with the other side."""
    if one is None or other is None:
        return one
    if isinstance(one, str | bool | Decimal) and isinstance(other, str | bool | Decimal):
        return of_one_type([one, other])[0]
    if isinstance(one, dict) and isinstance(other, dict):
        if one.keys() == other.keys():
            return {key: chosen(held, other[key]) for key, held in one.items()}
        return dict(zip(one, _as_elements(list(one.values()), list(other.values())), strict=True))
    if isinstance(one, list) and isinstance(other, list) and isinstance(one, SetOf) == isinstance(other, SetOf):
        elements = _as_elements(one, other)
        if len(one) == len(other) and [chosen(*pair) for pair in zip(one, other, strict=True)] != elements:
            raise NotKnownError  # a list of one type, or a tuple of several
        return SetOf(elements) if isinstance(one, SetOf) else elements
    raise NotKnownError


def _as_elements(ours: list[Value], theirs: list[Value]) -> list[Value]:
    """Return our elements as they are where all of ours and theirs are of one type."""
    try:
        return of_one_type([*ours, *theirs])[: len(ours)]
    except FailsError as error:
        raise NotKnownError from error
