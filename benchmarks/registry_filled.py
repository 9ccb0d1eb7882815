"""What the registry of a load has in it: small modules, and thousands of copies of the first one.

Copies are written into the database itself: to publish so many takes longer than to ask for them.
"""

from __future__ import annotations

import contextlib
import io
import sqlite3
import tarfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# So many that each was forgotten when it is asked for again.
MODULES = 20_000


def archive(number: int) -> bytes:
    """Make a small module."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as opened:
        data = f'output "number" {{\n  value = {number}\n}}\n'.encode()
        info = tarfile.TarInfo("main.tf")
        info.size = len(data)
        opened.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def hide(data: Path, count: int) -> None:
    """Put copies of the module into namespaces that the first token does not see."""
    with contextlib.closing(sqlite3.connect(data / "registry.sqlite3", timeout=60)) as database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(module)") if row[1] not in ("id", "namespace", "name", "search")]
        names = ", ".join(columns)
        database.executemany(
            f"INSERT INTO module (namespace, name, search, {names}) SELECT ?, ?, ?, {names} FROM module LIMIT 1",  # noqa: S608 - of the table
            [(f"team{number % 50}", f"m{number}", f"team{number % 50}/m{number}/aws queue {number}") for number in range(count)],
        )
        database.commit()


def fill(data: Path) -> None:
    """Put copies of the module, with its versions, beside it; lists of its namespace show none of them."""
    with contextlib.closing(sqlite3.connect(data / "registry.sqlite3", timeout=60)) as database:
        ((first,),) = database.execute("SELECT id FROM module WHERE namespace = 'acme' AND name = 'm'")
        add = "INSERT INTO module (namespace, name, system) VALUES ('acme', ?, 'aws')"
        database.executemany(add, [(f"m{number}",) for number in range(MODULES)])
        names = [row[1] for row in database.execute("PRAGMA table_info(version)") if row[1] not in ("id", "module")]
        copied = ", ".join(f"version.{name}" for name in names)
        database.execute(
            f"INSERT INTO version (module, {', '.join(names)}) SELECT module.id, {copied} FROM module, version "  # noqa: S608 - of the table
            "WHERE version.module = ? AND module.id > ?",
            (first, first),
        )
        database.commit()
