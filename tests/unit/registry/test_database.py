from __future__ import annotations

import asyncio
import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from fac_core.errors import UserError
from fac_registry.data import opened, prepare
from fac_registry.database import FILENAME, PRAGMAS, Database
from fac_registry.database.migrate import migrate
from fac_registry.database.tables import METADATA

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


def test_migrations_end_at_the_tables(tmp_path: Path) -> None:
    migrate(tmp_path / FILENAME, PRAGMAS)
    engine = create_engine(f"sqlite:///{tmp_path / FILENAME}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


def test_processes_that_start_together_queue(tmp_path: Path) -> None:
    failed: list[BaseException] = []

    def start() -> None:
        try:
            migrate(tmp_path / FILENAME, PRAGMAS)
        except BaseException as error:  # noqa: BLE001 - any failure is the finding
            failed.append(error)

    threads = [threading.Thread(target=start) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


def test_writers_queue_and_readers_do_not_wait(tmp_path: Path) -> None:
    async def add(database: Database, name: str) -> None:
        async with database.writing() as connection:
            count = (await connection.execute(text("SELECT count(*) FROM namespace"))).scalar_one()
            await asyncio.sleep(0)
            await connection.execute(text("INSERT INTO namespace VALUES (:name, :count)"), {"name": name, "count": count})

    async def scenario() -> None:
        async with Database(prepare(tmp_path)) as one, opened(tmp_path) as other:
            await asyncio.gather(*(add((one, other)[number % 2], f"n{number}") for number in range(20)))
            async with one.reading() as connection:
                counts = (await connection.execute(text("SELECT anonymous_read FROM namespace ORDER BY 1"))).scalars().all()
            assert list(counts) == list(range(20))
            async with one.writing() as writing:
                await writing.execute(text("DELETE FROM namespace"))
                async with one.reading() as reading:
                    assert (await reading.execute(text("SELECT count(*) FROM namespace"))).scalar_one() == 20

    asyncio.run(scenario())


async def fail(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute(text("INSERT INTO namespace VALUES ('a', 0)"))
        raise ZeroDivisionError


def test_an_error_rolls_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with Database(prepare(tmp_path)) as database:
            with pytest.raises(ZeroDivisionError):
                await fail(database)
            async with database.reading() as connection:
                assert (await connection.execute(text("SELECT count(*) FROM namespace"))).scalar_one() == 0
                assert (await connection.execute(text("PRAGMA journal_mode"))).scalar_one() == "wal"
                assert (await connection.execute(text("PRAGMA synchronous"))).scalar_one() == 2

    asyncio.run(scenario())


def test_a_database_of_a_newer_version_is_a_users_problem(tmp_path: Path) -> None:
    migrate(tmp_path / FILENAME, PRAGMAS)
    connection = sqlite3.connect(tmp_path / FILENAME)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(UserError, match="newer version"):
        migrate(tmp_path / FILENAME, PRAGMAS)


def test_a_damaged_database_is_a_users_problem(tmp_path: Path) -> None:
    (tmp_path / FILENAME).write_bytes(b"no database" * 1000)
    with pytest.raises(UserError, match="no usable database"):
        migrate(tmp_path / FILENAME, PRAGMAS)
