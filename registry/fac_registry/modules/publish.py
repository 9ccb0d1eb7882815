"""Publish a version: validate, pack again, keep the blob durably, and only then let one transaction show it."""

from __future__ import annotations

import asyncio
import os
import tempfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from fac_registry.archive.upload import Repacked, repack
from fac_registry.modules.describe import describe
from fac_registry.modules.repository import Published, same

if TYPE_CHECKING:
    from pathlib import Path

    from fac_registry.address import Address
    from fac_registry.archive.limits import Limits
    from fac_registry.modules.description import Description
    from fac_registry.modules.repository import ModuleRepository
    from fac_registry.modules.version import Version
    from fac_registry.storage import Storage


@dataclass(frozen=True)
class Publisher:
    """Takes uploads; as many are unpacked at once as there are processors, the others wait."""

    repository: ModuleRepository
    storage: Storage
    limits: Limits
    scratch: Path
    _turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(os.cpu_count() or 1))

    async def publish(self, address: Address, version: Version, upload: BinaryIO, publisher: str | None) -> tuple[Published, bool]:
        """Publish and tell whether it is new; raise `BadArchiveError`, `TooLargeError` or `ConflictError`."""
        with tempfile.TemporaryFile(dir=self.scratch) as out:
            async with self._turns:
                repacked, description = await asyncio.to_thread(self._read, upload, out)
            there = await self.repository.find(address, version)
            if there is not None:
                return same(there, version, repacked.packed, address), False
            await asyncio.to_thread(self._keep, repacked, out)
            published, added = await self.repository.add(address, version, repacked.packed, description, publisher)
            return published, added

    def _read(self, upload: BinaryIO, out: BinaryIO) -> tuple[Repacked, Description]:
        repacked = repack(upload, out, self.limits, self.scratch)
        return repacked, describe(repacked.texts)

    def _keep(self, repacked: Repacked, out: BinaryIO) -> None:
        out.seek(0)
        self.storage.put(repacked.packed.digest, out)
