"""Functions over numbers, on plain values."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from fac_core.functions.plain import LARGEST, NotConcreteError, Plain, computed, items, to_number, whole

if TYPE_CHECKING:
    from collections.abc import Iterable

_INTEGER = re.compile("[-+]?[0-9A-Za-z]+")


def _numbers(values: Iterable[Plain]) -> list[Decimal]:
    return [to_number(value) for value in values]


def largest(*values: Plain) -> Decimal:
    """``max``."""
    return max(_numbers(values))


def smallest(*values: Plain) -> Decimal:
    """``min``."""
    return min(_numbers(values))


def total(values: Plain) -> Decimal:
    """``sum``; an error where there are none."""
    numbers = _numbers(items(values))
    if not numbers:
        raise ValueError
    found = numbers[0]
    for number in numbers[1:]:
        found = computed(lambda one, other: one + other, found, number)
    return found


def rounded(number: Plain, *, up: bool) -> Decimal:
    """``ceil`` or ``floor``."""
    exact = to_number(number)
    below = Decimal(whole(exact.to_integral_value("ROUND_FLOOR")))
    return below + 1 if up and below != exact else below


def numbers_between(*limits: Plain) -> list[Plain]:
    """``range``."""
    numbers = _numbers(limits)
    start, end = (Decimal(0), numbers[0]) if len(numbers) == 1 else numbers[:2]
    step = numbers[2] if len(numbers) > 2 else Decimal(1 if end >= start else -1)  # noqa: PLR2004 - the third argument
    if len(limits) > 3 or not step or ((end > start) != (step > 0) and end != start):  # noqa: PLR2004 - start, end, step
        raise ValueError
    if abs(end - start) / abs(step) > LARGEST or any(number != number.to_integral_value() for number in (start, step)):
        raise NotConcreteError
    made: list[Plain] = []
    while start < end if step > 0 else start > end:
        made.append(start)
        start += step
    return made


def parseint(text: Plain, base: Plain) -> Decimal:
    """Read a whole number of some base."""
    radix = whole(base)
    if not isinstance(text, str):
        raise TypeError
    if not 2 <= radix <= 36:  # noqa: PLR2004 - as Python reads them
        raise NotConcreteError
    if not _INTEGER.fullmatch(text):
        raise ValueError
    return Decimal(whole(Decimal(int(text, radix))))


def power(base: Plain, exponent: Plain) -> Decimal:
    """``pow`` of whole numbers."""
    number, power = to_number(base), whole(exponent)
    if number != number.to_integral_value() or not 0 <= power <= 100:  # noqa: PLR2004 - larger ones do not fit either
        raise NotConcreteError
    return Decimal(whole(Decimal(int(number) ** power)))
