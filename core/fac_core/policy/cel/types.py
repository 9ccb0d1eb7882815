"""The types of conditions."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Type:
    """A type by its name; a list's parameter is what it holds, a map's are its keys and what it holds.

    ``dyn`` is a type that is known only when the condition is evaluated. A ``number`` is an int or a double: whichever it is then.
    A ``record`` has ``fields``, each of which may be unset.
    """

    name: str
    parameters: tuple[Type, ...] = ()
    fields: Mapping[str, Type] | None = field(default=None, hash=False)

    def __str__(self) -> str:
        held = ", ".join(map(str, self.parameters))
        return f"{self.name}({held})" if held else self.name


BOOL, BYTES, DOUBLE, DYN, INT, NULL, NUMBER, STRING, TYPE, UINT = (
    Type(name) for name in ("bool", "bytes", "double", "dyn", "int", "null_type", "number", "string", "type", "uint")
)
NUMBERS = (INT, UINT, DOUBLE)


def list_of(item: Type = DYN) -> Type:
    """Return the type of a list."""
    return Type("list", (item,))


def map_of(key: Type = DYN, value: Type = DYN) -> Type:
    """Return the type of a map."""
    return Type("map", (key, value))


def record(fields: Mapping[str, Type]) -> Type:
    """Return the type of something with known fields."""
    return Type("record", (), fields)


def fits(given: Type, wanted: Type) -> bool:
    """Whether a value of one type may stand where another one is wanted, or that is known only later."""
    if DYN in {given, wanted} or (NUMBER in {given, wanted} and {given, wanted} <= {NUMBER, *NUMBERS}):
        return True
    if given.name != wanted.name:
        return False
    return all(fits(one, other) for one, other in zip(given.parameters, wanted.parameters, strict=True))


def common(types: Iterable[Type]) -> Type:
    """Return the type of what is of one of these: ``dyn`` where they differ."""
    found = list(dict.fromkeys(types))
    if len(found) == 1:
        return found[0]
    if found and set(found) <= {NUMBER, *NUMBERS}:
        return NUMBER
    return DYN
