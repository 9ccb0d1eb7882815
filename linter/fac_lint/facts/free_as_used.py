"""Types of which some are free of charge, told by what an argument holds: an internal address is, an external one is not."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as
from fac_lint.facts.dated import HEADER, Dated

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILE = Path(__file__).with_suffix(".yaml")
_ARGUMENT = Text("an argument", pattern="[a-z][a-z0-9_.]*")
_TYPE = Text("a resource type", pattern="[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeAsUsed:
    """The arguments of a type, and the values of each with which nothing is billed."""

    free: Mapping[str, tuple[str, ...]]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Dated):
    """All such types."""

    types: Mapping[str, FreeAsUsed]


_ROW = Record(
    "a type",
    FreeAsUsed,
    {
        "free": Field(MapOf(_ARGUMENT, ListOf(Text("a value"))), "The values of an argument with which it is free.", required=True),
        "source": Field(Text("the letter of a source"), "Which source says so.", required=True),
    },
)
_TABLE = Record("a table of types", Table, {**HEADER, "types": Field(MapOf(_TYPE, _ROW), "By type.", required=True)})


@lru_cache(maxsize=1)
def free_as_used() -> Table:
    """Return the table."""
    return read_as(_FILE, _TABLE)


def free_with(resource_type: str) -> Mapping[str, tuple[str, ...]]:
    """Return the values of its arguments with which a type is free; none of most types."""
    found = free_as_used().types.get(resource_type)
    return found.free if found is not None else {}
