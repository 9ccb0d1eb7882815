"""Changes of texts in the protocol's words: only the lines that differ, so that what the user does meanwhile stays where it is."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from lsprotocol import types

from fac_lint.lsp.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_MOST = 2000
"""Lines that are compared one by one; further ones are replaced together."""


def edits(before: str, after: str, encoding: str) -> list[types.TextEdit]:
    """Return what makes one text of another."""
    old, new = _LINE.findall(before), _LINE.findall(after)
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    text = Text(before, encoding)
    return [
        types.TextEdit(types.Range(_position(text, starts[first]), _position(text, starts[last])), "".join(new[start:end]))
        for first, last, start, end in _differences(old, new)
    ]


def _position(text: Text, index: int) -> types.Position:
    return types.Position(*text.spot(index))


def _differences(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield which lines become which."""
    least = min(len(old), len(new))
    head = next((at for at in range(least) if old[at] != new[at]), least)
    tail = next((at for at in range(least - head) if old[-1 - at] != new[-1 - at]), least - head)
    middle, changed = old[head : len(old) - tail], new[head : len(new) - tail]
    if max(len(middle), len(changed)) > _MOST:
        yield head, len(old) - tail, head, len(new) - tail
        return
    for kind, first, last, start, end in SequenceMatcher(None, middle, changed, autojunk=False).get_opcodes():
        if kind != "equal":
            yield head + first, head + last, head + start, head + end
