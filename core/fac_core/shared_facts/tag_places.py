"""Where a resource hands its cost tags on to what is billed apart from it, and where it cannot: the model.

A resource's own tags stand on itself alone; disks, tasks, machines and backups that it makes have places of their own for tags.
One entry makes the wiring of a module, the line in its README and the assertion in its tests.
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.shared_facts.plain_values import PlainValue


class Reach(StrEnum):
    """How tags get to a place."""

    MERGE = "merge"
    """An argument: the caller's own tags stay, ours win."""
    SET = "set"
    """An argument that the module writes alone."""
    SWITCH = "switch"
    """An argument that makes the cloud copy the tags: on unless the caller says otherwise."""
    BLOCK = "block"
    """An argument of a block that stands even where the caller gives none."""
    SPECIFICATIONS = "specifications"
    """A block for each kind of thing that is made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TagPlace:
    """A place where tags are handed on."""

    path: str
    """Dotted path of the argument."""
    what: str
    """What carries the tags because of it, as the end of "the tags stand on ... too"; a whole clause where `clause` says so."""
    clause: bool = False
    how: Reach = Reach.MERGE
    value: str = ""
    """HCL that is written instead of the merge, or the default of a switch."""
    replaces: tuple[str, ...] = ()
    """Paths that the module does not offer, because the place excludes them."""
    instead: str = ""
    """An argument that stands for the place where the author of a module wrote it: the two exclude each other."""
    kinds: tuple[str, ...] = ()
    """With `Reach.SPECIFICATIONS` alone: for what there is a block."""
    provider_defaults: bool = False
    """Whether the default tags of the provider's configuration reach the place too."""
    sample: Mapping[str, PlainValue] = field(default_factory=dict)
    """Inputs that fill the block in a test; empty where it stands without being asked for."""
    source: str = ""

    def says(self, word: str) -> str:
        """Say what carries the tags; ``word`` is what the cloud calls them."""
        return self.what if self.clause else f"the {word} stand on {self.what} too"

    @property
    def certain(self) -> bool:
        """Whether tags stand there whatever the caller gives."""
        return self.how is Reach.BLOCK or (self.how is Reach.MERGE and "." not in self.path)


@dataclass(frozen=True, slots=True)
class NotHandedOn:
    """Why a place that looks like tags gets none."""

    why: str
    billed: bool = False
    """Whether what stands there costs money all the same: then people must be told."""


@dataclass(frozen=True, slots=True)
class NotReached:
    """What a resource brings about or holds, which is billed apart and which no budget of the resource counts."""

    what: str
    """As the end of "the budget does not count ..."."""
    why: str
    """A sentence, with what to do about it."""
    whole: bool = False
    """Whether nothing else of the resource is billed, so that a budget of it counts nothing."""


@dataclass(frozen=True, slots=True)
class CopiedTo:
    """What gets the resource's own tags of the cloud, without a word of the caller."""

    what: str
    source: str
    why: str = ""
    """What else puts its tags there, and which of two values of one key stands there then."""


@dataclass(frozen=True, slots=True)
class TagPlaces:
    """All places of a resource type, beside its own tags."""

    hand_on: tuple[TagPlace, ...] = ()
    not_handed_on: Mapping[str, NotHandedOn] = field(default_factory=dict)
    not_reached: tuple[NotReached, ...] = ()
    copied_to: tuple[CopiedTo, ...] = ()
