"""What every database promises; that this is so on each kind of them is what the other tests with ``DATABASES`` rest on."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from fac_core.errors import UserError
from fac_registry.data import link_keys, opened
from fac_registry.database import BACKENDS, Database, migrating
from fac_registry.database.columns import METADATA
from fac_registry.database.migrate import migrate, newest, upgrade
from fac_registry.database.tables import versions
from fac_registry.settings import FILENAME, Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.postgresql import PostgresqlServer

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()


@pytest.fixture
def url(new_database: Callable[[], str | None], tmp_path: Path) -> str:
    return new_database() or f"sqlite:{tmp_path / FILENAME}"


def test_migrations_end_at_the_tables(url: str) -> None:
    migrate(url)
    import_module("fac_registry.database.mirror_tables")
    with migrating(url) as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, METADATA) == []
        assert context.get_current_heads() == (newest(),)


def test_tables_of_the_newest_form_cost_no_look_at_migrations(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    migrate(url)
    monkeypatch.delattr("alembic.command.upgrade")
    migrate(url)
    with migrating(url) as connection, pytest.raises(AttributeError):
        upgrade(connection, "0001", of=url)


def test_connections_that_begin_a_file_together_wait_for_each_other(tmp_path: Path) -> None:
    failed: list[BaseException] = []

    def begin(number: int) -> None:
        try:
            with migrating(f"sqlite:{tmp_path / str(number)}") as connection:
                connection.exec_driver_sql("SELECT 1")
        except BaseException as error:  # noqa: BLE001 - any failure is the finding
            failed.append(error)

    for number in range(100):
        threads = [threading.Thread(target=begin, args=(number,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failed == []


def test_processes_that_start_together_queue(url: str) -> None:
    failed: list[BaseException] = []

    def start() -> None:
        try:
            migrate(url)
        except BaseException as error:  # noqa: BLE001 - any failure is the finding
            failed.append(error)

    threads = [threading.Thread(target=start) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


def test_writers_queue_and_readers_do_not_wait(new_settings: Callable[..., Settings]) -> None:
    begun = new_settings()

    async def add(database: Database, number: int) -> None:
        async with database.writing() as connection:
            count = (await connection.execute(text("SELECT count(*) FROM link_key WHERE created < 1000"))).scalar_one()
            await asyncio.sleep(0)
            await connection.execute(
                text("INSERT INTO link_key (key, created) VALUES (:key, :count)"), {"key": f"{number}", "count": count}
            )

    async def scenario() -> None:
        own = text("SELECT created FROM link_key WHERE created < 1000 ORDER BY 1")
        async with Database(begun.database_url) as one, opened(begun) as other:
            await asyncio.gather(*(add((one, other)[number % 2], number) for number in range(20)))
            async with one.reading() as connection:
                assert (await connection.execute(own)).scalars().all() == list(range(20))
            async with one.writing() as writing:
                await writing.execute(text("DELETE FROM link_key"))
                async with one.reading() as reading:
                    assert len((await reading.execute(own)).all()) == 20

    asyncio.run(scenario())


def test_the_end_waits_for_what_is_asked_ahead_of_time(new_settings: Callable[..., Settings]) -> None:
    async def ask(database: Database, begun: asyncio.Event) -> None:
        async with database.reading() as connection:
            begun.set()
            await asyncio.sleep(0.2)
            await connection.execute(text("SELECT 1"))

    async def scenario() -> None:
        begun = asyncio.Event()
        async with Database(new_settings().database_url) as database:
            asked = asyncio.create_task(ask(database, begun))
            await begun.wait()
        assert asked.done()
        await asked

    asyncio.run(scenario())


async def fail(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute(text("INSERT INTO namespace (name, anonymous_read) VALUES ('a', false)"))
        raise ZeroDivisionError


def test_an_error_rolls_back(new_settings: Callable[..., Settings]) -> None:
    async def scenario() -> None:
        async with Database(new_settings().database_url) as database:
            with pytest.raises(ZeroDivisionError):
                await fail(database)
            async with database.reading() as connection:
                assert (await connection.execute(text("SELECT count(*) FROM namespace"))).scalar_one() == 0

    asyncio.run(scenario())


def test_what_is_committed_is_on_the_disk(new_settings: Callable[..., Settings], kind_of_database: str) -> None:
    asked = {"sqlite": ("PRAGMA journal_mode", "PRAGMA synchronous"), "postgresql": ("SHOW synchronous_commit", "SHOW fsync")}
    answers = {"sqlite": ["wal", 2], "postgresql": ["on", "on"]}

    async def scenario() -> None:
        async with Database(new_settings().database_url) as database, database.reading() as connection:
            said = [(await connection.execute(text(question))).scalar_one() for question in asked[kind_of_database]]
            assert said == answers[kind_of_database]

    asyncio.run(scenario())


def test_names_are_sorted_by_their_bytes_and_numbers_are_long(new_settings: Callable[..., Settings]) -> None:
    names, far = ["a-b", "a_a", "ab", "a-a", "a0"], 2**40

    async def scenario() -> None:
        async with Database(new_settings().database_url) as database:
            async with database.writing() as connection:
                for number, name in enumerate(names):
                    await connection.execute(text("INSERT INTO namespace (name, anonymous_read) VALUES (:name, false)"), {"name": name})
                    where = {"id": number, "namespace": name}
                    await connection.execute(
                        text("INSERT INTO module (id, namespace, name, system) VALUES (:id, :namespace, 'm', 'aws')"), where
                    )
                row = {"module": 0, "version": "1.0.0", "digest": "", "size": far, "content": "", "published": far, "description": ""}
                await connection.execute(versions.insert().values(precedence="1.0.0", **row))
            async with database.reading() as connection:
                for table, column in (("namespace", "name"), ("module", "namespace")):
                    found = await connection.execute(text(f"SELECT {column} FROM {table} ORDER BY {column}"))  # noqa: S608 - no input
                    assert found.scalars().all() == sorted(names)
                assert (await connection.execute(text("SELECT size, published FROM version"))).one() == (far, far)

    asyncio.run(scenario())


def test_a_database_of_a_newer_version_is_a_users_problem(url: str) -> None:
    migrate(url)
    with migrating(url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(UserError, match="newer version"):
        migrate(url)


def test_all_servers_of_a_registry_sign_links_with_one_key(new_settings: Callable[..., Settings], kind_of_database: str) -> None:
    begun = new_settings()
    assert link_keys(begun) == link_keys(begun)
    assert [len(key) for key in link_keys(begun)] == [32]
    assert (begun.folder / "link.key").exists() == (kind_of_database == "sqlite")
    assert link_keys(begun) != link_keys(new_settings())


def test_a_damaged_file_is_a_users_problem(tmp_path: Path) -> None:
    (tmp_path / FILENAME).write_bytes(b"no database" * 1000)
    with pytest.raises(UserError, match="no usable database"):
        migrate(f"sqlite:{tmp_path / FILENAME}")


@pytest.mark.parametrize(
    ("code", "said", "next_step"),
    [
        (sqlite3.SQLITE_FULL, "cannot grow", "Make room"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "cannot be opened", "right to read and write"),
        (sqlite3.SQLITE_IOERR_FSYNC, "cannot be read or written", "disk or the network file system fails"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "in use", "try again"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "no usable database", "Restore a backup"),
    ],
)
def test_a_backup_is_restored_over_a_damaged_file_alone(
    code: int, said: str, next_step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        error = sqlite3.OperationalError("so it is")
        error.sqlite_errorcode = code
        raise error

    monkeypatch.setattr("fac_registry.database.backends.sqlite._set_up", refuse)
    with pytest.raises(UserError, match=f"{said}: so it is") as caught:
        migrate(f"sqlite:{tmp_path / FILENAME}")
    assert next_step in (caught.value.hint or "")


def test_a_folder_in_the_place_of_the_file_is_a_users_problem(tmp_path: Path) -> None:
    (tmp_path / FILENAME).mkdir()
    with pytest.raises(UserError, match="cannot be opened: unable to open database file"):
        migrate(f"sqlite:{tmp_path / FILENAME}")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("postgresql://fac:hidden@127.0.0.1:1/registry", "the database cannot be used: .*refused"),
        ("postgresql://fac:hid%den@127.0.0.1/registry", "the address of the database cannot be read"),
        ("postgresql://fac:hidden@127.0.0.1/registry?sslmod=require", "the address of the database cannot be read"),
        ("mysql://fac:hidden@127.0.0.1/registry", "this is no address of a database"),
        ("registry", "this is no address of a database"),
    ],
)
def test_an_address_that_leads_nowhere_is_a_users_problem_and_no_password_is_said(wrong: str, said: str) -> None:
    with pytest.raises(UserError, match=said) as caught:
        migrate(wrong)
    assert "hid" not in str(caught.value)
    assert "hid" not in repr(Settings(None, wrong))


def test_only_a_server_begins_a_registry(postgresql: PostgresqlServer) -> None:
    async def use(url: str) -> None:
        async with opened(Settings(None, url)):
            pass

    empty = postgresql.new_database()
    with pytest.raises(UserError, match="there is no registry in this database"):
        asyncio.run(use(empty))
    migrate(empty)
    asyncio.run(use(empty))


def test_a_writer_that_says_nothing_is_ended(postgresql: PostgresqlServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its machine may be gone: nobody could publish until the network gave it up."""
    from fac_registry.database.backends import postgresql as kind  # noqa: PLC0415 - it needs the driver

    url = postgresql.new_database()
    migrate(url)
    monkeypatch.setattr(kind, "LOCKING", kind.LOCKING.bindparams(silence="200ms"))

    async def be_silent(gone: Database, other: Database) -> None:
        async with gone.writing() as silent:
            monkeypatch.undo()
            async with other.writing() as connection:
                await connection.execute(text("INSERT INTO namespace (name, anonymous_read) VALUES ('a', false)"))
            await silent.execute(text("SELECT 1"))

    async def scenario() -> None:
        async with Database(url) as gone, Database(url) as other:
            with pytest.raises(DBAPIError, match="idle-in-transaction"):
                await be_silent(gone, other)

    asyncio.run(scenario())
