"""Where one of several values is chosen: conditionals, ``try``, ``coalesce``."""

from __future__ import annotations

from fac_lint.evaluation.alternatives import surely_fails
from fac_lint.evaluation.lists import as_sequence, without_sets
from fac_lint.evaluation.unify import unified
from fac_lint.evaluation.values import FAILURE, NO_VALUE, Const, Sequence, Value, constant, join, truth


def either(condition: Value, then: Value, otherwise: Value) -> Value:
    """Return the branch that a known condition picks, or both joined; both are of one type."""
    then, otherwise = unified((then, otherwise))
    match condition.constant:
        case True | "true" if not condition.null:
            return then.controlled_by(condition)
        case False | "false" if not condition.null:
            return otherwise.controlled_by(condition)
    if condition.is_surely_blank or surely_fails(condition):
        return FAILURE.influenced_by(condition)
    return join(then, otherwise).influenced_by(condition)


def attempt(*values: Value) -> Value:
    """``try``: the first that does not fail."""
    result = NO_VALUE
    for value in values:
        if not surely_fails(value):
            result = join(result, value.without_failure())
        if not value.fails:
            return result.controlled_by(value)
    return join(result, FAILURE)


def can(value: Value) -> Value:
    """Whether computing it works."""
    if not value.fails:
        return constant(value=True)
    return constant(value=False) if surely_fails(value) else truth(value.without_failure())


def coalesce(*values: Value) -> Value:
    """Return the first that is neither null nor empty."""
    result = NO_VALUE
    for value in unified(values):
        if not value.is_surely_blank:
            result = join(result, value.without_blank())
        if not value.blank:
            return result
    return join(result, FAILURE)


def coalescelist(*values: Value) -> Value:
    """Return the first list that is not empty."""
    result = NO_VALUE
    for value in values:
        known = as_sequence(value)
        if known.items != ():
            result = join(result, value.without_null())
        if known.items:
            return without_sets(result, *values)
    return join(result, FAILURE)


def contains(value: Value, wanted: Value) -> Value:
    """Whether a list holds an item."""
    if not isinstance(value.shape, Sequence) or value.null or wanted.null or not wanted.constants:
        return truth(value, wanted, fails=True)
    items = value.shape.items if value.shape.items is not None else (value.shape.any_item, NO_VALUE)
    if isinstance(wanted.shape, Const) and any(item.shape == wanted.shape and not item.null for item in value.shape.items or ()):
        return constant(value=True).influenced_by(value, wanted)
    texts = {one.text for one in wanted.constants}
    if all(item.constants and not texts & {one.text for one in item.constants} for item in items if item is not NO_VALUE):
        return constant(value=False).influenced_by(value, wanted)
    return truth(value, wanted)
