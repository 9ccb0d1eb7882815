"""What is written otherwise on one cloud: one file per cloud, found by its provider's name; a cloud without one has nothing of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FOLDER", "CloudWords", "Grants", "of_cloud"]
FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Grants:
    """Resource types that grant roles on another resource: how what they are called ends, and what their arguments mean."""

    endings: tuple[str, ...] = ()
    phrases: Mapping[str, str] = field(default_factory=dict)

    def target(self, thing: str) -> str:
        """Return what a grant of roles is on; everything else stays what it is."""
        return next((thing.removesuffix(f" {ending}") for ending in self.endings if thing.endswith(f" {ending}")), thing)


@dataclass(frozen=True)
class CloudWords:
    """The words of one cloud."""

    services: Mapping[str, str] = field(default_factory=dict)
    nouns_first: Mapping[str, str] = field(default_factory=dict)
    grants: Grants = Grants()
    strings: Mapping[str, str] = field(default_factory=dict)
    maps: Mapping[str, str] = field(default_factory=dict)


_TEXTS = MapOf(Text("a word"), Text())
GRANTS = Record(
    "a mapping with endings and phrases",
    Grants,
    {
        "endings": Field(ListOf(Text(), least=1, unique=True), "How what they are called ends.", required=True),
        "phrases": Field(_TEXTS, "Descriptions of their arguments, the same in each.", required=True),
    },
)
CLOUD_WORDS = Record(
    "a mapping with services, nouns_first, grants, strings and maps",
    CloudWords,
    {
        "services": Field(_TEXTS, "Services that begin the names of resource types, by those words."),
        "nouns_first": Field(_TEXTS, "Nouns that end a beginning of names and stand behind the rest in prose, by that beginning."),
        "grants": Field(GRANTS, "Resource types that grant roles on another resource."),
        "strings": Field(_TEXTS, "Descriptions of arguments of type string, of {thing}; one of another type may mean something else."),
        "maps": Field(_TEXTS, "Descriptions of arguments that take strings by name, of {thing}."),
    },
)


@cache
def of_cloud(provider: str) -> CloudWords:
    """Return the words of a provider's cloud."""
    paths = {path.stem: path for path in FOLDER.glob("*.yaml")}
    return read_as(paths[provider], CLOUD_WORDS) if provider in paths else CloudWords()
