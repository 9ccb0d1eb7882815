"""Which resource types are free of charge, and under which conditions: the facts of ``free_types/<provider>.yaml``."""

from __future__ import annotations

from dataclasses import field
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Day, Text
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.shared_facts import FOLDER, SENTENCE, TYPE, table
from fac_core.shared_facts.named import may_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


FROM_MEMORY = "from memory"
"""Of what nobody has looked up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeTypes:
    """Types that are not billed themselves, for one reason."""

    why: str
    types: tuple[str, ...]
    source: str
    billed_with: tuple[str, ...] = ()
    """Types on whose bill that stands for which price lists name these types."""
    unless: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Arguments with which they are billed, by path, and the values that do that; any value where none is named."""
    remembered: tuple[str, ...] = ()
    until: date | None = None
    """The day from which they are billed, as far as is known: then this row is to be looked at again."""

    @property
    def from_memory(self) -> tuple[str, ...]:
        """The types that no source names."""
        return (self.remembered or self.types) if FROM_MEMORY in self.source else ()


_PATH = Text("an argument or block, dotted where it stands in nested blocks", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
CONDITIONS: MapOf[tuple[str, ...]] = MapOf(_PATH, ListOf(Text("a value"), unique=True))
"""Arguments and some of their values, as tables of other packages name them too."""
_ROWS = ListOf(
    Record(
        "a mapping with why, source and types",
        FreeTypes,
        {
            "why": Field(SENTENCE, "Why they are free, and what is billed instead.", required=True),
            "source": Field(Text("a source"), "Where that stands, and when it was seen.", required=True),
            "types": Field(ListOf(TYPE, least=1, unique=True), "The types, each by its name.", required=True),
            "billed_with": Field(ListOf(TYPE, least=1, unique=True), "Types on whose bill stands what is billed for these."),
            "unless": Field(CONDITIONS, "Arguments with which they are billed, and the values."),
            "remembered": Field(
                ListOf(TYPE, least=1, unique=True), "Types that no source names, where the source says `from memory`; all if left out."
            ),
            "until": Field(Day(), "The day from which they are billed."),
        },
    )
)


@lru_cache(maxsize=16)
def free_types(provider: str) -> tuple[FreeTypes, ...]:
    """Return what is free of charge of a provider; nothing where nothing is known."""
    stem = f"free_types/{provider}"
    return table(stem, _ROWS) if (FOLDER / f"{stem}.yaml").is_file() else ()


@lru_cache(maxsize=4096)
def free(resource_type: str) -> FreeTypes | None:
    """Return what is known of a type that is free of charge, always or under conditions; None of any other."""
    provider = resource_type.partition("_")[0]
    return _by_type(provider).get(resource_type) if may_name(FOLDER / f"free_types/{provider}.yaml", resource_type) else None


@lru_cache(maxsize=16)
def _by_type(provider: str) -> Mapping[str, FreeTypes]:
    return {one: row for row in free_types(provider) for one in row.types}
