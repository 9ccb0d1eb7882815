"""What is asked of somebody who may be slow or gone, once for all who wait for it."""

from __future__ import annotations

import asyncio
import math
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from fac_registry.errors import IdentityProviderError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

Value = TypeVar("Value")


@dataclass
class CachedValue(Generic[Value]):
    """An answer no older than ``fresh`` seconds; up to ``stale``, while nobody gives another one.

    Whoever wants it ``anew`` gets what was asked at most ``pause`` seconds ago, and so long a failure is repeated, too: strangers cannot
    make us ask more often.
    """

    load: Callable[[], Awaitable[Value]]
    fresh: float
    stale: float
    pause: float = 30
    now: Callable[[], float] = time.monotonic
    _kept: tuple[Value] | None = None
    _error: IdentityProviderError | None = None
    _loaded: float = -math.inf
    _asked: float = -math.inf
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def get(self, *, anew: bool = False) -> Value:
        """Return the answer; raise `IdentityProviderError` when there is none."""
        if not self._due(anew=anew):
            return self._answer()
        async with self._lock:
            if self._due(anew=anew):
                await self._ask()
            return self._answer()

    def _due(self, *, anew: bool) -> bool:
        return self.now() - self._asked >= self.pause and (anew or self.now() - self._loaded >= self.fresh)

    async def _ask(self) -> None:
        try:
            self._kept = (await self.load(),)
            self._loaded, self._error = self.now(), None
        except IdentityProviderError as error:
            self._error = error
        finally:
            self._asked = self.now()

    def _answer(self) -> Value:
        if self._kept is not None and self.now() - self._loaded < self.stale:
            return self._kept[0]
        raise (self._error or IdentityProviderError("the identity provider does not answer")).with_traceback(None)
