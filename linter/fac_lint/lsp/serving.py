"""A server from its first message to its last."""

from __future__ import annotations

import asyncio
import logging
from threading import Thread
from typing import TYPE_CHECKING

from fac_lint.lsp.server import Server
from fac_lint.lsp.transport import ForeignError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from fac_lint.lsp.transport import Stream, Writer

log = logging.getLogger(__name__)


class _Inbox:
    """Messages on their way from the thread that reads to the loop that answers; None once nothing follows."""

    def __init__(self, loop: AbstractEventLoop) -> None:
        self._loop = loop
        self._queue: asyncio.Queue[bytes | None] = asyncio.Queue()

    def read(self, stream: Stream) -> None:
        """Read until nothing follows."""
        try:
            for message in stream.messages():
                self._loop.call_soon_threadsafe(self._queue.put_nowait, message)
        except (ForeignError, OSError) as error:
            log.error("%s; the connection is closed", error)  # noqa: TRY400 - how it came about says nothing
        try:
            self.close()
        except RuntimeError:
            return  # the loop has ended before

    def close(self) -> None:
        """Say that nothing follows."""
        self._loop.call_soon_threadsafe(self._queue.put_nowait, None)

    async def next(self) -> bytes | None:
        """Return the next message."""
        return await self._queue.get()


class _Guarded:
    """A writer that ends the server, not its parts, when nobody reads any more."""

    def __init__(self, writer: Writer, inbox: _Inbox) -> None:
        self._writer = writer
        self._inbox = inbox

    def write(self, data: bytes) -> None:
        try:
            self._writer.write(data)
        except OSError:
            self._inbox.close()

    def close(self) -> None:
        self._writer.close()


async def serve(stream: Stream, writer: Writer, server: Server | None = None) -> int:
    """Serve one client until it leaves; return the exit code."""
    server = server or Server()
    inbox = _Inbox(asyncio.get_running_loop())
    server.protocol.set_writer(_Guarded(writer, inbox))
    Thread(target=inbox.read, args=(stream,), daemon=True).start()
    try:
        while not server.protocol.ended and (message := await inbox.next()) is not None:
            server.protocol.receive(message)
    finally:
        await server.end()
    return server.protocol.code
