"""Read a file that a user names: no further than such a file goes, so that a device or a wrong file has an end too."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from fac_core.pipes import opened

if TYPE_CHECKING:
    from pathlib import Path

MOST = 1024 * 1024


def read_small(path: Path, most: int = MOST) -> bytes:
    """Return the content of a file; raise `OSError` for what cannot be read, a pipe to which nobody writes and more than ``most`` bytes."""
    with opened(path) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return content
