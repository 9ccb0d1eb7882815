"""What operators compute from values that are known and of the right types, though parts of them may be unknown."""

from __future__ import annotations

import math
from operator import ge, gt, le, lt, not_
from typing import TYPE_CHECKING, cast

from fac_core.policy.cel.collections import contains, member_of, size_of
from fac_core.policy.cel.functions import FUNCTIONS, LARGEST, NoValueError, fitting
from fac_core.policy.cel.values import NOWHERE, OpenList, Unknown, unknown_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fac_core.policy.cel.picks import Picks
    from fac_core.policy.cel.values import Value

_A_STEP = 100
"""Characters or items that are looked at in the time of a step."""


def operate(picks: Picks, name: str, *arguments: Value) -> Value:
    """Return what an operator or a function gives; raise `NoValueError` where it gives nothing."""
    picks.fuel.burn(sum(len(one) // _A_STEP for one in arguments if isinstance(one, str | bytes | tuple)))
    if name in _LOOK_INSIDE:
        return _LOOK_INSIDE[name](picks, *arguments)
    if name in _SIMPLE:
        return _SIMPLE[name](*arguments)
    if name in _OF_WHOLES:
        return arithmetic(name, *arguments)
    if name == "join":  # alone takes a list, and needs all that it holds
        return _joined(picks, *arguments)
    return FUNCTIONS[name](*arguments)


def _joined(picks: Picks, texts: Value, *separator: Value) -> Value:
    if isinstance(texts, OpenList):
        return Unknown(texts.origins)
    held = tuple(map(picks.settle, cast("tuple[Value, ...]", texts)))
    return unknown_of(held) or FUNCTIONS["join"](held, *separator)


def arithmetic(sign: str, one: Value, other: Value) -> Value:
    """Compute with two numbers of one type, or put two texts or lists together."""
    if isinstance(one, OpenList) or isinstance(other, OpenList):
        return Unknown(NOWHERE.union(*(part.origins for part in (one, other) if isinstance(part, OpenList))))
    if isinstance(one, tuple | str | bytes):
        if len(one) + len(cast("str", other)) > LARGEST:
            raise NoValueError("the result is too large")
        return one + other  # type: ignore[operator] # both are of the same type
    if isinstance(one, float):
        return _OF_FLOATS[sign](one, cast("float", other))
    return fitting(_OF_WHOLES[sign](cast("int", one), cast("int", other)), like=one)


def _quotient(one: int, other: int) -> int:
    """Divide, and cut off what is behind the point."""
    if not other:
        raise NoValueError("nothing can be divided by zero")
    return abs(one) // abs(other) * (1 if (one < 0) is (other < 0) else -1)


def _of_floats(one: float, other: float) -> float:
    if other:
        return one / other
    return math.nan if not one or math.isnan(one) or math.isnan(other) else math.copysign(math.inf, one) * math.copysign(1, other)


_LOOK_INSIDE: Mapping[str, Callable[..., Value]] = {"_in_": contains, "_[_]": member_of, "size": size_of}
_SIMPLE: Mapping[str, Callable[..., Value]] = {
    "_<_": lt, "_<=_": le, "_>_": gt, "_>=_": ge, "!_": not_, "-_": lambda value: fitting(-value, like=value),
}  # fmt: skip
_OF_WHOLES: Mapping[str, Callable[[int, int], int]] = {
    "_+_": lambda one, other: one + other,
    "_-_": lambda one, other: one - other,
    "_*_": lambda one, other: one * other,
    "_/_": _quotient,
    "_%_": lambda one, other: one - _quotient(one, other) * other,
}
_OF_FLOATS: Mapping[str, Callable[[float, float], float]] = {
    "_+_": lambda one, other: one + other,
    "_-_": lambda one, other: one - other,
    "_*_": lambda one, other: one * other,
    "_/_": _of_floats,
}
