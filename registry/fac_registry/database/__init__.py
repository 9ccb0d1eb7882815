"""The database, its readers and its one writer at a time, whatever its backend. `fac_registry.data` makes it and brings it up to date."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any, Protocol, Self

from fac_core.errors import UserError
from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from contextlib import AbstractContextManager
    from types import TracebackType

    from sqlalchemy import Connection, Select
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from fac_registry.database.quick import Quick

BACKENDS = UnitFolder("fac_registry.database.backends", "database")
# Seconds that a writer waits for the one before it.
PATIENCE = 15
# Seconds in which, at the end, those who still hold a connection give it back: answers that are asked for ahead of time, for example.
FAREWELL = 2


class Backend(Protocol):
    """What a database of one kind does in its own way: one file per URL scheme in ``backends``, found by its name."""

    def engines(self) -> tuple[AsyncEngine, AsyncEngine]:
        """Open what lends connections to readers, whose statements stand alone, and for transactions; nothing is connected yet."""
        ...

    def quick(self) -> Quick | None:
        """Open what reads single values quicker than an engine does; None where nothing is."""
        ...

    async def lock(self, connection: AsyncConnection) -> None:
        """Wait, in a transaction that has just begun, until no other one writes, in this process or any other."""
        ...

    async def freeze(self, connection: AsyncConnection) -> None:
        """Let all that is read in a transaction, which has just begun, be as it is now; writers do not wait for it."""
        ...

    def migrating(self) -> AbstractContextManager[Connection]:
        """Give a connection in a transaction that no other writer shares; raise `UserError` where there is no usable database."""
        ...

    def refused(self, error: Exception) -> UserError | None:
        """Return what to say of an error of the database's: it is gone, damaged, in use or has no room; None for a statement of ours."""
        ...

    async def complaints(self, connection: AsyncConnection) -> list[str] | None:
        """Return what the database finds damaged in itself; None when it cannot be asked."""
        ...


class Database:
    """Readers never wait; writers queue in this process and, by a lock of the database's own, between processes and machines."""

    def __init__(self, url: str) -> None:
        self.backend = backend(url)
        # What reads needs no transaction: each statement sees one committed state.
        self._readers, self._engine = self.backend.engines()
        self._quick = self.backend.quick()
        self._writer = asyncio.Lock()
        self._held, self._given_back = 0, asyncio.Event()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        # What comes back to a pool that is gone is closed by nobody.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(FAREWELL):
                while self._held:
                    self._given_back.clear()
                    await self._given_back.wait()
        if self._quick is not None:
            await asyncio.to_thread(self._quick.close)
        for engine in (self._readers, self._engine):
            await engine.dispose()

    @contextlib.asynccontextmanager
    async def _lent(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        self._held += 1
        try:
            async with engine.connect() as connection:
                yield connection
        finally:
            self._held -= 1
            self._given_back.set()

    @contextlib.asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Give a connection that sees one committed state per statement."""
        async with self._lent(self._readers) as connection:
            yield connection

    async def value(self, statement: Select[Any], values: Mapping[str, object]) -> Any:  # noqa: ANN401 - whatever stands there
        """Return the one value that a statement reads, the quickest way; for few statements, that are asked for all the time."""
        if self._quick is not None:
            return await self._quick.value(statement, values)
        async with self.reading() as connection:
            return (await connection.execute(statement, dict(values))).scalar()

    @contextlib.asynccontextmanager
    async def frozen(self) -> AsyncIterator[AsyncConnection]:
        """Give a connection that sees one committed state for as long as it is held."""
        async with self._lent(self._engine) as connection, connection.begin():
            await self.backend.freeze(connection)
            yield connection

    @contextlib.asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Give the one writing transaction: committed at the end, rolled back on any error."""
        async with self._writer, self._lent(self._engine) as connection, connection.begin():
            await self.backend.lock(connection)
            yield connection


def backend(url: str) -> Backend:
    """Return the backend of the URL's scheme; raise `UserError` for an unknown one."""
    scheme, colon, _ = url.partition(":")
    if not colon or scheme not in BACKENDS.names():
        raise UserError("this is no address of a database", hint="Write for example postgresql://fac@db.acme.example/registry.")
    made: Backend = BACKENDS.load(scheme).create(url)
    return made


@contextlib.contextmanager
def migrating(url: str) -> Iterator[Connection]:
    """Give a connection to change the tables with, committed at the end."""
    with backend(url).migrating() as connection:
        yield connection
        connection.commit()
