"""Child processes that open what strangers sent: no environment, few rights, and an end, whatever they meet."""

from __future__ import annotations

import logging
import os
import resource
import signal
import tempfile
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast

import msgspec

from fac_registry.forking import WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from msgspec import Struct

    from fac_registry.forking import Forked

LOG = logging.getLogger(__name__)
GRACE = 1
ITS_OWN_FAULT = frozenset(
    -number
    for number in (
        *(signal.SIGALRM, signal.SIGKILL, signal.SIGXCPU, signal.SIGXFSZ),  # a limit, or the fork server, which kills who is late
        *(signal.SIGABRT, signal.SIGBUS, signal.SIGSEGV),  # how code in C ends that finds no memory
    )
)
"""Exit statuses of a child that what it was given has brought to its end."""


class Bounds(NamedTuple):
    """``seconds`` of processor and, twice that, of wall time; ``most`` bytes of an answer."""

    seconds: int
    most: int


def bound(memory: int, seconds: int, file_size: int, files: int = 32) -> None:
    """Bound this process before it looks at anything: past a limit the system ends it.

    ``memory`` and ``file_size`` in bytes, ``seconds`` of processor and, twice that, of wall time.
    """
    bounds = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_FSIZE: file_size,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_NOFILE: files,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in bounds.items():
        resource.setrlimit(kind, (most, most))
    # An orphan ends too: nobody else would stop it when the server was killed.
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(2 * seconds)


def answer(worker: Forked, task: Callable[[int], Struct], files: tuple[int, ...], scratch: Path, bounds: Bounds) -> bytes | None:
    """Have a child work and return what it writes to a file that it is given beside ``files``; None when that was too much for it.

    ``task`` returns what the child is told, as JSON, from the descriptor of that file, which is a nameless one. Raise `WorkerError` when
    it failed and the task is not to blame.
    """
    with _nameless(scratch) as out, _nameless(scratch) as said:
        said.write(msgspec.json.encode(task(out.fileno())))
        said.flush()
        status = worker(said, (*files, out.fileno()), 2 * bounds.seconds + GRACE)
        out.seek(0)
        written = out.read(bounds.most + 1)
    if status == 0 and len(written) <= bounds.most:
        return written
    LOG.warning("%s did not end within its bounds", worker.module, extra={"fields": {"status": status, "bytes": len(written)}})
    if status and status not in ITS_OWN_FAULT:
        raise WorkerError(f"{worker.module} ended with {status}")
    return None


def _nameless(scratch: Path) -> BinaryIO:
    """Return a file in memory where there is such a thing: on a disk that is full no child could say that it is."""
    if hasattr(os, "memfd_create"):
        return cast("BinaryIO", open(os.memfd_create("answer"), "w+b"))  # noqa: PTH123 - a descriptor; who asks for it closes it
    return cast("BinaryIO", tempfile.TemporaryFile(dir=scratch))
