"""What is known about a value without running Terraform: a lattice whose elements stand for sets of concrete values.

A `Value` is a product of independent parts, and joining joins each part: the shape, the module inputs that flow in, the reasons why
something cannot be known, whether it may be null or empty, and whether computing it may fail. So every law of the join (commutative,
associative, idempotent, monotone) follows from the same law of the parts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import reduce
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

Constant: TypeAlias = "str | Decimal | bool"
NOTHING: frozenset[str] = frozenset()
_CHARACTERS_A_PART = 100


class Presence(Enum):
    """Whether a map holds a key."""

    ABSENT = 0
    PRESENT = 1
    MAYBE = 2

    def join(self, other: Presence) -> Presence:
        """Return what holds of both."""
        return self if self is other else Presence.MAYBE


@dataclass(frozen=True, slots=True)
class Const:
    """Exactly this string, number or bool; ``kind`` keeps true and 1 apart."""

    kind: str
    value: Constant


@dataclass(frozen=True, slots=True)
class Entry:
    """What a map holds under one key."""

    value: Value
    presence: Presence = Presence.PRESENT


@dataclass(frozen=True, slots=True)
class Map:
    """A map or object: known keys, and in ``rest`` what any other key holds (None: there is no other key, the map is closed)."""

    entries: Mapping[str, Entry]
    rest: Value | None = None

    def entry(self, key: str) -> Entry:
        """Return what is known about one key."""
        known = self.entries.get(key)
        if known is not None:
            return known
        if self.rest is None:
            return Entry(NO_VALUE, Presence.ABSENT)
        return Entry(self.rest, Presence.MAYBE)


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list, tuple or set: its items in order, or, when their number is unknown, what any ``element`` is."""

    items: tuple[Value, ...] | None
    element: Value | None = None

    @property
    def any_item(self) -> Value:
        """The join of all items."""
        return join_all(self.items) if self.items is not None else self.element or NO_VALUE


class Extreme(Enum):
    """The two ends of the lattice of shapes."""

    NONE = "no value but perhaps null"
    ANY = "any value"


Shape: TypeAlias = "Const | Map | Sequence | Extreme"


@dataclass(frozen=True, slots=True)
class Value:
    """An abstract value.

    ``inputs`` are the variables of the analysed module that take part in it, ``reasons`` say why it cannot be known from the source
    alone, ``blank`` says that it may be null or the empty string, ``fails`` that computing it may be an error (what ``try`` catches).
    """

    shape: Shape
    inputs: frozenset[str] = NOTHING
    reasons: frozenset[str] = NOTHING
    blank: bool = False
    fails: bool = False
    _flows: Flow | None = field(default=None, init=False, repr=False, compare=False)
    _content: frozenset[str] | None = field(default=None, init=False, repr=False, compare=False)
    _size: int = field(default=0, init=False, repr=False, compare=False)

    @property
    def is_surely_blank(self) -> bool:
        """Whether it can only be null or the empty string."""
        return self.blank and (self.shape is Extreme.NONE or self.shape == _EMPTY)

    @property
    def constant(self) -> Constant | None:
        """The constant that it surely is, if it is one."""
        return self.shape.value if isinstance(self.shape, Const) else None

    @property
    def size(self) -> int:
        """How many parts it has, one that stands in several places counted in each; a long text counts as several."""
        if not self._size:
            text = self.shape.value if isinstance(self.shape, Const) and isinstance(self.shape.value, str) else ""
            size = 1 + len(text) // _CHARACTERS_A_PART + sum(part.size for part in self._parts or ())
            object.__setattr__(self, "_size", size)  # computed once, as the flows are
        return self._size

    @property
    def content(self) -> frozenset[str]:
        """Inputs whose value goes in, without those that only decide between alternatives."""
        if self._content is None:
            parts = self._parts
            content = self.inputs if parts is None else NOTHING.union(*(part.content for part in parts))
            object.__setattr__(self, "_content", content)  # computed once, as the flows are
            return content
        return self._content

    @property
    def flows(self) -> Flow:
        """All inputs and reasons, however deep."""
        if self._flows is None:
            inner = [part.flows for part in self._parts or ()]
            inputs, reasons = (flow.inputs for flow in inner), (flow.reasons for flow in inner)
            flow = Flow(self.inputs.union(*inputs), self.reasons.union(*reasons)) if inner else Flow(self.inputs, self.reasons)
            object.__setattr__(self, "_flows", flow)  # computed once: the same values are asked again and again
            return flow
        return self._flows

    @property
    def _parts(self) -> list[Value] | None:
        match self.shape:
            case Map(entries=entries, rest=rest):
                return [*(entry.value for entry in entries.values()), *([rest] if rest is not None else [])]
            case Sequence(items=items, element=element):
                return [*(items or ()), *([element] if element is not None else [])]
        return None

    def influenced_by(self, *others: Value) -> Value:
        """Return this value with the flows of others added: they decide which value it is."""
        flows = [other.flows for other in others]
        inputs = self.inputs.union(*(flow.inputs for flow in flows))
        reasons = self.reasons.union(*(flow.reasons for flow in flows))
        fails = self.fails or any(other.fails for other in others)
        if (inputs, reasons, fails) == (self.inputs, self.reasons, self.fails):
            return self
        return Value(self.shape, inputs, reasons, self.blank, fails)

    def controlled_by(self, *others: Value) -> Value:
        """Return this value with what decides over others, but not what they hold, added: it was taken out of them."""
        inputs = self.inputs.union(*(other.inputs for other in others))
        reasons = self.reasons.union(*(other.reasons for other in others))
        fails = self.fails or any(other.fails for other in others)
        if (inputs, reasons, fails) == (self.inputs, self.reasons, self.fails):
            return self
        return Value(self.shape, inputs, reasons, self.blank, fails)

    def without_failure(self) -> Value:
        """Return what it is when it does not fail."""
        return Value(self.shape, self.inputs, self.reasons, self.blank) if self.fails else self

    def without_blank(self) -> Value:
        """Return what it is when it is neither null nor empty."""
        if not self.blank:
            return self
        shape = Extreme.NONE if self.shape == _EMPTY else self.shape
        return Value(shape, self.inputs, self.reasons, fails=self.fails)


@dataclass(frozen=True, slots=True)
class Flow:
    """Where a value comes from."""

    inputs: frozenset[str]
    reasons: frozenset[str]


_EMPTY = Const("str", "")
NO_VALUE = Value(Extreme.NONE)
NULL = Value(Extreme.NONE, blank=True)
FAILURE = Value(Extreme.NONE, fails=True)


def constant(value: Constant | None) -> Value:
    """Return the value that is exactly this."""
    if value is None:
        return NULL
    return Value(Const(type(value).__name__, value), blank=value == "")


def unknown(reason: str, *origins: Value, fails: bool = False) -> Value:
    """Return a value of which nothing is known but where it comes from."""
    return anything(*origins, reasons=frozenset({reason}), fails=fails)


def anything(
    *origins: Value, inputs: frozenset[str] = NOTHING, reasons: frozenset[str] = NOTHING, blank: bool = False, fails: bool = False
) -> Value:
    """Return any value, computed from ``origins``."""
    return Value(Extreme.ANY, inputs, reasons, blank, fails).influenced_by(*origins)


def closed(entries: Mapping[str, Value]) -> Value:
    """Return a map with exactly these keys."""
    return Value(Map({key: Entry(value) for key, value in entries.items()}))


def sequence(items: Iterable[Value]) -> Value:
    """Return a list of exactly these items."""
    return Value(Sequence(tuple(items)))


def join(one: Value, other: Value) -> Value:
    """Return the least value that stands for everything either of the two stands for."""
    if one is other:
        return one
    shape = _join_shapes(one.shape, other.shape)
    joined = Value(shape, one.inputs | other.inputs, one.reasons | other.reasons, one.blank or other.blank, one.fails or other.fails)
    return joined.influenced_by(one, other) if shape is Extreme.ANY else joined


def join_all(values: Iterable[Value]) -> Value:
    """Join any number of values; of none, it is the value that never comes to be."""
    return reduce(join, values, NO_VALUE)


def _join_shapes(one: Shape, other: Shape) -> Shape:
    if one is Extreme.NONE or one == other:
        return other
    match one, other:
        case _, Extreme.NONE:
            return one
        case Map(), Map():
            return _join_maps(one, other)
        case Sequence(), Sequence():
            return _join_sequences(one, other)
    return Extreme.ANY


def _join_maps(one: Map, other: Map) -> Map:
    entries = {}
    for key in sorted(one.entries.keys() | other.entries.keys()):
        left, right = one.entry(key), other.entry(key)
        entries[key] = Entry(join(left.value, right.value), left.presence.join(right.presence))
    rests = [part.rest for part in (one, other) if part.rest is not None]
    return Map(entries, join_all(rests) if rests else None)


def _join_sequences(one: Sequence, other: Sequence) -> Sequence:
    if one.items is not None and other.items is not None and len(one.items) == len(other.items):
        return Sequence(tuple(join(left, right) for left, right in zip(one.items, other.items, strict=True)))
    return Sequence(None, join(one.any_item, other.any_item))
