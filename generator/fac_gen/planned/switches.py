"""Further runs for what is true or false: with all of it true, one that stands in another's place would not be seen."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_core.hcl.literal import Value
    from fac_core.module.type_constraints import TypeConstraint
    from fac_gen.planned.expectations import Expectation

_SWITCHED = (" == true", " == false")


def switched(found: Iterable[Expectation]) -> list[Expectation]:
    """Return what is asked for of switches."""
    return [one for one in found if one.condition.endswith(_SWITCHED)]


def turns(found: Iterable[Expectation]) -> int:
    """Return how many runs tell all switches of one block apart: as many as the number of them has binary digits."""
    beside = Counter((*one.place[:-1],) for one in switched({one.place: one for one in found}.values()))
    most = max(beside.values(), default=0)
    return most.bit_length() if most > 1 else 0


def has_switch(value: Value) -> bool:
    """Whether anything in a value is true or false."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return isinstance(value, bool) or any(map(has_switch, inside))


def turned(value: Mapping[str, Value], turn: int) -> dict[str, Value]:
    """Return values whose switches are set by a binary digit of their numbers among those beside them."""
    numbers = {key: index for index, key in enumerate((key for key, one in value.items() if isinstance(one, bool)), 1)}
    return {key: _turned(one, turn, numbers.get(key, 1)) for key, one in value.items()}


def _turned(value: Value, turn: int, number: int = 1) -> Value:
    if isinstance(value, bool):
        return bool(number >> turn & 1)
    if isinstance(value, list):
        return [_turned(one, turn) for one in value]
    return turned(value, turn) if isinstance(value, dict) else value


def bare(value: Value, wanted: TypeConstraint) -> Value:
    """Return a value with nothing but its switches, and what must stand beside them."""
    if isinstance(value, dict) and wanted.kind == "object":
        kept = {name: (one, wanted.attributes[name]) for name, one in value.items() if one is not None}
        return {name: bare(one, member.type) for name, (one, member) in kept.items() if not member.optional or has_switch(one)}
    if isinstance(value, dict) and wanted.element is not None:
        return {name: bare(one, wanted.element) for name, one in value.items()}
    if isinstance(value, list) and wanted.element is not None:
        return [bare(one, wanted.element) for one in value]
    return value
