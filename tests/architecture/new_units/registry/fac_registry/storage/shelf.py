"""Blobs on a shelf, which is a folder: ``shelf:/var/lib/shelf``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_registry.storage.file import create as open_folder

if TYPE_CHECKING:
    from fac_registry.storage import Storage


def create(url: str) -> Storage:
    """Open it."""
    return open_folder(f"file:{url.removeprefix('shelf:')}")
