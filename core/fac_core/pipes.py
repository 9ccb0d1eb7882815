"""Open a file to read that may be a pipe to which nobody writes: to open such a one otherwise hangs for ever."""

from __future__ import annotations

import errno
import io
import os
import time
from stat import S_ISFIFO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from _typeshed import WriteableBuffer

PATIENCE = 5.0
"""Seconds that a writer has to come; how long it takes to write is its own affair."""
_OPEN_ALREADY = ("/dev/fd/", "/proc/")
"""Where the ends of pipes without a name are, which a shell has opened on both sides: these end when their writer does."""


def opened(path: Path) -> BinaryIO:
    """Open a file; its first reading raises `OSError` where it is a pipe to which nobody writes in time."""
    if S_ISFIFO(path.stat().st_mode) and not os.path.realpath(path).startswith(_OPEN_ALREADY):
        return io.BufferedReader(_Pipe(os.open(path, os.O_RDONLY | os.O_NONBLOCK)))
    return path.open("rb")


def read_bytes(path: Path) -> bytes:
    """Return all bytes of a file; raise `OSError` where it is a pipe to which nobody writes in time."""
    with opened(path) as file:
        return file.read()


class _Pipe(io.RawIOBase):
    """The reading end of a pipe, opened without waiting."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor, self._begun = descriptor, False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer)
        data = os.read(self._descriptor, len(view)) if self._begun else self._first(len(view))
        view[: len(data)] = data
        return len(data)

    def _first(self, size: int) -> bytes:
        end = time.monotonic() + PATIENCE
        while True:
            try:
                data = os.read(self._descriptor, size)
            except BlockingIOError:  # somebody has it open, and is not ready yet
                data = None
            if data != b"":
                self._begun = True
                os.set_blocking(self._descriptor, True)
                return os.read(self._descriptor, size) if data is None else data
            if time.monotonic() >= end:
                raise OSError(errno.ENXIO, "it is a pipe to which nobody writes")
            time.sleep(0.02)

    def close(self) -> None:
        if not self.closed:
            os.close(self._descriptor)
        super().close()
