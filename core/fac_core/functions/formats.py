"""``format`` and ``formatlist`` with their common verbs, on plain values."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from fac_core.functions.encodings import to_json
from fac_core.functions.plain import NotConcreteError, Plain, binary, number_text, to_bool, to_number, to_text, whole
from fac_core.functions.texts import characters

if TYPE_CHECKING:
    from decimal import Decimal

_WIDEST = 3
_VERB = re.compile(r"%(?:(%)|([-0]?)([0-9]*)(?:\.([0-9]+))?([sdvqft]))")


def format_text(pattern: Plain, *arguments: Plain) -> str:
    """``format``, as far as its verbs are common ones."""
    text = to_text(pattern)
    if "%" in _VERB.sub("", text):
        raise NotConcreteError
    rest = list(arguments)
    made = _VERB.sub(lambda match: _verb(match, rest), text)
    if rest:
        raise ValueError
    return made


def format_list(pattern: Plain, *arguments: Plain) -> list[Plain]:
    """``formatlist``: one text for each item of the lists, single values in all of them."""
    lengths = {len(argument) for argument in arguments if isinstance(argument, list)}
    if any(isinstance(argument, dict) or argument is None for argument in arguments) or not lengths:
        raise NotConcreteError
    if len(lengths) > 1:
        raise ValueError
    rows = [[argument[at] if isinstance(argument, list) else argument for argument in arguments] for at in range(lengths.pop())]
    return [format_text(pattern, *row) for row in rows]


def _verb(match: re.Match[str], arguments: list[Plain]) -> str:
    if match[1]:
        return "%"
    if not arguments:
        raise ValueError
    flag, width, precision, verb, content = match[2], match[3], match[4], match[5], arguments.pop(0)
    if len(width) + len(precision or "") > _WIDEST or content is None:
        raise NotConcreteError
    if verb not in "df" and (flag == "0" or precision):
        raise NotConcreteError
    text = _written(verb, content, precision)
    if not width:
        return text
    return text.ljust(int(width)) if flag == "-" else text.zfill(int(width)) if flag else characters(text).rjust(int(width))


def _written(verb: str, content: Plain, precision: str | None) -> str:
    match verb:
        case "d" if precision is None:
            return str(whole(content))
        case "f":
            return _fixed(to_number(content), int(precision or 6))
        case "t":
            return to_text(to_bool(content))
        case "v" if isinstance(content, list | dict):
            return to_json(content)
        case "s" | "v":
            return to_text(content)
        case "q" if (text := to_text(content)).isascii() and text.isprintable():
            return to_json(text) if not set("<>&") & set(text) else f'"{text}"' if not set('"\\') & set(text) else _refuse()
    raise NotConcreteError


def _refuse() -> str:
    raise NotConcreteError


def _fixed(number: Decimal, digits: int) -> str:
    number_text(number)
    scaled = round(binary(Fraction(number)) * 10**digits)
    if not scaled and number.is_signed():
        raise NotConcreteError
    text = str(abs(scaled)).zfill(digits + 1)
    sign = "-" if scaled < 0 else ""
    return f"{sign}{text[:-digits]}.{text[-digits:]}" if digits else sign + text
