"""Have the zip of a provider opened by a child process with limits."""

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
from fac_registry.outcome import Refusal
from fac_registry.providers.worker import Hashed, Task

if TYPE_CHECKING:
    from pathlib import Path

MEMORY, SECONDS, SECONDS_PER_MIB = 256 * MIB, 10, 1
MOST_REPORT = MIB
WORKER = Forked("fac_registry.providers.worker")
# A program of Go is large, and packs well.
LIMITS = Limits(upload=500 * MIB, unpacked=2048 * MIB, member=2048 * MIB, members=100)


@dataclass(frozen=True)
class ProviderReader:
    """Reads zips; as many at once as there are processors, the others wait."""

    scratch: Path
    limits: Limits = LIMITS
    _turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(os.cpu_count() or 1))

    async def h1(self, upload: BinaryIO, kind: str) -> str:
        """Validate a zip and return the hash of what is in it; raise `RequestError` for what is no zip of such a provider."""
        async with self._turns:
            report = await asyncio.to_thread(self._run, upload, kind)
        if isinstance(report, Refusal):
            raise RequestError(report.message, hint=report.hint, member=report.member, status=report.status)
        return report.h1

    def _run(self, upload: BinaryIO, kind: str) -> Hashed | Refusal:
        seconds = SECONDS + upload.seek(0, os.SEEK_END) // MIB * SECONDS_PER_MIB
        number = upload.fileno()

        def task(report: int) -> Task:
            return Task(number, report, kind, MEMORY, seconds, self.limits)

        said = answer(WORKER, task, (number,), self.scratch, Bounds(seconds, MOST_REPORT))
        if said is not None:
            return msgspec.json.decode(said, type=Hashed | Refusal)
        text = f"reading the zip takes more than {seconds} seconds or {MEMORY // MIB} MiB of memory, or ends who reads it"
        return Refusal(BadArchiveError.status, text, "Pack the program alone.")
