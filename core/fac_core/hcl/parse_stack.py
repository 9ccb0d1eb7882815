"""What is open at a place of a text, from the file's body inwards, and the tokens on the way there."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.hcl import grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node


@dataclass(slots=True)
class Item:
    """An argument or block that has begun: where, and behind its ``=`` if it is an argument."""

    start: int
    name_end: int
    value: int = 0


@dataclass(slots=True)
class Frame:
    """Something open: ``kind`` is ``body``, ``{``, ``(``, ``[``, ``${``, ``%{``, ``"`` or ``<<``; ``words`` are those directly in it."""

    kind: str
    start: int
    call: str = ""
    header: Item | None = None
    item: Item | None = None
    begun: bool = False
    words: list[str] = field(default_factory=list)
    directives: list[tuple[str, int]] = field(default_factory=list)

    @property
    def pair(self) -> list[str]:
        """The words of an object behind its last comma or line end."""
        return self.words[max((place for place, word in enumerate(self.words) if word in {",", "\n"}), default=-1) + 1 :]

    @property
    def undecided(self) -> bool:
        """Whether a ``?`` waits for its ``:``."""
        return self.words.count("?") > self.words.count(":")

    @property
    def last(self) -> str:
        """The last word."""
        return self.words[-1] if self.words else ""


def leaves(node: Node) -> Iterator[Node]:
    """Return the words under a node, without comments and those that are missing."""
    cursor = node.walk()
    while True:
        while cursor.node and cursor.node.kind_id != grammar.LEGACY_INDEX and cursor.goto_first_child():
            pass
        here = cursor.node
        if here and here.end_byte > here.start_byte and here.kind_id != grammar.COMMENT:
            yield here
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return
