"""Between abstract values of which everything is known and plain Python values."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from fac_lint.evaluation.values import Const, Entry, Extreme, Map, Presence, Sequence, Value, constant, sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

Plain: TypeAlias = "str | Decimal | bool | list[Plain] | dict[str, Plain] | None"


LARGEST = 50_000
"""Texts of more characters and collections of more values are not computed: a few lines can double something a hundred times."""
_DIGITS = 30
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?")


class NotConcreteError(Exception):
    """Something about the value is not known."""


def is_null(value: Value) -> bool:
    """Whether it can only be null."""
    return value.shape is Extreme.NONE and value.blank


def plain(value: Value) -> Plain:
    """Return the one value it stands for; raise `NotConcreteError` when it stands for several, may fail or is very large."""
    return _plain(value, iter(range(LARGEST)))


def _plain(value: Value, room: Iterator[int]) -> Plain:
    if value.fails or next(room, None) is None:
        raise NotConcreteError
    match value.shape:
        case Const(value=content):
            if value.blank and content != "":
                raise NotConcreteError
            return content
        case Map(entries=entries, rest=None) if not value.blank:
            if any(entry.presence is not Presence.PRESENT for entry in entries.values()):
                raise NotConcreteError
            return {key: _plain(entry.value, room) for key, entry in entries.items()}
        case Sequence(items=items) if items is not None and not value.blank:
            return [_plain(item, room) for item in items]
    if is_null(value):
        return None
    raise NotConcreteError


def lift(content: Plain) -> Value:
    """Return the value that stands for exactly this."""
    if isinstance(content, dict):
        return Value(Map({key: Entry(lift(item)) for key, item in content.items()}))
    if isinstance(content, list):
        return sequence(lift(item) for item in content)
    return constant(content)


def to_text(content: Plain) -> str:
    """Convert as Terraform converts to a string; raise `NotConcreteError` for what has none."""
    if isinstance(content, bool):
        return "true" if content else "false"
    if isinstance(content, Decimal):
        return number_text(content)
    if isinstance(content, str):
        return content
    raise NotConcreteError


def number_text(number: Decimal) -> str:
    """Write a number without exponent and without needless zeros."""
    if abs(number.adjusted()) > _DIGITS:
        raise NotConcreteError  # nobody needs the text, which may not fit into memory
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


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
    raise ValueError


def to_bool(content: Plain) -> bool:
    """Convert as Terraform converts to a bool; raise `ValueError` where it reports an error."""
    if isinstance(content, bool):
        return content
    if isinstance(content, str) and content in {"true", "false"}:
        return content == "true"
    raise ValueError
