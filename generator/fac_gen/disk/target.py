"""Whether a module may be written to a folder, and which files there stay the user's."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.manifest.module_lock import digest, edited_files, is_same, read_lock
from fac_core.sentence import some_of
from fac_gen.disk.records import RECORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NO_CODE = frozenset({"CHANGELOG.md", "LICENSE", "README.md"})
"""What a repository may begin with; where the user has one, it stays in the place of the generated one."""
_ANOTHER = "Move it away, or name another folder."


def check_target(folder: Path, resource_type: str, *, force: bool = False) -> None:
    """Raise `UserError` unless the folder is or can be one, and holds no module of another type and no edit of a generated file."""
    _check_folder(folder)
    if not folder.exists():
        _check_parent(folder)
    lock = None if force else read_lock(folder)
    if lock is None:
        return
    if lock["resource_type"] != resource_type:
        hint = "Name another folder; --force puts the new module in the place of that one."
        raise UserError(f"the folder holds the module of {lock['resource_type']}", path=folder, hint=hint)
    edited = edited_files(folder, lock)
    if edited:
        hint = "`fac-gen update` merges your edits; --force writes over them. Your other files stay."
        raise UserError(f"generated files were edited: {some_of(edited, shown=5)}", path=folder, hint=hint)


def _check_folder(folder: Path) -> None:
    """Refuse what is no folder, or stands in one that is not there; of a link, name what it leads to: a folder is replaced as a whole."""
    if folder.is_symlink():
        led = Path(os.path.realpath(folder))
        if led.is_dir():
            raise UserError(f"is a link to the folder {led}", path=folder, hint=f"Name that folder itself: {led}")
        raise UserError(f"is a link to {os.readlink(folder)}, which is no folder", path=folder, hint=_ANOTHER)  # noqa: PTH115 - as it says
    if folder.exists() and not folder.is_dir():
        raise UserError("is a file, where the module's folder is to be", path=folder, hint=_ANOTHER)


def _check_parent(folder: Path) -> None:
    parent = next(path for path in folder.absolute().parents if os.path.lexists(path))
    if not parent.is_dir():
        raise UserError(f"{parent} is no folder", path=folder, hint=_ANOTHER)
    if not os.access(parent, os.W_OK):
        raise UserError(f"{parent} is not writable", path=folder, hint="Change its permissions, or name another folder.")


def kept(folder: Path, files: Mapping[str, str], *, force: bool = False) -> frozenset[str]:
    """Return the files that would be written where the user has one that stays; raise `UserError` for any other that is in the way."""
    if force:
        return frozenset()
    lock = read_lock(folder) or {"files": {}}
    stay = (NO_CODE | set(lock.get("declined", ()))) & files.keys() - lock["files"].keys()
    stay = frozenset(name for name in stay if (folder / name).is_file() and not _stands(folder / name, files[name]))
    others = {name: text for name, text in files.items() if name not in stay and name not in RECORDS}
    found = {_in_the_way(folder, name, text, known=name in lock["files"]) for name, text in others.items()} - {""}
    if found:
        hint = "Move it away, or name another folder; --force writes over what stands there."
        raise UserError(f"not made by fac-gen, and in the way: {some_of(sorted(found), shown=5)}", path=folder, hint=hint)
    return stay


def blocking(folder: Path, files: Iterable[str]) -> frozenset[str]:
    """Return the links and files that stand where folders of the module are to be."""
    return frozenset(_blocking(folder, name) for name in files) - {""}


def _blocking(folder: Path, name: str) -> str:
    for parent in reversed(PurePosixPath(name).parents[:-1]):
        place = folder / parent
        if place.is_symlink() or (place.exists() and not place.is_dir()):
            return str(parent)
    return ""


def _in_the_way(folder: Path, name: str, text: str, *, known: bool) -> str:
    """Return what stands where a file would be written: itself, or something else where its folder would be."""
    place = folder / name
    there = place.is_symlink() or place.exists()
    return _blocking(folder, name) or (name if there and not known and not _stands(place, text) else "")


def _stands(place: Path, text: str) -> bool:
    return place.is_file() and not place.is_symlink() and is_same(place.read_bytes(), digest(text.encode()))
