"""Have a worker do a task in a child that a process forks which has imported the worker before: see `fac_registry.fork_server`."""

from __future__ import annotations

import array
import atexit
import os
import select
import socket
import subprocess
import sys
import threading
from typing import BinaryIO, NamedTuple

from fac_registry.fork_server import HEADER, STATUS

PROGRAM = ("-m", "fac_registry.fork_server")
BEGIN, GRACE = 60, 5
"""Seconds after which a fork server that tells of no child, or of no end of a child that is late, is taken for dead itself."""


class WorkerError(Exception):
    """No child did a task, and the task is not to blame: it may be given again."""


class _ForkServer(NamedTuple):
    """A running fork server, whose it is, and where it takes tasks."""

    owner: int
    process: subprocess.Popen[bytes]
    gate: socket.socket

    def end(self) -> None:
        self.gate.close()
        self.process.kill()
        self.process.wait()


class Forked:
    """Runs ``main()`` of a worker's module in children; to be used from any thread.

    The module also has ``warm()``, which imports what the worker needs. ``program`` are the arguments for Python that start the server.
    """

    def __init__(self, module: str, program: tuple[str, ...] = PROGRAM) -> None:
        self.module = module
        self._program = program
        self._lock = threading.Lock()
        self._server: _ForkServer | None = None
        atexit.register(self.close)

    def __call__(self, task: BinaryIO, files: tuple[int, ...], seconds: float) -> int:
        """Return the exit status of the child for a task, that of a signal when it took longer than ``seconds``.

        ``files`` are open in the child under the same numbers. Raise `WorkerError` when there is no child, or nobody tells of its end.
        """
        told, awaited = os.pipe()
        try:
            server = self._begin(told, awaited, task, files, seconds)
            status = _told(told, seconds + GRACE)
        finally:
            os.close(told)
        if status is None:
            with self._lock:
                if self._server is server:
                    self._end()
            raise WorkerError(f"the process that forks {self.module} ended, or does not answer")
        return status

    def close(self) -> None:
        """End the fork server; the next task starts another one."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        if self._server is not None and self._server.owner == os.getpid():
            self._server.end()
        self._server = None

    def _begin(self, told: int, awaited: int, task: BinaryIO, files: tuple[int, ...], seconds: float) -> _ForkServer:
        """Send a task, and wait until a child has it: of two tasks in the socket none could tell which files are whose."""
        said = HEADER.pack(seconds) + array.array("i", files).tobytes()
        with self._lock:
            try:
                server = self._running()
                socket.send_fds(server.gate, [said], [awaited, task.fileno(), *files])
            except OSError as error:
                raise WorkerError(f"the process that forks {self.module} cannot be reached: {error.strerror}") from error
            finally:
                os.close(awaited)
            begun = _told(told, BEGIN)
            if begun is None:
                self._end()
                raise WorkerError(f"the process that forks {self.module} ended")
        if begun < 0:
            raise WorkerError(f"no process can be started for {self.module}: {os.strerror(-begun)}")
        return server

    def _running(self) -> _ForkServer:
        """Return a fork server of this very process, started where there is none."""
        if self._server is None or self._server.owner != os.getpid() or self._server.process.poll() is not None:
            self._end()
            ours, theirs = socket.socketpair()
            quiet = subprocess.DEVNULL
            with theirs:
                # A session of its own: Ctrl-C in the terminal of a server lets running uploads end.
                process = subprocess.Popen(
                    (sys.executable, "-I", *self._program, self.module, str(theirs.fileno())),
                    pass_fds=(theirs.fileno(),),
                    env={},
                    cwd="/",
                    stdin=quiet,
                    stdout=quiet,
                    stderr=quiet,
                    start_new_session=True,
                )
            self._server = _ForkServer(os.getpid(), process, ours)
        return self._server


def _told(told: int, seconds: float) -> int | None:
    """Return what is told next; None when nothing is in time, or nobody is left who could tell."""
    poll = select.poll()
    poll.register(told, select.POLLIN)
    said = os.read(told, STATUS.size) if poll.poll(1000 * seconds) else b""
    return STATUS.unpack(said)[0] if len(said) == STATUS.size else None
