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
        return conflict_text(ended(self.mine), ended(self.base), ended(self.new))


def ended(text: str) -> str:
    """Return a text whose last line ends, too."""
    return text if not text or text.endswith("\n") else f"{text}\n"


def merge_lines(base: str, mine: str, new: str, *, beside: bool = False) -> list[str | Clash]:
    """Return what both changes make of the text; lines that only one side changed are its own, what both changed differently clashes.

    ``beside``: a line that one side put next to one that the other changed is no contradiction. That is for lists of code, where each
    line stands for itself.
    """
    if new in {base, mine}:
        return [mine]
    if mine == base:
        return [new]
    return _joined(_merged(*(text.splitlines(keepends=True) for text in (base, mine, new)), beside=beside))


def _merged(base: list[str], mine: list[str], new: list[str], *, beside: bool) -> Iterator[str | Clash]:
    in_mine, in_new = _places(base, mine), _places(base, new)
    b = m = n = 0
    for at in [*(line for line in range(len(base)) if line in in_mine and line in in_new), len(base)]:
        m_end, n_end = in_mine.get(at, len(mine)), in_new.get(at, len(new))
        parts = base[b:at], mine[m:m_end], new[n:n_end]
        both = _set_beside(*parts) if beside else None
        yield from both or _between(*parts)
        yield from base[at : at + 1]
        b, m, n = at + 1, m_end + 1, n_end + 1


def _places(base: list[str], other: list[str]) -> dict[int, int]:
    """Where each unchanged line of the base stands in the other text."""
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


def _set_beside(base: list[str], mine: list[str], new: list[str]) -> list[str] | None:
    """Return each line as the side has it that changed it, with what either side put between lines; None where both did at one place."""
    in_mine, in_new = _by_line(base, mine), _by_line(base, new)
    if in_mine is None or in_new is None:
        return None
    found: list[str] = []
    for was, ours, theirs in zip(_slots(base), in_mine, in_new, strict=True):
        if was not in {ours, theirs} and ours != theirs:
            return None
        found += theirs if ours == was else ours
    return found


def _slots(lines: list[str]) -> list[tuple[str, ...]]:
    """Return what stands before the first line, the line, what stands before the next, ..., and what stands at the end."""
    return [(), *(slot for line in lines for slot in ((line,), ()))]


def _by_line(base: list[str], other: list[str]) -> list[tuple[str, ...]] | None:
    """Return what became of each slot; None where several lines became more or fewer, so that nobody knows which became which."""
    found = _slots(base)
    for kind, start, end, first, last in SequenceMatcher(None, base, other, autojunk=False).get_opcodes():
        if kind == "insert":
            found[2 * start] = tuple(other[first:last])
        elif kind == "delete" or last - first == end - start:
            for at in range(start, end):
                found[2 * at + 1] = () if kind == "delete" else (other[first + at - start],)
        else:
            return None
    return found


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
        text += str(piece) if isinstance(piece, str) else f"{ended(text)[len(text) :]}{piece}"
    return text
