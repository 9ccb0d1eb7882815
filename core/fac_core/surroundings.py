"""What the system refuses, said to the user: which file, why, and the next step."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, cast

from fac_core.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

_SPACE = "Make room, or name a place that has some."
MORE_FILES = "Raise the limit, for example: ulimit -n 1024."
NEXT_STEPS = {
    errno.EACCES: "Change its permissions, or name another.",
    errno.EDQUOT: _SPACE,
    errno.EFBIG: _SPACE,
    errno.EIO: "The disk or the network file system fails: look at its messages.",
    errno.EISDIR: "Name a file.",
    errno.ELOOP: "A link leads back to itself: remove it, or let it lead to something else.",
    errno.EMFILE: MORE_FILES,
    errno.ENAMETOOLONG: "Name a shorter path.",
    errno.ENOENT: "Look whether the path is right, and whether another program has removed it.",
    errno.ENOSPC: _SPACE,
    errno.ENOTDIR: "A part of the path is a file: name a folder.",
    errno.ENXIO: "Name a file, or start what writes to it first.",
    errno.EPERM: "Change its permissions, or name another.",
    errno.EROFS: "It cannot be written there: name another place.",
    errno.ESTALE: "The network file system has lost it: mount it again.",
}


LONGEST_PATH, LONGEST_NAME = 4095, 255
"""Bytes that Linux takes (PATH_MAX with its end, NAME_MAX: limits.h, read 2026-11-30); no other system takes more."""


def may_open(count: int) -> bool:
    """Whether so many more files may be open at the same time."""
    opened: list[int] = []
    try:
        opened += (os.open(os.devnull, os.O_RDONLY) for _ in range(count))
    except OSError:
        return False
    finally:
        for descriptor in opened:
            os.close(descriptor)
    return True


def can_be(path: Path) -> bool:
    """Whether a path that a stranger's file names can be one at all: the system is asked for no other, which it would refuse."""
    return len(os.fsencode(path)) <= LONGEST_PATH and all(len(os.fsencode(name)) <= LONGEST_NAME for name in path.parts)


def refused(error: OSError, path: Path | str | None = None, *, doing: str = "cannot be read", hint: str | None = None) -> UserError:
    """Return what to say of a file that the system refuses; ``path`` stands for the one that the error names."""
    shown = path if path is not None else error.filename
    return UserError(f"{doing}: {error.strerror or error}", path=shown, hint=hint or NEXT_STEPS.get(error.errno or 0))


def check_link(path: Path) -> None:
    """Raise `UserError` for a link that leads back to itself or nowhere: what asks for its end finds nothing, and yet it is there."""
    try:
        path.stat()
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise refused(error, str(path)) from error
        if error.errno == errno.ENOENT and path.is_symlink():
            raise UserError("it is a link that leads nowhere", path=str(path), hint="Remove it, or let it lead to something.") from error


NO_FOLDER = "the working directory has been removed"
NO_MEMORY = "there is not enough memory"
NO_FILES = "no more files may be open at the same time"
TOO_LITTLE = {errno.ENOMEM: (NO_MEMORY, "Do less at once, or do it where there is more."), errno.EMFILE: (NO_FILES, MORE_FILES)}
NO_TEMPORARY = "there is no folder for temporary files that can be written and has room"


def explained(error: Exception) -> UserError | None:
    """Return what to say of an error that nobody expected where it arose; None when it comes neither from files nor from memory."""
    code = errno.ENOMEM if isinstance(error, MemoryError) else error.errno if isinstance(error, OSError) else 0
    if code in TOO_LITTLE:
        what, hint = TOO_LITTLE[code]
        return UserError(what, hint=hint)
    if isinstance(error, RuntimeError) and error.__context__ is not None:  # a path that was to be resolved (before Python 3.13)
        error = cast("Exception", error.__context__)
    if not isinstance(error, OSError):
        return None
    if error.errno == errno.ENOENT and error.filename is None and (said := _nowhere()):
        return said
    if error.errno not in NEXT_STEPS or (error.filename is None and error.errno not in {errno.EDQUOT, errno.EFBIG, errno.ENOSPC}):
        return None
    if error.filename is None:
        return UserError(f"the output cannot be written: {error.strerror}", hint=_SPACE)
    return refused(error, doing="cannot be used")


def _nowhere() -> UserError | None:
    """Return what to say where something is not there that has no name: the working directory, or a place for temporary files."""
    import tempfile  # noqa: PLC0415 - hardly any run needs it

    if lost():
        return UserError(NO_FOLDER, hint="Change to a folder that exists.")
    try:
        tempfile.gettempdir()
    except FileNotFoundError:
        return UserError(NO_TEMPORARY, hint="Make room in /tmp, or name a folder: TMPDIR=/a/folder.")
    return None


def lost() -> bool:
    """Whether the working directory has been removed."""
    try:
        os.getcwd()  # noqa: PTH109 - Path says the same
    except FileNotFoundError:
        return True
    return False
