"""What types without a file of their own bring about or hold that is billed apart from them: ``billed_apart/<provider>.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Flag, Text
from fac_core.document.shape import Field, ListOf, Record
from fac_core.shared_facts import FOLDER, SENTENCE, TYPE, table
from fac_core.shared_facts.tag_places import CopiedTo, NotReached

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class BilledApart:
    """One thing of some types that is billed apart: it gets no tags of them, or the cloud copies them, or a group holds it."""

    types: tuple[str, ...]
    source: str
    not_reached: str = ""
    """What no budget of the type counts, as the end of "the budget does not count ..."."""
    copied_to: str = ""
    """What gets the type's own tags of the cloud, as the end of "the cloud copies them to ..."."""
    group: str = ""
    """Azure alone: expression of the id of the resource group that holds it."""
    why: str = ""
    whole: bool = False
    """Whether nothing else of the type is billed, so that a budget of it counts nothing."""


_ROWS = ListOf(
    Record(
        "a mapping with types, source and one of not_reached, copied_to and group",
        BilledApart,
        {
            "types": Field(ListOf(TYPE, least=1, unique=True), "The types, each by its name.", required=True),
            "source": Field(Text("a source"), "Where the fact stands, and when it was seen.", required=True),
            "not_reached": Field(Text("a phrase"), 'What is billed apart, as the end of "the budget does not count ...".'),
            "copied_to": Field(Text("a phrase"), 'What gets the tags, as the end of "the cloud copies them to ...".'),
            "group": Field(Text("an HCL expression (text)"), "Id of the resource group that holds what it makes."),
            "why": Field(SENTENCE, "Why, and what to do about it; of `copied_to`, what else puts its tags there."),
            "whole": Field(Flag(), "Whether nothing else of the type is billed. Default: false."),
        },
    )
)


@lru_cache(maxsize=16)
def billed_apart(provider: str) -> tuple[BilledApart, ...]:
    """Return what is known of a provider's types; nothing where nothing is."""
    stem = f"billed_apart/{provider}"
    return table(stem, _ROWS) if (FOLDER / f"{stem}.yaml").is_file() else ()


def not_reached(resource_type: str) -> tuple[NotReached, ...]:
    """Return what no budget of a type counts."""
    return tuple(NotReached(one.not_reached, one.why, one.whole) for one in _of(resource_type) if one.not_reached)


def copied_to(resource_type: str) -> tuple[CopiedTo, ...]:
    """Return what gets the tags of a type of the cloud itself."""
    return tuple(CopiedTo(one.copied_to, one.source, one.why) for one in _of(resource_type) if one.copied_to)


def held_in(resource_type: str) -> BilledApart | None:
    """Return which resource group holds what a type makes, where nothing is billed to its own id; None where none does."""
    return next((one for one in _of(resource_type) if one.group), None)


def _of(resource_type: str) -> tuple[BilledApart, ...]:
    return _by_type(resource_type.partition("_")[0]).get(resource_type, ())


@lru_cache(maxsize=16)
def _by_type(provider: str) -> Mapping[str, tuple[BilledApart, ...]]:
    found: dict[str, tuple[BilledApart, ...]] = {}
    for row in billed_apart(provider):
        for one in row.types:
            found[one] = (*found.get(one, ()), row)
    return found
