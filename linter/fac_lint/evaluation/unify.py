"""One type for several values: where Terraform needs one, numbers and bools become texts as soon as one of the values is a text.

What is not a text and may or may not be made one is both: itself, or its text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.evaluation.concrete import is_null
from fac_lint.evaluation.values import NOTHING, Const, Entry, Extreme, Map, OneOf, Sequence, Value, join_all

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

_UNKNOWN = "?"
_EMPTY = "nothing in it"
_TEXTS = frozenset(("str", _EMPTY))


def unified(values: Iterable[Value]) -> list[Value]:
    """Return the values as values of one type; where there may be none, they may fail."""
    given = list(values)
    kinds = _kinds_of(given)
    typed = _EMPTY not in kinds or _are_flat(given)
    if typed and (kinds <= _TEXTS or len(kinds) == 1) and _UNKNOWN not in kinds and _one_type(given):
        return given
    if all(value.constants or is_null(value) for value in given) and any(_is_text(value) for value in given):
        return [as_text(value) for value in given]
    if not kinds & {_UNKNOWN, _EMPTY} and len({_signature(value) for value in given if value.shape is not Extreme.NONE}) == 1:
        return given
    alike = _ordered_alike(given)
    loose = [loosened(value) for value in alike]
    any_text = _TEXTS if alike is given else frozenset((_EMPTY,))  # a set of numbers may take no list of texts
    if _UNKNOWN not in kinds and len(kinds - any_text) <= 1 and _are_flat(given):
        return loose
    return [Value(value.shape, value.inputs, value.reasons, value.null, fails=True) for value in loose]


def mixed(values: Iterable[Value]) -> list[Value]:
    """Return values that stand side by side, in a list or each for itself."""
    given = list(values)
    return given if len(_kinds_of(given) - {_EMPTY}) <= 1 else [loosened(value) for value in given]


def _kinds_of(values: Iterable[Value]) -> frozenset[str]:
    return NOTHING.union(*map(_kinds, values))


def _is_text(value: Value) -> bool:
    return bool(value.constants) and all(one.kind == "str" for one in value.constants)


def _one_type(values: Iterable[Value]) -> bool:
    """Whether values whose leaves are of one kind are surely of one type."""
    given = [value for value in values if value.shape is not Extreme.NONE]
    if all(value.constants for value in given) or len({_signature(value) for value in given}) == 1:
        return True
    if len({(type(value.shape), _order(value)) for value in given}) > 1:
        return False
    return _one_type(part for value in given for part in value.parts or ())


def _order(value: Value) -> bool | None:
    return value.shape.is_set if isinstance(value.shape, Sequence) else False


def _ordered_alike(given: list[Value]) -> list[Value]:
    """Let lists that may be made sets have any order and number."""
    if len({_order(value) for value in given if isinstance(value.shape, Sequence)}) <= 1:
        return given
    return [_of_any_order(value) for value in given]


def _of_any_order(value: Value) -> Value:
    if not isinstance(value.shape, Sequence):
        return value
    same = value.shape.is_set or value.shape.items == ()  # a set has no item twice, and is sorted already where it becomes a list
    items = value.shape.items if same else None
    element = value.shape.element if same else value.shape.any_item
    return Value(Sequence(items, element, None), value.inputs, value.reasons, value.null, value.fails)


def _are_flat(given: list[Value]) -> bool:
    """Whether they are all lists or all maps of constants."""
    shapes = {type(value.shape) for value in given if value.shape is not Extreme.NONE}
    flat = all(part.constants or is_null(part) for value in given for part in value.parts or ())
    return flat and len(shapes) <= 1 and shapes <= {Map, Sequence}


def as_text(value: Value) -> Value:
    """Return a constant as the text that Terraform makes of it."""
    if not value.constants or all(one.kind == "str" for one in value.constants):
        return value
    texts = join_all(Value(Const("str", one.text)) for one in value.constants)
    return Value(texts.shape, value.inputs, value.reasons, value.null, value.fails)


def _kinds(value: Value) -> frozenset[str]:
    match value.shape:
        case Const() | OneOf():
            return frozenset(one.kind for one in value.constants)
        case Extreme.NONE if value.null or not value.fails:
            return NOTHING
        case Extreme():
            return frozenset((_UNKNOWN,))
    return _kinds_of(value.parts or ()) or frozenset((_EMPTY,))


def _signature(value: Value) -> Hashable:
    match value.shape:
        case Map(entries=entries, rest=rest):
            held = tuple((key, entry.presence, _signature(entry.value)) for key, entry in sorted(entries.items()))
            return "map", held, rest and _signature(rest)
        case Sequence(items=items, element=element, is_set=is_set):
            listed = tuple(map(_signature, items)) if items is not None else None
            return "list", listed, element and _signature(element), is_set
    return _kinds(value)


def loosened(value: Value) -> Value:
    """Let every number and bool within a value be its text, too."""
    match value.shape:
        case Const() | OneOf():
            known = join_all(Value(one) for one in value.constants)
            shape = join_all((known, as_text(known))).shape
        case Map(entries=entries, rest=rest):
            shape = Map({key: Entry(loosened(entry.value), entry.presence) for key, entry in entries.items()}, rest and loosened(rest))
        case Sequence(items=items, element=element, is_set=is_set):
            listed = tuple(map(loosened, items)) if items is not None else None
            shape = Sequence(listed, element and loosened(element), is_set)
        case _:
            return value
    return Value(shape, value.inputs, value.reasons, value.null, value.fails)
