"""What is known about a value without running Terraform: a lattice whose elements stand for sets of concrete values.

A `Value` is a product of independent parts, and joining joins each part: the shape, the module inputs that flow in, the reasons why
something cannot be known, whether it may be null or empty, and whether computing it may fail. So every law of the join (commutative,
associative, idempotent, monotone) follows from the same law of the parts.
"""

from __future__ import annotations

from dataclasses import field
from functools import reduce
from typing import TYPE_CHECKING, TypeAlias
from unicodedata import normalize

from fac_core.dataclass import dataclass
from fac_lint.evaluation.constants import EITHER, EMPTY, MANY, Const, Constant, Extreme, OneOf, Presence, of_constants

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "FAILURE", "MANY", "NOTHING", "NO_VALUE", "NULL", "Const", "Constant", "Entry", "Extreme", "Flow", "Map", "OneOf", "Presence",
    "Sequence", "Shape", "Value", "anything", "closed", "constant", "join", "join_all", "one_of", "sequence", "truth", "unknown",
]  # fmt: skip

NOTHING: frozenset[str] = frozenset()
_CHARACTERS_A_PART = 100


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
    """A list, tuple or set: its items in order, or, when their number is unknown, what any ``element`` is.

    ``is_set`` is None where it may be a set or a list.
    """

    items: tuple[Value, ...] | None
    element: Value | None = None
    is_set: bool | None = False

    @property
    def any_item(self) -> Value:
        """The join of all items."""
        return join_all(self.items) if self.items is not None else self.element or NO_VALUE


Shape: TypeAlias = "Const | OneOf | Map | Sequence | Extreme"


@dataclass(frozen=True, slots=True)
class Value:
    """An abstract value.

    ``inputs`` are the variables of the analysed module that take part in it, ``reasons`` say why it cannot be known from the source
    alone, ``null`` says that it may be null (any value: or empty), ``fails`` that computing it may be an error (what ``try`` catches).
    """

    shape: Shape
    inputs: frozenset[str] = NOTHING
    reasons: frozenset[str] = NOTHING
    null: bool = False
    fails: bool = False
    _flows: Flow | None = field(default=None, init=False, repr=False, compare=False)
    _content: frozenset[str] | None = field(default=None, init=False, repr=False, compare=False)
    _size: int = field(default=0, init=False, repr=False, compare=False)

    @property
    def blank(self) -> bool:
        """Whether it may be null or the empty string."""
        return self.null or EMPTY in self.constants

    @property
    def is_surely_blank(self) -> bool:
        """Whether it can only be null or the empty string."""
        return self.shape == EMPTY or (self.null and self.shape is Extreme.NONE)

    @property
    def constants(self) -> frozenset[Const]:
        """The constants of which it is one, if they are known."""
        match self.shape:
            case Const():
                return frozenset((self.shape,))
            case OneOf(constants=known):
                return known
        return frozenset()

    @property
    def constant(self) -> Constant | None:
        """The constant that it surely is, if it is one; a number or bool that may also be its own text counts."""
        match self.shape:
            case Const(value=value):
                return value
            case OneOf(constants=known) if len({one.text for one in known}) == 1:
                return next(one.value for one in known if one.kind != "str")
        return None

    @property
    def size(self) -> int:
        """How many parts it has, one that stands in several places counted in each; a long text counts as several."""
        if not self._size:
            text = self.shape.value if isinstance(self.shape, Const) and isinstance(self.shape.value, str) else ""
            size = 1 + len(text) // _CHARACTERS_A_PART + sum(part.size for part in self.parts or ())
            object.__setattr__(self, "_size", size)  # computed once, as the flows are
        return self._size

    @property
    def content(self) -> frozenset[str]:
        """Inputs whose value goes in, without those that only decide between alternatives."""
        if self._content is None:
            parts = self.parts
            content = self.inputs if parts is None else NOTHING.union(*(part.content for part in parts))
            object.__setattr__(self, "_content", content)  # computed once, as the flows are
            return content
        return self._content

    @property
    def flows(self) -> Flow:
        """All inputs and reasons, however deep."""
        if self._flows is None:
            inner = [part.flows for part in self.parts or ()]
            inputs, reasons = (flow.inputs for flow in inner), (flow.reasons for flow in inner)
            flow = Flow(self.inputs.union(*inputs), self.reasons.union(*reasons)) if inner else Flow(self.inputs, self.reasons)
            object.__setattr__(self, "_flows", flow)  # computed once: the same values are asked again and again
            return flow
        return self._flows

    @property
    def parts(self) -> list[Value] | None:
        """The values that it holds; None for one that holds none."""
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
        return Value(self.shape, inputs, reasons, self.null, fails)

    def controlled_by(self, *others: Value) -> Value:
        """Return this value with what decides over others, but not what they hold, added: it was taken out of them."""
        inputs = self.inputs.union(*(other.inputs for other in others))
        reasons = self.reasons.union(*(other.reasons for other in others))
        fails = self.fails or any(other.fails for other in others)
        if (inputs, reasons, fails) == (self.inputs, self.reasons, self.fails):
            return self
        return Value(self.shape, inputs, reasons, self.null, fails)

    def without_failure(self) -> Value:
        """Return what it is when it does not fail."""
        return Value(self.shape, self.inputs, self.reasons, self.null) if self.fails else self

    def without_blank(self) -> Value:
        """Return what it is when it is neither null nor empty."""
        if not self.blank:
            return self
        shape = of_constants(self.constants - {EMPTY}) if self.constants else self.shape
        return Value(shape, self.inputs, self.reasons, fails=self.fails)

    def without(self, blank: object) -> Value:
        """Return what it is when it is not null, or not the empty text."""
        if blank is None or EMPTY not in self.constants:
            return self.without_null() if blank is None or self.shape is Extreme.ANY else self
        return Value(of_constants(self.constants - {EMPTY}), self.inputs, self.reasons, self.null, self.fails)

    def without_null(self) -> Value:
        """Return what it is when it is not null."""
        return Value(self.shape, self.inputs, self.reasons, fails=self.fails) if self.null else self


@dataclass(frozen=True, slots=True)
class Flow:
    """Where a value comes from."""

    inputs: frozenset[str]
    reasons: frozenset[str]


NO_VALUE = Value(Extreme.NONE)
NULL = Value(Extreme.NONE, null=True)
FAILURE = Value(Extreme.NONE, fails=True)


def constant(value: Constant | None) -> Value:
    """Return the value that is exactly this."""
    if value is None:
        return NULL
    if isinstance(value, str) and not value.isascii():
        value = normalize("NFC", value)  # as Terraform keeps texts
    return Value(Const(type(value).__name__, value))


def one_of(*values: Constant) -> Value:
    """Return the value that is one of these."""
    return Value(of_constants(frozenset(Const(type(value).__name__, value) for value in values)))


def truth(*origins: Value, fails: bool = False) -> Value:
    """Return true or false, nobody knows which."""
    return Value(EITHER, fails=fails).influenced_by(*origins)


def unknown(reason: str, *origins: Value, fails: bool = False) -> Value:
    """Return a value of which nothing is known but where it comes from."""
    return anything(*origins, reasons=frozenset({reason}), fails=fails)


def anything(
    *origins: Value, inputs: frozenset[str] = NOTHING, reasons: frozenset[str] = NOTHING, null: bool = False, fails: bool = False
) -> Value:
    """Return any value, computed from ``origins``."""
    return Value(Extreme.ANY, inputs, reasons, null, fails).influenced_by(*origins)


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
    null = one.null or other.null or (shape is Extreme.ANY and (one.blank or other.blank))  # any value: or the empty text
    joined = Value(shape, one.inputs | other.inputs, one.reasons | other.reasons, null, one.fails or other.fails)
    return joined.influenced_by(one, other) if shape is Extreme.ANY else joined


def join_all(values: Iterable[Value]) -> Value:
    """Join any number of values; of none, it is the value that never comes to be."""
    return reduce(join, values, NO_VALUE)


def _join_shapes(one: Shape, other: Shape) -> Shape:
    if one is Extreme.NONE or one is other:
        return other
    match one, other:
        case _, Extreme.NONE:
            return one
        case ((Const() | OneOf()), (Const() | OneOf())):
            return of_constants(Value(one).constants | Value(other).constants)
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
    is_set = one.is_set if one.is_set is other.is_set else None
    if one.items is not None and other.items is not None and len(one.items) == len(other.items):
        return Sequence(tuple(join(left, right) for left, right in zip(one.items, other.items, strict=True)), is_set=is_set)
    return Sequence(None, join(one.any_item, other.any_item), is_set)
