"""Pack a module's folder for publishing."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from fac_core.errors import UserError
from fac_core.walk import walk
from fac_registry.archive.limits import MIB, Limits
from fac_registry.archive.member import Member
from fac_registry.archive.names import Names, private, safe
from fac_registry.archive.pack import Packed, pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Only who updates a module needs what was generated last time; it would double what every caller downloads.
_FOR_UPDATES = {".fac/.gitattributes", ".fac/base.json"}
SMALLER = "Name the folder that holds the module's .tf files, and leave out what the module does not need."


def pack_folder(folder: Path, out: BinaryIO) -> Packed:
    """Write ``folder`` as a deterministic tar.gz; raise `UserError` on links.

    Working copies, provider caches, state and the base of `fac-gen update` stay out.
    """
    if not folder.is_dir():
        raise UserError("there is no such folder", path=folder, hint="Name the folder that holds the module's .tf files.")
    return pack(list(_members(folder)), out)


def _members(folder: Path) -> Iterator[Member]:
    names, limits, size = Names(), Limits(), 0
    for path in sorted(_files(folder, limits.members)):
        name = safe(path.relative_to(folder).as_posix())
        if name in _FOR_UPDATES:
            continue
        if path.is_symlink() or not path.is_file():
            raise UserError("a module holds plain files only", path=path, hint="Replace the link or special file by a copy.")
        names.add_file(name)
        status = path.stat()
        size += status.st_size
        if size > limits.unpacked:
            text = f"the files here have more than the {limits.unpacked // MIB} MiB that a module may have"
            raise UserError(text, path=folder, hint=SMALLER)
        yield Member(name, status.st_size, bool(status.st_mode & 0o100), lambda path=path: path.open("rb"))  # type: ignore[misc]


def _files(folder: Path, most: int) -> Iterator[Path]:
    count = 0
    for here, directories, files in walk(folder):
        linked = [name for name in directories if (here / name).is_symlink()]
        directories[:] = [name for name in directories if not private(name) and name not in linked]
        found = [here / name for name in (*files, *linked) if not private(name)]
        count += 1 + len(found)
        # Said before anything is packed: a disk that was named by mistake is not read to its end.
        if count > most:
            raise UserError(f"there are more than the {most:,} files and folders that a module may have", path=folder, hint=SMALLER)
        yield from found
