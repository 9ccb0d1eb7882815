"""Plain values and how Terraform converts them: what functions take and return."""

from __future__ import annotations

import re
from decimal import Decimal, Inexact, localcontext
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

Plain: TypeAlias = "str | Decimal | bool | list[Plain] | dict[str, Plain] | None"


LARGEST = 50_000
"""Texts of more characters and collections of more values are not computed: a few lines can double something a hundred times."""
_DIGITS = 30
_ENORMOUS = 150
_PRECISION = 150
_BITS = 512
"""Terraform computes with binary numbers of so many bits."""
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?")

_PERHAPS_NUMBER = re.compile(r"[-+]?(([0-9]+\.?[0-9]*|\.[0-9]+)([ep][-+]?[0-9]+)?|inf(inity)?)", re.IGNORECASE)
"""What Go may read as a number in one of its less common spellings."""


class NotConcreteError(Exception):
    """Something about the value is not known."""


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


def digits(number: Decimal) -> str:
    """Write a number without needless zeros, and without exponent where it is not enormous."""
    text = format(number, "f") if abs(number.adjusted()) <= _ENORMOUS else str(number)
    return text.rstrip("0").rstrip(".") or "0" if "." in text and "E" not in text else text


def items(content: Plain) -> list[Plain]:
    """Return the items of a list; `TypeError` for anything else."""
    if not isinstance(content, list):
        raise TypeError
    return content
