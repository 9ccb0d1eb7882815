"""Have an upload opened by a child process with limits: the serving process never looks inside of one."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from fac_registry.archive.limits import MIB, Limits
from fac_registry.bounds import Bounds, answer
from fac_registry.errors import BadArchiveError, RequestError
from fac_registry.forking import Forked
from fac_registry.modules.reading import Reading
from fac_registry.modules.worker import Task
from fac_registry.outcome import Failure, Refusal

if TYPE_CHECKING:
    from pathlib import Path

MEMORY = 512 * MIB
SECONDS, SECONDS_PER_MIB = 10, 1
MOST_REPORT = 16 * MIB
WORKER = Forked("fac_registry.modules.worker")


class ReaderError(Exception):
    """The child failed, and the upload is not to blame; the message holds its traceback."""


@dataclass(frozen=True)
class Reader:
    """Reads uploads; as many at once as there are processors, the others wait. ``memory`` in bytes, ``seconds`` of processor time."""

    limits: Limits
    scratch: Path
    memory: int = MEMORY
    seconds: int = SECONDS
    _turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(os.cpu_count() or 1))

    async def read(self, upload: BinaryIO, archive: BinaryIO) -> Reading:
        """Validate ``upload``, write it anew to ``archive`` and say what is in it; raise `RequestError`, `ReaderError` or `OSError`."""
        async with self._turns:
            report = await asyncio.to_thread(self._run, upload, archive)
        match report:
            case Refusal():
                raise RequestError(report.message, hint=report.hint, member=report.member, status=report.status)
            case Failure(errno=int(number)):
                raise OSError(number, os.strerror(number))
            case Failure():
                raise ReaderError(report.traceback)
        return report

    def _run(self, upload: BinaryIO, archive: BinaryIO) -> Reading | Refusal | Failure:
        size = upload.seek(0, os.SEEK_END)
        # The descriptors are the child's too, and so is the place in the file.
        upload.seek(0)
        seconds = self.seconds + size // MIB * SECONDS_PER_MIB
        files = (upload.fileno(), archive.fileno())

        def task(report: int) -> Task:
            return Task(*files, report, str(self.scratch), self.memory, seconds, self.limits)

        said = answer(WORKER, task, files, self.scratch, Bounds(seconds, MOST_REPORT))
        if said is not None:
            return msgspec.json.decode(said, type=Reading | Refusal | Failure)
        text = f"reading the archive takes more than {seconds} seconds or {self.memory // MIB} MiB of memory, or ends who reads it"
        return Refusal(BadArchiveError.status, text, "Leave out what the module does not need.")
