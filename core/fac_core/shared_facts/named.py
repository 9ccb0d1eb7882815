"""Whether a table says anything of a resource type, by a look at its text: that takes a hundredth of the time that reading it takes.

Tables write the types that they are about as they are called, so a table whose text has a type's name nowhere says nothing of it. For
tables with globs that does not hold.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@lru_cache(maxsize=4096)
def may_name(file: Path, resource_type: str) -> bool:
    """Whether a table without globs may say something of a type; false where there is no such table."""
    return resource_type.encode() in _text(file)


@lru_cache(maxsize=32)
def _text(file: Path) -> bytes:
    return file.read_bytes() if file.is_file() else b""
