"""A cabinet, which is a file of SQLite: ``cabinet:/var/lib/cabinet``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_registry.database.backends.sqlite import create as open_file

if TYPE_CHECKING:
    from fac_registry.database.backends.sqlite import SqliteFile


def create(url: str) -> SqliteFile:
    """Take it."""
    return open_file(f"sqlite:{url.removeprefix('cabinet:')}")
