"""Connections that strangers can neither hold for ever nor fill without end.

uvicorn waits for a head as long as it takes and reads one of any size. Here every connection has a deadline from the moment it is
accepted, and must go on at a minimum rate whichever way the bytes flow; when there are too many, the one that has waited longest for a
request makes room, so that a crowd of silent ones never keeps out who has something to ask.
"""

from __future__ import annotations

import http
import resource
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from fac_registry.alike import asked_alike, readable
from fac_registry.connection_limits import BOUNDS, Bounds, Crowd
from fac_registry.host_header import names_one_host
from fac_registry.outgoing import Outgoing
from fac_registry.repeats import MOST_ASKED, REMEMBER, Repeats

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Hashable

    from fac_registry.alike import Alike
    from fac_registry.proxies import Networks

SPARE_FILES, REFUSED_SECONDS = 200, 5


def bounded(bounds: Bounds = BOUNDS, trusted: Networks = ()) -> type[BoundedProtocol]:
    """Return the protocol of one server: its connections share one crowd, and what is remembered of answers."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    crowd = Crowd(replace(bounds, total=min(bounds.total, max(1, files - SPARE_FILES))), trusted)
    return type("Protocol", (BoundedProtocol,), {"bounds": bounds, "crowd": crowd, "repeats": Repeats(), "proxied": bool(trusted)})


class BoundedProtocol(HttpToolsProtocol):
    """One connection of uvicorn's, with `Bounds`."""

    bounds: Bounds
    crowd: Crowd
    repeats: Repeats
    # What a request says of its client is believed from some addresses.
    proxied: bool
    # While there is one, there is no transport yet.
    handshake: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin: the head of a first request is due."""
        super().connection_made(transport)
        self.handshake = None
        self._head_open = True
        self._head_bytes = self._moved = self._framing = self._messages = 0
        # Whether what was read so far ended with a request.
        self._between = True
        self._refused = self._stalled = self._late = self._last = False
        # The answer that was given before to what is being read, until that has been read to its end; then what it is.
        self._again: bytes | None = None
        self._answered: Alike | None = None
        self.address = self.client[0] if self.client else ""
        self._timer = self.loop.call_later(self.bounds.head_seconds, self._refuse, 408)
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
        if self.handshake is not None:
            self.handshake.cancel()
            return
        self._refused = True
        self.transport.abort()

    def data_received(self, data: bytes) -> None:
        """Take what the client sent, unless it has been refused."""
        between = self._between and self.waiting and not self._late
        if self._refused:
            return
        if between and (sent := self._find(self._whole(data), b"")):
            self._give(sent)
            return
        begins = not self._head_open and self.waiting and not self._late
        if begins:
            self._head_open, self._head_bytes = True, 0
            self._timer.cancel()
        self._moved += len(data)
        self._framing += len(data)
        was_open = self._head_open
        self._messages = 0
        super().data_received(data)
        if between and len(data) <= MOST_ASKED and self._came_whole():
            self._note_bytes(self._whole(data))
        if begins and self._head_open and not self._refused:
            # Most heads come whole: they need no deadline, and one for each would cost more than reading it.
            self._timer = self.loop.call_later(self.bounds.head_seconds, self._refuse, 408)
        self._head_bytes += len(data) if was_open else 0
        # What is neither head nor body, such as a chunk's extensions and trailers, would be kept as well.
        if (self._head_open and self._head_bytes > self.bounds.head) or self._framing > 2 * self.bounds.head:
            self._refuse(431)

    def eof_received(self) -> bool:  # type: ignore[override]
        """Tell whether a client that asks no more still waits for its answer: closed at once, it would see none; TLS can't wait."""
        begun = not (self._between or self._late) and (self.waiting or not self.cycle.response_started)
        if begun and not self._refused and self.scheme != "https":
            self._refuse(400)  # what it began to ask, it will never finish
        if self.waiting or self._refused or not self._between or self.scheme == "https":
            return False
        (self.pipeline[0][0] if self.pipeline else self.cycle).keep_alive = False
        return True

    def _find(self, asked: Hashable, named: bytes) -> bytes | None:
        """Return what was answered a moment ago to the same, None where it has to be made anew; a request may have ``named`` itself."""
        if self.flow.write_paused or self.transport.is_closing():
            return None
        return self.repeats.find(asked, self.server_state.default_headers, named)

    def _give(self, sent: bytes) -> None:
        """Send an answer as it is, and wait for the next request."""
        self._head_open = False
        self._timer.cancel()
        self.transport.write(sent)
        self.server_state.total_requests += 1
        self._unset_keepalive_if_required()
        self.timeout_keep_alive_task = self.loop.call_later(self.timeout_keep_alive, self.timeout_keep_alive_handler)

    def _note(self, asked: Hashable) -> None:
        """Have the answer remembered to what is asked for the second time; nobody has begun to answer yet."""
        if self.repeats.seen(asked, self.server_state.default_headers):
            outgoing = cast("Outgoing", self.cycle.transport)
            outgoing.asked = asked
            self.scope[REMEMBER] = outgoing.remember  # type: ignore[literal-required]

    def _note_bytes(self, asked: Hashable) -> None:
        """Have a request known by its bytes, so that it need not be read, where these came before as well."""
        answered, second = self._answered, self.server_state.default_headers
        if answered is not None and not answered.named and self.repeats.seen(asked, second):
            self.repeats.know(asked, answered.key, second)

    def _came_whole(self) -> bool:
        """Tell whether what came last was one request, from its first byte to its last one."""
        return self._between and self._messages == 1 and not self._refused and not self.parser.should_upgrade()

    def _whole(self, data: bytes) -> Hashable:
        return (self.address, data) if self.proxied else data

    def on_message_begin(self) -> None:
        """Begin to read a request."""
        self._between = False
        self._messages += 1
        self._answered = None
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Start answering, unless the head is too large."""
        self._head_open = False
        self._framing = 0
        size = len(self.url) + sum(len(name) + len(value) for name, value in self.headers)
        if self._refused or len(self.pipeline) >= self.bounds.pipelined:
            self.close()
        elif size > self.bounds.head or len(self.headers) > self.bounds.headers:
            self._refuse(431)
        elif not names_one_host(self.headers, self.parser.get_http_version()):
            self._refuse(400)
        elif not self._answer_again(alike := self._what_is_asked()):
            super().on_headers_complete()
            outgoing = self.cycle.transport = Outgoing(self)  # type: ignore[assignment]
            self.cycle.send = outgoing.send  # type: ignore[assignment, method-assign]
            if alike is not None:
                self._note(alike.key)
            self._watch()

    def _what_is_asked(self) -> Alike | None:
        """Return all that whoever answers will know of a request, None where it may be answered but once."""
        method = self.parser.get_method()
        if method not in (b"GET", b"HEAD"):
            return None
        address = self.address.encode() if self.proxied else b""
        headers = self.scope["headers"] = readable(self.headers, proxied=self.proxied)
        if not (self.waiting and self.parser.should_keep_alive()) or self.parser.should_upgrade() or self._late:
            return None
        return asked_alike((method, self.url, self.parser.get_http_version().encode(), address), headers)

    def _answer_again(self, alike: Alike | None) -> bool:
        """Have a request answered as the same one was a moment ago, once it has been read; tell whether that can be done."""
        if alike is None or (sent := self._find(alike.key, alike.named)) is None:
            return False
        self._again, self._answered = sent, alike
        return True

    def on_body(self, body: bytes) -> None:
        """Take a piece of a body."""
        self._framing = 0
        if not self._refused:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """End a request's body."""
        if self._refused:
            return
        self._between = True
        self._framing = 0
        if self._again is not None:
            sent, self._again = self._again, None
            self._give(sent)
            return
        super().on_message_complete()
        if self._late:
            self._end_late()

    def on_response_complete(self) -> None:
        """Wait for the next request; uvicorn closes a connection that stays silent."""
        super().on_response_complete()
        if not self.waiting:
            return
        self._timer.cancel()
        if self.cycle.more_body and not self.transport.is_closing():
            self._begin_late()

    def answered_last(self) -> None:
        """Close: at once, unless the client is still sending what was answered."""
        if self.cycle.response_complete and self.cycle.more_body:
            self._last = True
        else:
            self.transport.close()

    def _begin_late(self) -> None:
        """Take what was sent on after its answer, and keep none of it: cut off, the client would see no answer."""
        self._late, self._late_until = True, self.loop.time() + self.bounds.late_seconds
        self._unset_keepalive_if_required()
        self._watch()

    def _end_late(self) -> None:
        self._late = self.cycle.more_body = False
        self._timer.cancel()
        if self._last:
            self.transport.close()
        else:
            self.timeout_keep_alive_task = self.loop.call_later(self.timeout_keep_alive, self.timeout_keep_alive_handler)

    def _watch(self) -> None:
        self._moved, self._stalled = 0, False
        self._timer.cancel()
        self._timer = self.loop.call_later(self.bounds.window, self._look)

    def _look(self) -> None:
        """Once in a window: whoever is being waited for must have moved something."""
        slow = self._moved < self.bounds.rate * self.bounds.window
        receiving = self.cycle.more_body and not self.flow.read_paused
        if self._late and (slow or self.loop.time() > self._late_until):
            self.close()
        elif receiving and not self.cycle.response_started and slow:
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
        self._give_up_requests()
        line = f"HTTP/1.1 {status} {http.HTTPStatus(status).phrase}\r\n"
        self.transport.write(f"{line}content-length: 0\r\nconnection: close\r\n\r\n".encode())
        self._timer.cancel()
        if status == http.HTTPStatus.REQUEST_TIMEOUT or not self.transport.can_write_eof():
            self.transport.close()
        else:
            # Whoever is still sending sees the answer only if what it sends is taken for a moment.
            self.transport.write_eof()
            self.transport.resume_reading()
            self._timer = self.loop.call_later(REFUSED_SECONDS, self.transport.abort)

    def _give_up_requests(self) -> None:
        """Let nothing that runs answer any more."""
        self.pipeline.clear()
        if not self.waiting:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
