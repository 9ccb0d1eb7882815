"""Resource types whose whole bill stands on others that the same plan makes, such as an app's on that of its plan."""

from __future__ import annotations

from dataclasses import field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, Record, read_as
from fac_core.shared_facts import TYPE
from fac_core.shared_facts.free import CONDITIONS

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Types that are free themselves, and where their bill stands."""

    types: tuple[str, ...]
    bills: tuple[str, ...]
    why: str
    source: str
    only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Arguments that must have one of these values."""
    unless: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Arguments with which they are billed, by path, and the values that do that; any value where none is named."""


_TYPES = ListOf(TYPE, least=1, unique=True)
_ROWS = ListOf(
    Record(
        "a mapping with types, bills, why and source",
        Elsewhere,
        {
            "types": Field(_TYPES, "The types.", required=True),
            "bills": Field(_TYPES, "Types with a formula, on whose bill it stands.", required=True),
            "why": Field(Text("a sentence"), "What is billed there.", required=True),
            "source": Field(Text("a source"), "Where that stands, and when it was seen.", required=True),
            "only": Field(CONDITIONS, "Arguments that must have one of these values."),
            "unless": Field(CONDITIONS, "Arguments with which they are billed, and the values; any where none is named."),
        },
    )
)


@lru_cache(maxsize=1)
def rows() -> tuple[Elsewhere, ...]:
    """Read all of them."""
    return read_as(Path(__file__).with_suffix(".yaml"), _ROWS)


@lru_cache(maxsize=1)
def _by_type() -> Mapping[str, Elsewhere]:
    return {name: row for row in rows() for name in row.types}


def elsewhere(resource_type: str) -> Elsewhere | None:
    """Return what is said of a type; None of any other."""
    return _by_type().get(resource_type)
