"""Values that are worked out once, by name; what turns out to be made of itself, or of such a thing, is not known.

Terraform refuses a configuration with a circle, whatever else goes into it: what a name in a circle is merged with says nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from fac_lint.evaluation.values import unknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.evaluation.values import Value

Key: TypeAlias = "tuple[str, ...]"


class Running:
    """What is being worked out in a run, each name for the one before, whichever module it belongs to."""

    def __init__(self) -> None:
        self.names: list[tuple[Memo, Key]] = []

    def refuse(self, why: str) -> None:
        """Note that all of it leads to a circle."""
        for memo, key in self.names:
            memo.refused.setdefault(key, why)


class Memo:
    """What is known of the names of a module; ``running`` is that of all modules of the run."""

    def __init__(self, running: Running) -> None:
        self.refused: dict[Key, str] = {}
        """Why a name is not known that leads to a circle."""
        self._running = running
        self._known: dict[Key, Value] = {}
        self._own: dict[Key, int] = {}

    @property
    def depth(self) -> int:
        """How many names of this module are being worked out, each for the one before."""
        return len(self._own)

    def once(self, key: Key, compute: Callable[[], Value]) -> Value:
        """Return the value of a name; ``compute`` is asked the first time, and may ask for others on its way."""
        if key not in self._known:
            try:
                self._known[key] = self.within(key, compute)
            except RecursionError:
                return unknown(f"{_name(key)} is nested too deeply")
        elif key in self.refused:
            self._running.refuse(self.refused[key])
        return self._known[key]

    def within(self, key: Key, compute: Callable[[], Value]) -> Value:
        """Return what ``compute`` makes of a name, unless that leads to a circle; nothing is remembered of what does not."""
        if key in self._own:
            circle = self._running.names[self._own[key] :]
            self._running.refuse(f"{min(_name(one) for _, one in circle)} refers to itself")
            return unknown(self.refused[key])
        self._own[key] = len(self._running.names)
        self._running.names.append((self, key))
        try:
            found = compute()
        finally:
            self._running.names.pop()
            self._own.pop(key, None)
        return unknown(self.refused[key]) if key in self.refused else found


def _name(key: Key) -> str:
    """Return what a name is called where it is used: an index stands behind its block without a dot."""
    return ".".join(part for part in key if part).replace(".[", "[")
