"""Types that start or hold what costs money, and how that gets their tags: the facts of ``propagation.yaml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.document.scalars import Text
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.shared_facts import SENTENCE, TYPE, WORD, table

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """Tag blocks with an argument each that says whether the tag is handed on."""

    block: str
    argument: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocks:
    """Nested blocks with tags of their own, or an argument of the resource that stands for all of them."""

    types: tuple[str, ...]
    argument: str
    all: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Specifications:
    """A nested block for each kind of thing, with its tags."""

    block: str
    kind: str
    argument: str
    kinds: tuple[str, ...]
    starters: tuple[str, ...] = ()
    """Types that may start the first kind from it and hand tags of their own on to that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """An argument that hands all tags on where it has one of some values."""

    argument: str
    on: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Propagation:
    """How what a type starts or holds gets its tags."""

    what: str
    flag: Flag | None = None
    blocks: Blocks | None = None
    specifications: Specifications | None = None
    switch: Switch | None = None
    source: str


_WORDS = ListOf(WORD, least=1, unique=True)
_NAME = Field(WORD, "An argument or block.", required=True)
_SHAPE = MapOf(
    TYPE,
    Record(
        "a mapping with what, source and one way",
        Propagation,
        {
            "what": Field(SENTENCE, "What costs the money.", required=True),
            "flag": Field(Record("a mapping with block and argument", Flag, {"block": _NAME, "argument": _NAME}), "Tags with a flag each."),
            "blocks": Field(
                Record(
                    "a mapping with types and argument",
                    Blocks,
                    {
                        "types": Field(_WORDS, "The nested blocks.", required=True),
                        "argument": _NAME,
                        "all": Field(WORD, "The argument of the resource that stands for all of them."),
                    },
                ),
                "Nested blocks with tags of their own.",
            ),
            "specifications": Field(
                Record(
                    "a mapping with block, kind, argument and kinds",
                    Specifications,
                    {
                        "block": _NAME,
                        "kind": _NAME,
                        "argument": _NAME,
                        "kinds": Field(_WORDS, "The kinds that are billed.", required=True),
                        "starters": Field(ListOf(TYPE), "Types that start the first kind from it and hand tags on to that."),
                    },
                ),
                "A nested block for each kind of thing.",
            ),
            "switch": Field(
                Record(
                    "a mapping with argument and on",
                    Switch,
                    {"argument": _NAME, "on": Field(ListOf(Text("a value"), least=1), "Values that hand the tags on.", required=True)},
                ),
                "An argument that hands all tags on.",
            ),
            "source": Field(Text("a source"), "Where that stands, and when it was seen.", required=True),
        },
    ),
)


@lru_cache(maxsize=1)
def _known() -> Mapping[str, Propagation]:
    return table("propagation", _SHAPE)


def propagation(resource_type: str) -> Propagation | None:
    """Return how what a type starts or holds gets its tags; None where nothing such is known."""
    return _known().get(resource_type)
