"""Functions over moments in time, on plain values."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import Decimal

from fac_core.functions.plain import NotConcreteError

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[-+]\d\d:\d\d)")
_DURATION = re.compile(r"([-+]?)((?:\d{1,9}(?:h|m|s))+)")
_PART = re.compile(r"(\d+)([hms])")
_NOON = 12
_SECONDS = {"h": 3600, "m": 60, "s": 1}
_TOKEN = re.compile(r"'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def formatdate(form: str, moment: str) -> str:
    """Write a moment in a form given by letters, as ``YYYY-MM-DD``."""
    at = _read(moment)
    if "".join(found[0] for found in _TOKEN.finditer(form)) != form:
        raise ValueError  # a quote that is not closed
    return "".join(_part(at, found) for found in _TOKEN.finditer(form))


def timeadd(moment: str, duration: str) -> str:
    """Return a moment later, or earlier, by a duration such as ``1h30m``."""
    return _written(_read(moment) + _duration(duration))


def timecmp(one: str, other: str) -> Decimal:
    """Return -1, 0 or 1 as a moment is before, at or after another."""
    first, second = _read(one), _read(other)
    return Decimal((first > second) - (first < second))


def _read(moment: str) -> datetime:
    if not moment[:4].isdecimal():
        raise ValueError
    if not _MOMENT.fullmatch(moment):
        raise NotConcreteError
    return datetime.fromisoformat(moment)


def _written(moment: datetime) -> str:
    return f"{moment.year:04}-{moment:%m-%dT%H:%M:%S}{_offset(moment, ':') or 'Z'}"


def _duration(text: str) -> timedelta:
    found = _DURATION.fullmatch(text)
    if not found:
        raise NotConcreteError
    seconds = sum(int(number) * _SECONDS[unit] for number, unit in _PART.findall(found[2]))
    if seconds > timedelta(days=365 * 200).total_seconds():
        raise NotConcreteError
    return timedelta(seconds=-seconds if found[1] == "-" else seconds)


def _part(at: datetime, found: re.Match[str]) -> str:
    if found[0] == "''":
        raise NotConcreteError
    if found[1] is not None:
        return found[1].replace("''", "'")
    return _letters(at).get(found[0]) or _unknown_letters(found[0]) if found[2] else found[0]


def _unknown_letters(letters: str) -> str:
    raise ValueError(letters)


def _letters(at: datetime) -> dict[str, str]:
    """Return what each group of letters stands for."""
    hour, half = (at.hour - 12 if at.hour > _NOON else at.hour), ("am" if at.hour < _NOON else "pm")  # midnight is 0 here, noon 12
    year, month, day = (f"{at.year:04}", f"{at.year % 100:02}"), _MONTHS[at.month - 1], _DAYS[at.weekday()]
    colon, plain = _offset(at, ":"), _offset(at, "")
    groups = (
        *("YYYY", "YY", "MMMM", "MMM", "MM", "M", "DD", "D", "EEEE", "EEE"),
        *("HH", "H", "hh", "h", "AA", "aa", "mm", "m", "ss", "s", "ZZZZZ", "ZZZZ", "ZZZ", "Z"),
    )
    parts = (
        *(*year, month, month[:3], f"{at.month:02}", str(at.month), f"{at.day:02}", str(at.day), day, day[:3]),
        *(f"{at.hour:02}", str(at.hour), f"{hour:02}", str(hour), half.upper(), half),
        *(f"{at.minute:02}", str(at.minute), f"{at.second:02}", str(at.second)),
        *(colon or "+00:00", plain or "+0000", plain or "UTC", colon or "Z"),
    )
    return dict(zip(groups, parts, strict=True))


def _offset(at: datetime, between: str) -> str:
    """Return how far the clock is ahead of UTC; empty for UTC itself."""
    if not at.utcoffset():
        return ""
    return f"{at:%z}"[:3] + between + f"{at:%z}"[3:5]
