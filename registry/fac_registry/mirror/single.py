"""Do what several ask for at once only once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Hashable

Key = TypeVar("Key", bound="Hashable")
Value = TypeVar("Value")


class SingleFlight(Generic[Key, Value]):
    """Whoever gives up waiting stops nothing: who asks again finds it further, or done."""

    def __init__(self) -> None:
        self._running: dict[Key, asyncio.Task[Value]] = {}

    async def do(self, key: Key, work: Callable[[], Coroutine[None, None, Value]]) -> Value:
        """Return what the work under this key comes to, begun here or by somebody before."""
        task = self._running.get(key)
        if task is None:
            task = self._running[key] = asyncio.create_task(work())
            task.add_done_callback(lambda done: self._end(key, done))
        return await asyncio.shield(task)

    def _end(self, key: Key, done: asyncio.Task[Value]) -> None:
        del self._running[key]
        if not done.cancelled():
            done.exception()  # told to those who wait, if there still are any
