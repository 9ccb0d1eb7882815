"""What is known of values, as conditions see it: numbers, texts and bools of the types that the schema wants, and what is unknown."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, cast

from fac_core.functions.plain import NotConcreteError, to_bool, to_number, to_text
from fac_core.policy.cel import values as cel
from fac_lint.evaluation.node import LazyValues
from fac_lint.evaluation.values import Extreme, Flow, Map, Presence, Sequence

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from fac_core.schema.resource_schema import CtyType
    from fac_lint.evaluation.values import Constant, Entry, Value

_DEEPEST = 30
"""So deep, values in values are looked into; no schema is as deep."""
_TOO_DEEP = frozenset({Flow(frozenset(), frozenset({"values stand too deep in each other"}))})
_WHOLE = range(-(2**63), 2**63)


def seen(value: Value, kind: CtyType | None = None, depth: int = 0) -> cel.Value:
    """Return a value as conditions see it; ``kind`` is the type that the schema wants, None where nobody knows."""
    shape = value.shape
    if depth > _DEEPEST:
        return cel.Unknown(_origins(value) | _TOO_DEEP)
    if shape is Extreme.ANY or (shape is Extreme.NONE and not value.null):
        return cel.Unknown(_origins(value))
    if isinstance(shape, Map):
        return _or_null(_map(shape, kind, depth), value)
    if isinstance(shape, Sequence):
        return _or_null(_list(shape, value, kind, depth), value)
    found = [_scalar(one.value, kind, value) for one in sorted(value.constants, key=lambda one: (one.kind, one.text))]
    options = list(dict.fromkeys([*found, *([None] if value.null else [])]))
    return options[0] if len(options) == 1 else cel.Choice(tuple(options), _origins(value))


def _origins(value: Value) -> frozenset[Hashable]:
    return frozenset({value.flows})


def _or_null(found: cel.Value, value: Value) -> cel.Value:
    return cel.Choice((None, found), frozenset({Flow(value.inputs, value.reasons)})) if value.null else found


def _scalar(content: Constant, kind: CtyType | None, value: Value) -> cel.Value:
    """Return a constant, converted as Terraform converts it to what the schema wants."""
    try:
        if kind == "string":
            return to_text(content)
        if kind == "bool":
            return to_bool(content)
        return number(to_number(content) if kind == "number" else content)
    except (ValueError, NotConcreteError):
        return cel.Unknown(_origins(value) | {Flow(frozenset(), frozenset({f"it is not known what the provider makes of {content!r}"}))})


def number(content: Constant) -> cel.Value:
    """Return a constant; Terraform's numbers are whole ones where they fit into 64 bits."""
    if not isinstance(content, Decimal):
        return content
    return int(content) if content == content.to_integral_value() and int(content) in _WHOLE else float(content)


# Maps and objects


def _map(shape: Map, kind: CtyType | None, depth: int) -> cel.Value:
    match kind:
        case ("object", fields, *_) if shape.rest is None:
            kinds = cast("dict[str, CtyType]", dict(fields))  # type: ignore[arg-type] # names with types
            return cel.Record(LazyValues({name: partial(_field, entry, kinds.get(name), depth) for name, entry in shape.entries.items()}))
        case ("map", inner, *_):
            inside: CtyType | None = inner  # type: ignore[assignment] # a type stands there
        case _:
            inside = None
    there = {name: entry for name, entry in shape.entries.items() if entry.presence is not Presence.ABSENT}
    entries = LazyValues({name: partial(_entry, entry, inside, depth) for name, entry in there.items()})
    return cel.Map(cast("Mapping[Hashable, cel.Value]", entries), cel.Unknown(_origins(shape.rest)) if shape.rest is not None else None)


def _entry(entry: Entry, kind: CtyType | None, depth: int) -> cel.Value:
    found = seen(entry.value, kind, depth + 1)
    return cel.Choice((cel.ABSENT, found), _origins(entry.value)) if entry.presence is Presence.MAYBE else found


def _field(entry: Entry, kind: CtyType | None, depth: int) -> cel.Value:
    if entry.presence is Presence.ABSENT:
        return None
    found = seen(entry.value, kind, depth + 1)
    return cel.Choice((None, found), _origins(entry.value)) if entry.presence is Presence.MAYBE else found


def tag_map(tags: Value) -> cel.Value:
    """Return tags by key; one that is null is not set."""
    found = seen(tags, ("map", "string"))
    if not isinstance(found, cel.Map):
        return cel.Map({}) if found is None else found
    entries = _WithoutNulls({str(name): partial(found.entries.__getitem__, name) for name in found.entries})
    return cel.Map(cast("Mapping[Hashable, cel.Value]", entries), found.rest)


class _WithoutNulls(LazyValues[cel.Value]):
    def __getitem__(self, name: str) -> cel.Value:
        found = super().__getitem__(name)
        if isinstance(found, cel.Choice):
            return cel.Choice(tuple(cel.ABSENT if one is None else one for one in found.options), found.origins)
        return cel.ABSENT if found is None else found


# Lists and sets


def _list(shape: Sequence, value: Value, kind: CtyType | None, depth: int) -> cel.Value:
    inner: CtyType | None = kind[1] if isinstance(kind, tuple) and kind[0] in {"list", "set"} else None  # type: ignore[assignment]
    is_set = shape.is_set is not False or (isinstance(kind, tuple) and kind[0] == "set")
    if shape.items is None:
        return cel.OpenList((), (seen(shape.any_item, inner, depth + 1),), _origins(value))
    items = tuple(seen(item, inner, depth + 1) for item in shape.items)
    return of_set(items, _origins(value)) if is_set else items


def of_set(items: Iterable[cel.Value], origins: frozenset[Hashable]) -> cel.Value:
    """Return the items of a set: equal ones are one, so that it has no known size where some are unknown."""
    listed = tuple(items)
    if len(listed) < 2 or all(isinstance(item, str | int | float | bool) for item in listed):  # noqa: PLR2004 - one is one
        return tuple(dict.fromkeys(listed))
    return cel.OpenList(listed, (), origins)
