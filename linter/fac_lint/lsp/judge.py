"""The process that judges for the server: `python -m fac_lint.lsp.judge`, asked on its standard input, answering on its standard output.

It does one thing at a time. Whatever comes in while it judges ends that: it is about a text that nobody sees any more.
"""

from __future__ import annotations

import gc
import os
import sys
import traceback
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, BinaryIO

from fac_lint.lsp.messages import SIZE, Failed, Step, Stop, Stopped, asks, framed
from fac_lint.lsp.request_handler import RequestHandler

if TYPE_CHECKING:
    import msgspec

    from fac_lint.lsp.messages import Ask, Work

_EVERY = 16
"""Telling of every module would take longer than judging a small one."""


class OutdatedError(Exception):
    """Something else is asked for by now."""


class Process:
    """What is asked, and where answers go."""

    def __init__(self, output: BinaryIO) -> None:
        self._output = output
        self._inbox: SimpleQueue[Ask | None] = SimpleQueue()
        self._desk = RequestHandler(self._step)
        self._number = 0

    def run(self, stream: int) -> None:
        """Answer until nobody asks any more."""
        Thread(target=self._receive, args=(stream,), daemon=True).start()
        while (ask := self._inbox.get()) is not None:
            if not isinstance(ask, Stop):
                self._number = ask.number
                self._send(self._answer(ask))
            if self._inbox.empty():
                gc.collect()  # modules and what they mean hold each other; nobody waits now

    def _answer(self, ask: Work) -> msgspec.Struct:
        try:
            return self._desk.answer(ask)
        except OutdatedError:
            return Stopped(self._number)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong in a judgement is told, and the next one may go well
            return Failed(self._number, f"{type(error).__name__}: {error}"[:1000], traceback.format_exc())

    def _step(self, done: int, every: int) -> None:
        if not self._inbox.empty():
            raise OutdatedError
        if done % _EVERY == 0:
            self._send(Step(self._number, done, every))

    def _send(self, message: msgspec.Struct) -> None:
        self._output.write(framed(message))
        self._output.flush()

    def _receive(self, stream: int) -> None:
        while (ask := _read(stream)) is not None:
            self._inbox.put(ask)
        self._inbox.put(None)


def _read(stream: int) -> Ask | None:
    size = _exactly(stream, SIZE)
    data = _exactly(stream, int.from_bytes(size)) if size is not None else None
    return asks.decode(data) if data is not None else None


def _exactly(stream: int, size: int) -> bytes | None:
    """Read so many bytes, or nothing where they end before; not through a buffer, whose lock would hold up the end of the process."""
    parts: list[bytes] = []
    while size and (part := os.read(stream, min(size, 1 << 20))):
        parts.append(part)
        size -= len(part)
    return None if size else b"".join(parts)


def main() -> None:
    """Begin; what anybody prints goes where errors go, not between the answers."""
    gc.disable()  # it is asked for between two answers
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    try:
        Process(output).run(0)
    except BrokenPipeError:
        os._exit(0)  # nobody is left to tell


if __name__ == "__main__":
    main()
