"""Functions that formulas may call. Each gets known values, and says what it takes where it gets something else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, InvalidOperation
from typing import TYPE_CHECKING

from fac_cost.arithmetic.errors import ArithmeticProblem
from fac_cost.arithmetic.values import Unknown, described, several, step

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_cost.arithmetic.values import Value


def decimal(value: Value) -> Decimal:
    """Return a number as it is; raise `ArithmeticProblem` for anything else, true and false included."""
    if type(value) is Decimal:
        return value  # most are, and a plan has a hundred thousand of them
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise ArithmeticProblem(f"a number is needed here, not {described(value)}")
    return Decimal(value)


def text(value: Value) -> str:
    """Return a text as it is; raise `ArithmeticProblem` for anything else."""
    if not isinstance(value, str):
        raise ArithmeticProblem(f"a text is needed here, not {described(value)}")
    return value


def _number(value: Value) -> Decimal:
    """Read a number that an argument holds as text."""
    try:
        return Decimal(value) if isinstance(value, str) else decimal(value)
    except InvalidOperation:
        raise ArithmeticProblem(f"{value!r} is no number") from None


def _length(value: Value) -> Decimal:
    if value is None:
        return Decimal(0)
    if isinstance(value, str) or not isinstance(value, Sequence | Mapping):
        raise ArithmeticProblem(f"a list is needed here, not {described(value)}")
    return Decimal(len(value))


def _first(value: Value) -> Value:
    """Return what stands first in a list; null where nothing does."""
    _length(value)
    return value[0] if isinstance(value, Sequence) and value else None


def _before(value: Value, mark: Value) -> str:
    return text(value).partition(text(mark))[0]


def _after(value: Value, mark: Value) -> str:
    return text(value).partition(text(mark))[2]


def _largest(*values: Value) -> Decimal:
    return max(map(decimal, values))


def _least(*values: Value) -> Decimal:
    return min(map(decimal, values))


def _each(blocks: Value, path: Value) -> list[Value] | Unknown:
    """Return what stands under a path in each of several blocks, where something does."""
    _length(blocks)
    within = several(blocks)
    found: list[Value] = []
    for block in () if isinstance(within, Unknown) else within:
        value: Value = block
        for name in text(path).split("."):
            value = step(value, name)
        if isinstance(value, Unknown):
            return value
        found.append(value)
    return [value for value in found if value is not None]


def _lowest(blocks: Value, path: Value) -> Value:
    found = _each(blocks, path)
    return found if isinstance(found, Unknown) else min(map(decimal, found), default=None)


def _total(blocks: Value, path: Value) -> Value:
    found = _each(blocks, path)
    return found if isinstance(found, Unknown) else sum(map(decimal, found), Decimal(0))


def _counted(blocks: Value, path: Value) -> Value:
    found = _each(blocks, path)
    return found if isinstance(found, Unknown) else Decimal(sum(map(bool, found)))


OF_NULL = frozenset({"counted", "first", "length", "lowest", "total"})
"""Functions to which null is a list with nothing in it."""
FUNCTIONS: dict[str, Callable[..., Value]] = {
    "after": _after,
    "before": _before,
    "ceil": lambda value: decimal(value).to_integral_value(ROUND_CEILING),
    "counted": _counted,
    "ends": lambda value, tail: text(value).endswith(text(tail)),
    "first": _first,
    "floor": lambda value: decimal(value).to_integral_value(ROUND_FLOOR),
    "length": _length,
    "lower": lambda value: text(value).lower(),
    "lowest": _lowest,
    "max": _largest,
    "min": _least,
    "number": _number,
    "starts": lambda value, head: text(value).startswith(text(head)),
    "total": _total,
    "without": lambda value, part: text(value).replace(text(part), ""),
}
