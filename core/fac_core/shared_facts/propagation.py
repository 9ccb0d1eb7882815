"""Types that start or hold what costs money, and how that gets their tags: the facts of ``propagation.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Flag as YesOrNo
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
    kind: str = ""
    """An argument of the blocks that says what they stand for."""
    untagged: tuple[str, ...] = ()
    """What takes no tags, as ``kind`` spells it."""


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
    """An argument, perhaps of nested blocks, that hands all tags on where it has one of some values.

    ``instead`` is an argument beside it with tags for what it would have handed them to. ``where`` is an argument of the resource that
    says how much of that there is: a switch counts where one is written and above zero.
    """

    argument: str
    on: tuple[str, ...]
    instead: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Propagation:
    """How what a type starts or holds gets its tags."""

    what: str
    flag: Flag | None = None
    blocks: Blocks | None = None
    specifications: Specifications | None = None
    switch: Switch | None = None
    template: str = ""
    """A block that names a template, from which alone the tags come."""
    hint: bool = False
    """Whether what goes without tags costs little beside the rest, or whether tags reach it by ways that do not show."""
    source: str


_WORDS = ListOf(WORD, least=1, unique=True)
_WORDS_OF_ANY = ListOf(Text("a value"), least=1, unique=True)
_PATH = Text("an argument, dotted where it stands in nested blocks", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
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
                        "kind": Field(WORD, "The argument of the blocks that says what they stand for."),
                        "untagged": Field(_WORDS_OF_ANY, "What takes no tags, as that argument spells it."),
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
                    {
                        "argument": Field(_PATH, "The argument.", required=True),
                        "on": Field(_WORDS_OF_ANY, "Values that hand the tags on.", required=True),
                        "instead": Field(WORD, "An argument beside it with tags for the same."),
                        "where": Field(WORD, "The argument that says how much there is of what gets them."),
                    },
                ),
                "An argument that hands all tags on.",
            ),
            "template": Field(WORD, "A block that names a template, from which alone the tags come."),
            "hint": Field(YesOrNo(), "Whether it is told as a hint alone."),
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
