"""Run the application on uvicorn until SIGTERM or SIGINT."""

from __future__ import annotations

import asyncio
import errno
import gc
import resource
import signal
import socket
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import uvicorn

from fac_core.errors import UserError
from fac_core.surroundings import MORE_FILES
from fac_registry.connection import bounded
from fac_registry.tls import accept, tls_context

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from pathlib import Path

    from starlette.types import ASGIApp

    from fac_registry.connection import BoundedProtocol
    from fac_registry.proxies import Networks

BACKLOG = 2048
GRACE_SECONDS = 20
KEEP_ALIVE_SECONDS = 30
FAREWELL_SECONDS = 1
MOST_FILES, LEAST_FILES = 16_384, 256
COLLECT = 20_000, 20, 20
"""How many more objects there may be before the young, the older and all are looked through (Python's own: 700, 10, 10)."""


@dataclass(frozen=True, slots=True)
class Listen:
    """Where to listen; port 0 takes a free one. With both TLS files, https. What ``trusted`` proxies say of their clients is believed."""

    host: str
    port: int
    certificate: Path | None = None
    key: Path | None = None
    trusted: Networks = field(default=())


def serve(begin: Callable[[], ASGIApp], listen: Listen, ready: Callable[[str], None]) -> None:
    """Serve until a signal, then finish what is running; call ``ready`` with the URL once requests are answered.

    The application is begun once it is sure that it can listen: what cannot be served is not made.
    """
    context = tls_of(listen)
    _allow_many_files()
    with _bind(listen) as bound:
        config = configuration(begin(), listen)
        # After its graceful end uvicorn raises the signal again; there is nothing left that it should end.
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)

        def begun() -> None:
            _leave_alone_what_stays()
            ready(_url(listen, bound))

        _Server(config, context, begun).run(sockets=[bound])


def configuration(app: ASGIApp, listen: Listen) -> uvicorn.Config:
    """Return how the application is served, TLS apart."""
    return uvicorn.Config(
        app,
        http=bounded(trusted=listen.trusted),
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        # Else uvicorn believes whoever comes from this machine.
        proxy_headers=bool(listen.trusted),
        forwarded_allow_ips=[str(network) for network in listen.trusted],
    )


class TlsServer(uvicorn.Server):
    """Takes connections itself where they are over TLS, since uvicorn knows of none before its handshake is over."""

    def __init__(self, config: uvicorn.Config, context: ssl.SSLContext | None) -> None:
        super().__init__(config)
        self._context = context
        self._accepting: list[asyncio.Task[None]] = []

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer."""
        if self._context is None:
            await super().startup(sockets)
            return
        await super().startup([])
        self._accepting = [asyncio.create_task(accept(one, self._context, self._connection)) for one in sockets or [] if self.started]

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End what is running."""
        for task in self._accepting:
            task.cancel()
        letting_go = asyncio.create_task(self._let_go())
        await super().shutdown(sockets)
        letting_go.cancel()

    async def _let_go(self) -> None:
        """Wait for no farewell of those who have their answer: over TLS a connection is closed by both, and an idle client says nothing."""
        closed: set[BoundedProtocol] = set()
        while True:
            await asyncio.sleep(FAREWELL_SECONDS)
            connections = cast("set[BoundedProtocol]", self.server_state.connections)
            silent = {one for one in connections if one.transport.is_closing() and not one.transport.get_write_buffer_size()}
            for one in silent & closed:
                one.transport.abort()
            closed = silent

    def _connection(self) -> BoundedProtocol:
        kind = cast("type[BoundedProtocol]", self.config.http_protocol_class)
        return kind(self.config, self.server_state, self.lifespan.state)


class _Server(TlsServer):
    def __init__(self, config: uvicorn.Config, context: ssl.SSLContext | None, tell: Callable[[], None]) -> None:
        super().__init__(config, context)
        self._tell = tell

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._tell()


def tls_of(listen: Listen) -> ssl.SSLContext | None:
    """Return how TLS is served, None without; raise `UserError` for files that cannot be used."""
    if (listen.certificate is None) != (listen.key is None):
        raise UserError("TLS needs both a certificate and its key", hint="Give --tls-cert and --tls-key.")
    return tls_context(listen.certificate, listen.key) if listen.certificate and listen.key else None


def _leave_alone_what_stays() -> None:
    """Let no collection of garbage look at what was made at the start: some hundred thousand objects, and nobody is answered meanwhile.

    What is made for a request goes with it, but what is remembered of modules is looked at each time: so that is done seldom.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECT)


def _allow_many_files() -> None:
    """Raise the soft limit of 1,024, for programs that use select: a connection is a file. Raise `UserError` where few are left."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard == resource.RLIM_INFINITY or soft < hard:
        most = MOST_FILES if hard == resource.RLIM_INFINITY else min(MOST_FILES, hard)
        soft = max(soft, most)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    if soft != resource.RLIM_INFINITY and soft < LEAST_FILES:
        raise UserError(f"this process may open {soft} files, and a server needs {LEAST_FILES}", hint=MORE_FILES)


def _bind(listen: Listen) -> socket.socket:
    family = socket.AF_INET6 if ":" in listen.host else socket.AF_INET
    try:
        return socket.create_server((listen.host, listen.port), family=family, backlog=BACKLOG)
    except OSError as error:
        hint = "Choose another --port, or 0 for a free one." if error.errno == errno.EADDRINUSE else "Choose another --host or --port."
        raise UserError(f"cannot listen on {listen.host}:{listen.port}: {_why(error)}", hint=hint) from error


def _why(error: OSError) -> str:
    """Return the reason alone: Python adds what it was doing, in its own words."""
    return str(error.strerror or error).partition(" (while attempting")[0]


def _url(listen: Listen, bound: socket.socket) -> str:
    host = f"[{listen.host}]" if ":" in listen.host else listen.host
    return f"{'https' if listen.certificate else 'http'}://{host}:{bound.getsockname()[1]}"
