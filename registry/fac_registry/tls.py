"""TLS for connections that are bounded from the moment they are accepted: a handshake that nobody ends holds none.

uvicorn, as asyncio, tells its protocol of a connection only when its handshake is over, and waits a minute for that.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import ssl
from typing import TYPE_CHECKING

from fac_core.errors import UserError

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from pathlib import Path

    from fac_registry.connection import BoundedProtocol

OUT_OF_FILES_SECONDS = 0.5
# What went wrong with one client before it was accepted (accept(2)): the next one is none the worse for it.
OF_THE_CLIENT = frozenset(
    {
        errno.ECONNABORTED,
        errno.ECONNRESET,
        errno.EPERM,
        errno.EPROTO,
        errno.ENETDOWN,
        errno.ENETUNREACH,
        errno.EHOSTDOWN,
        errno.EHOSTUNREACH,
        errno.ENOPROTOOPT,
    }
)


def tls_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """Return what a server needs; raise `UserError` for files that cannot be used."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.set_alpn_protocols(["http/1.1"])
    try:
        context.load_cert_chain(certificate, key)
    except (OSError, ssl.SSLError) as error:
        raise UserError(f"the TLS files cannot be used: {error}", path=certificate, hint="Both must be PEM and match.") from error
    return context


async def accept(listening: socket.socket, context: ssl.SSLContext, make: Callable[[], BoundedProtocol]) -> None:
    """Take connections until cancelled; each is of the crowd while it shakes hands."""
    loop, shaking = asyncio.get_running_loop(), set[asyncio.Task[None]]()
    listening.settimeout(0)
    try:
        while True:
            try:
                client, peer = await loop.sock_accept(listening)
            except OSError as error:
                # With no file left for a connection the next try would fail as well.
                await asyncio.sleep(0 if error.errno in OF_THE_CLIENT else OUT_OF_FILES_SECONDS)
                continue
            task = loop.create_task(_shake(client, str(peer[0]), context, make()))
            shaking.add(task)
            task.add_done_callback(shaking.discard)
    finally:
        for task in shaking:
            task.cancel()


async def _shake(client: socket.socket, address: str, context: ssl.SSLContext, connection: BoundedProtocol) -> None:
    loop, seconds = asyncio.get_running_loop(), connection.bounds.head_seconds
    connection.handshake = asyncio.current_task()
    connection.crowd.enter(connection, address)
    try:
        with contextlib.suppress(OSError):  # what a client does wrong, time included
            await loop.connect_accepted_socket(lambda: connection, client, ssl=context, ssl_handshake_timeout=seconds)
    finally:
        if connection.handshake is not None:
            connection.crowd.leave(connection, address)
            client.close()
