"""Publish a version: validate, pack again, lint, keep the blob durably, and only then let one transaction show it."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from fac_registry.errors import NotTakenError
from fac_registry.modules.adding import ModuleWriter, same
from fac_registry.modules.not_taken import NotTakenVersions
from fac_registry.modules.reading import Reading

if TYPE_CHECKING:
    from pathlib import Path

    from fac_registry.address import Address
    from fac_registry.archive.pack import Packed
    from fac_registry.modules.history import Published
    from fac_registry.modules.linter import Linter
    from fac_registry.modules.reader import Reader
    from fac_registry.modules.repository import ModuleRepository
    from fac_registry.modules.version import Version
    from fac_registry.namespaces import NamespaceStore
    from fac_registry.storage import Storage
    from fac_registry.uploads import Publishing


@dataclass(frozen=True)
class Publisher:
    """Takes uploads; ``scratch`` holds nameless temporary files."""

    repository: ModuleRepository
    storage: Storage
    reader: Reader
    linter: Linter
    namespaces: NamespaceStore
    scratch: Path

    async def publish(self, address: Address, version: Version, upload: BinaryIO, publisher: Publishing) -> tuple[Published, bool]:
        """Publish and tell whether it is new; raise `RequestError` for what is refused, `ConflictError` among it."""
        with tempfile.TemporaryFile(dir=self.scratch) as out:
            read = await self.reader.read(upload, out)
            there = await self.repository.find(address, version)
            if there is not None:
                return same(there, version, read.packed, address), False
            try:
                verdict = await self.linter.judge(address, out, await self.namespaces.rules(address.namespace))
            except NotTakenError as error:
                await NotTakenVersions(self.repository.database).note(address, version, error.why, publisher.by)
                raise
            if verdict is not None:
                read = Reading(read.packed, msgspec.structs.replace(read.description, verdict=verdict))
            await asyncio.to_thread(self._keep, read.packed, out)
            return await ModuleWriter(self.repository.database, self._held).add(address, version, read, publisher)

    async def _held(self, digest: str) -> bool:
        return await asyncio.to_thread(self.storage.exists, digest)

    def _keep(self, packed: Packed, out: BinaryIO) -> None:
        out.seek(0)
        self.storage.put(packed.digest, out)
