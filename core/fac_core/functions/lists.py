"""Functions over lists, on plain values."""

from __future__ import annotations

from decimal import Decimal

from fac_core.functions.plain import NotConcreteError, Plain, items, to_bool, to_text


def all_are(values: Plain, *, wanted: bool) -> bool:
    """``alltrue`` or ``anytrue``."""
    if any(value is None for value in items(values)):
        raise NotConcreteError
    return all(map(to_bool, items(values))) if wanted else any(map(to_bool, items(values)))


def index(values: Plain, wanted: Plain) -> Decimal:
    """Return where a list has a value; an error where it has not."""
    for position, value in enumerate(items(values)):
        if isinstance(value, list | dict) and isinstance(wanted, list | dict):
            raise NotConcreteError
        if isinstance(value, list | dict) or isinstance(wanted, list | dict):
            continue
        if value == wanted and type(value) is type(wanted):
            return Decimal(position)
        if None not in (value, wanted) and to_text(value) == to_text(wanted):
            raise NotConcreteError
    raise ValueError


def transpose(given: Plain) -> dict[str, Plain]:
    """Return the keys for each item of their lists."""
    made: dict[str, list[Plain]] = {}
    if not isinstance(given, dict):
        raise TypeError
    for key in sorted(given):
        for item in items(given[key]):
            made.setdefault(to_text(item), []).append(key)
    return {**made}


def sorted_texts(values: Plain) -> list[Plain]:
    """``sort``."""
    return sorted(to_text(value) for value in items(values))  # type: ignore[return-value]


def matchkeys(values: Plain, keys: Plain, wanted: Plain) -> list[Plain]:
    """Return the values whose keys, at the same places of another list, are wanted."""
    found, names = items(values), items(keys)
    if len(found) != len(names) or not all(isinstance(name, str) for name in (*names, *items(wanted))):
        raise NotConcreteError
    if len({type(value) for value in found}) > 1:
        raise NotConcreteError  # they become of one type
    return [value for value, name in zip(found, names, strict=True) if name in items(wanted)]
