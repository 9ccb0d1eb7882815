"""Nodes some of whose fields are read or worked out when they are first asked for: most never are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.finding import Range

_new = object.__new__


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
        (_FILLING.get(cls) or _filling(cls))(node, place, *values)
        return node

    if not TYPE_CHECKING:

        def __getattr__(self, field: str) -> object:
            if field != "range":
                raise AttributeError(field)
            document, start, end = self._place
            found = document.range(start, end)
            object.__setattr__(self, "range", found)
            return found


_FILLING: dict[type, Callable[..., None]] = {}


def _filling(made: type) -> Callable[..., None]:
    """Return what fills in a node of a class: compiled once, since there are millions of nodes."""
    names = [name for name in getattr(made, "__match_args__", ()) if name != "range"]
    known: dict[str, Callable[..., None]] = {}
    lines = "\n".join(f" node.{name} = {name}" for name in names)
    exec(f"def fill({', '.join(('node', 'place', *names))}):\n node._place = place\n{lines}", known)  # noqa: S102 - names of fields
    _FILLING[made] = known["fill"]
    return known["fill"]


class LazyFields(Protocol):
    """Where a node gets the fields that are read when they are first asked for: one method per field."""


class Lazy:
    """Lets a frozen node leave out fields until someone asks for them; from then on they are ordinary fields."""

    @classmethod
    def lazy(cls, source: LazyFields, **fields: object) -> Self:
        """Return a node with some fields given and the others to be had from ``source``."""
        node = _new(cls)
        fields["_source"] = source
        node.__dict__ = fields
        return node

    if not TYPE_CHECKING:

        def __getattr__(self, field: str) -> object:
            source = self.__dict__.get("_source")
            if source is None or field not in self.__dataclass_fields__:
                raise AttributeError(field)
            value = self.__dict__[field] = getattr(source, field)()
            return value
