"""A client that says what it likes, byte by byte, and the bounds of the server that it speaks to."""

from __future__ import annotations

import contextlib
import socket

from fac_registry.connection_limits import Bounds
from fac_registry.server import Listen

QUICK = Bounds(head_seconds=0.5, window=0.5, late_seconds=1.2, address=8)
LISTEN = Listen("127.0.0.1", 0)
GET = b"GET / HTTP/1.1\r\nhost: x\r\n"
PUT = b"PUT / HTTP/1.1\r\nhost: x\r\n"


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
