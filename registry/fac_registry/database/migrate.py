"""Bring the database to the newest form."""

from __future__ import annotations

from pathlib import Path

from fac_core.errors import UserError
from fac_registry.database import migrating

MIGRATIONS = Path(__file__).parent / "migrations"
NEWER = "can't locate revision"


def migrate(url: str) -> None:
    """Run the missing migrations in one transaction; processes that start together queue for it."""
    from alembic import command  # noqa: PLC0415 - heavy, and needed once per process
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util.exc import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    try:
        with migrating(url) as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError as error:
        if NEWER not in str(error).lower():
            raise
        file = url.removeprefix("sqlite:") if url.startswith("sqlite:") else None
        raise UserError("the database was written by a newer version", path=file, hint="Upgrade finops-as-code.") from error


def begun(url: str) -> bool:
    """Tell whether a registry was ever begun in this database; raise `UserError` when it cannot be asked."""
    from sqlalchemy import inspect  # noqa: PLC0415 - needed once per process

    with migrating(url) as connection:
        return inspect(connection).has_table("alembic_version")
