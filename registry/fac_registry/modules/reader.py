"""Have an upload opened by a child process with limits: the serving process never looks inside of one."""

from __future__ import annotations

import asyncio
import logging
import os
import tempfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from fac_registry.archive.limits import MIB, Limits
from fac_registry.errors import BadArchiveError, RequestError
from fac_registry.modules.bounds import python, run_bounded
from fac_registry.modules.reading import Failure, Reading, Refusal
from fac_registry.modules.worker import Task

if TYPE_CHECKING:
    from pathlib import Path

LOG = logging.getLogger(__name__)
MEMORY = 512 * MIB
SECONDS, SECONDS_PER_MIB = 10, 1
MOST_REPORT = 16 * MIB
COMMAND = python("fac_registry.modules.worker")


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
        with tempfile.TemporaryFile(dir=self.scratch) as report:
            files = (upload.fileno(), archive.fileno(), report.fileno())
            seconds = self.seconds + size // MIB * SECONDS_PER_MIB
            task = Task(*files, str(self.scratch), self.memory, seconds, self.limits)
            status = run_bounded(COMMAND, msgspec.json.encode(task).decode(), files, seconds)
            report.seek(0)
            said = report.read(MOST_REPORT + 1)
        if status == 0 and len(said) <= MOST_REPORT:
            return msgspec.json.decode(said, type=Reading | Refusal | Failure)
        LOG.warning("an upload could not be read within the limits", extra={"fields": {"status": status, "bytes": size}})
        text = f"reading the archive takes more than {seconds} seconds or {self.memory // MIB} MiB of memory"
        return Refusal(BadArchiveError.status, text, "Leave out what the module does not need.")
