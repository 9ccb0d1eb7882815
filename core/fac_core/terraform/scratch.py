"""Temporary directories that do not outlive their process for long, however it ends."""

from __future__ import annotations

import fcntl
import shutil
import tempfile
import weakref
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import IO

from fac_core.terraform.launch import LOCK

PREFIX = "fac-terraform-"


class Scratch:
    """A temporary directory, removed by `close`, with the object, or, after a kill, by the next process that needs one."""

    def __init__(self) -> None:
        remove_abandoned(Path(tempfile.gettempdir()))
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        held = (self.path / f"{LOCK}.new").open("w")
        fcntl.flock(held, fcntl.LOCK_EX)
        (self.path / f"{LOCK}.new").rename(self.path / LOCK)  # visible only once it is held
        self._finalizer = weakref.finalize(self, _remove, self.path, held)

    def close(self) -> None:
        """Remove the directory; a second call does nothing."""
        self._finalizer()


def _remove(path: Path, held: IO[str]) -> None:
    try:
        _remove_tree(path)
    except BaseException:  # told to go in the midst of it: the directory goes first, which nobody else knows of any more
        _remove_tree(path)
        raise
    finally:
        held.close()


def _remove_tree(path: Path) -> None:
    """Remove the lock last: what somebody does not come to an end with is known as abandoned by it."""
    with suppress(OSError):
        for entry in path.iterdir():
            if entry.name != LOCK:
                shutil.rmtree(entry, ignore_errors=True)
    shutil.rmtree(path, ignore_errors=True)


@lru_cache
def remove_abandoned(folder: Path) -> None:
    """Remove the directories whose process is gone; once per process is enough."""
    for lock in folder.glob(f"{PREFIX}*/{LOCK}"):
        try:
            with lock.open("r+") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                _remove_tree(lock.parent)
        except OSError:
            continue  # in use, or somebody else's
