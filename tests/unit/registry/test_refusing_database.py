"""What commands say where the database refuses: a disk that is full is told with its next step, a statement of ours is a bug."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import DBAPIError

from fac_core.errors import UserError
from fac_registry.data import opened, prepare
from fac_registry.database import backend
from fac_registry.database.backends.sqlite import LEAST
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
