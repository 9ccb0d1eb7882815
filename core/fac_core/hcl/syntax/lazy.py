"""Nodes some of whose fields are read or worked out when they are first asked for: most never are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self, TypeAlias

if TYPE_CHECKING:
    from fac_core.finding import Range

_new, _keep = object.__new__, object.__setattr__


class Ranges(Protocol):
    """What turns offsets into ranges."""

    def range(self, start: int, end: int) -> Range: ...


Place: TypeAlias = "tuple[Ranges, int, int]"
"""A document, and two offsets in it."""


class Node:
    """An expression whose range is worked out when it is first asked for."""

    __slots__ = ("_place",)

    @classmethod
    def at(cls, place: Place, *values: object) -> Self:
        """Return a node at a place; ``values`` are all its fields after ``range``, in order."""
        node = _new(cls)
        _keep(node, "_place", place)
        for name, value in zip(_FIELDS.get(cls) or _fields(cls), values, strict=True):
            _keep(node, name, value)
        return node

    if not TYPE_CHECKING:

        def __getattr__(self, field: str) -> object:
            if field != "range":
                raise AttributeError(field)
            document, start, end = self._place
            found = document.range(start, end)
            object.__setattr__(self, "range", found)
            return found


_FIELDS: dict[type, tuple[str, ...]] = {}


def _fields(node: type) -> tuple[str, ...]:
    _FIELDS[node] = names = tuple(name for name in getattr(node, "__match_args__", ()) if name != "range")
    return names


class LazyFields(Protocol):
    """Where a node gets the fields that are read when they are first asked for: one method per field."""


class Lazy:
    """Lets a frozen node leave out fields until someone asks for them; from then on they are ordinary fields."""

    @classmethod
    def lazy(cls, source: LazyFields, **fields: object) -> Self:
        """Return a node with some fields given and the others to be had from ``source``."""
        node = object.__new__(cls)
        node.__dict__.update(fields, _source=source)
        return node

    if not TYPE_CHECKING:

        def __getattr__(self, field: str) -> object:
            source = self.__dict__.get("_source")
            if source is None or field not in self.__dataclass_fields__:
                raise AttributeError(field)
            value = self.__dict__[field] = getattr(source, field)()
            return value
