"""Terraform's functions, as far as modules are written with them: https://developer.hashicorp.com/terraform/language/functions."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.functions.plain import NotConcreteError
from fac_core.functions.table import COMPUTED
from fac_core.functions.texts import characters
from fac_gen.evaluation.one_type import is_text, of_one_type
from fac_gen.evaluation.values import FailsError, NotKnownError, SetOf, TupleOf, in_order, items_of, listed, members_of, same, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from fac_core.hcl.literal import Value


def call(name: str, arguments: list[Value]) -> Value:
    """Return what a function gives; raise `NotKnownError` for one that is not among ours."""
    if name not in _KNOWN:
        raise NotKnownError(name)
    if name not in _TAKES_NULL and None in arguments:
        raise FailsError(name)
    if name in _CONVERTS and arguments == [None]:
        return None
    try:
        return _KNOWN[name](*arguments)
    except NotConcreteError as error:
        raise NotKnownError(name) from error
    except (TypeError, ValueError, IndexError, ArithmeticError) as error:
        raise FailsError(name) from error


def refuses_null(name: str) -> bool:
    """Whether a function is known to fail where an argument is null."""
    return name in _KNOWN and name not in _TAKES_NULL


def _distinct(items: Value) -> list[Value]:
    found: list[Value] = []
    for one in of_one_type(in_order(items)):
        if not any(same(one, other) for other in found):
            found.append(one)
    return found


def _flat(items: Value) -> list[Value]:
    return [inner for one in in_order(items) for inner in (_flat(one) if isinstance(one, list) else [one])]


def _is_in(items: list[Value], one: Value) -> bool:
    return any(same(_alike(one, other), other) for other in items)


def _alike(one: Value, other: Value) -> Value:
    """Return a value as text where it is compared with text: lists of one type have their elements turned so."""
    return text(one) if isinstance(other, str) and isinstance(one, Decimal | bool) else one


def _length(one: Value) -> Decimal:
    if isinstance(one, str):
        return Decimal(len(characters(one)))
    if isinstance(one, list | dict):
        return Decimal(len(one))
    raise FailsError


def _concat(*lists: Value) -> list[Value]:
    """Put lists together: elements stay as they are where one of them is a tuple, and become of one type else, if there is one."""
    if any(isinstance(one, SetOf) for one in lists):
        raise FailsError
    found = TupleOf(inner for one in lists for inner in listed(one))
    if any(isinstance(one, TupleOf) for one in lists) or is_text(found) or ([] not in lists and _elements(found) in (None, found)):
        return found
    raise NotKnownError  # what an empty one would hold, nothing tells


def _elements(one: Value) -> Value:
    """Return a list as one whose elements are of one type; null where there is no such list."""
    try:
        return of_one_type(in_order(one))
    except FailsError:
        return None


def _compact(items: Value) -> list[Value]:
    return [text(one) for one in in_order(items) if one not in (None, "")]


def _merge(*maps: Value) -> Value:
    merged: dict[str, Value] = {}
    for one in maps:
        if one is not None:
            merged |= members_of(one)
    return merged


def _keys(one: Value) -> Value:
    return [*sorted(members_of(one))]


def _lookup(one: Value, key: Value, *otherwise: Value) -> Value:
    held = members_of(one)
    if text(key) in held:
        return held[text(key)]
    if otherwise[0] is not None and _elements([*otherwise, *held.values()]) != [*otherwise, *held.values()]:
        raise NotKnownError  # a map makes its own type of it, an object does not
    return otherwise[0]


def _only(items: Value) -> Value:
    found = listed(items)
    if len(found) > 1:
        raise FailsError
    return found[0] if found else None


def _set(items: Value) -> SetOf:
    return SetOf(of_one_type(listed(items)))


def _split_sets(sets: Iterable[Value]) -> list[list[Value]]:
    """Return the elements of several sets, all of one type."""
    given = [listed(one) for one in sets]
    if [] in given and not all(map(is_text, given)):
        raise NotKnownError  # nothing tells what the elements of an empty one would be
    rest = iter(of_one_type(inner for one in given for inner in one))
    return [[next(rest) for _ in one] for one in given]


def _intersection(*sets: Value) -> SetOf:
    first, *others = _split_sets(sets)
    return SetOf(one for one in first if all(_is_in(more, one) for more in others))


def _difference(items: Value, others: Value) -> SetOf:
    kept, taken = _split_sets([items, others])
    return SetOf(one for one in kept if not _is_in(taken, one))


def _union(*sets: Value) -> SetOf:
    return SetOf(inner for one in _split_sets(sets) for inner in one)


def _map(one: Value) -> Value:
    held = members_of(one)
    return dict(zip(held, of_one_type(held.values()), strict=True))


def _checked(one: Value) -> Value:
    """Return a value of which every set has a known order."""
    if isinstance(one, dict):
        return {key: _checked(inner) for key, inner in one.items()}
    return [_checked(inner) for inner in in_order(one)] if isinstance(one, list) else one


_KNOWN: Mapping[str, Callable[..., Value]] = {
    **COMPUTED,
    "compact": _compact,
    "concat": _concat,
    "contains": lambda items, one: _is_in(listed(items), one),
    "distinct": _distinct,
    "flatten": _flat,
    "jsonencode": lambda one: COMPUTED["jsonencode"](_checked(one)),
    "keys": _keys,
    "length": _length,
    "lookup": _lookup,
    "merge": _merge,
    "nonsensitive": lambda one: one,
    "one": _only,
    "reverse": lambda items: in_order(items)[::-1],
    "sensitive": lambda one: one,
    "setintersection": _intersection,
    "setsubtract": _difference,
    "setunion": _union,
    "tolist": lambda items: of_one_type(in_order(items)),
    "tomap": _map,
    "toset": _set,
    "values": lambda one: [value for _, value in items_of(members_of(one))],
}
_CONVERTS = frozenset({"tobool", "tolist", "tomap", "tonumber", "toset", "tostring"})
"""What makes null of null."""
_TAKES_NULL = frozenset({"format", "formatlist", "jsonencode", "lookup", "merge", "nonsensitive", "sensitive", "yamlencode", *_CONVERTS})
"""What takes null for an argument; the others refuse it."""
