"""``for`` expressions and object constructors on abstract values."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from fac_lint.evaluation.lists import as_sequence
from fac_lint.evaluation.values import NO_VALUE, Entry, Extreme, Map, Presence, Sequence, Value, anything, closed, constant, join, sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


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
        """Add what one item or turn makes."""
        name = key.constant
        if name is None:
            self.open(value.influenced_by(key))
            return
        text = str(name).lower() if isinstance(name, bool) else str(name)
        before = self._entries.get(text)
        if presence is Presence.MAYBE and before is not None:
            value, presence = join(before.value, value), before.presence
        self._entries[text] = Entry(value, presence)

    def gather(self, key: Value, value: Value) -> None:
        """Add a turn's value to what earlier turns made under the same key."""
        before = self._entries.get(str(key.constant))
        self.add(key, join(before.value, value) if before is not None else value)

    def add_all(self, made: Value, presence: Presence) -> None:
        """Add the entries of a map that one turn makes."""
        if isinstance(made.shape, Map):
            for key, entry in made.shape.entries.items():
                self.add(constant(key), entry.value, presence)
            if made.shape.rest is not None:
                self.open(made.shape.rest)

    def open(self, rest: Value) -> None:
        """Let any other key hold ``rest``."""
        self._rest = rest if self._rest is None else join(self._rest, rest)

    def control(self, value: Value) -> None:
        """Keep what decides which keys there are."""
        self._control = self._control.influenced_by(value)

    def value(self) -> Value:
        """Return the map."""
        return Value(Map({key: self._entries[key] for key in sorted(self._entries)}, self._rest)).controlled_by(self._control)


def map_of(collection: Value, visit: Visit, *, grouping: bool) -> Value:
    """Evaluate ``{for k, v in collection : key => value}``."""
    built = MapBuilder()
    built.control(Value(Extreme.NONE).controlled_by(collection))
    for key, item, presence, is_rest in turns(collection):
        turn = visit(key, item)
        wanted = _both(presence, turn.presence)
        if wanted is Presence.ABSENT or turn.key is None:
            continue
        if turn.presence is Presence.MAYBE:
            built.control(turn.wanted)
        value = Value(Sequence(None, turn.value)) if grouping else turn.value
        if is_rest and turn.key.constant is None:
            built.open(value.influenced_by(turn.key))
        elif grouping:
            built.gather(turn.key, value)
        else:
            built.add(turn.key, value, Presence.MAYBE if is_rest else wanted)
    return built.value()


def list_of(collection: Value, visit: Visit) -> Value:
    """Evaluate ``[for k, v in collection : value]``."""
    made: list[Value] = []
    definite = True
    control = Value(Extreme.NONE).controlled_by(collection)
    for key, item, presence, is_rest in turns(collection):
        turn = visit(key, item)
        wanted = _both(presence, turn.presence)
        if wanted is Presence.ABSENT:
            continue
        definite = definite and wanted is Presence.PRESENT and not is_rest
        control = control.influenced_by(turn.wanted) if turn.presence is Presence.MAYBE else control
        made.append(turn.value)
    known = sequence(made)
    if definite and not collection.blank:
        return known.controlled_by(control)
    items = known.shape if isinstance(known.shape, Sequence) else as_sequence(known)
    return Value(Sequence(None, items.any_item)).controlled_by(control)


def _both(one: Presence, other: Presence) -> Presence:
    if Presence.ABSENT in (one, other):
        return Presence.ABSENT
    return one.join(other)


def turns(collection: Value) -> Iterator[tuple[Value, Value, Presence, bool]]:
    """Yield key, value and presence of each item; the last flag marks one that stands for any number of items."""
    match collection.shape:
        case Map(entries=entries, rest=rest):
            for key, entry in sorted(entries.items()):
                yield constant(key), entry.value, Presence.MAYBE if collection.blank else entry.presence, False
            if rest is not None:
                yield anything(rest), rest, Presence.MAYBE, True
        case Sequence(items=items) if items is not None:
            for index, item in enumerate(items):
                yield constant(Decimal(index)), item, Presence.PRESENT, False
        case Sequence() as known:
            yield anything(collection), known.any_item, Presence.MAYBE, True
        case Extreme.ANY:
            yield anything(collection), anything(collection), Presence.MAYBE, True


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
    """Return ``each`` for every item of a collection that ``for_each`` goes over, or for the one under a known ``key``."""
    is_list = isinstance(collection.shape, Sequence)
    found = [(value if is_list else name, value) for name, value, _, _ in turns(collection)]
    if key is not None and key.constant is not None:
        found = [(name, value) for name, value in found if name.constant in (key.constant, None)]
    if not found:
        found = [(anything(collection), anything(collection))]
    return [closed({"key": key if key is not None and name.constant is None else name, "value": value}) for name, value in found]
