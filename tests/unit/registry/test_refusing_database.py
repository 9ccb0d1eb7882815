"""What commands say where the database refuses: a disk that is full is told with its next step, a statement of ours is a bug."""

from __future__ import annotations

import asyncio
import errno
import os
import resource
import shutil
import sqlite3
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import DBAPIError

from fac_core.errors import UserError
from fac_core.surroundings import NO_FILES, explained
from fac_registry.data import opened, prepare
from fac_registry.database import backend
from fac_registry.database.backends.sqlite import LEAST
from fac_registry.server import Listen, serve
from fac_registry.settings import FILENAME, Settings

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


def test_a_disk_that_is_full_once_the_database_is_open_is_a_users_problem(tmp_path: Path) -> None:
    begun = Settings(data=tmp_path / "data")
    prepare(begun)

    async def write(statement: str) -> None:
        async with opened(begun) as database, database.writing() as connection:
            await connection.exec_driver_sql("PRAGMA max_page_count = 1")
            await connection.exec_driver_sql(statement)

    with pytest.raises(UserError, match="the database cannot grow: database or disk is full"):
        asyncio.run(write("CREATE TABLE large AS SELECT zeroblob(1000000) AS content"))
    with pytest.raises(DBAPIError, match="no such column"):
        asyncio.run(write("SELECT absent FROM token"))


def test_a_disk_without_room_for_what_stands_beside_the_database_is_called_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    kept = backend(f"sqlite:{tmp_path / FILENAME}")
    for free, said in ((10 * LEAST, "cannot be read or written"), (0, "cannot grow")):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, free=free: SimpleNamespace(free=free))
        assert said in str(kept.refused(error))


def test_a_limit_of_open_files_is_called_that_and_no_lack_of_rights(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("unable to open database file")
    error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    kept = backend(f"sqlite:{tmp_path / FILENAME}")
    assert "cannot be opened" in str(kept.refused(error))
    # The number that the next file would have: a limit is one of numbers, among which there may be gaps.
    os.close(free := os.dup(0))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (free, hard))
    try:
        said = kept.refused(error)
        known = explained(OSError(errno.EMFILE, "Too many open files", "a"))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert NO_FILES in str(said)
    assert known is not None
    assert known.message == NO_FILES
    assert known.hint


def test_a_server_with_hardly_any_files_says_so_before_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resource, "getrlimit", lambda _: (8, 8))
    monkeypatch.setattr(resource, "setrlimit", lambda *_: None)
    with pytest.raises(UserError, match="may open 8 files, and a server needs 256"):
        serve(pytest.fail, Listen("127.0.0.1", 0), print)
