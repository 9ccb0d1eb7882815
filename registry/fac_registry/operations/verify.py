"""Prove that a registry holds what it promises: every version's content, byte for byte."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select

from fac_registry.database.tables import modules, versions
from fac_registry.operations.garbage import Garbage
from fac_registry.storage import BlobMissingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_registry.database import Database
    from fac_registry.storage import Storage

CHUNK = 1024 * 1024


class Damage(msgspec.Struct, frozen=True):
    """A version whose content is not what was published, and why; or the database's own complaint, with no version."""

    version: str
    digest: str
    reason: str


class Verified(msgspec.Struct, frozen=True):
    """How many ``versions`` were proven, what is damaged, and the ``orphans``: blobs of no version, which harm nobody.

    ``database_checked`` tells whether the database was asked to check itself: only SQLite's can be.
    """

    versions: int
    damage: tuple[Damage, ...]
    orphans: tuple[str, ...]
    database_checked: bool


@dataclass(frozen=True)
class Verifier:
    """Reads everything again; ``step`` is told how many versions of how many are done."""

    database: Database
    storage: Storage
    step: Callable[[int, int], None] | None = None

    async def verify(self) -> Verified:
        """Hash every version's content and ask the database for its own check."""
        named = (modules.c.namespace, modules.c.name, modules.c.system, versions.c.version, versions.c.digest, versions.c.size)
        async with self.database.reading() as connection:
            rows = (await connection.execute(select(*named).join_from(versions, modules).order_by(*named[:4]))).all()
            complaints = await self.database.backend.complaints(connection)
        damage = [Damage("", "", f"the database: {complaint}") for complaint in complaints or ()]
        for done, row in enumerate(rows, start=1):
            if reason := await asyncio.to_thread(self._reason, row.digest, row.size):
                damage.append(Damage(f"{row.namespace}/{row.name}/{row.system} {row.version}", row.digest, reason))
            if self.step:
                self.step(done, len(rows))
        orphans = tuple(sorted(blob.digest for blob in await Garbage(self.database, self.storage).found()))
        proven = len(rows) - len([one for one in damage if one.version])
        return Verified(proven, tuple(damage), orphans, database_checked=complaints is not None)

    def _reason(self, digest: str, size: int) -> str | None:
        found, length = hashlib.sha256(), 0
        try:
            with self.storage.open(digest) as stream:
                while chunk := stream.read(CHUNK):
                    found.update(chunk)
                    length += len(chunk)
        except BlobMissingError:
            return "its content is not there"
        except OSError as error:
            return f"its content cannot be read: {error.strerror}"
        if length != size:
            return f"its content has {length} bytes instead of {size}"
        return None if found.hexdigest() == digest else "its content has other bytes"
