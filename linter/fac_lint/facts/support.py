"""Versions that go on being supported at an extra price: since when, and how types say which they run."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Day, Flag, Text
from fac_core.document.shape import Field, ListOf, MapOf, Record, read_as
from fac_core.shared_facts import TYPE
from fac_core.shared_facts.named import may_name
from fac_lint.facts.dated import CONFIDENCE, HEADER, SOURCE, Dated
from fac_lint.facts.places import PATH

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

_FILE = Path(__file__).with_suffix(".yaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version: from the day ``starts`` it costs more, until it ``ends``."""

    starts: date
    ends: date
    source: str
    confidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """An argument that must hold one of some values; with ``default`` it may be missing, too."""

    argument: str
    values: tuple[str, ...]
    default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """Something that has versions; ``where`` tells it from others of the same type, ``unless`` refuses to pay for support."""

    what: str
    versions_at: Mapping[str, str]
    """The argument that says the version, by type."""
    price: str
    versions: Mapping[str, Version]
    where: Condition | None = None
    unless: Condition | None = None
    prefix: str = ""
    """What stands before the version in the argument, or is left out."""

    def of(self, version: str) -> tuple[str, Version] | None:
        """Return what is known of a version: of itself, or of the one that it is a release of."""
        parts = version.removeprefix(self.prefix).split(".")
        names = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
        return next(((name, self.versions[name]) for name in names if name in self.versions), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Support(Dated):
    """All engines of which it is known when extended support starts to cost."""

    engines: Mapping[str, Engine]

    def of(self, resource_type: str) -> tuple[Engine, ...]:
        """Return the engines that a type may run."""
        return tuple(engine for engine in self.engines.values() if resource_type in engine.versions_at)


_CONDITION = Record(
    "a mapping with argument and values",
    Condition,
    {
        "argument": Field(PATH, "The argument.", required=True),
        "values": Field(ListOf(Text("a value"), least=1), "What it holds.", required=True),
        "default": Field(Flag(), "Whether the same holds where it is missing."),
    },
)
_VERSION = Record(
    "a mapping with starts and ends",
    Version,
    {
        "starts": Field(Day(), "The first day that costs more.", required=True),
        "ends": Field(Day(), "The last day of extended support.", required=True),
        "source": Field(SOURCE, "Letters of the sources.", required=True),
        "confidence": Field(CONFIDENCE, "How well it is known.", required=True),
    },
)
_ENGINE = Record(
    "a mapping with what, versions_at, price and versions",
    Engine,
    {
        "what": Field(Text("a name"), "What has the versions.", required=True),
        "versions_at": Field(MapOf(TYPE, PATH), "The argument that says the version, by type.", required=True),
        "where": Field(_CONDITION, "What tells it from others of the same type."),
        "unless": Field(_CONDITION, "What refuses to pay for support."),
        "prefix": Field(Text("a prefix"), "What stands before the version."),
        "price": Field(Text("a price in words"), "What it costs.", required=True),
        "versions": Field(MapOf(Text("a version"), _VERSION, ordered=True), "The versions.", required=True),
    },
)
_SUPPORT = Record(
    "a table of versions",
    Support,
    {**HEADER, "engines": Field(MapOf(Text("a word"), _ENGINE, ordered=True), "The engines.", required=True)},
)


@lru_cache(maxsize=1)
def support() -> Support:
    """Return the table."""
    return read_as(_FILE, _SUPPORT)


def engines_of(resource_type: str) -> tuple[Engine, ...]:
    """Return the engines that a type may run."""
    return support().of(resource_type) if may_name(_FILE, resource_type) else ()
