"""Values of formulas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from fac_core.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that nobody knows yet."""

    names: tuple[str, ...]
    """What it would take to know it: arguments, sorted."""
    written: bool = False
    """Whether it is something for sure, and no null."""

    def __or__(self, other: Value) -> Unknown:
        """Return what is known of two values together."""
        return Unknown(tuple(sorted({*self.names, *other.names}))) if isinstance(other, Unknown) else self


Value: TypeAlias = "bool | Decimal | str | Sequence[Value] | Mapping[str, Value] | Unknown | None"


def unknown(*values: Value) -> Unknown | None:
    """Return what is unknown of several values; None where all are known."""
    found: Unknown | None = None
    for value in values:
        if isinstance(value, Unknown):
            found = value if found is None else found | value
    return found


def step(value: Value, name: str) -> Value:
    """Return what stands under a name: of a block that stands once, in the only one there is; null in what is null.

    Of several, no formula that speaks of one can tell which is meant; that is no null, which would leave a part of the bill out.
    """
    if type(value) is dict:
        return value.get(name)
    if isinstance(value, Unknown):
        return Unknown(value.names) if value.written else value  # whether anything stands in it nobody knows
    if value is None:
        return None
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _of_one(value, name)
    return value.get(name) if isinstance(value, Mapping) else None


def _of_one(blocks: Sequence[Value], name: str) -> Value:
    if len(blocks) > 1:
        return Unknown((f"which of {len(blocks)} blocks counts for {name}",))
    return step(blocks[0], name) if blocks else None


def several(value: Value) -> Sequence[Value] | Unknown:
    """Return the blocks there are: none for null, one for a block that stands alone."""
    if value is None or isinstance(value, Unknown):
        return () if value is None else value
    return value if isinstance(value, Sequence) and not isinstance(value, str) else (value,)


def within(blocks: Sequence[Value], name: str) -> Sequence[Value] | Unknown:
    """Return the blocks of a name in all of several blocks."""
    found: list[Value] = []
    for block in blocks:
        inner = several(step(block, name))
        if isinstance(inner, Unknown):
            return inner
        found.extend(inner)
    return found


def truth(value: Value) -> bool:
    """Whether a known value counts as true: null, false, zero, nothing written and nothing in it do not."""
    return bool(value)


def described(value: Value) -> str:
    """Say what kind of value it is."""
    kinds = ((bool, "true or false"), (Decimal, "a number"), (str, "text"), (Mapping, "a block"), (Sequence, "a list"))
    return "null" if value is None else next((words for kind, words in kinds if isinstance(value, kind)), "unknown")
