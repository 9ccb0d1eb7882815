"""``for`` expressions and object constructors on abstract values."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass
from fac_lint.evaluation import lists
from fac_lint.evaluation.alternatives import strict
from fac_lint.evaluation.values import (
    FAILURE,
    NO_VALUE,
    NULL,
    Entry,
    Extreme,
    Map,
    Presence,
    Sequence,
    Value,
    anything,
    closed,
    constant,
    join,
    join_all,
    sequence,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a loop: whether it is wanted, the key (maps only) and the value it makes."""

    wanted: Value
    key: Value | None
    value: Value

    @property
    def presence(self) -> Presence:
        """Whether this turn yields something."""
        known = {True: Presence.PRESENT, "true": Presence.PRESENT, False: Presence.ABSENT, "false": Presence.ABSENT}
        content = self.wanted.constant
        return Presence.MAYBE if content is None or isinstance(content, Decimal) else known.get(content, Presence.MAYBE)


Visit: TypeAlias = "Callable[[Value, Value], Turn]"


class MapBuilder:
    """Collects keys and values, later ones winning; a key that is not known opens the map."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._rest: Value | None = None
        self._control = NO_VALUE

    def add(self, key: Value, value: Value, presence: Presence = Presence.PRESENT) -> None:
        """Add what one item or turn makes; of a key that is one of a few, each is there perhaps."""
        if key.null or (key.constant is None and not key.constants):
            self.overlay(value.influenced_by(key))
        elif key.constant is not None:
            self._put(next(iter(key.constants)).text, value, presence)
        else:
            for name in sorted(one.text for one in key.constants):
                self._put(name, value.influenced_by(key), Presence.MAYBE)

    def _put(self, name: str, value: Value, presence: Presence) -> None:
        before = self._entries.get(name)
        if presence is Presence.MAYBE and (before is not None or self._rest is not None):
            below = [part for part in (before.value if before else None, self._rest) if part is not None]
            value, presence = join_all([*below, value]), before.presence if before else presence
        self._entries[name] = Entry(value, presence)

    def __contains__(self, key: Value) -> bool:
        return any(one.text in self._entries for one in key.constants)

    def has(self, key: Value) -> bool:
        """Whether a key is surely there."""
        return any(one.text in self._entries and self._entries[one.text].presence is Presence.PRESENT for one in key.constants)

    def gather(self, key: Value, value: Value, presence: Presence) -> None:
        """Add a turn's value to what earlier turns made under the same key."""
        before = [self._entries[name].value for name in sorted({one.text for one in key.constants}) if name in self._entries]
        parts = [*before, value]
        sure = key.constant is not None and all(lists.as_sequence(part).items is not None for part in parts)
        made = lists.joined(*parts) if sure else join_all(map(_any_number, parts))
        self.add(key, made, presence if not self.has(key) else Presence.PRESENT)

    def open(self, rest: Value) -> None:
        """Let any other key hold ``rest``."""
        self._rest = rest if self._rest is None else join(self._rest, rest)

    def overlay(self, rest: Value) -> None:
        """Let any key hold ``rest``, those that are known, too."""
        self._entries = {key: Entry(join(entry.value, rest), entry.presence) for key, entry in self._entries.items()}
        self.open(rest)

    def leave_out(self, names: Iterable[str]) -> None:
        """Keep keys out that the map would hold perhaps, being open."""
        for name in names:
            self._entries.setdefault(name, Entry(NO_VALUE, Presence.ABSENT))

    def control(self, value: Value) -> None:
        """Keep what decides which keys there are."""
        self._control = self._control.influenced_by(value)

    def value(self) -> Value:
        """Return the map."""
        return Value(Map({key: self._entries[key] for key in sorted(self._entries)}, self._rest)).controlled_by(self._control)


def as_key(value: Value) -> Value:
    """Return a key of a map, which is a text, a number or a bool."""
    if isinstance(value.shape, Map | Sequence):
        return FAILURE
    return join(value, FAILURE) if value.null or value.shape is Extreme.ANY else value


def _any_number(group: Value) -> Value:
    known = group.shape
    return Value(Sequence(None, known.any_item)).controlled_by(group) if isinstance(known, Sequence) else group


def map_of(collection: Value, visit: Visit, *, grouping: bool, compared: Iterable[str] = ()) -> Value:
    """Evaluate ``{for k, v in collection : key => value}``; ``compared`` are texts that its condition may compare keys with."""
    built = MapBuilder()
    kept = False
    built.control(_goes_over(collection))
    parts = []
    for key, item, presence, is_rest in turns(collection):
        turn = visit(key, item)
        wanted = _both(presence, turn.presence)
        parts += [_certain(turn.wanted, presence, is_rest=is_rest)]
        if wanted is Presence.ABSENT or turn.key is None:
            continue
        parts += [_certain(part, wanted, is_rest=is_rest) for part in (as_key(turn.key), turn.value)]
        if turn.presence is Presence.MAYBE:
            built.control(turn.wanted)
        if not grouping and turn.key is not key and (turn.key.constant is None or is_rest or turn.key in built):
            sure = wanted is Presence.PRESENT and turn.key.constant is not None and not is_rest
            parts.append(FAILURE if sure and built.has(turn.key) else join(NULL, FAILURE))  # a key that comes twice
        sure = wanted is Presence.PRESENT and not is_rest
        value = (sequence((turn.value,)) if sure else Value(Sequence(None, turn.value))) if grouping else turn.value
        kept = kept or (is_rest and turn.key is key)
        if is_rest and turn.key.constant is None:
            built.open(value.influenced_by(turn.key))
        elif grouping:
            built.gather(turn.key, value, Presence.MAYBE if is_rest else wanted)
        else:
            built.add(turn.key, value, Presence.MAYBE if is_rest else wanted)
    if kept and not grouping and isinstance(collection.shape, Map) and collection.shape.rest is not None:
        known, rest = collection.shape.entries, collection.shape.rest
        built.leave_out(name for name, entry in known.items() if entry.presence is Presence.ABSENT)
        built.leave_out(name for name in compared if visit(constant(name), rest).presence is Presence.ABSENT)
    return strict(built.value(), parts)


def list_of(collection: Value, visit: Visit) -> Value:
    """Evaluate ``[for k, v in collection : value]``."""
    made: list[Value] = []
    parts = []
    definite = True
    control = _goes_over(collection)
    for key, item, presence, is_rest in turns(collection):
        turn = visit(key, item)
        wanted = _both(presence, turn.presence)
        parts.append(_certain(turn.wanted, presence, is_rest=is_rest))
        if wanted is Presence.ABSENT:
            continue
        definite = definite and wanted is Presence.PRESENT and not is_rest
        control = control.influenced_by(turn.wanted) if turn.presence is Presence.MAYBE else control
        parts.append(_certain(turn.value, wanted, is_rest=is_rest))
        made.append(turn.value)
    listed = sequence(made) if definite and not collection.null else Value(Sequence(None, join_all(made)))
    return strict(listed.controlled_by(control), parts)


def _goes_over(collection: Value) -> Value:
    """Return what decides over a loop: nothing goes over null or a single text."""
    control = Value(Extreme.NONE).controlled_by(collection)
    if collection.null or collection.shape is Extreme.ANY:
        return Value(Extreme.NONE, control.inputs, control.reasons, fails=True)
    return control


def _certain(part: Value, presence: Presence, *, is_rest: bool) -> Value:
    """Return a part of a turn, failing only perhaps where the turn itself may not come."""
    return part if presence is Presence.PRESENT and not is_rest else join(part, NULL)


def _both(one: Presence, other: Presence) -> Presence:
    if Presence.ABSENT in (one, other):
        return Presence.ABSENT
    return one.join(other)


def turns(collection: Value) -> Iterator[tuple[Value, Value, Presence, bool]]:
    """Yield key, value and presence of each item; the last flag marks one that stands for any number of items."""
    match collection.shape:
        case Map(entries=entries, rest=rest):
            for key, entry in sorted(entries.items()):
                yield constant(key), entry.value, Presence.MAYBE if collection.null else entry.presence, False
            if rest is not None:
                yield anything(rest), rest, Presence.MAYBE, True
        case Sequence(items=items) if items is not None:
            presence = Presence.MAYBE if collection.null else Presence.PRESENT
            for index, item in enumerate(items):
                yield _key(collection.shape, constant(Decimal(index)), item), item, presence, False
        case Sequence() as known:
            yield _key(known, anything(collection), known.any_item), known.any_item, Presence.MAYBE, True
        case Extreme.ANY:
            yield anything(collection), anything(collection), Presence.MAYBE, True


def _key(known: Sequence, index: Value, item: Value) -> Value:
    """Return the key of an item: its index in a list, the item itself in a set."""
    if known.is_set is None:
        return join(index, item)
    return item if known.is_set else index


def has_items(collection: Value) -> Value:
    """Whether there is any item: a known bool, or where the answer comes from."""
    match collection.shape:
        case Map(entries=entries, rest=rest):
            if any(entry.presence is Presence.PRESENT for entry in entries.values()) and not collection.blank:
                return constant(value=True)
            if not entries and rest is None:
                return constant(value=False)
        case Sequence(items=items) if items is not None:
            return constant(bool(items)) if not collection.blank else anything(collection)
    return anything(collection)


def item_of(known: Value, name: str) -> Value:
    """Return what an object that surely has an attribute holds there."""
    return known.shape.entry(name).value if isinstance(known.shape, Map) else known


def each_of(collection: Value, key: Value | None = None) -> list[Value]:
    """Return ``each`` for every item of a collection that ``for_each`` goes over, or for the one under a known ``key``, if it has it."""
    is_list = isinstance(collection.shape, Sequence)
    found = [(value if is_list else name, value) for name, value, _, _ in turns(collection)]
    if key is not None and key.constant is not None:
        found = [(name, value) for name, value in found if name.constant in (key.constant, None)]
    elif not found:
        found = [(anything(collection), anything(collection))]
    return [closed({"key": key if key is not None and name.constant is None else name, "value": value}) for name, value in found]
