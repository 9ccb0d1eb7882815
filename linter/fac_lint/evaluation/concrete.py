"""Between abstract values of which everything is known and plain Python values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.functions.plain import LARGEST, NotConcreteError
from fac_lint.evaluation.values import Const, Entry, Extreme, Map, Presence, Sequence, Value, constant, sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.functions.plain import Plain


def is_null(value: Value) -> bool:
    """Whether it can only be null."""
    return value.shape is Extreme.NONE and value.null


def plain(value: Value) -> Plain:
    """Return the one value it stands for; raise `NotConcreteError` when it stands for several, may fail or is very large."""
    return _plain(value, iter(range(LARGEST)))


def _plain(value: Value, room: Iterator[int]) -> Plain:
    if value.fails or next(room, None) is None:
        raise NotConcreteError
    if is_null(value):
        return None
    match value.shape:
        case Const(value=content) if not value.null:
            return content
        case Map(entries=entries, rest=None) if not value.null:
            if any(entry.presence is not Presence.PRESENT for entry in entries.values()):
                raise NotConcreteError
            return {key: _plain(entry.value, room) for key, entry in entries.items()}
        case Sequence(items=items) if items is not None and not value.null:
            return [_plain(item, room) for item in items]
    raise NotConcreteError


def lift(content: Plain) -> Value:
    """Return the value that stands for exactly this."""
    if isinstance(content, dict):
        return Value(Map({key: Entry(lift(item)) for key, item in content.items()}))
    if isinstance(content, list):
        return sequence(lift(item) for item in content)
    return constant(content)
