"""The SQLite file, its readers and its one writer at a time. `fac_registry.data` makes it and brings it up to date."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import URL, event
from sqlalchemy.ext.asyncio import create_async_engine

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path
    from types import TracebackType

    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncConnection

FILENAME = "registry.sqlite3"
BUSY_MILLISECONDS = 15_000
PRAGMAS = (f"busy_timeout = {BUSY_MILLISECONDS}", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON")


class Database:
    """Readers never wait; writers queue in this process and, by SQLite's own lock, between processes."""

    def __init__(self, folder: Path) -> None:
        self._engine = create_async_engine(URL.create("sqlite+aiosqlite", database=str(folder / FILENAME)), pool_size=4, max_overflow=0)
        event.listen(self._engine.sync_engine, "connect", _on_connect)
        event.listen(self._engine.sync_engine, "begin", _on_begin)
        self._writer = asyncio.Lock()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self._engine.dispose()

    @contextlib.asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Give a connection that sees one committed state per statement."""
        async with self._engine.connect() as connection:
            yield connection

    @contextlib.asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Give the one writing transaction: committed at the end, rolled back on any error."""
        async with self._writer, self._engine.connect() as connection:
            await connection.execution_options(immediate=True)
            async with connection.begin():
                yield connection


def _on_connect(connection: Any, record: object) -> None:  # noqa: ANN401 - the driver's adapter has no public type
    del record
    # The driver's own implicit BEGIN is deferred: two writers could then deadlock instead of queueing.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    if connection.get_execution_options().get("immediate"):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
