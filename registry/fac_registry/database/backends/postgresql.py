"""A PostgreSQL server, shared by any number of registries: ``postgresql://fac@db.acme.example/registry``.

The URL is libpq's, with all that it may hold (``sslmode``, several hosts, a service), and so is what surrounds it: a password may come
from ``PGPASSWORD``, ``PGPASSFILE`` or ``~/.pgpass`` (PostgreSQL 18 documentation, 32.1, 2026-11).
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from sqlalchemy import NullPool, create_engine, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import create_async_engine

from fac_core.errors import UserError
from fac_registry.database import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

DRIVER = "postgresql+psycopg://"
CONNECTIONS = 10
# Seconds (the last one milliseconds) after which a server that says nothing is given up.
DEFAULTS = {
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "15000",
}
# Any number that nothing else locks: writers of one database queue for it, on whichever machine they are.
LOCK = 0x666163
# A writer whose machine is gone must not keep the others out: the server ends what says nothing for that long.
SILENCE = 2 * PATIENCE
LOCKING = text(
    "SELECT set_config('lock_timeout', :patience, true), set_config('idle_in_transaction_session_timeout', :silence, true), "
    "pg_advisory_xact_lock(:lock)"
).bindparams(patience=f"{PATIENCE}s", silence=f"{SILENCE}s", lock=LOCK)


def create(url: str) -> PostgresqlServer:
    """Take the server that the URL names; raise `UserError` when it cannot be read or psycopg is not installed."""
    try:
        from psycopg import Error  # noqa: PLC0415 - an extra
        from psycopg.conninfo import conninfo_to_dict, make_conninfo  # noqa: PLC0415
    except ImportError as error:
        hint = "Install it: pip install '.[registry,postgresql]' in the checkout."
        raise UserError("a PostgreSQL database needs psycopg, which is not installed", hint=hint) from error
    try:
        # The driver's reason repeats the address, with the password in it.
        given = conninfo_to_dict(url)
        return PostgresqlServer(make_conninfo(url, **{name: value for name, value in DEFAULTS.items() if name not in given}))
    except (Error, ValueError):
        hint = "Write for example postgresql://fac@db.acme.example/registry, with %40 for @ and the like in a password."
        raise UserError("the address of the database cannot be read", hint=hint) from None


class PostgresqlServer:
    """PostgreSQL; writers queue for a lock that ends with their transaction."""

    def __init__(self, settings: str) -> None:
        self._settings = settings

    def engines(self) -> tuple[AsyncEngine, AsyncEngine]:
        async def connect() -> object:
            from psycopg import AsyncConnection  # noqa: PLC0415 - an extra

            # Statements prepared on the server would not survive a pooler between.
            return await AsyncConnection.connect(self._settings, prepare_threshold=None)

        # A connection that a restart of the server cut is found and replaced before it is used.
        pool = {"pool_pre_ping": True, "pool_size": CONNECTIONS // 2, "max_overflow": CONNECTIONS // 2, "pool_timeout": PATIENCE}
        engine = create_async_engine(DRIVER, async_creator=connect, **pool)
        # A server has no more connections to give than it must: both share one pool.
        return engine.execution_options(isolation_level="AUTOCOMMIT"), engine

    def quick(self) -> None:
        """Return None: this driver needs no thread."""

    async def lock(self, connection: AsyncConnection) -> None:
        await connection.execute(LOCKING)

    async def freeze(self, connection: AsyncConnection) -> None:
        await connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")

    @contextlib.contextmanager
    def migrating(self) -> Iterator[Connection]:
        import psycopg  # noqa: PLC0415 - an extra

        engine = create_engine(DRIVER, creator=lambda: psycopg.connect(self._settings), poolclass=NullPool)
        try:
            with engine.connect() as connection:
                # Whoever starts while another server changes large tables waits for that.
                connection.execute(LOCKING.bindparams(patience=f"{8 * PATIENCE}s"))
                yield connection
        except DBAPIError as error:
            raise _unusable(error) from error

    def refused(self, error: Exception) -> UserError | None:
        return _unusable(error) if isinstance(error, OperationalError) else None

    async def complaints(self, connection: AsyncConnection) -> list[str] | None:
        """Return None: PostgreSQL's own check is a program of its administrator (pg_amcheck)."""
        del connection
        return None


def _unusable(error: DBAPIError) -> UserError:
    hint = "Check --database, and that the server runs and lets this user in."
    return UserError(f"the database cannot be used: {_reason(error)}", hint=hint)


def _reason(error: DBAPIError) -> str:
    """Return the first line of the server's or the driver's words."""
    return str(error.orig).strip().partition("\n")[0]
