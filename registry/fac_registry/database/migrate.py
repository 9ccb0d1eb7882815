"""Bring the database to the newest form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_registry.database import migrating

if TYPE_CHECKING:
    from sqlalchemy import Connection

MIGRATIONS = Path(__file__).parent / "migrations"
NEWER = "can't locate revision"


def migrate(url: str) -> None:
    """Run the missing migrations in one transaction; processes that start together queue for it."""
    with migrating(url) as connection:
        upgrade(connection, of=url)


def upgrade(connection: Connection, revision: str = "head", *, of: str) -> None:
    """Bring the tables to a revision, in the transaction of a connection; raise `UserError` when that is one of a newer release.

    ``of`` is the URL of the database, or the file whose revision it is.
    """
    if revision == "head" and _revisions(connection) == [newest()]:
        return  # as nearly always: no migration need be read
    from alembic import command  # noqa: PLC0415 - heavy, and needed once per process
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util.exc import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, revision)
    except CommandError as error:
        if NEWER not in str(error).lower():
            raise
        file = None if "://" in of else of.removeprefix("sqlite:")
        raise UserError("the database was written by a newer version", path=file, hint="Upgrade finops-as-code.") from error


def newest() -> str:
    """Return the newest revision of the tables."""
    return max(path.name for path in (MIGRATIONS / "versions").glob("r*_*.py")).removeprefix("r").partition("_")[0]


def _revisions(connection: Connection) -> list[str]:
    from sqlalchemy import column, select, table  # noqa: PLC0415 - needed once per process

    if not has_registry(connection):
        return []
    return list(connection.execute(select(column("version_num")).select_from(table("alembic_version"))).scalars())


def known(revision: str) -> bool:
    """Tell whether this release knows a revision of the tables."""
    return any((MIGRATIONS / "versions").glob(f"r{revision}_*.py"))


def begun(url: str) -> bool:
    """Tell whether a registry was ever begun in this database; raise `UserError` when it cannot be asked."""
    with migrating(url) as connection:
        return has_registry(connection)


def has_registry(connection: Connection) -> bool:
    """Tell whether the tables of a registry are there."""
    from sqlalchemy import inspect  # noqa: PLC0415 - needed once per process

    return inspect(connection).has_table("alembic_version")
