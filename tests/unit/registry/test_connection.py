"""Clients that hold connections, send slowly or send too much: each ends in time, and others are served meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING

import pytest
import trustme
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.routing import Route

from fac_registry.connection import BoundedProtocol, _Outgoing, bounded
from fac_registry.crowd import Bounds, Crowd
from fac_registry.proxies import read_proxies
from fac_registry.server import Listen, TlsServer, configuration, tls_of
from fac_registry.tls import accept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import uvicorn
    from starlette.requests import Request

pytestmark = pytest.mark.unit
QUICK = Bounds(head_seconds=0.5, window=0.5, late_seconds=1.2, address=8)
LISTEN = Listen("127.0.0.1", 0)
GET = b"GET / HTTP/1.1\r\nhost: x\r\n"
PUT = b"PUT / HTTP/1.1\r\nhost: x\r\n"


async def _echo(request: Request) -> PlainTextResponse:
    return PlainTextResponse(str(len(await request.body())))


async def _refusal(request: Request) -> PlainTextResponse:
    del request
    return PlainTextResponse("no", 413)


async def _who(request: Request) -> PlainTextResponse:
    return PlainTextResponse(f"{request.client.host if request.client else ''} {request.url.scheme}")


async def _endless(request: Request) -> StreamingResponse:
    del request
    return StreamingResponse(b"x" * 65536 for _ in range(10_000))


@pytest.fixture
def serve() -> Iterator[Callable[[Bounds], int]]:
    running: list[tuple[uvicorn.Server, threading.Thread]] = []

    def start(bounds: Bounds = QUICK, listen: Listen = LISTEN) -> int:
        refusal = Route("/refusal", _refusal, methods=["PUT"])
        app = Starlette(routes=[Route("/", _echo, methods=["GET", "PUT"]), Route("/endless", _endless), Route("/who", _who), refusal])
        config = configuration(app, listen)
        # The same, with other bounds.
        bounds_of = config.http
        assert isinstance(bounds_of, type)
        assert issubclass(bounds_of, BoundedProtocol)
        bounds_of.bounds, bounds_of.crowd = bounds, Crowd(bounds, listen.trusted)
        server, bound = TlsServer(config, tls_of(listen)), socket.create_server(("127.0.0.1", 0))
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


@pytest.mark.parametrize("close", [b"", b"connection: close\r\n"])
def test_who_is_refused_while_sending_sees_why(serve: Callable[..., int], close: bytes) -> None:
    with connect(serve()) as client:
        client.sendall(b"PUT /refusal HTTP/1.1\r\nhost: x\r\n" + close + b"content-length: 20000000\r\n\r\n")
        client.sendall(b"x" * 20_000_000)
        heard = client.recv(65536)
        assert heard.startswith(b"HTTP/1.1 413 ")
        if not close:
            client.sendall(GET + b"\r\n")  # the connection is as good as before
            assert b" 200 OK" in one_answer(client)
        else:
            assert said(client) in (b"", b"no")


def test_who_is_refused_does_not_go_on_for_ever(serve: Callable[..., int]) -> None:
    with connect(serve()) as client:
        client.sendall(b"PUT /refusal HTTP/1.1\r\nhost: x\r\ncontent-length: 2000000000\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            for _ in range(500):
                client.sendall(b"x" * 1000)
                time.sleep(0.01)
            pytest.fail("it went on for five seconds")


@pytest.mark.parametrize(
    "end",
    [
        pytest.param(b"0\r\nx: " + b"y" * 3_000_000, id="a trailer without end"),
        pytest.param(b"0\r\n" + b"x: y\r\n" * 300_000 + b"\r\n", id="trailers"),
        pytest.param(b"3;" + b"a" * 3_000_000 + b"\r\nabc\r\n0\r\n\r\n", id="an extension"),
    ],
)
def test_what_surrounds_a_body_has_a_size(serve: Callable[..., int], end: bytes) -> None:
    with connect(serve()) as client:
        client.sendall(PUT + b"transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n")
        with contextlib.suppress(ConnectionError):
            client.sendall(end)
        assert said(client).startswith(b"HTTP/1.1 431 ")


@pytest.mark.parametrize(
    "head",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n",
        b'GET / HTTP/1.1\r\nhost: a"><script>\r\n\r\n',
        b"GET / HTTP/1.1\r\nhost: a/b\r\n\r\n",
        b"GET / HTTP/1.1\r\nhost:\r\n\r\n",
        b"GET /\r\n\r\n",
    ],
)
def test_a_request_names_one_host(serve: Callable[..., int], head: bytes) -> None:
    assert answered(serve(), head).startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize("host", [b"registry.acme.example", b"127.0.0.1:8080", b"[::1]:8080", b"a_b"])
def test_hosts_are_names_and_addresses(serve: Callable[..., int], host: bytes) -> None:
    assert b" 200 OK" in answered(serve(), b"GET / HTTP/1.1\r\nhost: " + host + b"\r\nconnection: close\r\n\r\n")


@pytest.mark.parametrize(
    ("proxies", "believed"), [("", b"127.0.0.1 http"), ("10.0.0.1", b"127.0.0.1 http"), ("127.0.0.0/8", b"192.0.2.7 https")]
)
def test_proxies_are_believed_that_are_named(
    serve: Callable[..., int], proxies: str, believed: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "*")  # uvicorn's own switch
    port = serve(QUICK, Listen("127.0.0.1", 0, trusted=read_proxies(proxies)))
    forwarded = b"x-forwarded-for: 192.0.2.7\r\nx-forwarded-proto: https\r\nconnection: close\r\n\r\n"
    assert answered(port, b"GET /who HTTP/1.1\r\nhost: x\r\n" + forwarded).endswith(believed)


def test_many_connections_of_a_trusted_proxy_are_taken(serve: Callable[..., int]) -> None:
    port = serve(Bounds(address=8, head_seconds=60), Listen("127.0.0.1", 0, trusted=read_proxies("127.0.0.1")))
    held = [connect(port) for _ in range(30)]
    held[0].sendall(GET + b"\r\n")
    assert b" 200 OK" in one_answer(held[0])
    for client in held:
        client.close()


@pytest.fixture
def tls(tmp_path: Path) -> tuple[Listen, ssl.SSLContext]:
    """Where a server listens over TLS, and a client that trusts it."""
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1")
    issued.private_key_and_cert_chain_pem.write_to_path(tmp_path / "both.pem")
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return Listen("127.0.0.1", 0, tmp_path / "both.pem", tmp_path / "both.pem"), context


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

    def outgoing() -> _Outgoing:
        return _Outgoing(Connection())  # type: ignore[arg-type]

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
