"""Remember answers for a moment, so that a busy registry does not ask its database the same question thousands of times a second."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable

Key = TypeVar("Key", bound="Hashable")
Value = TypeVar("Value")
MANY = 10_000


@dataclass
class TtlCache(Generic[Key, Value]):
    """Answers no older than ``seconds``; what `forget` names is asked anew at once, even when it is being asked right now."""

    seconds: float
    now: Callable[[], float] = time.monotonic
    _kept: dict[Key, tuple[float, Value]] = field(default_factory=dict)
    _generation: int = 0

    async def get(self, key: Key, load: Callable[[], Awaitable[Value]]) -> Value:
        """Return the remembered answer or ask for it; errors are not remembered."""
        kept = self._kept.get(key)
        if kept is not None and kept[0] > self.now():
            return kept[1]
        generation, asked = self._generation, self.now()
        value = await load()
        if generation == self._generation:
            if len(self._kept) >= MANY:
                self._kept.clear()
            self._kept[key] = (asked + self.seconds, value)
        return value

    def forget(self, key: Key) -> None:
        """Drop one answer."""
        self._generation += 1
        self._kept.pop(key, None)
