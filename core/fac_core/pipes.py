"""Open a file that may be a pipe with nobody at its other end: to open such a one otherwise hangs for ever."""

from __future__ import annotations

import errno
import io
import os
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from _typeshed import WriteableBuffer

PATIENCE = 5.0
"""Seconds that whoever writes or reads has to come; how long that takes then is their own affair."""
_OPEN_ALREADY = ("/dev/fd/", "/proc/")
"""Where the ends of pipes without a name are, which a shell has opened on both sides: these end when their writer does."""


def opened(path: Path) -> BinaryIO:
    """Open a file; its first reading raises `OSError` where it is a pipe to which nobody writes in time."""
    if _waits(path):
        return io.BufferedReader(_Pipe(os.open(path, os.O_RDONLY | os.O_NONBLOCK)))
    return path.open("rb")


def read_bytes(path: Path) -> bytes:
    """Return all bytes of a file; raise `OSError` where it is a pipe to which nobody writes in time."""
    with opened(path) as file:
        return file.read()


def write_text(path: Path, text: str) -> None:
    """Write a text into what is there already; raise `OSError` where it is a pipe from which nobody begins to read in time."""
    descriptor = _to_a_reader(path) if _waits(path) else os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
    with open(descriptor, "w", encoding="utf-8", newline="\n") as file:  # noqa: PTH123 - a descriptor
        file.write(text)


def _waits(path: Path) -> bool:
    """Whether to open it waits for somebody at the other end."""
    return path.is_fifo() and not os.path.realpath(path).startswith(_OPEN_ALREADY)


def _to_a_reader(path: Path) -> int:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as error:
            if error.errno != errno.ENXIO or time.monotonic() >= end:
                nobody = "it is a pipe from which nobody reads"
                raise OSError(errno.ENXIO, nobody) if error.errno == errno.ENXIO else error from error
            time.sleep(0.02)
        else:
            os.set_blocking(descriptor, True)
            return descriptor


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
