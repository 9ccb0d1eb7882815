"""Three-way merge of lines."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from fac_gen.update.marks import conflict_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Clash(NamedTuple):
    """Texts of whole lines that contradict each other."""

    base: str
    mine: str
    new: str

    def __str__(self) -> str:
        """Return the text as it stands in a file, between conflict markers."""
        return conflict_text(_ended(self.mine), _ended(self.base), _ended(self.new))


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def merge_lines(base: str, mine: str, new: str) -> list[str | Clash]:
    """Return what both changes make of the text; lines that only one side changed are its own, what both changed differently clashes."""
    if new in {base, mine}:
        return [mine]
    if mine == base:
        return [new]
    return _joined(_merged(*(text.splitlines(keepends=True) for text in (base, mine, new))))


def _merged(base: list[str], mine: list[str], new: list[str]) -> Iterator[str | Clash]:
    in_mine, in_new = _places(base, mine), _places(base, new)
    b = m = n = 0
    for at in [*(line for line in range(len(base)) if line in in_mine and line in in_new), len(base)]:
        m_end, n_end = in_mine.get(at, len(mine)), in_new.get(at, len(new))
        yield from _between(base[b:at], mine[m:m_end], new[n:n_end])
        yield from base[at : at + 1]
        b, m, n = at + 1, m_end + 1, n_end + 1


def _places(base: list[str], other: list[str]) -> dict[int, int]:
    """Where each unchanged line of the base stands in the other text."""
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


def _between(base: list[str], mine: list[str], new: list[str]) -> Iterator[str | Clash]:
    """Decide about the lines between two that nobody touched."""
    start = 0
    while start < min(len(mine), len(new)) and mine[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(mine), len(new)) - start and mine[-1 - end] == new[-1 - end]:
        end += 1
    if base in (mine, new):
        yield from new if mine == base else mine
        return
    m, n = mine[start : len(mine) - end], new[start : len(new) - end]
    yield from mine[:start]
    if n in (m, base):
        yield from m
    elif m == base:
        yield from n
    else:
        yield Clash("".join(base), "".join(m), "".join(n))
    yield from mine[len(mine) - end :]


def _joined(pieces: Iterator[str | Clash]) -> list[str | Clash]:
    found: list[str | Clash] = []
    for piece in pieces:
        if found and isinstance(found[-1], str) and isinstance(piece, str):
            found[-1] += piece
        else:
            found.append(piece)
    return found


def clashes(pieces: Sequence[str | Clash]) -> int:
    """Count the conflicts."""
    return sum(isinstance(piece, Clash) for piece in pieces)


def marked(pieces: Sequence[str | Clash]) -> str:
    """Return the text with its conflicts marked, each on lines of its own; `settled` makes it what stands in a file."""
    text = ""
    for piece in pieces:
        text += str(piece) if isinstance(piece, str) else f"{_ended(text)[len(text) :]}{piece}"
    return text
