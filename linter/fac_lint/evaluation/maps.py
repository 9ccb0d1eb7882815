"""Functions over maps, on abstract values."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase
from functools import reduce
from typing import TYPE_CHECKING

from fac_core.functions.plain import NotConcreteError, whole
from fac_lint.evaluation.alternatives import strict
from fac_lint.evaluation.concrete import is_null, plain
from fac_lint.evaluation.unify import loosened, unified
from fac_lint.evaluation.values import (
    FAILURE,
    NO_VALUE,
    Const,
    Entry,
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
    from collections.abc import Iterable, Mapping


def as_map(value: Value) -> Map:
    """See a value as a map: null is empty, a map that may be null holds its keys perhaps, anything else is open."""
    match value.shape:
        case Extreme.NONE:
            return Map({})
        case Map(entries=entries, rest=rest):
            return Map(_perhaps(entries), rest) if value.null else value.shape
    return Map({}, anything(value))


def _perhaps(entries: Mapping[str, Entry]) -> Mapping[str, Entry]:
    return {key: Entry(entry.value, entry.presence.join(Presence.ABSENT)) for key, entry in entries.items()}


def merge(*values: Value) -> Value:
    """Later arguments win; null arguments are skipped."""
    fails = any(value.constants or isinstance(value.shape, Sequence) for value in values)  # they are no maps
    merged = Value(reduce(overlay, (as_map(value) for value in values), Map({})), fails=fails)
    return merged.controlled_by(*(value for value in values if value.shape is not Extreme.ANY))


def over_defaults(defaults: Value, own: Value) -> Value:
    """Return a resource's own tags over those of its provider: a null element is not set, so the default stays."""
    lower, upper = as_map(defaults), as_map(own)
    entries = {key: _unless_null(entry, lower.entry(key)) for key, entry in upper.entries.items()}
    rest = upper.rest
    if rest is not None and rest.null and lower.rest is not None:
        rest = join(rest, lower.rest)
    merged = Value(overlay(lower, Map({key: entry for key, entry in entries.items() if entry is not None}, rest)))
    return merged.controlled_by(*(value for value in (defaults, own) if value.shape is not Extreme.ANY))


def _unless_null(entry: Entry, default: Entry) -> Entry | None:
    if is_null(entry.value):
        return None
    if not entry.value.null or default.presence is Presence.ABSENT:
        return entry
    return Entry(join(entry.value, default.value), entry.presence)


def without(tags: Value, ignored: Iterable[str]) -> Value:
    """Return a map without keys that fit a pattern: a whole key, or a beginning and ``*``."""
    patterns = tuple(ignored)
    if not patterns or not isinstance(tags.shape, Map):
        return tags
    kept = {key: entry for key, entry in tags.shape.entries.items() if not any(fnmatchcase(key, one) for one in patterns)}
    gone = {one: Entry(NO_VALUE, Presence.ABSENT) for one in patterns if not one.endswith("*")}
    return replace(tags, shape=Map({**kept, **gone}, tags.shape.rest))


def perhaps_without(tags: Value, ignored: Value) -> Value:
    """Return a map without keys that nobody knows: any may be one of them."""
    if ignored.shape is Extreme.NONE or not isinstance(tags.shape, Map):
        return tags
    presence = {key: entry.presence.join(Presence.ABSENT) for key, entry in tags.shape.entries.items()}
    entries = {key: Entry(entry.value.influenced_by(ignored), presence[key]) for key, entry in tags.shape.entries.items()}
    return replace(tags, shape=Map(entries, tags.shape.rest))


def merge_expanded(values: Value) -> Value:
    """Merge the items of a list: ``merge(list...)``."""
    if isinstance(values.shape, Sequence):
        if values.shape.items is not None:
            return merge(*values.shape.items).controlled_by(values)
        item = values.shape.any_item
        each = as_map(item)
        merged = Value(Map(_perhaps(each.entries), each.rest))
        return merged.controlled_by(values, item)
    return Value(as_map(anything(values)))


def overlay(lower: Map, upper: Map) -> Map:
    """Return what merging two maps gives."""
    entries = {key: _over(lower.entry(key), upper.entry(key)) for key in sorted(lower.entries.keys() | upper.entries.keys())}
    rests = [part.rest for part in (lower, upper) if part.rest is not None]
    return Map(entries, join_all(rests) if rests else None)


def _over(lower: Entry, upper: Entry) -> Entry:
    if upper.presence is Presence.PRESENT:
        return upper
    if upper.presence is Presence.ABSENT:
        return lower
    presence = Presence.PRESENT if lower.presence is Presence.PRESENT else Presence.MAYBE
    return Entry(join(lower.value, upper.value), presence)


def item(source: Value, key: Value) -> Value:
    """``source[key]`` and ``source.key``."""
    match source.shape:
        case Map():
            return _map_item(source, source.shape, key)
        case Sequence():
            found = _sequence_item(source.shape, key).controlled_by(source, key)
            return join(found, FAILURE) if source.null else found
        case Extreme.ANY:
            return anything(source, key, fails=True)
    if source.shape is Extreme.NONE and not source.null and not source.fails:
        return source
    return FAILURE.controlled_by(source, key)


def _map_item(source: Value, known: Map, key: Value) -> Value:
    if key.null or not key.constants:
        return join(any_value(known), FAILURE).influenced_by(key).controlled_by(source)
    found = join_all(_under(source, known, name) for name in texts(key))
    return found.controlled_by(source, key) if key.constant is not None else found.influenced_by(key).controlled_by(source)


def _under(source: Value, known: Map, name: str) -> Value:
    entry = known.entry(name)
    if entry.presence is Presence.ABSENT:
        return FAILURE
    sure = entry.presence is Presence.PRESENT and not source.null
    return entry.value if sure else join(entry.value, FAILURE)


def texts(key: Value) -> list[str]:
    """Return the keys of a map that a value may be."""
    return sorted({one.text for one in key.constants})


def _sequence_item(known: Sequence, key: Value) -> Value:
    try:
        index = whole(plain(key))
    except NotConcreteError:
        return join(known.any_item, FAILURE)
    except ValueError:
        return FAILURE
    if known.is_set:
        return FAILURE
    if known.items is None or known.is_set is None:
        return join(known.any_item, FAILURE)
    return known.items[index] if 0 <= index < len(known.items) else FAILURE


def any_value(known: Map) -> Value:
    """Return what a map may hold under any of its keys."""
    return join_all([*(entry.value for entry in known.entries.values()), known.rest or NO_VALUE])


def lookup(source: Value, key: Value, default: Value = FAILURE) -> Value:
    """Return the value under a key, or the default where there is none."""
    if default is not FAILURE and isinstance(source.shape, Map):
        held = [entry.value for entry in source.shape.entries.values()] + ([source.shape.rest] if source.shape.rest is not None else [])
        if any(one is not other for one, other in zip(unified([*held, default]), [*held, default], strict=True)):
            return join(loosened(_lookup(source, key, default)), FAILURE)  # in a map the default is of the type of what it holds
    return _lookup(source, key, default)


def _lookup(source: Value, key: Value, default: Value) -> Value:
    if not isinstance(source.shape, Map) or source.null:
        return join(item(source, key), default)
    if key.null or not key.constants:
        return join(join(any_value(source.shape), default), FAILURE).influenced_by(key).controlled_by(source)
    found = join_all(_looked_up(source.shape.entry(name), default) for name in texts(key)).controlled_by(source, key)
    return found if key.constant is not None else found.influenced_by(key)


def _looked_up(entry: Entry, default: Value) -> Value:
    if entry.presence is Presence.ABSENT:
        return default
    if entry.presence is Presence.PRESENT:
        return entry.value
    return join(entry.value, default)


def tomap(value: Value) -> Value:
    """Return a map of values of one type."""
    if value.shape is Extreme.ANY:
        return Value(Map({}, anything(value)), value.inputs, value.reasons, value.null, fails=True)
    if not isinstance(value.shape, Map):
        return value
    names = [*value.shape.entries]
    *given, rest = unified([*(value.shape.entries[name].value for name in names), value.shape.rest or NO_VALUE])
    entries = {name: Entry(one, value.shape.entries[name].presence) for name, one in zip(names, given, strict=True)}
    shape = Map(entries, rest if value.shape.rest is not None else None)
    return strict(Value(shape, value.inputs, value.reasons, value.null, value.fails), given)


def keys(source: Value) -> Value:
    """Return the keys in order."""
    if _is_definite(source):
        return sequence(constant(key) for key in sorted(as_map(source).entries)).controlled_by(source)
    names = join_all(constant(key) for key in as_map(source).entries)
    rest = as_map(source).rest
    return Value(Sequence(None, join(names, anything(rest)) if rest else names)).controlled_by(source)


def values(source: Value) -> Value:
    """Return the values in the order of the keys."""
    known = as_map(source)
    if _is_definite(source):
        return sequence(known.entries[key].value for key in sorted(known.entries)).controlled_by(source)
    return Value(Sequence(None, any_value(known))).controlled_by(source)


def zipmap(names: Value, contents: Value) -> Value:
    """Make a map of a list of keys and a list of values."""
    labels = _constants(names)
    if labels is None or contents.null:
        rest = contents.shape.any_item if isinstance(contents.shape, Sequence) else anything(contents)
        return join(Value(Map({}, rest.influenced_by(names))).controlled_by(contents), FAILURE)
    if isinstance(contents.shape, Sequence) and contents.shape.items is not None:
        if len(labels) != len(contents.shape.items):
            return FAILURE.controlled_by(names, contents)
        pairs: Iterable[tuple[str, Value]] = zip(labels, contents.shape.items, strict=True)
    else:
        each = contents.shape.any_item if isinstance(contents.shape, Sequence) else anything(contents)
        pairs = ((label, each) for label in labels)
    made = Value(Map({label: Entry(value) for label, value in pairs})).controlled_by(names, contents)
    surely = isinstance(contents.shape, Sequence) and contents.shape.items is not None and contents.shape.is_set is False
    return made if surely else join(made, FAILURE)


def _constants(names: Value) -> list[str] | None:
    if not isinstance(names.shape, Sequence) or names.shape.items is None or names.null:
        return None
    labels = [item.shape.text for item in names.shape.items if isinstance(item.shape, Const) and not item.fails and not item.null]
    return labels if len(labels) == len(names.shape.items) else None


def _is_definite(source: Value) -> bool:
    if is_null(source) or not isinstance(source.shape, Map) or source.null:
        return False
    return source.shape.rest is None and all(entry.presence is Presence.PRESENT for entry in source.shape.entries.values())
