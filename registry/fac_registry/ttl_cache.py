"""Remember answers for a moment, so that a busy registry does not ask its database the same question thousands of times a second."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, Generic, TypeVar

from cachetools import TTLCache

from fac_registry.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable

Key = TypeVar("Key", bound="Hashable")
Value = TypeVar("Value")
MOST_BYTES = 16 * 2**20
# What key, answer and bookkeeping take beside the content.
ENTRY_BYTES = 2048


class TtlCache(Generic[Key, Value]):
    """Answers no older than ``seconds``, that there is nothing among them; past `MOST_BYTES` the oldest give way.

    ``size`` tells the bytes of an answer's content. What `forget` names is asked anew at once, even when it is being asked right now.
    """

    def __init__(self, seconds: float, now: Callable[[], float] = time.monotonic, size: Callable[[Value], int] = lambda _: 0) -> None:
        def weight(kept: tuple[Value] | NotFoundError) -> int:
            return ENTRY_BYTES + (size(kept[0]) if isinstance(kept, tuple) else 0)

        self._kept: TTLCache[Key, tuple[Value] | NotFoundError] = TTLCache(MOST_BYTES, seconds, timer=now, getsizeof=weight)
        self._generation = 0

    async def get(self, key: Key, load: Callable[[], Awaitable[Value]]) -> Value:
        """Return the remembered answer or ask for it; raise the remembered `NotFoundError`. Other errors are not remembered."""
        kept = self._kept.get(key)
        if kept is None:
            generation = self._generation
            kept = await _answer(load)
            if generation == self._generation:
                with contextlib.suppress(ValueError):  # larger than the whole cache
                    self._kept[key] = kept
        if isinstance(kept, NotFoundError):
            raise kept.with_traceback(None)
        return kept[0]

    def forget(self, key: Key) -> None:
        """Drop one answer."""
        self._generation += 1
        self._kept.pop(key, None)

    def forget_all(self) -> None:
        """Drop every answer."""
        self._generation += 1
        self._kept.clear()


async def _answer(load: Callable[[], Awaitable[Value]]) -> tuple[Value] | NotFoundError:
    try:
        return (await load(),)
    except NotFoundError as error:
        return error
