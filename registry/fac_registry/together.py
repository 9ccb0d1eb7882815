"""Questions of many at once, put as one: what a question costs is mostly that it is put at all."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable, Iterable, Mapping, Sequence

Key = TypeVar("Key", bound="Hashable")
Value = TypeVar("Value")


class Together(Generic[Key, Value]):
    """Asks for all who wait by one call of ``ask``, of at most ``most`` keys; whoever comes while one runs is asked for by the next.

    So nobody gets an answer that is older than the question, and one who is alone waits for nobody. What ``ask`` has no answer for is None;
    its error is that of all who were asked for.
    """

    def __init__(self, ask: Callable[[Sequence[Key]], Awaitable[Mapping[Key, Value]]], most: int) -> None:
        self._ask, self._most = ask, most
        self._waiting: dict[Key, asyncio.Future[Value | None]] = {}
        self._asking: asyncio.Task[None] | None = None

    async def get(self, key: Key) -> Value | None:
        """Return the answer to one question."""
        waiting = self._waiting.get(key)
        if waiting is None:
            waiting = self._waiting[key] = asyncio.get_running_loop().create_future()
            if self._asking is None or self._asking.done():
                self._asking = asyncio.create_task(self._all())
        # Whoever gives up takes the answer from nobody else.
        return await asyncio.shield(waiting)

    async def _all(self) -> None:
        while self._waiting:
            keys = list(self._waiting)[: self._most]
            asked = {key: self._waiting.pop(key) for key in keys}
            try:
                answers = await self._ask(keys)
            except Exception as error:  # noqa: BLE001 - whose it is
                _fail(asked.values(), error)
            except asyncio.CancelledError:
                for future in (*asked.values(), *self._waiting.values()):
                    future.cancel()
                self._waiting.clear()
                raise
            else:
                for key, future in asked.items():
                    if not future.done():
                        future.set_result(answers.get(key))


def _fail(futures: Iterable[asyncio.Future[Value | None]], error: Exception) -> None:
    for future in futures:
        if not future.done():
            future.set_exception(error)
            future.exception()  # seen, even where all who asked have given up
