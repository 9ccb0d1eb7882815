"""Remove blobs that belong to no version: what uploads left that were killed between keeping the content and showing it."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select, union
from sqlalchemy.exc import SQLAlchemyError

from fac_registry.audit import SERVER, Actor, record
from fac_registry.database.mirror_tables import mirrored_packages
from fac_registry.database.tables import provider_packages, provider_versions, versions
from fac_registry.storage import StorageError

if TYPE_CHECKING:
    from fac_registry.database import Database
    from fac_registry.storage import Blob, Storage

LOG = logging.getLogger(__name__)
DAY = 86_400.0
# All that names a blob.
HELD = (versions.c.digest, provider_packages.c.digest, provider_versions.c.sums, provider_versions.c.signature, mirrored_packages.c.content)


@dataclass(frozen=True)
class Garbage:
    """``age`` is the seconds that an upload certainly takes less than between keeping its content and showing the version."""

    database: Database
    storage: Storage
    age: float = DAY
    by: Actor = SERVER

    async def found(self) -> list[Blob]:
        """Return the blobs of no version, old enough or not."""
        blobs = await asyncio.to_thread(lambda: list(self.storage.blobs()))
        async with self.database.reading() as connection:
            used = frozenset((await connection.execute(union(*map(select, HELD)))).scalars())
        return [blob for blob in blobs if blob.digest not in used]

    def old(self, blob: Blob) -> bool:
        """Tell whether a blob may go."""
        return blob.put <= time.time() - self.age

    async def collect(self) -> list[Blob]:
        """Remove what is old and of no version, and return it."""
        old = [blob for blob in await self.found() if self.old(blob)]
        return [blob for blob in old if await self._remove(blob)]

    async def _remove(self, blob: Blob) -> bool:
        # Nobody publishes while a blob goes: `ModuleRepository.add` looks for its content under the same lock.
        async with self.database.writing() as connection:
            if (await connection.execute(union(*(select(column).where(column == blob.digest) for column in HELD)))).first():
                return False
            await record(connection, self.by, "archive.removed", blob.digest, {"size": blob.size})
            await asyncio.to_thread(self.storage.delete, blob.digest)
            return True

    async def run(self) -> None:
        """Collect now and every day, until cancelled; a trouble is logged and tried again."""
        while True:
            try:
                gone = await self.collect()
                if gone:
                    fields = {"blobs": len(gone), "bytes": sum(blob.size for blob in gone)}
                    LOG.info("removed what belongs to no version", extra={"fields": fields})
            except (OSError, SQLAlchemyError, StorageError) as error:
                LOG.warning("what belongs to no version could not be removed", extra={"fields": {"reason": str(error)}})
            await asyncio.sleep(DAY)
