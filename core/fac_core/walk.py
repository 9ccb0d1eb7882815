"""Folders and all that is below them: what cannot be read is told, for nothing is proven of what nobody has read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.sentence import some_of
from fac_core.surroundings import refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def walk(top: Path) -> Iterator[tuple[Path, list[str], list[str]]]:
    """Yield each folder from ``top`` down with the names of its folders and of its files; a name taken out of the first is not entered.

    Links to folders are not followed. Raise `UserError` at the end when a folder on the way could not be read.
    """
    closed: list[OSError] = []
    for root, folders, files in os.walk(top, onerror=closed.append):
        folders.sort()
        yield Path(root), folders, sorted(files)
    check_read(closed)


def listed(folder: Path) -> list[Path]:
    """Return what a folder holds, sorted; nothing when there is none. Raise `UserError` when it cannot be read."""
    try:
        return sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise refused(error, folder) from error


def check_read(closed: Sequence[OSError], *, hint: str | None = None) -> None:
    """Raise `UserError` when there are folders that could not be read: the first one, and how many more."""
    if not closed:
        return
    first, *others = closed
    said = refused(first, hint=hint)
    if others:
        more = some_of([str(error.filename) for error in others], shown=5)
        said = UserError(f"{said.message}; nor can {more}", path=said.path, hint=said.hint)
    raise said from first
