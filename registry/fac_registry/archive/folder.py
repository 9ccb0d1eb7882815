"""Pack a module's folder for publishing."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from fac_core.errors import UserError
from fac_core.walk import walk
from fac_registry.archive.member import Member
from fac_registry.archive.names import Names, private, safe
from fac_registry.archive.pack import Packed, pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Only who updates a module needs what was generated last time; it would double what every caller downloads.
_FOR_UPDATES = {".fac/.gitattributes", ".fac/base.json"}


def pack_folder(folder: Path, out: BinaryIO) -> Packed:
    """Write ``folder`` as a deterministic tar.gz; raise `UserError` on links.

    Working copies, provider caches, state and the base of `fac-gen update` stay out.
    """
    if not folder.is_dir():
        raise UserError("there is no such folder", path=folder, hint="Name the folder that holds the module's .tf files.")
    return pack(list(_members(folder)), out)


def _members(folder: Path) -> Iterator[Member]:
    names = Names()
    for path in sorted(_files(folder)):
        name = safe(path.relative_to(folder).as_posix())
        if name in _FOR_UPDATES:
            continue
        if path.is_symlink() or not path.is_file():
            raise UserError("a module holds plain files only", path=path, hint="Replace the link or special file by a copy.")
        names.add_file(name)
        status = path.stat()
        yield Member(name, status.st_size, bool(status.st_mode & 0o100), lambda path=path: path.open("rb"))  # type: ignore[misc]


def _files(folder: Path) -> Iterator[Path]:
    for here, directories, files in walk(folder):
        linked = [name for name in directories if (here / name).is_symlink()]
        directories[:] = [name for name in directories if not private(name) and name not in linked]
        yield from (here / name for name in (*files, *linked) if not private(name))
