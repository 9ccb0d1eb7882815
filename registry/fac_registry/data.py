"""Where a registry is: who may use its folder, and how folder and database come to be."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shlex
import tempfile
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from fac_core.errors import UserError, nearest
from fac_core.sentence import some_of
from fac_core.surroundings import check_link
from fac_registry.database import Database, migrating, tables
from fac_registry.database.migrate import begun, migrate
from fac_registry.links import load_keys
from fac_registry.settings import FILENAME

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from fac_registry.settings import Settings


_OF_NOBODY = frozenset({"lost+found", "scratch"})
"""What a new volume holds, and a registry that was ended at its very beginning."""
_BLOBS = "blobs"
_OF_AN_ATTEMPT = frozenset({_BLOBS, FILENAME, f"{FILENAME}-wal", f"{FILENAME}-shm", f"{FILENAME}-journal"})
"""What a restore leaves that was killed."""


def prepare(settings: Settings) -> None:
    """Make folder and database when needed, the folder closed to other users, and bring the database up to date.

    Raise `UserError` when the folder holds something else or cannot be written, or the database cannot be used.
    """
    if settings.data is not None:
        _prepare(settings.data, holds_database=settings.database is None)
    migrate(settings.database_url)


def _prepare(folder: Path, *, holds_database: bool, may_hold: frozenset[str] = frozenset()) -> None:
    check_link(folder)
    try:
        if not folder.exists():
            folder.mkdir(mode=0o700, parents=True)
        _must_be_ours(folder, _OF_NOBODY | may_hold, holds_database=holds_database)
        (folder / "scratch").mkdir(mode=0o700, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        hint = "Choose another --data, or give this user write access."
        raise UserError(f"the data folder cannot be used: {error.strerror}", path=folder, hint=hint) from error


def link_keys(settings: Settings) -> tuple[bytes, ...]:
    """Return the keys of archive links: from the file that was named, the data folder, or the database that all servers share."""
    if settings.link_keys is not None:
        return load_keys(settings.link_keys, make=False)
    if settings.database is None:
        return load_keys(settings.folder / "link.key")
    with migrating(settings.database) as connection:
        keys = connection.execute(select(tables.link_keys.c.key).order_by(tables.link_keys.c.id.desc())).scalars()
        return tuple(map(bytes.fromhex, keys))


@contextlib.contextmanager
def served(folder: Path | None) -> Iterator[None]:
    """Lock the data folder, shared with other servers, as long as it is served: who would empty it can see that it is in use."""
    if folder is None:
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with contextlib.suppress(OSError):  # some network file systems lock no folders
            fcntl.flock(descriptor, fcntl.LOCK_SH)
        yield
    finally:
        os.close(descriptor)


def prepare_empty(settings: Settings) -> None:
    """Make a place for a registry that comes from elsewhere; raise `UserError` where there is one already, or something else.

    What an attempt that was killed has left there, archives among it, is no registry.
    """
    if settings.data is not None:
        _prepare(settings.data, holds_database=False, may_hold=_OF_AN_ATTEMPT)
    if begun(settings.database_url):
        where = "database" if settings.database else "folder"
        raise UserError(f"there is a registry in this {where} already", path=settings.data, hint="Restore into an empty one.")


@contextlib.asynccontextmanager
async def opened(settings: Settings, *, as_it_is: bool = False) -> AsyncIterator[Database]:
    """Open the database of a registry, whether or not a server is running on it; raise `UserError` where there is none.

    Only a server begins a registry: a mistyped folder would become one that nobody serves. Its tables are brought up to date, unless they
    are to be read ``as_it_is``.
    """
    _must_be_a_registry(settings)
    if not as_it_is:
        prepare(settings)
    async with Database(settings.database_url) as database:
        try:
            yield database
        except DBAPIError as error:
            if (said := database.backend.refused(error)) is None:
                raise
            raise said from error


def _must_be_a_registry(settings: Settings) -> None:
    if settings.database is not None:
        if not begun(settings.database):
            raise UserError("there is no registry in this database", hint="Check its name, or begin one: fac-registry serve --database URL")
        return
    folder = settings.folder
    # What a restore leaves that was killed is an empty database.
    if (folder / FILENAME).is_file() and begun(settings.database_url):
        return
    hint = _near(folder) or f"Name the folder of a registry, or begin one: fac-registry serve --data {shlex.quote(str(folder))}"
    raise UserError("there is no registry in this folder", path=folder, hint=hint)


def _must_be_ours(folder: Path, of_nobody: frozenset[str], *, holds_database: bool) -> None:
    """Raise `UserError` for a folder of somebody else: its name is a mistake, and a registry would be made amid their files."""
    held = {path.name for path in folder.iterdir()}
    begun = FILENAME in held or (not holds_database and _BLOBS in held)
    if not begun and held - of_nobody:
        hint = _near(folder) or "Name the folder of a registry, or one that is empty or not there yet."
        raise UserError(f"there is no registry in this folder, but {some_of(held)}", path=folder, hint=hint)


def _near(folder: Path) -> str:
    return nearest(folder.name, [path.parent.name for path in folder.absolute().parent.glob(f"*/{FILENAME}")])
