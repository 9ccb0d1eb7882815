"""Functions over lists and sets, on abstract values: what the items are matters little."""

from __future__ import annotations

from decimal import Decimal
from math import prod
from typing import TYPE_CHECKING

from fac_core.functions.plain import LARGEST, NotConcreteError, whole
from fac_lint.evaluation.alternatives import strict
from fac_lint.evaluation.concrete import plain
from fac_lint.evaluation.unify import as_text, loosened, mixed, unified
from fac_lint.evaluation.values import (
    FAILURE,
    NO_VALUE,
    NULL,
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

if TYPE_CHECKING:
    from collections.abc import Iterable

_SINGLE_BYTES = "\u0300"
"""Letters before this one stand for themselves: none joins the one before it."""


def as_sequence(value: Value) -> Sequence:
    """See a value as a list of items."""
    match value.shape:
        case Sequence(items=items) if items is None or not value.null:
            return value.shape
        case Sequence(is_set=is_set):
            return Sequence(None, value.shape.any_item, is_set)
        case Extreme.NONE:
            return Sequence(())
        case Map(entries=entries, rest=rest):
            return Sequence(None, join_all([*(entry.value for entry in entries.values()), rest or NO_VALUE]))
    return Sequence(None, anything(value))


def checked(made: Value, *sources: Value) -> Value:
    """Return what is made of lists: an error where one of them is null, or none."""
    if any(source.shape is Extreme.NONE and source.null for source in sources):
        return FAILURE.controlled_by(*sources)
    made = made.controlled_by(*sources)
    if all(isinstance(source.shape, Sequence) and not source.null for source in sources):
        return made
    return Value(made.shape, made.inputs, made.reasons, made.null, fails=True)


def without_sets(made: Value, *sources: Value) -> Value:
    """Return what is made of lists where sets are an error."""
    if any(isinstance(source.shape, Sequence) and source.shape.is_set is not False for source in sources):
        return Value(made.shape, made.inputs, made.reasons, made.null, fails=True)
    return made


def perhaps(made: Value) -> Value:
    """Return a value that may come to be or fail."""
    return join(made, FAILURE)


def many(*items: Value, is_set: bool = False) -> Value:
    """Return a list of any number of such items."""
    return Value(Sequence(None, join_all(items), is_set))


def concat(*values: Value) -> Value:
    """Return all items of all lists."""
    return without_sets(joined(*values), *values)


def joined(*values: Value) -> Value:
    """Return all items of all lists or sets."""
    parts = [as_sequence(value) for value in values]
    if all(part.items is not None for part in parts) and sum(len(part.items or ()) for part in parts) <= LARGEST:
        items = mixed(item for part in parts for item in part.items or ())
        return checked(sequence(map(loosened, items) if any(not part.items for part in parts) else items), *values)
    return checked(many(*(loosened(part.any_item) for part in parts)), *values)


def flatten(value: Value) -> Value:
    """Return the items of all lists inside a list, at any depth."""
    known = as_sequence(value)
    flat = _flat(value) if known.items is not None else None
    return checked(sequence(flat) if flat is not None else many(_leaf(known.any_item)), value)


def _flat(value: Value) -> list[Value] | None:
    known = as_sequence(value)
    if known.items is None:
        return None
    found: list[Value] = []
    for part in known.items:
        inner = _flat(part) if isinstance(part.shape, Sequence) else None if part.shape is Extreme.ANY else [part]
        if inner is None:
            return None
        found += [item.controlled_by(part) for item in inner] if isinstance(part.shape, Sequence) else inner
    return found


def _leaf(value: Value) -> Value:
    return _leaf(value.shape.any_item).controlled_by(value) if isinstance(value.shape, Sequence) else value


def tolist(value: Value) -> Value:
    """Return a list of items of one type."""
    known = as_sequence(value)
    if known.items is None or not isinstance(value.shape, Sequence):
        return checked(many(loosened(known.any_item)), value)
    items = unified(known.items)
    return strict(checked(sequence(items), value), items)


def toset(value: Value) -> Value:
    """Return the distinct items in order."""
    known = as_sequence(value)
    items = unified(known.items) if known.items is not None and isinstance(value.shape, Sequence) else None
    if items is None or (len(items) > 1 and not all(isinstance(part.shape, Const) and not part.null for part in items)):
        made = strict(checked(many(*(items or [loosened(known.any_item)]), is_set=True), value), items or ())
        return perhaps(made) if items and not all(part.constants for part in items) else made
    distinct = {part.shape: part for part in reversed(items)} if len(items) > 1 else dict(enumerate(items))
    ordered = sorted(distinct.values(), key=lambda part: part.constant) if len(distinct) > 1 else distinct.values()
    return checked(Value(Sequence(tuple(ordered), is_set=True)), value)


def distinct(value: Value) -> Value:
    """Return each item once, in the order of first appearance."""
    known = as_sequence(value)
    items = unified(known.items) if known.items is not None else []
    if known.items is None or not all(isinstance(part.shape, Const) and not part.null for part in items):
        return strict(checked(many(*(items or [loosened(known.any_item)])), value), items)
    first: dict[object, Value] = {}
    for part in items:
        first.setdefault(part.shape, part)
    return checked(sequence(first.values()), value)


def compact(value: Value) -> Value:
    """Return the items that are neither null nor empty, as texts."""
    known = as_sequence(value)
    if known.items is not None and all(part.is_surely_blank or (part.constants and not part.blank) for part in known.items):
        return checked(sequence(as_text(part) for part in known.items if not part.is_surely_blank), value)
    items = known.items if known.items is not None else (known.any_item,)
    if known.items is not None and any(isinstance(part.shape, Map | Sequence) for part in items):
        return FAILURE.controlled_by(value)
    return perhaps(checked(many(*(as_text(part).without_blank() for part in items)), value))


def reverse(value: Value) -> Value:
    """Return the items from the last to the first."""
    known = as_sequence(value)
    return checked(sequence(reversed(known.items)) if known.items is not None else many(known.any_item), value)


def cut(value: Value, start: Value, end: Value) -> Value:
    """``slice``: the items from one index up to another."""
    return without_sets(_cut(value, start, end), value)


def _cut(value: Value, start: Value, end: Value) -> Value:
    known = as_sequence(value)
    try:
        first, last = _index(start), _index(end)
    except NotConcreteError:
        return perhaps(checked(many(known.any_item), value)).influenced_by(start, end)
    if known.items is None or value.shape is Extreme.NONE:
        return perhaps(checked(many(known.any_item), value))
    return checked(sequence(known.items[first:last]) if 0 <= first <= last <= len(known.items) else FAILURE, value)


def chunklist(value: Value, size: Value) -> Value:
    """Return lists of so many items."""
    known = as_sequence(value)
    try:
        step = _index(size)
    except NotConcreteError:
        return perhaps(checked(many(many(loosened(known.any_item))), value)).influenced_by(size)
    if step < 0:
        return FAILURE.controlled_by(value, size)
    if known.items is None:
        return checked(many(many(loosened(known.any_item))), value)
    items = unified(known.items)
    chunks = [sequence(items[at : at + (step or len(items))]) for at in range(0, len(items), step or len(items) or 1)]
    return strict(checked(sequence(chunks), value), items)


def _index(value: Value) -> int:
    try:
        return whole(plain(value))
    except ValueError:
        raise NotConcreteError from None


def setproduct(*values: Value) -> Value:
    """Return every combination of an item of each."""
    parts = [as_sequence(value) for value in values]
    is_set = any(part.is_set is not False for part in parts)
    if is_set or any(part.items is None for part in parts) or prod(len(part.items or ()) for part in parts) * len(parts) > LARGEST:
        return perhaps(checked(many(sequence(loosened(part.any_item) for part in parts), is_set=is_set), *values))
    items = [unified(part.items or ()) for part in parts]
    return strict(checked(sequence(map(sequence, _product(items))), *values), (item for part in items for item in part))


def _product(parts: list[list[Value]]) -> Iterable[list[Value]]:
    made: list[list[Value]] = [[]]
    for part in parts:
        made = [[*before, item] for before in made for item in part]
    return made


def one(value: Value) -> Value:
    """Return the only item, or null when there is none."""
    if isinstance(value.shape, Sequence) and value.shape.items is not None:
        items = value.shape.items
        return checked(NULL if not items else items[0] if len(items) == 1 else FAILURE, value)
    return perhaps(checked(join(as_sequence(value).any_item, NULL), value)).influenced_by(value)


def element(value: Value, index: Value) -> Value:
    """Return an item; the index wraps around."""
    known = as_sequence(value)
    try:
        position = _index(index)
    except NotConcreteError:
        position = -1
    if known.items and position >= 0 and known.is_set is False:
        return checked(known.items[position % len(known.items)], value)
    if known.items == ():
        return FAILURE.controlled_by(value, index)
    return checked(join(known.any_item, FAILURE), value).influenced_by(index)


def length(value: Value) -> Value:
    """Return how many items there are."""
    match value.shape:
        case Sequence(items=items) if items is not None and not value.null:
            return constant(Decimal(len(items))).controlled_by(value)
        case Map(entries=entries, rest=None) if not value.null:
            if all(entry.presence is Presence.PRESENT for entry in entries.values()):
                return constant(Decimal(len(entries))).controlled_by(value)
        case Const(kind="str", value=str() as text) if not value.null and max(text, default="") < _SINGLE_BYTES and "\r\n" not in text:
            return constant(Decimal(len(text))).controlled_by(value)
        case Extreme.NONE:
            return FAILURE.controlled_by(value)
    return anything(value, fails=True)
