"""Between abstract values of which everything is known and plain Python values."""

from __future__ import annotations

import re
from decimal import Decimal, Inexact, localcontext
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from fac_lint.evaluation.constants import digits
from fac_lint.evaluation.values import Const, Entry, Extreme, Map, Presence, Sequence, Value, constant, sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Plain: TypeAlias = "str | Decimal | bool | list[Plain] | dict[str, Plain] | None"


LARGEST = 50_000
"""Texts of more characters and collections of more values are not computed: a few lines can double something a hundred times."""
_DIGITS = 30
_PRECISION = 150
_BITS = 512
"""Terraform computes with binary numbers of so many bits."""
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?")

_PERHAPS_NUMBER = re.compile(r"[-+]?(([0-9]+\.?[0-9]*|\.[0-9]+)([ep][-+]?[0-9]+)?|inf(inity)?)", re.IGNORECASE)
"""What Go may read as a number in one of its less common spellings."""


class NotConcreteError(Exception):
    """Something about the value is not known."""


def is_null(value: Value) -> bool:
    """Whether it can only be null."""
    return value.shape is Extreme.NONE and value.null


def plain(value: Value) -> Plain:
    """Return the one value it stands for; raise `NotConcreteError` when it stands for several, may fail or is very large."""
    return _plain(value, iter(range(LARGEST)))


def _plain(value: Value, room: Iterator[int]) -> Plain:
    if value.fails or next(room, None) is None:
        raise NotConcreteError
    if is_null(value):
        return None
    match value.shape:
        case Const(value=content) if not value.null:
            return content
        case Map(entries=entries, rest=None) if not value.null:
            if any(entry.presence is not Presence.PRESENT for entry in entries.values()):
                raise NotConcreteError
            return {key: _plain(entry.value, room) for key, entry in entries.items()}
        case Sequence(items=items) if items is not None and not value.null:
            return [_plain(item, room) for item in items]
    raise NotConcreteError


def lift(content: Plain) -> Value:
    """Return the value that stands for exactly this."""
    if isinstance(content, dict):
        return Value(Map({key: Entry(lift(item)) for key, item in content.items()}))
    if isinstance(content, list):
        return sequence(lift(item) for item in content)
    return constant(content)


def to_text(content: Plain) -> str:
    """Convert as Terraform converts to a string; raise `ValueError` for what has none."""
    if isinstance(content, bool):
        return "true" if content else "false"
    if isinstance(content, Decimal):
        return number_text(content)
    if isinstance(content, str):
        return content
    raise ValueError


def number_text(number: Decimal) -> str:
    """Write a number without exponent and without needless zeros."""
    if abs(number.adjusted()) > _DIGITS:
        raise NotConcreteError  # nobody needs the text, which may not fit into memory
    return digits(number)


def whole(content: Plain) -> int:
    """Return a whole number of reasonable size; raise `ValueError` for anything else."""
    number = to_number(content)
    if abs(number.adjusted()) > _DIGITS:
        raise NotConcreteError
    if number != int(number):
        raise ValueError
    return int(number)


def to_number(content: Plain) -> Decimal:
    """Convert as Terraform converts to a number; raise `ValueError` where it reports an error."""
    if isinstance(content, Decimal):
        return content
    if isinstance(content, str) and _NUMBER.fullmatch(content):
        return Decimal(content)
    if isinstance(content, str) and _PERHAPS_NUMBER.fullmatch(content):
        raise NotConcreteError
    raise ValueError


def to_bool(content: Plain) -> bool:
    """Convert as Terraform converts to a bool; raise `ValueError` where it reports an error."""
    if isinstance(content, bool):
        return content
    if isinstance(content, str) and content in {"true", "false", "1", "0"}:
        return content in {"true", "1"}
    raise ValueError


def computed(compute: Callable[..., Decimal], *numbers: Decimal) -> Decimal:
    """Compute with numbers as Terraform does; raise `NotConcreteError` where rounding to binary digits would show."""
    if any(number and abs(number.adjusted()) > _DIGITS for number in numbers):
        raise NotConcreteError
    with localcontext() as context:
        # The copy has the flags of whatever was computed before, elsewhere.
        context.clear_flags()
        context.prec = _PRECISION
        context.traps[Inexact] = False
        found = compute(*numbers)
        exact = binary(compute(*(binary(Fraction(number)) for number in numbers)))
        if context.flags[Inexact] or binary(Fraction(found)) != exact:
            raise NotConcreteError
    return found


def binary(number: Fraction | Decimal) -> Fraction:
    """Round to the binary digits that there are, halves to even."""
    exact = Fraction(number)
    if not exact:
        return exact
    shift = _BITS - (abs(exact.numerator).bit_length() - exact.denominator.bit_length())
    scale = Fraction(2) ** shift
    scaled = exact * scale
    while abs(scaled) >= 2**_BITS:
        scaled, scale = scaled / 2, scale / 2
    return Fraction(round(scaled)) / scale
