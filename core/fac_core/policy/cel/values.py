"""What conditions are evaluated on: plain values, and what is known of those that nobody knows.

Text, bytes, bool, int, `Uint`, float and None stand for themselves, a list is a tuple.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from fac_core.dataclass import dataclass
from fac_core.policy.cel.syntax import Uint
from fac_core.policy.cel.types import BOOL, BYTES, DOUBLE, INT, NULL, STRING, TYPE, UINT, Type, list_of, map_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from fac_core.policy.cel.syntax import Scalar

NOWHERE: frozenset[Hashable] = frozenset()


@dataclass(frozen=True, slots=True)
class Unknown:
    """Any value; ``origins`` are what decides which, in the caller's own terms."""

    origins: frozenset[Hashable] = NOWHERE


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """One of a few values, which one ``origins`` decide; wherever the same choice stands, it is the same value."""

    options: tuple[Value, ...]
    origins: frozenset[Hashable] = NOWHERE


class Absent:
    """What a map holds under a key that is not there: an option of a `Choice`."""


ABSENT = Absent()


@dataclass(frozen=True, slots=True, eq=False)
class Map:
    """A map; ``rest`` when there may be further keys."""

    entries: Mapping[Hashable, Value]
    rest: Unknown | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """Something with known fields: one that is unset or null is null, unless ``unset`` knows better, and ``has`` tells.

    A list that is empty is as good as unset.
    """

    fields: Mapping[str, Value]
    unset: Callable[[str], Value] = lambda _: None


@dataclass(frozen=True, slots=True, eq=False)
class OpenList:
    """A list of unknown length and order: ``sure`` items are in it, and each further one is like one of ``perhaps``."""

    sure: tuple[Value, ...] = ()
    perhaps: tuple[Value, ...] = ()
    origins: frozenset[Hashable] = NOWHERE


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a condition has no value, and the character at which (from 0)."""

    message: str
    at: int


class FailedError(Exception):
    """A part of a condition has no value."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


Value: TypeAlias = "Scalar | tuple[Value, ...] | Map | Record | OpenList | Type | Unknown | Choice | Absent"
_OF_VALUES = {
    str: STRING, bytes: BYTES, bool: BOOL, Uint: UINT, int: INT, float: DOUBLE, type(None): NULL, tuple: list_of(), OpenList: list_of(),
    Map: map_of(), Record: map_of(), Type: TYPE,
}  # fmt: skip


def type_of(value: Value) -> Type:
    """Return the type of a value that is known to be one; what lists and maps hold is not looked at."""
    return _OF_VALUES[type(value)]


def unknown_of(values: Iterable[Value]) -> Unknown | None:
    """Return what is unknown of some values together; None where all are known."""
    found = [value for value in values if isinstance(value, Unknown)]
    return Unknown(NOWHERE.union(*(one.origins for one in found))) if found else None


@dataclass
class Fuel:
    """The steps that are left."""

    left: int = 20_000

    def burn(self, steps: int = 1) -> None:
        """Take so many steps; raise `TooLongError` where too many were taken."""
        self.left -= steps
        if self.left < 0:
            raise TooLongError


class TooLongError(Exception):
    """Evaluating takes more steps than any condition that somebody wrote to be read."""


def key(value: Value) -> Hashable:
    """Return what a value is as a key of a map; raise `TypeError` for what can be none. True is another key than 1, 1.0 is the same."""
    if isinstance(value, bool):
        return "bool", value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str | int | float):
        return value
    raise TypeError


def of_key(known: Hashable) -> Value:
    """Return the value that a key stands for."""
    return known[1] if isinstance(known, tuple) else cast("Value", known)
