"""The items of a file that its lines do not tell, as one text for the parser."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from fac_core.hcl import grammar
from fac_core.hcl.document import Document
from fac_core.hcl.outline import OutlineReader
from fac_core.hcl.parts import NotForeseenError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_core.finding import Position
    from fac_core.hcl.parts import Island


def fill(document: Document, islands: Sequence[Island]) -> list[tuple[int, int]]:
    """Put what the parser makes of islands where they belong, and return the places of the comments in them.

    Raises `NotForeseenError` where it takes offence, or what begins in one of them does not end there.
    """
    text = _Joined(document, islands)
    root = grammar.tree_of(grammar.sound(text.source)).root_node
    if root.has_error:
        raise NotForeseenError
    comments = grammar.comments_of(root)
    reader = OutlineReader(text, [node.start_byte for node in comments], set(), [])
    items = reader.items(root)
    if reader.problems or reader.misread >= 0 or [start for start, _ in items] != text.starts:
        raise NotForeseenError
    for island, (_, item) in zip(reversed(islands), reversed(items), strict=True):
        island.fill(item)
    return [(text.place(node.start_byte), text.place(node.end_byte)) for node in comments]


class _Joined(Document):
    """Islands as a text of its own, whose places are those in the document."""

    def __init__(self, document: Document, islands: Sequence[Island]) -> None:
        pieces = [document.source[island.start : island.end] for island in islands]
        goes_on = islands[-1].end < len(document.source)
        super().__init__(b"\n".join((*pieces, b"") if goes_on else pieces))
        self._whole = document
        self.starts = [0, *accumulate(len(piece) + 1 for piece in pieces[:-1])]
        self._moved = [island.start - start for island, start in zip(islands, self.starts, strict=True)]

    def place(self, offset: int) -> int:
        """Return where in the document something stands."""
        return offset + self._moved[bisect_right(self.starts, offset) - 1]

    def position(self, offset: int) -> Position:
        """Return the place of an offset in the document."""
        return self._whole.position(self.place(offset))
