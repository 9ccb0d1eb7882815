"""By which arguments instances say what they are a part of, where names are unique only within that: ``part_of/<provider>.yaml``."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Whole
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.shared_facts import FOLDER, SENTENCE, TYPE, WORD, table

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


@dataclass(frozen=True, slots=True)
class PartOf:
    """What a provider's arguments say of the whole to which an instance belongs."""

    words: tuple[str, ...]
    """Arguments that say it wherever they are required, the whole before its parts: two clusters may each have a node group ``default``."""
    types: Mapping[str, tuple[str, ...]]
    """By type: further arguments, required or not, whose names say something else of other types."""
    uses: frozenset[str]
    """Ids of what an instance uses and stands beside, where another id says what it is a part of."""
    beside: Mapping[str, tuple[str, ...]]
    """By type: arguments, words among them, that say nothing of the whole of this one: its name is unique without."""
    levels: Mapping[str, Mapping[str, int]]
    """By type and argument: how many words of an id tell the whole apart, where its last one alone does not."""

    def said_of(self, resource_type: str, arguments: Collection[str]) -> tuple[str, ...]:
        """Return which of a type's arguments say what an instance of it is a part of, the whole first."""
        said = (*(one for one in self.words if one in arguments), *self.types.get(resource_type, ()))
        return tuple(dict.fromkeys(one for one in said if one not in self.beside.get(resource_type, ())))


def _part_of(
    *,
    why: str,
    words: tuple[str, ...],
    types: Mapping[str, tuple[str, ...]],
    uses: tuple[str, ...] = (),
    beside: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    levels: Mapping[str, Mapping[str, int]] = MappingProxyType({}),
) -> PartOf:
    del why
    return PartOf(words, types, frozenset(uses), beside, levels)


_WORDS = ListOf(WORD, least=1, unique=True)
_LEVELS = Whole(low=2, high=4)
_SHAPE = Record(
    "a mapping with why, words, types and perhaps beside, levels and uses",
    _part_of,
    {
        "why": Field(SENTENCE, "What these arguments say, and where that stands.", required=True),
        "words": Field(_WORDS, "Arguments that say it wherever they are required, the whole before its parts.", required=True),
        "types": Field(MapOf(TYPE, _WORDS), "By type: further arguments, required or not.", required=True),
        "beside": Field(MapOf(TYPE, _WORDS), "By type: such arguments that say nothing of the whole of this one."),
        "levels": Field(
            MapOf(TYPE, MapOf(WORD, _LEVELS)), "By type and argument: how many words of the id tell the whole apart; else one."
        ),
        "uses": Field(_WORDS, "Ids of what an instance only uses, where another id is required beside them."),
    },
)


@lru_cache(maxsize=16)
def part_of(provider: str) -> PartOf:
    """Return what is known of a provider's arguments; nothing where nobody has said anything."""
    stem = f"part_of/{provider}"
    return table(stem, _SHAPE) if (FOLDER / f"{stem}.yaml").is_file() else PartOf((), {}, frozenset(), {}, {})
