"""What is read of a file by its lines, and what of it is left to the parser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.hcl import syntax

if TYPE_CHECKING:
    import re


class NotForeseenError(Exception):
    """Something that is left to the parser."""


class Part:
    """A body as far as it is read: the line that opens it, none for that of a file, and where its brace closes it."""

    __slots__ = ("attributes", "blocks", "closed", "opening")

    def __init__(self, opening: re.Match[bytes] | None) -> None:
        self.opening = opening
        self.closed = 0
        self.attributes: list[syntax.Attribute] = []
        self.blocks: list[Part | syntax.Block] = []


class Island:
    """An item that is left to the parser, and how many of each kind stand before it in its body."""

    __slots__ = ("attributes", "blocks", "end", "part", "start")

    def __init__(self, start: int, end: int, part: Part) -> None:
        self.start = start
        self.end = end
        self.part = part
        self.attributes = len(part.attributes)
        self.blocks = len(part.blocks)

    def fill(self, item: syntax.Attribute | syntax.Block) -> None:
        """Put the item where it belongs; islands of one body are filled from its end."""
        if isinstance(item, syntax.Attribute):
            self.part.attributes.insert(self.attributes, item)
        else:
            self.part.blocks.insert(self.blocks, item)
