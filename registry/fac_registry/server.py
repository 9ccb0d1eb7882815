"""Run the application on uvicorn until SIGTERM or SIGINT."""

from __future__ import annotations

import errno
import resource
import signal
import socket
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING

import uvicorn

from fac_core.errors import UserError
from fac_registry.connection import bounded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from starlette.types import ASGIApp

BACKLOG = 2048
GRACE_SECONDS = 20
KEEP_ALIVE_SECONDS = 30
MOST_FILES = 16_384


@dataclass(frozen=True, slots=True)
class Listen:
    """Where to listen; port 0 takes a free one. With both TLS files, https."""

    host: str
    port: int
    certificate: Path | None = None
    key: Path | None = None


def serve(app: ASGIApp, listen: Listen, ready: Callable[[str], None]) -> None:
    """Serve until a signal, then finish what is running; call ``ready`` with the URL once requests are answered."""
    _check_tls(listen)
    _allow_many_files()
    with _bind(listen) as bound:
        config = configuration(app, listen)
        # After its graceful end uvicorn raises the signal again; there is nothing left that it should end.
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        _Server(config, _url(listen, bound), ready).run(sockets=[bound])


def configuration(app: ASGIApp, listen: Listen) -> uvicorn.Config:
    """Return how the application is served."""
    return uvicorn.Config(
        app,
        http=bounded(),
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        ssl_certfile=listen.certificate,
        ssl_keyfile=listen.key,
    )


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, url: str, ready: Callable[[str], None]) -> None:
        super().__init__(config)
        self._url, self._ready = url, ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready(self._url)


def _allow_many_files() -> None:
    """Raise the soft limit of 1,024, which is for programs that use select: a connection is a file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard == resource.RLIM_INFINITY or soft < hard:
        most = MOST_FILES if hard == resource.RLIM_INFINITY else min(MOST_FILES, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, most), hard))


def _check_tls(listen: Listen) -> None:
    if (listen.certificate is None) != (listen.key is None):
        raise UserError("TLS needs both a certificate and its key", hint="Give --tls-cert and --tls-key.")
    if listen.certificate is not None:
        try:
            ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(listen.certificate, listen.key)
        except (OSError, ssl.SSLError) as error:
            raise UserError(
                f"the TLS files cannot be used: {error}", path=listen.certificate, hint="Both must be PEM and match."
            ) from error


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
