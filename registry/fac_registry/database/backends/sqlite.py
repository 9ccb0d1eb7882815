"""A file of the registry's own: ``sqlite:/var/lib/fac-registry/registry.sqlite3``, which is what ``--data`` alone means."""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, NullPool, create_engine, event, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.ext.asyncio import create_async_engine

from fac_core.errors import UserError
from fac_core.surroundings import MORE_FILES, NO_FILES, may_open
from fac_registry.database.quick import Quick

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

BUSY_MILLISECONDS = 15_000
LEAST = 64 * 1024
# The database, its log, the index of that and a journal.
FILES = 4
PRAGMAS = (f"busy_timeout = {BUSY_MILLISECONDS}", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON")
_SPACE = ("the database cannot grow", "Make room, or choose another --data.")
_RIGHTS = ("the database cannot be opened", "Give the process the right to read and write the file and its folder.")
_FILES = (NO_FILES, MORE_FILES)
_BUSY = ("the database is in use", "Stop what holds it, such as a copying tool, and try again.")
_FAILING = ("the database cannot be read or written", "The disk or the network file system fails: look at its messages.")
_DAMAGED = ("this is no usable database", "Restore a backup, or choose another --data.")
_REFUSED = {
    sqlite3.SQLITE_FULL: _SPACE,
    sqlite3.SQLITE_CANTOPEN: _RIGHTS,
    sqlite3.SQLITE_PERM: _RIGHTS,
    sqlite3.SQLITE_READONLY: _RIGHTS,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_IOERR: _FAILING,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
}
"""What is said of what SQLite refuses, and the next step, by its primary result code (https://sqlite.org/rescode.html, seen 2026-11-29)."""


def create(url: str) -> SqliteFile:
    """Take the file that the URL names."""
    return SqliteFile(Path(url.removeprefix("sqlite:")))


class SqliteFile:
    """SQLite in WAL mode; what is committed has been written to the disk."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def engines(self) -> tuple[AsyncEngine, AsyncEngine]:
        # Every call of a connection goes to its thread and back. One that never begins anything has nothing to set up and to end each time
        # it is lent, which is two thirds of what reading costs.
        readers = self._engine(isolation_level="AUTOCOMMIT", pool_reset_on_return=None, skip_autocommit_rollback=True, pool_use_lifo=True)
        return readers, self._engine()

    def _engine(self, **more: Any) -> AsyncEngine:  # noqa: ANN401 - as SQLAlchemy takes it
        engine = create_async_engine(URL.create("sqlite+aiosqlite", database=str(self._file)), pool_size=4, max_overflow=0, **more)
        event.listen(engine.sync_engine, "connect", _on_connect)
        return engine

    def quick(self) -> Quick:
        def connect() -> sqlite3.Connection:
            connection = sqlite3.connect(self._file, isolation_level=None, check_same_thread=False)
            _set_up(connection)
            return connection

        return Quick(connect)

    async def lock(self, connection: AsyncConnection) -> None:
        # A deferred transaction would begin when something is read, and two of them could then deadlock instead of queueing.
        await connection.exec_driver_sql("BEGIN IMMEDIATE")

    async def freeze(self, connection: AsyncConnection) -> None:
        # In WAL mode a transaction sees what was committed when it first read.
        await connection.exec_driver_sql("BEGIN")
        await connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")

    @contextlib.contextmanager
    def migrating(self) -> Iterator[Connection]:
        try:
            with contextlib.closing(sqlite3.connect(self._file, isolation_level=None)) as connection:
                _set_up(connection)
                with create_engine("sqlite://", creator=lambda: connection, poolclass=NullPool).connect() as bound:
                    bound.exec_driver_sql("BEGIN IMMEDIATE")
                    yield bound
        except (sqlite3.DatabaseError, DatabaseError) as error:
            raise (self.refused(error) or self._said(error, _DAMAGED)) from error

    def refused(self, error: Exception) -> UserError | None:
        code = getattr(_reason(error), "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_IOERR and self._is_full():
            code = sqlite3.SQLITE_FULL
        if code == sqlite3.SQLITE_CANTOPEN and not may_open(FILES):
            return self._said(error, _FILES)
        return self._said(error, _REFUSED[code]) if code in _REFUSED else None

    def _said(self, error: Exception, words: tuple[str, str]) -> UserError:
        return UserError(f"{words[0]}: {_reason(error)}", path=self._file, hint=words[1])

    def _is_full(self) -> bool:
        """Tell whether the disk has no room for what SQLite keeps beside the database, which it says as it says that a disk fails."""
        try:
            return shutil.disk_usage(self._file.parent).free < LEAST
        except OSError:
            return False

    async def complaints(self, connection: AsyncConnection) -> list[str] | None:
        said = (await connection.execute(text("PRAGMA integrity_check"))).scalars().all()
        return [str(complaint) for complaint in said if complaint != "ok"]


def _reason(error: Exception) -> object:
    return getattr(error, "orig", None) or error


def _set_up(connection: sqlite3.Connection) -> None:
    """Set a connection up; of several that make a new file write-ahead logged at once, SQLite has none wait: so they try again."""
    deadline = time.monotonic() + BUSY_MILLISECONDS / 1000
    for pragma in PRAGMAS:
        while True:
            try:
                connection.execute(f"PRAGMA {pragma}")
                break
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
                time.sleep(random.uniform(0.005, 0.05))  # noqa: S311 - so that they do not meet again


def _on_connect(connection: Any, record: object) -> None:  # noqa: ANN401 - the driver's adapter has no public type
    del record
    # The driver begins no transaction by itself; `SqliteFile.lock` does.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
