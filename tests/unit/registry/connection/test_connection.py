"""Clients that hold connections, send slowly or send too much: each ends in time, and others are served meanwhile."""

from __future__ import annotations

import contextlib
import socket
import time
from typing import TYPE_CHECKING

import pytest
from tests.unit.registry.connection.client import GET, PUT, answered, connect, one_answer, said

from fac_registry.connection_limits import Bounds

if TYPE_CHECKING:
    from collections.abc import Callable


pytestmark = pytest.mark.unit


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


@pytest.mark.parametrize(
    "asked", [GET + b"\r\n", 3 * (GET + b"\r\n"), PUT + b"content-length: 3\r\n\r\nabc", b"GET /slow HTTP/1.1\r\nhost: x\r\n\r\n"]
)
def test_who_asks_no_more_is_answered(serve: Callable[..., int], asked: bytes) -> None:
    with connect(serve()) as client:
        client.sendall(asked)
        client.shutdown(socket.SHUT_WR)
        assert said(client).count(b"HTTP/1.1 200 OK") == asked.count(b"host: ")


@pytest.mark.parametrize("begun", [b"", GET, PUT + b"content-length: 3\r\n\r\nab", PUT + b"transfer-encoding: chunked\r\n\r\n1\r\na"])
def test_who_asks_no_more_and_has_not_asked_is_let_go(serve: Callable[..., int], begun: bytes) -> None:
    with connect(serve(Bounds(head_seconds=60, window=60))) as client:
        client.sendall(begun)
        client.shutdown(socket.SHUT_WR)
        client.settimeout(10)
        # What was begun is answered, so that who sends too little learns of it; who asked nothing hears nothing.
        assert said(client).partition(b"\r\n")[0] == (b"HTTP/1.1 400 Bad Request" if begun else b"")


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
