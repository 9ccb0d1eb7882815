"""How a registry begins: with a file of settings, a database and one token."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_registry.audit import Actor
from fac_registry.data import opened, prepare
from fac_registry.settings_schema import SETTINGS
from fac_registry.settings_text import secret_file, settings_text
from fac_registry.tokens import Scope
from fac_registry.tokens.store import TokenStore

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fac_registry.settings import Settings


def begin(settings: Settings, file: Path, said: Mapping[str, object]) -> str:
    """Write ``said`` to a new file, make the registry, and return a first token; raise `UserError` and leave no file when that fails."""
    with _taken_back(settings.data), _written(_files(file, said)):
        prepare(settings)
        return asyncio.run(_first_token(settings))


async def _first_token(settings: Settings) -> str:
    async with opened(settings) as database:
        return await TokenStore(database).create("*", Scope.ADMIN, by=Actor.command(), name="the first, of init")


def _files(file: Path, said: Mapping[str, object]) -> Mapping[Path, str]:
    """Return the files to write; paths are absolute, since the server is started somewhere else."""
    absolute = {name: value.absolute() if isinstance(value, Path) else value for name, value in said.items()}
    secrets = {file.with_name(secret_file(name)): f"{value}\n" for name, value in said.items() if SETTINGS[name].secret}
    return {**secrets, file: settings_text(str(file), absolute)}


@contextlib.contextmanager
def _taken_back(folder: Path | None) -> Iterator[None]:
    """Take away what was begun in a folder when it does not become a registry."""
    held = {path.name for path in folder.iterdir()} if folder is not None and folder.is_dir() else None
    try:
        yield
    except BaseException:  # of the user's hand, too
        for path in folder.iterdir() if folder is not None and folder.is_dir() else ():
            if path.name not in (held or ()):
                shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        if folder is not None and held is None:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


@contextlib.contextmanager
def _written(files: Mapping[Path, str]) -> Iterator[None]:
    """Write new files that others cannot read, and take them away when what follows fails."""
    with contextlib.ExitStack() as undo:
        for path, text in files.items():
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as opened_file:  # noqa: PTH123 - a descriptor
                    undo.callback(path.unlink, missing_ok=True)
                    opened_file.write(text)
            except FileExistsError as error:
                raise UserError("there is such a file", path=path, hint="Name another one with --file, or take it away.") from error
            except (OSError, UnicodeEncodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "a value is no text"
                raise UserError(f"cannot be written: {reason}", path=path, hint="Name one that can be with --file.") from error
        yield
        undo.pop_all()
