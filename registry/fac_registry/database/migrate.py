"""Bring the database file to the newest form."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import NullPool, create_engine
from sqlalchemy.exc import DatabaseError

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

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    connection = sqlite3.connect(file, isolation_level=None)
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        with create_engine("sqlite://", creator=lambda: connection, poolclass=NullPool).connect() as bound:
            bound.exec_driver_sql("BEGIN IMMEDIATE")
            config.attributes["connection"] = bound
            command.upgrade(config, "head")
            bound.commit()
    except (sqlite3.DatabaseError, DatabaseError) as error:
        reason = getattr(error, "orig", None) or error
        raise UserError(f"this is no usable database: {reason}", path=file, hint="Restore a backup, or choose another --data.") from error
    except CommandError as error:
        if NEWER not in str(error).lower():
            raise
        raise UserError("the database was written by a newer version", path=file, hint="Upgrade finops-as-code.") from error
    finally:
        connection.close()
