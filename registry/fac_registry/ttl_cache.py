"""Remember answers for a moment, so that a busy registry does not ask its database the same question thousands of times a second."""

from __future__ import annotations

import asyncio
import contextlib
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from cachetools import TTLCache

from fac_registry.errors import NotFoundError
from fac_registry.repeats import only_while

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable

Key = TypeVar("Key", bound="Hashable")
Value = TypeVar("Value")
MOST_BYTES = 16 * 2**20
# What key, answer and bookkeeping take beside the content.
ENTRY_BYTES = 2048
AHEAD, SOONEST, SLACK = 0.75, 0.25, 4
"""The share of its time after which an answer is asked for anew while it is still given: a busy registry waits for none.

One that took long is asked for sooner, `SLACK` times as long ahead as it took, and never before the share `SOONEST`.
"""


@dataclass(frozen=True, slots=True)
class _Kept(Generic[Value]):
    """An answer, or that there is none, when it is asked for anew, and until when it is given."""

    answer: tuple[Value] | NotFoundError
    due: float
    until: float


class _Bounded(TTLCache[Key, _Kept[Value]]):
    """What is kept, bounded in bytes and time; ``quick`` holds the same: to look there takes a thirtieth of the time."""

    def __init__(self, seconds: float, now: Callable[[], float], weight: Callable[[_Kept[Value]], int]) -> None:
        super().__init__(MOST_BYTES, seconds, timer=now, getsizeof=weight)
        self.quick: dict[Key, _Kept[Value]] = {}

    def __setitem__(self, key: Key, value: _Kept[Value]) -> None:
        super().__setitem__(key, value)
        self.quick[key] = value

    def __delitem__(self, key: Key) -> None:
        self.quick.pop(key, None)
        super().__delitem__(key)

    def expire(self, time: float | None = None) -> list[tuple[Key, _Kept[Value]]]:
        """Drop what is too old."""
        gone = super().expire(time)
        for key, _ in gone:
            self.quick.pop(key, None)
        return gone

    def clear(self) -> None:
        """Drop everything."""
        self.quick.clear()
        super().clear()


class TtlCache(Generic[Key, Value]):
    """Answers no older than ``seconds``, that there is nothing among them; past `MOST_BYTES` the oldest give way.

    However many ask at once, one asks for all of them. ``size`` tells the bytes of an answer's content. What `forget` names is asked anew
    at once, even when it is being asked right now.
    """

    def __init__(self, seconds: float, now: Callable[[], float] = time.monotonic, size: Callable[[Value], int] = lambda _: 0) -> None:
        def weight(kept: _Kept[Value]) -> int:
            return ENTRY_BYTES + (size(kept.answer[0]) if isinstance(kept.answer, tuple) else 0)

        self._kept: _Bounded[Key, Value] = _Bounded(seconds, now, weight)
        self._asking: dict[Key, asyncio.Task[_Kept[Value]]] = {}
        self._now, self._seconds = now, seconds

    async def get(self, key: Key, load: Callable[[], Awaitable[Value]]) -> Value:
        """Return the remembered answer or ask for it; raise the remembered `NotFoundError`. Other errors are not remembered."""
        kept, now = self._kept.quick.get(key), self._now()
        if kept is None or kept.until <= now:
            # Whoever gives up takes the answer from nobody else.
            kept = await asyncio.shield(self._asking.get(key) or self._ask(key, load))
        else:
            self._ask_ahead(key, kept, load)
        only_while(partial(self._holds, key, kept, load))
        if isinstance(kept.answer, NotFoundError):
            raise _anew(kept.answer)
        return kept.answer[0]

    def _holds(self, key: Key, kept: _Kept[Value], load: Callable[[], Awaitable[Value]]) -> bool:
        """Tell whether an answer is still the one that is given, and ask for it anew in time, as if it were given once more."""
        if self._kept.quick.get(key) is not kept or kept.until <= self._now():
            return False
        self._ask_ahead(key, kept, load)
        return True

    def _ask_ahead(self, key: Key, kept: _Kept[Value], load: Callable[[], Awaitable[Value]]) -> None:
        if kept.due <= self._now() and key not in self._asking:
            self._ask(key, load)

    def forget(self, key: Key) -> None:
        """Drop one answer."""
        self._asking.pop(key, None)
        self._kept.pop(key, None)

    def forget_all(self) -> None:
        """Drop every answer."""
        self._asking.clear()
        self._kept.clear()

    def _ask(self, key: Key, load: Callable[[], Awaitable[Value]]) -> asyncio.Task[_Kept[Value]]:
        task = self._asking[key] = asyncio.create_task(self._answer(load))
        task.add_done_callback(lambda done: self._keep(key, done))
        return task

    async def _answer(self, load: Callable[[], Awaitable[Value]]) -> _Kept[Value]:
        begun = self._now()
        answer: tuple[Value] | NotFoundError
        try:
            answer = (await load(),)
        except NotFoundError as error:
            answer = _anew(error)
        now = self._now()
        ahead = self._seconds - SLACK * (now - begun)
        return _Kept(answer, begun + max(self._seconds * SOONEST, min(self._seconds * AHEAD, ahead)), now + self._seconds)

    def _keep(self, key: Key, done: asyncio.Task[_Kept[Value]]) -> None:
        """Remember an answer, unless what it is about has changed meanwhile. An error is only for those who wait for it."""
        failed = done.cancelled() or done.exception() is not None
        if self._asking.get(key) is not done:
            return
        del self._asking[key]
        if not failed:
            with contextlib.suppress(ValueError):  # larger than the whole cache
                self._kept[key] = done.result()


def _anew(error: NotFoundError) -> NotFoundError:
    """Return the same without the way that it came: what is on it, the request among it, would be kept too, several times as much."""
    return NotFoundError(error.message, hint=error.hint, member=error.member, status=error.code)
