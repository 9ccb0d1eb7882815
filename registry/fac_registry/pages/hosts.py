"""Pages that say how their registry is called, which a client says itself in ``Host``: made once, whatever anybody calls it."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass, field

from fac_registry.cached_response import HTML, CachedResponse

ANY_HOST = f"host-{secrets.token_hex(16)}.invalid"
"""Stands in a page for the host; nobody can write it into a page of theirs."""
MOST_HOSTS = 2


@dataclass(frozen=True, slots=True)
class HostedPage:
    """A page with `ANY_HOST` in it, and its answers to those hosts that were asked last."""

    text: bytes
    _answers: dict[str, CachedResponse] = field(default_factory=dict)

    async def answer(self, host: str) -> CachedResponse:
        """Return the page of one host; nobody else waits while it is made."""
        host = host if ANY_HOST.encode() in self.text else ""
        found = self._answers.pop(host, None)
        if found is None:
            found = await asyncio.to_thread(self._make, host)
        self._answers[host] = found
        while len(self._answers) > MOST_HOSTS:
            del self._answers[next(iter(self._answers))]
        return found

    def _make(self, host: str) -> CachedResponse:
        return CachedResponse.of(self.text.replace(ANY_HOST.encode(), host.encode()), HTML)

    def __len__(self) -> int:
        """Bytes that it takes to keep it, all answers included; what is zipped is half as large at most."""
        return len(self.text) * (1 + MOST_HOSTS + MOST_HOSTS // 2)
