"""Messages of the protocol as they come in and go out: by the standard streams, or by one connection from this machine."""

from __future__ import annotations

import os
import re
import socket
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from fac_core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LARGEST = 256 * 2**20
"""Bytes of a message; longer ones are left out."""
LOOPBACK = "127.0.0.1"
_HEADER = re.compile(rb"([A-Za-z][A-Za-z-]*):[ \t]*([^\r\n]*)\r?\n")
_LINE = 4096


class ForeignError(Exception):
    """Whoever speaks does not speak the protocol: such as a browser that was led to our port."""


class Writer(Protocol):
    """Where answers go."""

    def write(self, data: bytes) -> None:
        """Write all of it."""

    def close(self) -> None:
        """Say that nothing follows."""


class Stream:
    """Bytes that come in; nothing is read ahead through a buffer of Python's, whose lock would hold up the end of the process."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self._held = b""

    def messages(self) -> Iterator[bytes]:
        """Yield each message until there are no more; raise `ForeignError` for what is no message."""
        while (size := self._size()) is not None:
            if size > LARGEST:
                self._skip(size)
            else:
                data = self._take(size)
                if data is None:
                    return
                yield data

    def _size(self) -> int | None:
        """Return how long the next message is, as its head says; None at the end."""
        size: int | None = None
        while True:
            line = self._line()
            if line is None:
                return None
            if line in {b"\r\n", b"\n"}:
                if size is not None:
                    return size
                continue
            match = _HEADER.fullmatch(line)
            if match is None:
                raise ForeignError(f"a message begins with {line[:40]!r}")
            if match[1].lower() == b"content-length" and match[2].strip().isdigit():
                size = int(match[2])

    def _line(self) -> bytes | None:
        while b"\n" not in self._held:
            if len(self._held) > _LINE:
                raise ForeignError(f"a message begins with {self._held[:40]!r}")
            more = self._read(1 << 16)
            if not more:
                return None
            self._held += more
        line, end, self._held = self._held.partition(b"\n")
        return line + end

    def _take(self, size: int) -> bytes | None:
        parts, left = [self._held[:size]], size - len(self._held[:size])
        self._held = self._held[size:]
        while left:
            more = self._read(min(left, 1 << 20))
            if not more:
                return None
            parts.append(more)
            left -= len(more)
        return b"".join(parts)

    def _skip(self, size: int) -> None:
        while size and (data := self._take(min(size, 1 << 20))):
            size -= len(data)


class Descriptor:
    """A writer to a file of the system."""

    def __init__(self, number: int) -> None:
        self._number = number

    def write(self, data: bytes) -> None:
        """Write all of it."""
        view = memoryview(data)
        while view:
            view = view[os.write(self._number, view) :]

    def close(self) -> None:
        """Say that nothing follows."""
        os.close(self._number)


class Connection:
    """A writer to a connection."""

    def __init__(self, peer: socket.socket) -> None:
        self._peer = peer

    def write(self, data: bytes) -> None:
        """Write all of it."""
        self._peer.sendall(data)

    def close(self) -> None:
        """Say that nothing follows."""
        with suppress(OSError):
            self._peer.shutdown(socket.SHUT_RDWR)


def standard_streams() -> tuple[Stream, Descriptor]:
    """Return the standard streams; what anybody prints from now on goes where errors go, not between the messages."""
    stdin, stdout = os.dup(0), os.dup(1)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return Stream(lambda size: os.read(stdin, size)), Descriptor(stdout)


def listening(port: int) -> socket.socket:
    """Return what listens at a port of this machine, and for this machine alone; raise `UserError` where that cannot be."""
    try:
        return socket.create_server((LOOPBACK, port), backlog=1)
    except OSError as error:
        raise UserError(f"port {port} cannot be listened at: {error.strerror}", hint="Name another one; 0 is any that is free.") from error


def accepted(listener: socket.socket) -> tuple[Stream, Connection]:
    """Wait for one connection, and listen for no other."""
    with listener:
        peer, _ = listener.accept()
    return Stream(lambda size: _received(peer, size)), Connection(peer)


def _received(peer: socket.socket, size: int) -> bytes:
    try:
        return peer.recv(size)
    except ConnectionError:
        return b""
