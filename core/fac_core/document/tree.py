"""What a YAML document consists of: leaves, listings and branches, each with the place where it stands."""

from __future__ import annotations

import re
from typing import TypeAlias

from fac_core.dataclass import dataclass

_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEAN = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file; ``line`` and ``column`` (in characters) count from 1."""

    file: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar. ``plain`` (unquoted) text is read as YAML 1.2's core schema does: ``on``, ``yes`` and dates are text."""

    place: Place
    text: str
    plain: bool

    @property
    def kind(self) -> str:
        """``text``, ``number``, ``boolean`` or ``nothing``."""
        if not self.plain:
            return "text"
        if self.text in _NULL:
            return "nothing"
        if self.text in _BOOLEAN:
            return "boolean"
        return "number" if _NUMBER.fullmatch(self.text) else "text"

    @property
    def boolean(self) -> bool:
        """The value of a leaf whose kind is ``boolean``."""
        return _BOOLEAN[self.text]

    def describe(self) -> str:
        """Say in a few words what stands here."""
        shown = self.text if len(self.text) <= 40 else f"{self.text[:37]}..."  # noqa: PLR2004 - one line on a terminal
        return "nothing" if self.kind == "nothing" else f"the {self.kind} {shown!r}"


@dataclass(frozen=True, slots=True)
class Listing:
    """A sequence."""

    place: Place
    items: tuple[Tree, ...]

    def describe(self) -> str:
        """Say in a few words what stands here."""
        return "a list"


@dataclass(frozen=True, slots=True)
class Entry:
    """One ``key: value`` of a branch."""

    key: Leaf
    value: Tree


@dataclass(frozen=True, slots=True)
class Branch:
    """A mapping; keys are unique."""

    place: Place
    entries: tuple[Entry, ...]

    def describe(self) -> str:
        """Say in a few words what stands here."""
        return "a mapping"

    def get(self, key: str) -> Tree | None:
        """Value of a key."""
        entry = self.entry(key)
        return entry.value if entry else None

    def entry(self, key: str) -> Entry | None:
        """Key and value of a key."""
        return next((entry for entry in self.entries if entry.key.text == key), None)

    def at(self, *keys: str | int) -> Tree:
        """Follow keys and list positions as far as they go: where to point when something inside is wrong."""
        here: Tree = self
        for key in keys:
            deeper = step(here, key)
            if deeper is None:
                break
            here = deeper
        return here


Tree: TypeAlias = Leaf | Listing | Branch


def step(tree: Tree, key: str | int) -> Tree | None:
    """Return what stands under a key or at a position, if anything does."""
    if isinstance(tree, Branch) and isinstance(key, str):
        return tree.get(key)
    if isinstance(tree, Listing) and isinstance(key, int) and key < len(tree.items):
        return tree.items[key]
    return None
