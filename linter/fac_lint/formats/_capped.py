"""A text of limited size that says what is missing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_RESERVE = 600  # for what is told of that which does not fit


class Capped:
    """Lines, as long as there is room: a table is begun only if a row of it fits, and ended when it was begun."""

    def __init__(self, largest: int) -> None:
        self._left = largest - _RESERVE
        self._lines: list[str] = []
        self._missing: dict[str, int] = {}

    def always(self, *lines: str) -> None:
        """Take short lines that must be there."""
        self._take(lines)

    def table(self, name: str, head: Sequence[str], rows: Iterable[str], foot: Sequence[str] = ()) -> None:
        """Take as many rows as there is room for, and count the others under this name."""
        begun, room = False, self._left - _size(foot)
        for row in rows:
            wanted = (row,) if begun else (*head, row)
            if name in self._missing or _size(wanted) > room:
                self._missing[name] = self._missing.get(name, 0) + 1
                continue
            room -= _size(wanted)
            self._take(wanted)
            begun = True
        if begun:
            self._take(foot)

    def written(self) -> str:
        """Return all of it."""
        if self._missing:
            told = ", ".join(f"{number} {name}" for name, number in self._missing.items())
            self._lines += ["", f"**There is no room here for more: not shown are {told}.**"]
        return "\n".join(self._lines) + "\n"

    def _take(self, lines: Sequence[str]) -> None:
        self._lines += lines
        self._left -= _size(lines)


def _size(lines: Iterable[str]) -> int:
    """Count as web services do, which store what lies beyond the first 65,536 code points as two."""
    return sum(len(line) + 1 + sum(character > "\uffff" for character in line) for line in lines)
