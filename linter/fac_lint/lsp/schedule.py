"""When to judge: once nobody types any more, never twice at once, and what is outdated not to its end."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

log = logging.getLogger(__name__)


class Schedule:
    """Does ``work`` after what was changed, so many seconds (``delay``) after the last change; a further change cancels it."""

    def __init__(self, work: Callable[[], Awaitable[None]], delay: float) -> None:
        self.delay = delay
        self._work = work
        self._changes = 0
        self._urgent = asyncio.Event()
        self._dirty = asyncio.Event()
        self._settled = asyncio.Event()
        self._settled.set()
        self._alone = asyncio.Lock()

    def changed(self, *, at_once: bool = False) -> None:
        """Say that what was found is outdated."""
        self._changes += 1
        if at_once:
            self._urgent.set()
        self._settled.clear()
        self._dirty.set()

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            await self._dirty.wait()
            await self._calm()
            async with self._alone:
                self._dirty.clear()
                self._urgent.clear()
                await self._once()
            if not self._dirty.is_set():
                self._settled.set()

    async def _calm(self) -> None:
        """Wait until nothing has changed for a while, or somebody is in a hurry."""
        seen = -1
        while seen != self._changes:
            seen = self._changes
            with suppress(TimeoutError):
                await asyncio.wait_for(self._urgent.wait(), self.delay)
                return

    async def _once(self) -> None:
        """Work, unless something changes meanwhile."""
        working = asyncio.ensure_future(self._work())
        changing = asyncio.ensure_future(self._dirty.wait())
        try:
            await asyncio.wait({working, changing}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            changing.cancel()
            if not working.done():
                working.cancel()
            await _ended(working)

    async def settle(self, limit: float) -> bool:
        """Wait until all that was changed is judged, without waiting for further keys; say whether that came about in so many seconds."""
        if self._settled.is_set():
            return True
        self._urgent.set()
        try:
            await asyncio.wait_for(self._settled.wait(), limit)
        except TimeoutError:
            return False
        return True

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Keep everybody else from working; what is going on is let go of, and begun anew afterwards."""
        if not self._settled.is_set():
            self._dirty.set()
        async with self._alone:
            yield


async def _ended(working: asyncio.Future[None]) -> None:
    """Wait for the end of work; that it goes wrong once is no reason not to try again."""
    try:
        await working
    except asyncio.CancelledError:
        if not working.cancelled():
            raise  # it is we who are cancelled
    except Exception:
        log.exception("judging went wrong")
