"""Writing a file as a whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from fac_core.errors import UserError


def write_whole(path: Path, text: str) -> None:
    """Replace a file: written beside, flushed to the disk, then moved into place; raise `UserError` when that is not possible."""
    try:
        handle, beside = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise UserError(f"cannot be written: {error.strerror}", path=path, hint="Name a file in a folder that exists.") from error
    temporary = Path(beside)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise UserError(f"cannot be written: {error.strerror}", path=path) from error
