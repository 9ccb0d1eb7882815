"""Connections that strangers can neither hold for ever nor fill without end.

uvicorn waits for a head as long as it takes and reads one of any size. Here every connection has a deadline from the moment it is
accepted, and must go on at a minimum rate whichever way the bytes flow; when there are too many, the one that has waited longest for a
request makes room, so that a crowd of silent ones never keeps out who has something to ask.
"""

from __future__ import annotations

import http
import logging
import resource
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

if TYPE_CHECKING:
    import asyncio

LOG = logging.getLogger(__name__)
SPARE_FILES = 200


@dataclass(frozen=True, slots=True)
class Bounds:
    """``head`` and ``pipelined`` are bytes and requests, ``rate`` bytes per second over ``window`` seconds.

    ``head_seconds`` run from accepting a connection, or from the first byte of a later request, until the head is complete.
    """

    head: int = 32 * 1024
    headers: int = 100
    pipelined: int = 32
    head_seconds: float = 10
    rate: int = 1024
    window: float = 10
    address: int = 1000
    total: int = 8000


BOUNDS = Bounds()


class Crowd:
    """All open connections, by the client's address, oldest first."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._by_address: defaultdict[str, dict[BoundedProtocol, None]] = defaultdict(dict)
        self._all: dict[BoundedProtocol, None] = {}

    def enter(self, connection: BoundedProtocol, address: str) -> None:
        """Take a connection in; where it is one too many, the oldest one that waits for a request is closed, else the new one."""
        own = self._by_address[address]
        own[connection] = self._all[connection] = None
        for group, most in ((own, self._bounds.address), (self._all, self._bounds.total)):
            if len(group) > most:
                next((one for one in group if one.waiting), connection).close()

    def leave(self, connection: BoundedProtocol, address: str) -> None:
        """Let go of a connection."""
        self._all.pop(connection, None)
        own = self._by_address[address]
        own.pop(connection, None)
        if not own:
            del self._by_address[address]


def bounded(bounds: Bounds = BOUNDS) -> type[BoundedProtocol]:
    """Return the protocol of one server: its connections share one crowd."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    crowd = Crowd(replace(bounds, total=min(bounds.total, max(1, files - SPARE_FILES))))
    return type("Protocol", (BoundedProtocol,), {"bounds": bounds, "crowd": crowd})


class BoundedProtocol(HttpToolsProtocol):
    """One connection of uvicorn's, with `Bounds`."""

    bounds: Bounds
    crowd: Crowd

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin: the head of a first request is due."""
        super().connection_made(transport)
        self._head_open = True
        self._head_bytes = self._moved = 0
        self._refused = self._stalled = False
        self.address = self.client[0] if self.client else ""
        self._timer = self.loop.call_later(self.bounds.head_seconds, self._head_is_late)
        self.crowd.enter(self, self.address)

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        self._timer.cancel()
        self.crowd.leave(self, self.address)
        super().connection_lost(exc)

    @property
    def waiting(self) -> bool:
        """Tell whether no request of this connection is being answered."""
        # uvicorn says that there is always one; there is none before the first request.
        return self.cycle is None or self.cycle.response_complete  # type: ignore[redundant-expr]

    def close(self) -> None:
        """End it without a word."""
        self._refused = True
        self.transport.abort()

    def data_received(self, data: bytes) -> None:
        """Take what the client sent, unless it has been refused."""
        if self._refused:
            return
        if not self._head_open and self.waiting:
            self._expect_head()
        self._moved += len(data)
        was_open = self._head_open
        super().data_received(data)
        self._head_bytes += len(data) if was_open else 0
        if self._head_open and self._head_bytes > self.bounds.head:
            self._refuse(431)

    def on_headers_complete(self) -> None:
        """Start answering, unless the head is too large."""
        self._head_open = False
        size = len(self.url) + sum(len(name) + len(value) for name, value in self.headers)
        if self._refused or len(self.pipeline) >= self.bounds.pipelined:
            self.close()
        elif size > self.bounds.head or len(self.headers) > self.bounds.headers:
            self._refuse(431)
        else:
            super().on_headers_complete()
            self._watch()

    def on_body(self, body: bytes) -> None:
        """Take a piece of a body."""
        if not self._refused:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """End a request's body."""
        if not self._refused:
            super().on_message_complete()

    def on_response_complete(self) -> None:
        """Wait for the next request; uvicorn closes a connection that stays silent."""
        super().on_response_complete()
        if self.waiting:
            self._timer.cancel()

    def _expect_head(self) -> None:
        self._head_open, self._head_bytes = True, 0
        self._timer.cancel()
        self._timer = self.loop.call_later(self.bounds.head_seconds, self._head_is_late)

    def _head_is_late(self) -> None:
        self._refuse(408)

    def _watch(self) -> None:
        self._moved, self._stalled = 0, False
        self._timer.cancel()
        self._timer = self.loop.call_later(self.bounds.window, self._look)

    def _look(self) -> None:
        """Once in a window: whoever is being waited for must have moved something."""
        receiving = self.cycle.more_body and not self.flow.read_paused
        if receiving and not self.cycle.response_started and self._moved < self.bounds.rate * self.bounds.window:
            self._refuse(408)
        elif self.flow.write_paused and self._stalled:
            self.close()
        else:
            self._watch()
            self._stalled = self.flow.write_paused

    def resume_writing(self) -> None:
        """Go on sending: the client has taken what it was sent."""
        self._stalled = False
        super().resume_writing()

    def _refuse(self, status: int) -> None:
        self._refused = True
        if not self.waiting and self.cycle.response_started:
            self.transport.abort()
            return
        line = f"HTTP/1.1 {status} {http.HTTPStatus(status).phrase}\r\n"
        self.transport.write(f"{line}content-length: 0\r\nconnection: close\r\n\r\n".encode())
        self.transport.close()
