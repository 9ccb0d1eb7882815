"""What functions and operators compute from arguments that are known and of the right types."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, cast

from fac_core.policy import pattern
from fac_core.policy.cel.syntax import Uint
from fac_core.policy.cel.types import Type
from fac_core.policy.cel.values import type_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fac_core.policy.cel.values import Value

LARGEST = 50_000
"""Characters of the longest text that is put together, and items of the longest list."""
_INT = range(-(2**63), 2**63)
_UINT = range(2**64)
_WHOLE = re.compile(r"[-+]?[0-9]{1,20}")
_DECIMAL = re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?|[-+]?inf|nan", re.IGNORECASE)
_TRUE, _FALSE = ("1", "t", "true", "TRUE", "True"), ("0", "f", "false", "FALSE", "False")
_ASCII = {"lowerAscii": {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}}
_ASCII["upperAscii"] = {lower: upper for upper, lower in _ASCII["lowerAscii"].items()}


class NoValueError(Exception):
    """A function has no value for its arguments: division by zero, a number that does not fit, text that is none."""


def fitting(number: float, *, like: Value) -> Value:
    """Return a number as one of the same type as another; raise `NoValueError` where it does not fit."""
    if isinstance(like, float):
        return float(number)
    if int(number) not in (_UINT if isinstance(like, Uint) else _INT):
        raise NoValueError("the number does not fit into 64 bits")
    return Uint(number) if isinstance(like, Uint) else int(number)


def _to_int(value: Value) -> Value:
    if isinstance(value, str):
        if not _WHOLE.fullmatch(value):
            raise NoValueError(f"{_quoted(value)} is no whole number")
        return fitting(int(value), like=0)
    return fitting(_whole(value), like=0)


def _to_uint(value: Value) -> Value:
    if isinstance(value, str):
        if not _WHOLE.fullmatch(value) or value.startswith(("-", "+")):
            raise NoValueError(f"{_quoted(value)} is no whole number without sign")
        return fitting(int(value), like=Uint())
    return fitting(_whole(value), like=Uint())


def _whole(value: Value) -> int:
    if isinstance(value, float) and not math.isfinite(value):
        raise NoValueError(f"{value} is no whole number")
    return int(cast("float", value))


def _to_double(value: Value) -> float:
    if isinstance(value, str) and not _DECIMAL.fullmatch(value):
        raise NoValueError(f"{_quoted(value)} is no number")
    return float(cast("float", value))


def _to_bool(value: Value) -> bool:
    if isinstance(value, bool):
        return value
    if value not in {*_TRUE, *_FALSE}:
        raise NoValueError(f"{_quoted(str(value))} is neither true nor false")
    return value in _TRUE


def _to_string(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else repr(value)  # noqa: PLR2004 - exact up to there
    return value if isinstance(value, str) else str(cast("int", value))


def _quoted(text: str) -> str:
    return repr(text) if len(text) <= 40 else f"{text[:37]!r}..."  # noqa: PLR2004 - a line


def _matches(text: str, wanted: str) -> bool:
    wrong = pattern.problem(wanted)
    if wrong:
        raise NoValueError(f"{_quoted(wanted)} is no pattern: {wrong}")
    return pattern.search(wanted, text)


def _type(value: Value) -> Type:
    return Type(type_of(value).name)


# Texts


def _char_at(text: str, at: int) -> str:
    if not 0 <= at <= len(text):
        raise NoValueError(f"the text has no character {at}")
    return text[at : at + 1]


def _substring(text: str, start: int, end: int | None = None) -> str:
    stop = len(text) if end is None else end
    if not 0 <= start <= stop <= len(text):
        raise NoValueError(f"the text has no characters {start} to {stop}")
    return text[start:stop]


def _index_of(text: str, part: str, start: int = 0) -> int:
    if not 0 <= start <= len(text):
        raise NoValueError(f"the text has no character {start}")
    return text.find(part, start)


def _last_index_of(text: str, part: str, start: int | None = None) -> int:
    if start is not None and not 0 <= start <= len(text):
        raise NoValueError(f"the text has no character {start}")
    return text.rfind(part) if start is None else text.rfind(part, 0, start + len(part))


def _replace(text: str, old: str, new: str, most: int = -1) -> str:
    times = text.count(old)
    if len(text) + (times if most < 0 else min(times, most)) * len(new) > LARGEST:
        raise NoValueError("the result is too large")
    return text.replace(old, new, max(most, -1))


def _split(text: str, separator: str, most: int = -1) -> tuple[str, ...]:
    if most == 0:
        return ()
    if separator:
        return tuple(text.split(separator, most - 1 if most > 0 else -1))
    if most < 0 or most >= len(text):
        return tuple(text)
    return (*text[: most - 1], text[most - 1 :])


def _join(texts: tuple[str, ...], separator: str = "") -> str:
    if not all(isinstance(one, str) for one in texts):
        raise NoValueError("join() takes a list of texts")
    if sum(map(len, texts)) + len(separator) * len(texts) > LARGEST:
        raise NoValueError("the result is too large")
    return separator.join(texts)


FUNCTIONS: Mapping[str, Callable[..., Value]] = {
    "bool": _to_bool,
    "charAt": _char_at,
    "contains": lambda text, part: part in text,
    "double": _to_double,
    "endsWith": lambda text, part: text.endswith(part),
    "indexOf": _index_of,
    "int": _to_int,
    "join": _join,
    "lastIndexOf": _last_index_of,
    "lowerAscii": lambda text: text.translate(_ASCII["lowerAscii"]),
    "matches": _matches,
    "replace": _replace,
    "split": _split,
    "startsWith": lambda text, part: text.startswith(part),
    "string": _to_string,
    "substring": _substring,
    "trim": lambda text: text.strip(),
    "type": _type,
    "uint": _to_uint,
    "upperAscii": lambda text: text.translate(_ASCII["upperAscii"]),
}
"""Functions by name, but for those that look into lists and maps."""
