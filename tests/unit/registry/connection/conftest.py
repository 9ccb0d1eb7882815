"""A server with bounds that are reached soon, in the open and over TLS."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from typing import TYPE_CHECKING

import pytest
import trustme
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.routing import Route
from tests.unit.registry.connection.client import LISTEN, QUICK

from fac_registry.connection import BoundedProtocol
from fac_registry.connection_limits import Bounds, Crowd
from fac_registry.server import Listen, TlsServer, configuration, tls_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import uvicorn
    from starlette.requests import Request


async def _echo(request: Request) -> PlainTextResponse:
    return PlainTextResponse(str(len(await request.body())))


async def _refusal(request: Request) -> PlainTextResponse:
    del request
    return PlainTextResponse("no", 413)


async def _who(request: Request) -> PlainTextResponse:
    return PlainTextResponse(f"{request.client.host if request.client else ''} {request.url.scheme}")


async def _slow(request: Request) -> PlainTextResponse:
    await asyncio.sleep(0.3)
    return await _echo(request)


async def _endless(request: Request) -> StreamingResponse:
    del request
    return StreamingResponse(b"x" * 65536 for _ in range(10_000))


@pytest.fixture
def running() -> list[tuple[uvicorn.Server, threading.Thread]]:
    """The servers that were started, each with its thread."""
    return []


@pytest.fixture
def serve(running: list[tuple[uvicorn.Server, threading.Thread]]) -> Iterator[Callable[[Bounds], int]]:
    def start(bounds: Bounds = QUICK, listen: Listen = LISTEN) -> int:
        refusal = Route("/refusal", _refusal, methods=["PUT"])
        app = Starlette(
            routes=[
                Route("/", _echo, methods=["GET", "PUT"]),
                Route("/endless", _endless),
                Route("/who", _who),
                Route("/slow", _slow),
                refusal,
            ]
        )
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


@pytest.fixture
def tls(tmp_path: Path) -> tuple[Listen, ssl.SSLContext]:
    """Where a server listens over TLS, and a client that trusts it."""
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1")
    issued.private_key_and_cert_chain_pem.write_to_path(tmp_path / "both.pem")
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return Listen("127.0.0.1", 0, tmp_path / "both.pem", tmp_path / "both.pem"), context
