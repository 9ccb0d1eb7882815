"""Bring back a registry from a backup, into an empty place of any kind: another database or storage than it came from will do.

Blobs come first, then one transaction brings all rows. So a restore that was killed leaves no registry, and can be repeated.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, MetaData, Table, func, select, text

from fac_core.errors import UserError
from fac_registry.audit import Actor, record_now
from fac_registry.data import prepare, prepare_empty
from fac_registry.database import migrating
from fac_registry.database.migrate import has_registry, upgrade
from fac_registry.operations.backup import BATCH, BLOBS, COPIED, COPIERS, THERE, copy
from fac_registry.storage import StorageError, open_storage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

    from fac_registry.operations.snapshot import Snapshot
    from fac_registry.settings import Settings
    from fac_registry.storage import Storage


@dataclass(frozen=True)
class Restore:
    """Brings back a snapshot; ``step`` is told how many blobs of how many are done."""

    snapshot: Snapshot
    settings: Settings
    by: Actor
    step: Callable[[int, int], None] | None = None

    def run(self) -> dict[str, str]:
        """Bring back everything, and return the blobs that the backup does not have as they were, with the reason of each.

        Raise `UserError` where there is a registry already, and for a backup that cannot be read.
        """
        self.snapshot.header()
        prepare_empty(self.settings)
        try:
            missing = self._blobs(open_storage(self.settings.storage_url))
        except (OSError, StorageError) as error:
            raise UserError(f"the archives cannot be written: {error}", hint="See to it that there is room, and repeat it.") from error
        with migrating(self.settings.database_url) as connection:
            self._rows(connection)
        prepare(self.settings)
        return missing

    def _blobs(self, into: Storage) -> dict[str, str]:
        digests, missing = sorted(self.snapshot.digests()), {}
        kept = open_storage(f"file:{self.snapshot.path.parent / BLOBS}")
        with ThreadPoolExecutor(COPIERS) as pool:
            for done, (digest, outcome) in enumerate(pool.map(partial(copy, kept, into), digests), start=1):
                missing.update({} if outcome in (COPIED, THERE) else {digest: outcome})
                if self.step:
                    self.step(done, len(digests))
        return missing

    def _rows(self, connection: Connection) -> None:
        if has_registry(connection):
            raise UserError("there is a registry in this database already", hint="Restore into an empty one.")
        header = self.snapshot.header()
        # The rows are those of this revision; from there they go the way that those of every store go.
        upgrade(connection, header.schema, of=str(self.snapshot.path))
        tables = MetaData()
        tables.reflect(connection)
        for name, rows in _batches(self.snapshot.rows()):
            _insert(connection, tables.tables[name], rows)
        _continue_numbers(connection, tables)
        upgrade(connection, of=str(self.snapshot.path))
        record_now(connection, self.by, "registry.restored", self.snapshot.path.name, {"made": header.made, "schema": header.schema})


def _batches(rows: Iterator[tuple[str, dict[str, Any]]]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for (name, _), group in groupby(enumerate(rows), key=lambda each: (each[1][0], each[0] // BATCH)):
        yield name, [row for _, (_, row) in group]


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if table.name == "link_key":
        # A migration made one for this database; what was signed before is to stay good.
        connection.execute(table.delete())
    connection.execute(table.insert(), rows)


def _continue_numbers(connection: Connection, tables: MetaData) -> None:
    """Let PostgreSQL count on from the numbers that were put in; SQLite does so by itself."""
    if connection.dialect.name != "postgresql":
        return
    for table in tables.sorted_tables:
        if "id" in table.c and isinstance(table.c.id.type, Integer):
            sequence = connection.execute(select(func.pg_get_serial_sequence(table.name, "id"))).scalar()
            last = connection.execute(select(func.max(table.c.id))).scalar()
            if sequence and last:
                connection.execute(text("SELECT setval(CAST(:sequence AS regclass), :last)"), {"sequence": sequence, "last": last})
