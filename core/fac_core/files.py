"""Files that the user names and a program writes: reports."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from fac_core.errors import UserError


def write_report(path: Path, text: str) -> None:
    """Replace a file, whole or not at all, in a folder that is made when missing; raise `UserError` when that is not possible.

    What a link leads to is replaced, not the link. A device or pipe, for example ``/dev/stdout``, is written to: put a file in its
    place, and the device is gone.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8", newline="\n")
        else:
            target = Path(os.path.realpath(path))
            target.parent.mkdir(parents=True, exist_ok=True)
            _replace(target, text)
    except OSError as error:
        raise UserError(f"cannot be written: {error.strerror}", path=path, hint="Name a file that can be written.") from error


def _replace(path: Path, text: str) -> None:
    beside = path.with_name(f".{path.name[:50]}.{os.getpid()}-{threading.get_ident()}")
    mode = path.stat().st_mode & 0o777 if path.exists() else None
    try:
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "w", encoding="utf-8", newline="\n") as file:  # noqa: PTH123 - a descriptor
            if mode is not None:
                os.fchmod(file.fileno(), mode)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
