"""What a request sees of its connection."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from uvicorn.protocols.http.httptools_impl import HEADER_RE, HEADER_VALUE_RE, STATUS_LINE, RequestResponseCycle

from fac_registry.repeats import MOST_ANSWER

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Hashable

    from starlette.types import Message

    from fac_registry.repeats import Repeat, Repeats

LENGTH, ENDING = b"content-length", frozenset({b"connection", b"transfer-encoding"})
# Most lines of a head are those of the heads before.
LINES = 2048


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

    async def send(self, message: Message) -> None:
        """Take a part of the answer; a head that says its length is written here, which takes half of uvicorn's time."""
        cycle, head = self._cycle, message.get("headers") if message["type"] == "http.response.start" else None
        length = _length(head) if head else None
        if head is None or length is None or cycle.response_started or cycle.disconnected or cycle.flow.write_paused:
            await RequestResponseCycle.send(cycle, message)  # type: ignore[arg-type]
            return
        lines = [STATUS_LINE[message["status"]], *map(_line, cycle.default_headers), *map(_line, head)]
        cycle.response_started, cycle.waiting_for_100_continue = True, False
        cycle.expected_content_length, cycle.chunked_encoding = length, False
        lines.append(b"\r\n" if cycle.keep_alive else b"connection: close\r\n\r\n")
        self.write(b"".join(lines))

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


def _length(head: list[tuple[bytes, bytes]]) -> int | None:
    """Return the length that a head says of its answer; None also where it says what decides how the answer ends."""
    found = None
    for name, value in head:
        if name == LENGTH:
            found = int(value)
        elif name in ENDING:
            return None
    return found


@lru_cache(LINES)
def _line(header: tuple[Any, Any]) -> bytes:
    """Return a line of a head; raise `RuntimeError` for what would be more than one, as uvicorn does."""
    name, value = header
    if HEADER_RE.search(name) or HEADER_VALUE_RE.search(value):
        raise RuntimeError("Invalid HTTP header.")
    return b"%s: %s\r\n" % (name.lower(), value)
