"""Clients that hold connections, send slowly or send too much: each ends in time, and others are served meanwhile."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import TYPE_CHECKING

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.routing import Route

from fac_registry.connection import Bounds, bounded
from fac_registry.server import Listen, configuration

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starlette.requests import Request

pytestmark = pytest.mark.unit
QUICK = Bounds(head_seconds=0.5, window=0.5, address=8)
GET = b"GET / HTTP/1.1\r\nhost: x\r\n"
PUT = b"PUT / HTTP/1.1\r\nhost: x\r\n"


async def _echo(request: Request) -> PlainTextResponse:
    return PlainTextResponse(str(len(await request.body())))


async def _endless(request: Request) -> StreamingResponse:
    del request
    return StreamingResponse(b"x" * 65536 for _ in range(10_000))


@pytest.fixture
def serve() -> Iterator[Callable[[Bounds], int]]:
    running: list[tuple[uvicorn.Server, threading.Thread]] = []

    def start(bounds: Bounds = QUICK) -> int:
        app = Starlette(routes=[Route("/", _echo, methods=["GET", "PUT"]), Route("/endless", _endless)])
        config = configuration(app, Listen("127.0.0.1", 0))
        config.http = bounded(bounds)
        server, bound = uvicorn.Server(config), socket.create_server(("127.0.0.1", 0))
        thread = threading.Thread(target=lambda: server.run(sockets=[bound]))
        thread.start()
        running.append((server, thread))
        return int(bound.getsockname()[1])

    yield start
    for server, thread in running:
        server.force_exit = server.should_exit = True
        thread.join(60)
        assert not thread.is_alive()


def connect(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=30)


def said(client: socket.socket) -> bytes:
    """Return everything until the server closes; fail when it never does."""
    heard = b""
    with contextlib.suppress(ConnectionError):
        while piece := client.recv(65536):
            heard += piece
    return heard


def one_answer(client: socket.socket) -> bytes:
    """Return one answer to a GET, body included: it may come in pieces, and what comes next must not begin with its end."""
    heard = b""
    while not heard.endswith(b"\r\n\r\n0"):
        piece = client.recv(65536)
        assert piece, heard
        heard += piece
    return heard


def answered(port: int, request: bytes = GET + b"connection: close\r\n\r\n") -> bytes:
    with connect(port) as client:
        client.sendall(request)
        return said(client)


def test_requests_are_answered_as_ever(serve: Callable[..., int]) -> None:
    port = serve()
    assert b" 200 OK" in answered(port)
    body = b"x" * 300_000
    whole = PUT + f"content-length: {len(body)}\r\nconnection: close\r\n\r\n".encode() + body
    assert answered(port, whole).endswith(b"300000")
    with connect(port) as client:
        for _ in range(3):
            client.sendall(GET + b"\r\n")
            assert b" 200 OK" in one_answer(client)
            time.sleep(0.7)  # longer than a head may take: between requests nothing is due


@pytest.mark.parametrize("begun", [b"", b"GET", GET + b"x-slow: "])
def test_a_head_has_a_deadline(serve: Callable[..., int], begun: bytes) -> None:
    port = serve()
    with connect(port) as client:
        client.sendall(begun)
        assert said(client).startswith(b"HTTP/1.1 408 ")
    with connect(port) as client:
        client.sendall(GET + b"\r\n")
        assert b" 200 OK" in one_answer(client)
        client.sendall(begun or b"G")
        assert said(client).startswith(b"HTTP/1.1 408 ")


def test_a_head_that_trickles_is_late_too(serve: Callable[..., int]) -> None:
    with connect(serve()) as client, contextlib.suppress(ConnectionError):
        client.sendall(GET)
        for number in range(100):
            client.sendall(b"x-%d: y\r\n" % number)
            time.sleep(0.05)
        pytest.fail("the head took five seconds")


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(GET + b"x: " + b"y" * 40_000 + b"\r\n\r\n", id="long"),
        pytest.param(GET + b"x: y\r\n" * 101 + b"\r\n", id="many"),
        pytest.param(b"GET /" + b"y" * 40_000 + b" HTTP/1.1\r\n\r\n", id="target"),
        pytest.param(GET + b"x: " + b"y" * 2_000_000, id="endless"),
    ],
)
def test_a_head_has_a_size(serve: Callable[..., int], head: bytes) -> None:
    with connect(serve()) as client:
        with contextlib.suppress(ConnectionError):
            client.sendall(head)
        heard = said(client)
    assert not heard or heard.startswith(b"HTTP/1.1 431 ")


def test_a_body_has_a_rate(serve: Callable[..., int]) -> None:
    with connect(serve()) as client:
        client.sendall(PUT + b"content-length: 1000000\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            for _ in range(100):
                client.sendall(b"x")
                time.sleep(0.05)
            pytest.fail("the body went on for five seconds")


def test_a_client_that_does_not_read_is_let_go(serve: Callable[..., int]) -> None:
    with connect(serve()) as client:
        client.sendall(b"GET /endless HTTP/1.1\r\nhost: x\r\n\r\n")
        time.sleep(3)
        assert len(said(client)) < 10_000 * 65536


def test_who_waits_longest_makes_room(serve: Callable[..., int]) -> None:
    port = serve(Bounds(address=8, head_seconds=60))
    silent = [connect(port) for _ in range(30)]
    assert b" 200 OK" in answered(port)
    silent[0].settimeout(5)
    assert silent[0].recv(1) == b""
    for client in silent:
        client.close()


def test_others_are_answered_amid_idle_sockets_and_slow_heads(serve: Callable[..., int]) -> None:
    port = serve(Bounds())
    held = [connect(port) for _ in range(340)]
    for client in held[:40]:
        client.sendall(b"GET / HT")
    begin = time.monotonic()
    assert all(b" 200 OK" in answered(port) for _ in range(20))
    assert time.monotonic() - begin < 20 * 0.5
    for client in held:
        client.close()


def test_requests_that_are_sent_ahead_are_bounded(serve: Callable[..., int]) -> None:
    with connect(serve()) as client:
        with contextlib.suppress(ConnectionError):
            client.sendall((GET + b"\r\n") * 20_000)
        assert said(client).count(b" 200 OK") < 20_000
