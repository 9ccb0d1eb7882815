"""A digest of all files below some folders: worked out from their bytes once, then known again by what the file system says of each.

That is the size, the number and both times of a file, as git's index holds them. Whoever writes into a file changes one of them: when it
was changed last is set by the system, not by him. Only a file that was changed this very moment may be changed again within the same tick
of the clock, so a digest is remembered when all files have rested for a while.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from fac_core.caching import digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from fac_core.caching import Store

_RESTED = 3 * 10**9
"""Nanoseconds; no file system in use counts in longer steps than two seconds."""


def folder_digest(folders: Iterable[str], store: Store) -> str:
    """Return the digest of names and bytes, wherever the folders are; byte code has no say."""
    tops = tuple(folders)
    now = time.time_ns()
    newest, marks = _marks(tops)
    key = digest("folders", *marks)
    known = store.get(key)
    if known is not None:
        return known.decode("ascii")
    found = digest(*(part for top in tops for part in _contents(top)))
    if now - newest > _RESTED and _marks(tops) == (newest, marks):
        store.put(key, found.encode("ascii"))
    return found


def _marks(tops: Iterable[str]) -> tuple[int, list[str]]:
    """Return when a file was changed last, and each file with all that changes when it does."""
    newest, marks = 0, []
    for top in tops:
        marks.append(top)
        for path in _files(top):
            try:
                told = os.stat(path)  # noqa: PTH116 - a thousand of them
            except OSError as error:
                marks.append(f"{path}\0{error.errno}")
            else:
                newest = max(newest, told.st_mtime_ns, told.st_ctime_ns)
                marks.append(f"{path}\0{told.st_dev} {told.st_ino} {told.st_size} {told.st_mtime_ns} {told.st_ctime_ns}")
    return newest, marks


def _contents(top: str) -> Iterator[str | bytes]:
    """Yield names and bytes; of what cannot be read, the name and why."""
    yield "folder"
    for path in _files(top):
        yield path.removeprefix(top)
        try:
            with open(path, "rb") as file:  # noqa: PTH123 - a thousand of them
                yield file.read()
        except OSError as error:
            yield str(error.errno)


def _files(top: str) -> Iterator[str]:
    for folder, below, names in os.walk(top, followlinks=True):
        below[:] = sorted(name for name in below if name != "__pycache__")
        yield from (f"{folder}/{name}" for name in sorted(names))
