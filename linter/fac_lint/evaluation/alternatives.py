"""From functions on plain values to functions on abstract ones: computed for every combination of what the arguments may be."""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING

from fac_core.functions.plain import LARGEST, NotConcreteError
from fac_lint.evaluation.concrete import lift
from fac_lint.evaluation.values import FAILURE, Extreme, Map, Presence, Sequence, Value, join_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fac_core.functions.plain import Plain

_COMBINATIONS = 64


def lifted(compute: Callable[..., Plain | Value], arguments: Iterable[Value], unknown: Value) -> Value:
    """Return what a function gives; ``unknown`` where its arguments or its result are not known well enough.

    An error of the function is `ValueError`, `TypeError` or `ArithmeticError`.
    """
    given = tuple(arguments)
    if any(surely_fails(argument) for argument in given):
        return FAILURE.influenced_by(*given)
    try:
        results = join_all(_result(compute, combination) for combination in _combinations(given))
    except NotConcreteError:
        return unknown
    return results.influenced_by(*given)


def surely_fails(value: Value) -> bool:
    """Whether computing it is an error, whatever the inputs are."""
    return value.shape is Extreme.NONE and value.fails and not value.null


def strict(value: Value, parts: Iterable[Value]) -> Value:
    """Return a value made of parts: it fails where one of them does."""
    failing = [part for part in parts if part.fails]
    if not failing:
        return value
    if any(map(surely_fails, failing)):
        return FAILURE.influenced_by(*failing)
    return Value(value.shape, value.inputs, value.reasons, value.null, fails=True)


def _result(compute: Callable[..., Plain | Value], arguments: Iterable[Plain]) -> Value:
    try:
        made = compute(*arguments)
    except (ValueError, TypeError, ArithmeticError):
        return FAILURE
    found = made if isinstance(made, Value) else lift(made)
    if found.size > LARGEST:
        raise NotConcreteError
    return found


def _combinations(values: Iterable[Value]) -> Iterable[tuple[Plain, ...]]:
    return _crossed([alternatives(value) for value in values])


def _crossed(parts: list[list[Plain]]) -> Iterable[tuple[Plain, ...]]:
    if prod(map(len, parts)) > _COMBINATIONS:
        raise NotConcreteError
    return product(*parts)


def alternatives(value: Value) -> list[Plain]:
    """Return every value that it may be, not counting that it may fail; raise `NotConcreteError` where they are not few."""
    known: list[Plain] = [None] if value.null else []
    if value.constants:
        return known + [one.value for one in sorted(value.constants, key=lambda one: (one.kind, one.text))]
    match value.shape:
        case Map(entries=entries, rest=None):
            if any(entry.presence is Presence.MAYBE for entry in entries.values()):
                raise NotConcreteError
            parts = [alternatives(entry.value) for entry in entries.values()]
            return known + [dict(zip(entries, chosen, strict=True)) for chosen in _crossed(parts)]
        case Sequence(items=items) if items is not None:
            return known + [list(chosen) for chosen in _crossed([alternatives(item) for item in items])]
    if value.shape is Extreme.NONE:
        return known
    raise NotConcreteError
