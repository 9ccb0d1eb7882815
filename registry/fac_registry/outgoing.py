"""What a request sees of its connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from fac_registry.repeats import MOST_ANSWER

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Hashable

    from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

    from fac_registry.repeats import Repeat, Repeats


class Connection(Protocol):
    """What an answer goes out by; ``cycle`` is the request that is answered."""

    loop: asyncio.AbstractEventLoop
    transport: asyncio.Transport
    cycle: RequestResponseCycle
    repeats: Repeats

    def answered_last(self) -> None:
        """Hear that no other answer follows."""


class Outgoing:
    """The connection as the answer to one request sees it.

    The head of an answer waits for what is sent right after it, since each write is a system call that may wake the client. And the end of
    an answer is not the end of what a client is still sending. What answers ``asked``, a request that came whole, may be remembered.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection, self._cycle = connection, connection.cycle
        self._write, self.is_closing = connection.transport.write, connection.transport.is_closing
        self._head: bytes | None = None
        self._begun = False
        self.asked: Hashable | None = None
        self._sent = b""

    def write(self, data: bytes) -> None:
        """Send, the head of the answer with what follows it."""
        if self._cycle.response_started and not self._begun:
            self._begun, self._head = True, data
            self._connection.loop.call_soon(self._flush)
        elif self._head is not None:
            head, self._head = self._head, None
            self._put(head + data)
        else:
            self._put(data)

    def close(self) -> None:
        """End the connection, or have it end when the request has."""
        self._flush()
        self._connection.answered_last()

    def remember(self, answer: Repeat) -> None:
        """Keep what was sent, to send it again, where it was all and the connection goes on."""
        self._flush()
        cycle = self._cycle
        if self.asked is not None and cycle.response_complete and cycle.keep_alive:
            # The date in it was taken from there when the request began.
            self._connection.repeats.keep(self.asked, answer, self._sent, cycle.default_headers)

    def _put(self, data: bytes) -> None:
        self._write(data)
        if self.asked is not None:
            self._sent += data
            if len(self._sent) > MOST_ANSWER:
                self.asked, self._sent = None, b""

    def _flush(self) -> None:
        """Send a head that nothing followed at once."""
        if self._head is not None:
            head, self._head = self._head, None
            self._put(head)
