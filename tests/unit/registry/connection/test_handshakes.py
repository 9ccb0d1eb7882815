"""TLS: handshakes that nobody ends, and what is done when no connection can be taken."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
from typing import TYPE_CHECKING

import pytest
from tests.unit.registry.connection.client import GET, PUT, QUICK, connect, said

from fac_registry.connection import bounded
from fac_registry.connection_limits import Bounds
from fac_registry.outgoing import Outgoing
from fac_registry.server import GRACE_SECONDS, Listen, tls_of
from fac_registry.tls import accept

if TYPE_CHECKING:
    import ssl
    import threading
    from collections.abc import Callable

    import uvicorn

pytestmark = pytest.mark.unit


def test_requests_are_answered_over_tls(serve: Callable[..., int], tls: tuple[Listen, ssl.SSLContext]) -> None:
    listen, context = tls
    port = serve(Bounds(), listen)
    body = b"x" * 300_000
    for _ in range(20):
        with context.wrap_socket(connect(port), server_hostname="127.0.0.1") as client:
            assert client.version() == "TLSv1.3"
            client.sendall(b"GET /who HTTP/1.1\r\nhost: x\r\n\r\n")
            assert client.recv(65536).partition(b"\r\n\r\n")[2] in (b"", b"127.0.0.1 https")
    with context.wrap_socket(connect(port), server_hostname="127.0.0.1") as client:
        client.sendall(PUT + f"content-length: {len(body)}\r\nconnection: close\r\n\r\n".encode() + body)
        assert said(client).endswith(b"300000")


@pytest.mark.parametrize("begun", [b"", b"\x16\x03\x01\x02\x00", b"GET / HTTP/1.1\r\n\r\n"])
def test_a_handshake_has_a_deadline(serve: Callable[..., int], tls: tuple[Listen, ssl.SSLContext], begun: bytes) -> None:
    with connect(serve(QUICK, tls[0])) as client:
        client.settimeout(5)
        client.sendall(begun)
        said(client)


def test_an_idle_client_does_not_keep_a_server_from_ending(
    serve: Callable[..., int], running: list[tuple[uvicorn.Server, threading.Thread]], tls: tuple[Listen, ssl.SSLContext]
) -> None:
    """It sends no farewell, which TLS would wait half a minute for."""
    listen, context = tls
    with context.wrap_socket(connect(serve(Bounds(), listen)), server_hostname="127.0.0.1") as client:
        client.sendall(b"GET /who HTTP/1.1\r\nhost: x\r\n\r\n")
        assert client.recv(65536)
        ((server, thread),) = running
        server.should_exit = True
        thread.join(GRACE_SECONDS / 2)
        assert not thread.is_alive()


def test_handshakes_that_nobody_ends_keep_nobody_out(serve: Callable[..., int], tls: tuple[Listen, ssl.SSLContext]) -> None:
    listen, context = tls
    port = serve(Bounds(address=8, head_seconds=60), listen)
    held = [connect(port) for _ in range(30)]
    with context.wrap_socket(connect(port), server_hostname="127.0.0.1") as client:
        client.sendall(GET + b"connection: close\r\n\r\n")
        assert b" 200 OK" in said(client)
    held[0].settimeout(5)
    with contextlib.suppress(ConnectionError):
        assert held[0].recv(1) == b""
    for one in held:
        one.close()


@pytest.mark.parametrize(("number", "waits"), [(errno.ECONNABORTED, 0.0), (errno.EMFILE, 0.5)])
def test_only_where_no_file_is_left_is_a_while_waited_before_the_next_client(
    tls: tuple[Listen, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch, number: int, waits: float
) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 3:
            raise asyncio.CancelledError

    async def fail(self: object, listening: socket.socket) -> None:
        del self, listening
        raise OSError(number, "no connection")

    monkeypatch.setattr("fac_registry.tls.asyncio.sleep", sleep)
    monkeypatch.setattr("asyncio.selector_events.BaseSelectorEventLoop.sock_accept", fail)
    context = tls_of(tls[0])
    assert context is not None
    with socket.create_server(("127.0.0.1", 0)) as listening, pytest.raises(asyncio.CancelledError):
        asyncio.run(accept(listening, context, bounded()))
    assert slept == [waits] * 3


def test_head_and_body_of_an_answer_are_sent_at_once() -> None:
    sent: list[bytes] = []

    class Cycle:
        response_started = False

    class Transport:
        write, is_closing = sent.append, bool

    class Connection:
        loop, transport, cycle = asyncio.new_event_loop(), Transport, Cycle
        answered_last = staticmethod(lambda: sent.append(b"closed"))

    def outgoing() -> Outgoing:
        return Outgoing(Connection())  # type: ignore[arg-type]

    def turn() -> None:
        Connection.loop.run_until_complete(asyncio.sleep(0))

    one = outgoing()
    one.write(b"100 Continue")
    Cycle.response_started = True
    for part in (b"head ", b"body", b"more"):
        one.write(part)
    assert sent == [b"100 Continue", b"head body", b"more"]
    alone = outgoing()
    alone.write(b"head of HEAD")  # nothing follows
    assert sent[3:] == []
    turn()
    assert sent[3:] == [b"head of HEAD"]
    last = outgoing()
    last.write(b"head ")
    last.close()
    turn()
    Connection.loop.close()
    assert sent[4:] == [b"head ", b"closed"]
