"""Functions over lists, sets and alternatives, on abstract values."""

from __future__ import annotations

from decimal import Decimal

from fac_lint.evaluation.concrete import LARGEST, NotConcreteError, is_null, plain, whole
from fac_lint.evaluation.maps import item
from fac_lint.evaluation.values import (
    FAILURE,
    NO_VALUE,
    Const,
    Extreme,
    Map,
    Presence,
    Sequence,
    Value,
    anything,
    constant,
    join,
    join_all,
    sequence,
)


def as_sequence(value: Value) -> Sequence:
    """See a value as a list of items."""
    match value.shape:
        case Sequence():
            return value.shape
        case Extreme.NONE:
            return Sequence(())
        case Map(entries=entries, rest=rest):
            return Sequence(None, join_all([*(entry.value for entry in entries.values()), rest or NO_VALUE]))
    return Sequence(None, anything(value))


def attempt(*values: Value) -> Value:
    """``try``: the first that does not fail."""
    result = NO_VALUE
    for value in values:
        if value.shape is not Extreme.NONE or value.blank:
            result = join(result, value.without_failure())
        if not value.fails:
            return result.controlled_by(value)
    return join(result, FAILURE)


def can(value: Value) -> Value:
    """Whether computing it works."""
    if not value.fails:
        return constant(value=True)
    surely_fails = value.shape is Extreme.NONE and not value.blank
    return constant(value=False) if surely_fails else anything(value.without_failure())


def coalesce(*values: Value) -> Value:
    """Return the first that is neither null nor empty."""
    result = NO_VALUE
    for value in values:
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
            result = join(result, value)
        if known.items:
            return result
    return join(result, FAILURE)


def concat(*values: Value) -> Value:
    """Return all items of all lists."""
    parts = [as_sequence(value) for value in values]
    if all(part.items is not None for part in parts) and sum(len(part.items or ()) for part in parts) <= LARGEST:
        joined = sequence(item for part in parts for item in part.items or ())
    else:
        joined = Value(Sequence(None, join_all(part.any_item for part in parts)))
    return joined.controlled_by(*values)


def flatten(value: Value) -> Value:
    """Return the items of all lists inside a list, at any depth."""
    if value.shape is Extreme.ANY:
        return Value(Sequence(None, anything(value)))
    known = as_sequence(value)
    if known.items is None:
        inner = known.any_item
        return flatten(inner).controlled_by(value) if isinstance(inner.shape, Sequence) else value
    flat = [flatten(part) if isinstance(part.shape, Sequence) else sequence((part,)) for part in known.items]
    return concat(*flat).controlled_by(value)


def toset(value: Value) -> Value:
    """Return the distinct items in order."""
    known = as_sequence(value)
    if known.items is not None and all(isinstance(part.shape, Const) for part in known.items):
        distinct = {str(part.constant): part for part in known.items}
        return sequence(distinct[key] for key in sorted(distinct)).controlled_by(value)
    return Value(Sequence(None, known.any_item)).controlled_by(value)


def distinct(value: Value) -> Value:
    """Return each item once, in the order of first appearance."""
    known = as_sequence(value)
    if known.items is None or not all(isinstance(part.shape, Const) for part in known.items):
        return Value(Sequence(None, known.any_item)).controlled_by(value)
    first: dict[object, Value] = {}
    for part in known.items:
        first.setdefault((type(part.constant), part.constant), part)
    return sequence(first.values()).controlled_by(value)


def one(value: Value) -> Value:
    """Return the only item, or null when there is none."""
    if isinstance(value.shape, Sequence) and value.shape.items is not None:
        items = value.shape.items
        return (constant(None) if not items else items[0] if len(items) == 1 else FAILURE).controlled_by(value)
    return join(as_sequence(value).any_item, constant(None)).controlled_by(value)


def element(value: Value, index: Value) -> Value:
    """Return an item; the index wraps around."""
    known = as_sequence(value)
    try:
        position = whole(plain(index))
    except (NotConcreteError, ValueError):
        position = None
    if known.items and position is not None:
        return known.items[position % len(known.items)]
    return join(known.any_item, FAILURE).controlled_by(value, index) if known.items != () else item(value, index)


def length(value: Value) -> Value:
    """Return how many items there are."""
    match value.shape:
        case Sequence(items=items) if items is not None and not value.blank:
            return constant(Decimal(len(items))).controlled_by(value)
        case Map(entries=entries, rest=None) if not value.blank:
            if all(entry.presence is Presence.PRESENT for entry in entries.values()):
                return constant(Decimal(len(entries))).controlled_by(value)
        case Const(value=str() as text):
            return constant(Decimal(len(text))).controlled_by(value)
    return FAILURE if is_null(value) else anything(value)


def contains(value: Value, wanted: Value) -> Value:
    """Whether a list holds an item."""
    try:
        content, searched = plain(value), plain(wanted)
    except NotConcreteError:
        return anything(value, wanted)
    if not isinstance(content, list):
        return FAILURE
    return constant(any(type(part) is type(searched) and part == searched for part in content)).controlled_by(value, wanted)


def compact(value: Value) -> Value:
    """Return the items that are neither null nor empty."""
    known = as_sequence(value)
    if known.items is not None and all(part.is_surely_blank or not part.blank for part in known.items):
        return sequence(part for part in known.items if not part.is_surely_blank).controlled_by(value)
    return Value(Sequence(None, known.any_item.without_blank())).controlled_by(value)
