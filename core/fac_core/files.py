"""Files that are either whole or not there."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from fac_core.errors import UserError
from fac_core.pipes import write_text


def write_report(path: Path, text: str) -> None:
    """Replace a file, whole or not at all, in a folder that is made when missing; raise `UserError` when that is not possible.

    What a link leads to is replaced, not the link. A device or pipe, for example ``/dev/stdout``, is written to: put a file in its
    place, and the device is gone.
    """
    try:
        if os.path.lexists(path) and not os.path.isfile(path):  # noqa: PTH113 - of a link that leads to itself, too
            write_text(path, text)
        else:
            write_whole(Path(os.path.realpath(path)), text)
    except OSError as error:
        raise UserError(f"cannot be written: {error.strerror}", path=path, hint="Name a file that can be written.") from error


def write_whole(path: Path, data: str | bytes, *, mode: int | None = None) -> None:
    """Write a file so that a kill at any moment leaves the old file or the new one; its folder is made when missing.

    Without ``mode`` the file keeps the permissions that it had. Raise `OSError` when it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if mode is None and path.exists():
        mode = path.stat().st_mode & 0o777
    beside = path.with_name(f".{path.name[:50]}.{os.urandom(6).hex()}")
    try:
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:  # noqa: PTH123 - a descriptor
            if mode is not None:
                os.fchmod(file.fileno(), mode)
            file.write(data.encode() if isinstance(data, str) else data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:  # of the user's hand, too
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, for a crash of the machine; raise `OSError` when that is not possible."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
