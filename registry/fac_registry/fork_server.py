"""A process that has imported a worker already, and forks a child for each task: starting one takes milliseconds instead of a second.

Started by `fac_registry.forking` with an empty environment, the module of the worker and one end of a pair of sockets. It never sees
what a stranger sent: the open files of a task are passed through to the child, which runs ``main()`` of the worker under its limits.
"""

from __future__ import annotations

import array
import contextlib
import gc
import importlib
import os
import select
import signal
import socket
import struct
import sys
import time
from typing import TYPE_CHECKING, NamedTuple, NoReturn

if TYPE_CHECKING:
    from types import ModuleType

MOST_FILES = 8
HEADER = struct.Struct("=d")
"""Seconds that a child has; the numbers follow under which it is to know the files that come along, as machine integers."""
STATUS = struct.Struct("=i")
"""What is told of a child: its number when it has begun, or else -errno, and its exit status when it has ended."""


class Running(NamedTuple):
    """When a child is late, and where its exit status is awaited."""

    deadline: float
    awaited: int


class ForkServer:
    """Serves one other process until that ends."""

    def __init__(self, gate: socket.socket, worker: ModuleType) -> None:
        self._gate, self._worker = gate, worker
        self._children: dict[int, Running] = {}
        # A signal wakes the loop by a byte in this pipe.
        self._waking, wakes = os.pipe()
        for end in (self._waking, wakes):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(wakes)
        signal.signal(signal.SIGCHLD, lambda *_: None)

    def run(self) -> None:
        """Fork for each task that arrives; return when nobody can send any more."""
        while True:
            soonest = min((one.deadline for one in self._children.values()), default=None)
            wait = None if soonest is None else max(0.0, soonest - time.monotonic())
            watched: list[socket.socket | int] = [self._gate, self._waking]
            ready, _, _ = select.select(watched, [], [], wait)
            if self._waking in ready:
                with contextlib.suppress(BlockingIOError):
                    os.read(self._waking, 512)
            self._reap()
            if self._gate in ready and not self._take():
                return

    def _reap(self) -> None:
        """Kill who is late, and tell of whom has ended."""
        now = time.monotonic()
        for child, running in list(self._children.items()):
            if running.deadline <= now:
                os.kill(child, signal.SIGKILL)
            ended, status = os.waitpid(child, 0 if running.deadline <= now else os.WNOHANG)
            if ended:
                del self._children[child]
                _tell(running.awaited, os.waitstatus_to_exitcode(status))
                os.close(running.awaited)

    def _take(self) -> bool:
        """Fork for one task: the first file is where its status is awaited, the second holds the task."""
        said, received, _, _ = socket.recv_fds(self._gate, HEADER.size + 4 * MOST_FILES, MOST_FILES)
        if not said:
            return False
        awaited, *files = received
        (seconds,) = HEADER.unpack(said[: HEADER.size])
        try:
            child = os.fork()
        except OSError as error:  # too many processes, or too little memory: the others go on
            _tell(awaited, -(error.errno or 1))
            files.append(awaited)
        else:
            if child == 0:
                self._be_a_child(files, list(array.array("i", said[HEADER.size :])))
            self._children[child] = Running(time.monotonic() + seconds, awaited)
            _tell(awaited, child)
        for number in files:
            os.close(number)
        return True

    def _be_a_child(self, files: list[int], numbers: list[int]) -> NoReturn:
        """Run the worker with its own files and no others."""
        status = 1
        try:
            os.setsid()
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            with open(files.pop(0), encoding="utf-8") as task:  # noqa: PTH123 - a descriptor
                task.seek(0)
                sys.argv = [str(self._worker.__file__), task.read()]
            place(files, numbers)
            self._worker.main()
            status = 0
        finally:
            os._exit(status)


def _tell(awaited: int, number: int) -> None:
    with contextlib.suppress(BrokenPipeError):  # who asked is gone
        os.write(awaited, STATUS.pack(number))


def place(files: list[int], numbers: list[int]) -> None:
    """Give open files other numbers, and close all others but the standard ones."""
    for index, number in enumerate(numbers):
        # Whatever has that number and still waits for its turn makes room.
        files = [os.dup(one) if one == number and later > index else one for later, one in enumerate(files)]
        if files[index] != number:
            os.dup2(files[index], number)
    for number in {int(name) for name in os.listdir("/dev/fd")} - {0, 1, 2, *numbers}:  # noqa: PTH208 - numbers, no paths
        with contextlib.suppress(OSError):  # that of the list itself
            os.close(number)


def main() -> None:
    """Import the worker and what it will need, and serve; its module and the descriptor of the socket are the arguments."""
    worker = importlib.import_module(sys.argv[1])
    worker.warm()
    gc.collect()
    gc.freeze()  # a child that collects garbage would copy every page of what it shares
    with socket.socket(fileno=int(sys.argv[2])) as gate:
        ForkServer(gate, worker).run()


if __name__ == "__main__":
    main()
