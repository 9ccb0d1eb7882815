"""What a request says of its host, and whom a server believes about who asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.registry.connection.client import GET, QUICK, answered, connect, one_answer

from fac_registry.connection_limits import Bounds
from fac_registry.proxies import read_proxies
from fac_registry.server import Listen

if TYPE_CHECKING:
    from collections.abc import Callable


pytestmark = pytest.mark.unit


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
