"""Bring the database file to the newest form."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import NullPool, create_engine

from fac_core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable

MIGRATIONS = Path(__file__).parent / "migrations"
NEWER = "can't locate revision"


def migrate(file: Path, pragmas: Iterable[str]) -> None:
    """Run the missing migrations in one transaction; processes that start together queue for it."""
    from alembic import command  # noqa: PLC0415 - heavy, and needed once per process
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util.exc import CommandError  # noqa: PLC0415

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(file, isolation_level=None)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.commit()
    except sqlite3.DatabaseError as error:
        raise UserError(
            f"this is no usable database: {error}", path=file, hint="Restore it from a backup, or choose another --data."
        ) from error
    except CommandError as error:
        if NEWER not in str(error).lower():
            raise
        raise UserError("the database was written by a newer version", path=file, hint="Upgrade finops-as-code.") from error
