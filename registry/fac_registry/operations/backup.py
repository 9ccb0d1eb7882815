"""Copy a registry to a folder while it is served: the rows as they were at one moment, then every blob that they name.

Blobs never change and are kept before a version names them, so a blob that a row of that moment names can be copied at any time after it.
What an earlier backup to the same folder has copied is not copied again. The snapshot appears last: a backup that was killed is none.
"""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import MetaData, select

from fac_core import __version__
from fac_core.errors import UserError
from fac_registry.database.migrate import known
from fac_registry.operations.snapshot import FORMAT, SUFFIX, Header, Writer, named
from fac_registry.storage import BlobMissingError, DigestMismatchError, StorageError, open_storage

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.database import Database
    from fac_registry.storage import Storage

BATCH, COPIERS = 500, 4
BLOBS = "blobs"
COPIED, THERE = "copied", "there"
REVISIONS = "alembic_version"


class Made(msgspec.Struct, frozen=True):
    """A backup: the name of its ``snapshot``, and how many ``rows`` and ``blobs`` it has.

    ``copied`` counts the blobs that no earlier backup had copied; ``damaged`` tells which could not be, and why: the registry is damaged.
    """

    snapshot: str
    rows: int
    blobs: int
    copied: int
    damaged: dict[str, str]


@dataclass(frozen=True)
class Backup:
    """Copies to the folder ``into``; ``step`` is told how many blobs of how many are done."""

    database: Database
    storage: Storage
    into: Path
    step: Callable[[int, int], None] | None = None

    async def make(self) -> Made:
        """Make a backup; raise `UserError` when the folder cannot be written, or the storage not be read."""
        try:
            return await self._make()
        except OSError as error:
            hint = "Name a folder that this user may write to, on a disk with room."
            raise UserError(f"the backup cannot be made: {error.strerror}", path=self.into, hint=hint) from error
        except StorageError as error:
            raise UserError(f"the backup cannot be made: {error}", hint="See to it that the storage answers, and repeat it.") from error

    async def _make(self) -> Made:
        self.into.mkdir(mode=0o700, parents=True, exist_ok=True)
        copies, now = open_storage(f"file:{self.into / BLOBS}"), int(time.time())
        with Writer(self.into / f"{time.strftime('%Y%m%dT%H%M%SZ', time.gmtime(now))}{SUFFIX}") as writer:
            async with self.database.frozen() as connection:
                digests = await _copy_rows(connection, writer, now)
            outcomes = await asyncio.to_thread(self._copy_blobs, sorted(digests), copies)
            writer.keep()
        damaged = {digest: outcome for digest, outcome in outcomes.items() if outcome not in (COPIED, THERE)}
        return Made(writer.place.name, writer.rows, len(digests), list(outcomes.values()).count(COPIED), damaged)

    def _copy_blobs(self, digests: Collection[str], copies: Storage) -> dict[str, str]:
        outcomes: dict[str, str] = {}
        with ThreadPoolExecutor(COPIERS) as pool:
            for done, outcome in enumerate(pool.map(partial(copy, self.storage, copies), digests), start=1):
                outcomes.update([outcome])
                if self.step:
                    self.step(done, len(digests))
        return outcomes


def copy(storage: Storage, copies: Storage, digest: str) -> tuple[str, str]:
    """Copy a blob, and return its digest with what came of it: `COPIED`, `THERE`, or why it cannot be."""
    if copies.exists(digest):
        return digest, THERE
    try:
        with storage.open(digest) as stream:
            copies.put(digest, stream)
    except BlobMissingError:
        return digest, "its content is not there"
    except DigestMismatchError:
        return digest, "its content has other bytes"
    return digest, COPIED


async def _copy_rows(connection: AsyncConnection, writer: Writer, now: int) -> frozenset[str]:
    """Write all rows as they are, whatever revision the tables have, and return the digests of the blobs that they name."""
    tables = await connection.run_sync(_tables)
    revision = (await connection.execute(select(tables.tables[REVISIONS]))).scalar_one()
    if not known(revision):
        raise UserError("the database was written by a newer version", hint="Upgrade finops-as-code, or use the release that is served.")
    writer.begin(Header(FORMAT, revision, now, __version__))
    digests: set[str] = set()
    for table in tables.sorted_tables:
        if table.name != REVISIONS:
            async with connection.stream(select(table).order_by(*table.primary_key), execution_options={"yield_per": BATCH}) as rows:
                async for row in rows.mappings():
                    writer.add(str(table.name), {str(name): value for name, value in row.items()})
                    digests.update(named(str(table.name), dict(row)))
    return frozenset(digests)


def _tables(connection: Connection) -> MetaData:
    found = MetaData()
    found.reflect(connection)
    return found
