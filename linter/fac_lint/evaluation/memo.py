"""Values that are worked out once, by name; what turns out to be made of itself is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_lint.evaluation.values import unknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.evaluation.values import Value


class Memo:
    """What is known of the names of a module."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, ...], Value] = {}
        self._running: dict[tuple[str, ...], None] = {}
        self._circular: set[tuple[str, ...]] = set()

    @property
    def depth(self) -> int:
        """How many names are being worked out, each for the one before."""
        return len(self._running)

    def once(self, key: tuple[str, ...], compute: Callable[[], Value]) -> Value:
        """Return the value of a name; ``compute`` is asked the first time, and may ask for others on its way."""
        if key not in self._known:
            if key in self._running:
                running = list(self._running)
                self._circular.update(running[running.index(key) :])
                return _of_itself(key)
            self._running[key] = None
            try:
                found = compute()
                self._known[key] = _of_itself(key) if key in self._circular else found
            except RecursionError:
                return unknown(f"{'.'.join(key)} is nested too deeply")
            finally:
                self._running.pop(key, None)
        return self._known[key]


def _of_itself(key: tuple[str, ...]) -> Value:
    """Say that nothing is known of what is made of itself, whatever else it is made of: Terraform refuses it."""
    return unknown(f"{'.'.join(key)} refers to itself")
