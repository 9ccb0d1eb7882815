"""The data folder: who may use it, and how it comes to be."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shlex
import tempfile
from typing import TYPE_CHECKING

from fac_core.errors import UserError, nearest
from fac_core.sentence import some_of
from fac_registry.database import FILENAME, PRAGMAS, Database
from fac_registry.database.migrate import migrate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path


_OF_NOBODY = frozenset({"lost+found", "scratch"})
"""What a new volume holds, and a registry that was ended at its very beginning."""


def prepare(folder: Path) -> Path:
    """Make folder and database when needed, closed to other users, bring the database up to date, and return the folder absolute.

    Raise `UserError` when the folder holds something else or cannot be written, or the database cannot be used.
    """
    folder = folder.absolute()
    try:
        if not folder.exists():
            folder.mkdir(mode=0o700, parents=True)
        _must_be_ours(folder)
        (folder / "scratch").mkdir(mode=0o700, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        hint = "Choose another --data, or give this user write access."
        raise UserError(f"the data folder cannot be used: {error.strerror}", path=folder, hint=hint) from error
    migrate(folder / FILENAME, PRAGMAS)
    return folder


@contextlib.contextmanager
def served(folder: Path) -> Iterator[None]:
    """Lock the data folder, shared with other servers, as long as it is served: who would empty it can see that it is in use."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with contextlib.suppress(OSError):  # some network file systems lock no folders
            fcntl.flock(descriptor, fcntl.LOCK_SH)
        yield
    finally:
        os.close(descriptor)


@contextlib.asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Database]:
    """Open the database of a data folder, whether or not a server is running on it; raise `UserError` where there is none.

    Only a server begins a registry: a mistyped folder would become one that nobody serves.
    """
    _must_be_a_registry(folder)
    async with Database(prepare(folder)) as database:
        yield database


def _must_be_a_registry(folder: Path) -> None:
    if (folder / FILENAME).is_file():
        return
    hint = _near(folder) or f"Name the folder of a registry, or begin one: fac-registry serve --data {shlex.quote(str(folder))}"
    raise UserError("there is no registry in this folder", path=folder, hint=hint)


def _must_be_ours(folder: Path) -> None:
    """Raise `UserError` for a folder of somebody else: its name is a mistake, and a registry would be made amid their files."""
    held = {path.name for path in folder.iterdir()}
    if FILENAME not in held and held - _OF_NOBODY:
        hint = _near(folder) or "Name the folder of a registry, or one that is empty or not there yet."
        raise UserError(f"there is no registry in this folder, but {some_of(held)}", path=folder, hint=hint)


def _near(folder: Path) -> str:
    return nearest(folder.name, [path.parent.name for path in folder.absolute().parent.glob(f"*/{FILENAME}")])
