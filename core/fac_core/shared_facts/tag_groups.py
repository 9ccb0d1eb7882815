"""Tag places of types that have no file of their own, and arguments that copy tags on every type."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Flag, Text
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.shared_facts import SENTENCE, TYPE, WORD, table
from fac_core.shared_facts.plain_values import OneOrMore
from fac_core.shared_facts.tag_places import NotHandedOn, TagPlace
from fac_core.shared_facts.tag_places_shape import TAG_PLACE

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class CopyingArgument:
    """An argument that makes a resource copy its tags to what it creates, wherever an argument of that name and type stands."""

    type: str
    default: str


@dataclass(frozen=True, slots=True)
class Group:
    """Places that get no tags for one reason, by type; both may be globs."""

    why: str
    paths: Mapping[str, tuple[str, ...]]
    billed: bool = False

    def holds(self, resource_type: str, path: str) -> bool:
        """Whether the group speaks of a path of a type."""
        return any(
            fnmatchcase(resource_type, types) and any(fnmatchcase(path, known) for known in paths) for types, paths in self.paths.items()
        )


_GLOB = Text("a resource type or a path; `*` stands for any text", pattern=r"[a-z0-9_.*]+")
_HAND_ON = MapOf(TYPE, ListOf(TAG_PLACE, least=1))
_COPYING = MapOf(
    WORD,
    OneOrMore(
        Record(
            "a mapping with type and default",
            CopyingArgument,
            {
                "type": Field(WORD, "Type of the argument.", required=True),
                "default": Field(Text("an HCL expression (text)"), "What the module makes of it.", required=True),
            },
        )
    ),
)
_NOT = ListOf(
    Record(
        "a mapping with why and paths",
        Group,
        {
            "why": Field(SENTENCE, "Why the places get no tags.", required=True),
            "billed": Field(Flag(), "Whether what stands there costs money all the same."),
            "paths": Field(MapOf(_GLOB, ListOf(_GLOB, least=1, unique=True)), "Paths by type; both may be globs.", required=True),
        },
    )
)


@lru_cache(maxsize=1)
def hand_on() -> Mapping[str, tuple[TagPlace, ...]]:
    """Return the places where types without a file of their own hand tags on."""
    return table("hand_on_tags", _HAND_ON)


@lru_cache(maxsize=1)
def copying_arguments() -> Mapping[str, tuple[CopyingArgument, ...]]:
    """Return the arguments that copy tags, by name."""
    return table("copying_arguments", _COPYING)


@lru_cache(maxsize=1)
def groups() -> tuple[Group, ...]:
    """Return the reasons against places, in order: the first that speaks of a place counts."""
    return table("tags_not_handed_on", _NOT)


def not_handed_on(resource_type: str, path: str) -> NotHandedOn | None:
    """Say why a place that looks like tags gets none; None where nothing is known of it."""
    found = next((one for one in groups() if one.holds(resource_type, path)), None)
    return NotHandedOn(found.why, found.billed) if found else None


@lru_cache(maxsize=256)
def billed_without_tags(resource_type: str) -> Mapping[str, str]:
    """Return the places of a type that are billed and get no tags, with the reason."""
    billed = (one for one in groups() if one.billed)
    return {path: one.why for one in billed for types, paths in one.paths.items() if types == resource_type for path in paths}
