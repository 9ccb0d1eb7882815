"""Put a whole folder in place at once: whatever interrupts the writer, the old folder or the new one stands there.

A folder is somebody's working directory and holds things that are not ours, a repository for example. So the new folder only stands in
for it while the old one, out of sight, is given the same files; then the old one comes back.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from fac_core.errors import UserError
from fac_core.manifest.module_lock import is_inside, read_lock
from fac_gen.disk.journal import change_in_place, finish, is_alive
from fac_gen.disk.records import RECORDS
from fac_gen.disk.removal import remove_tree, take_away

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

Snapshot: TypeAlias = "dict[str, tuple[int, int, int]]"
"""Inode, size and time of change by path."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_NOT_EXCHANGED = frozenset({errno.EACCES, errno.EBUSY, errno.EPERM, errno.EROFS, errno.EXDEV})
"""What the system says of a mount point, or of a parent that may not be written."""
_UNCHANGED = "Nothing was changed."


def write_folder(
    folder: Path,
    files: Mapping[str, str | bytes],
    *,
    remove: Collection[str] | None = None,
    blocking: Collection[str] = (),
    seen: Snapshot | None = None,
) -> None:
    """Write the files beside the folder, then exchange the two; other files of the old folder move along.

    What is in ``remove`` does not; by default, that is what was generated before. Nor does what is ``blocking``: links and files where
    folders of the module are to be. With ``seen``, raise `UserError` when somebody else
    has changed the folder since: their change stays, and nothing of ours is written. A folder that cannot be exchanged is changed file
    by file, with a journal.
    """
    target = folder.resolve()
    staged = target.parent / f".{target.name}.fac-{os.getpid()}"
    made = [one for one in target.parents if not one.exists()]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        sweep(target)
        gone = [*blocking, *(name for name in (_generated(target) if remove is None else remove) if name not in files)]
        try:
            _stage(staged, target, files, gone)
            _put(staged, target, files, gone, seen)
        except OSError as error:
            if error.errno not in _NOT_EXCHANGED or not target.is_dir():
                raise
            _check_seen(target, seen)
            change_in_place(target, files, gone)
    except OSError as error:
        path = str(error.filename or folder).replace(str(staged), str(folder))
        raise UserError(f"the module cannot be written: {error.strerror}", path=path, hint=_UNCHANGED) from error
    finally:
        remove_tree(staged)
        with suppress(OSError):  # folders that hold something by now stay
            for one in made:
                one.rmdir()


def snapshot(folder: Path, *, repository: bool = False) -> Snapshot:
    """Return what tells whether anything in a folder was written, per path; what git writes counts if asked for."""
    found = {}
    for root, folders, names in os.walk(folder):
        if not repository and Path(root) == folder and ".git" in folders:
            folders.remove(".git")
        for name in names:
            path = Path(root, name)
            state = path.lstat()
            found[path.relative_to(folder).as_posix()] = state.st_ino, state.st_size, state.st_mtime_ns
    return found


def _put(staged: Path, target: Path, files: Iterable[str], gone: Iterable[str], seen: Snapshot | None) -> None:
    _check_seen(target, seen)
    made, replaces = snapshot(staged, repository=True), target.exists()
    _exchange(staged, target)
    try:
        _sync(target.parent)
        _check_seen(staged, seen)
    except (OSError, UserError) as error:
        _take_back(staged, target, error, replaces=replaces)
        raise
    if not replaces:
        return
    with suppress(OSError):  # the new folder stands already, and is as good
        _renew(staged, target, files, gone)
        _exchange(staged, target)
        if snapshot(staged, repository=True) != made:  # somebody was quick, and wrote to the one that stood in
            _exchange(staged, target)
        _sync(target.parent)


def _take_back(staged: Path, target: Path, why: OSError | UserError, *, replaces: bool) -> None:
    """Let stand what stood before; raise `UserError` when the system lets us do that no longer, and the new folder stays."""
    try:
        _exchange(*((staged, target) if replaces else (target, staged)))
    except OSError:
        hint = "The new files stand there; look at the messages of the disk, then run it again."
        said = why.strerror if isinstance(why, OSError) else why.message
        raise UserError(f"the module was written, but it is not sure that it lasts: {said}", path=target, hint=hint) from why


def _renew(old: Path, new: Path, files: Iterable[str], gone: Iterable[str]) -> None:
    """Give the old folder the files of the new one; what goes goes first, for a link could lead elsewhere."""
    take_away(old, gone)
    for name in files:
        path = old / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        _link(str(new / name), str(path))
    for folder in {old, *((old / name).parent for name in files)}:
        _sync(folder)


def _check_seen(folder: Path, seen: Snapshot | None) -> None:
    if seen is not None and folder.is_dir() and snapshot(folder) != seen:
        raise UserError("the module was changed by another program just now", path=folder, hint=f"{_UNCHANGED} Run it again.")


def sweep(target: Path) -> None:
    """Remove what killed writers left behind; put a folder back that one of them had in its hands, end what one of them began."""
    finish(target)
    for path in target.parent.glob(f".{target.name}.fac-*"):
        pid = path.name.rpartition("-")[2]
        if pid.isdigit() and not is_alive(int(pid)):
            if not target.exists() and path.name.startswith(f".{target.name}.fac-old-"):
                path.rename(target)
            else:
                remove_tree(path)


def _stage(staged: Path, target: Path, files: Mapping[str, str | bytes], remove: Iterable[str]) -> None:
    remove_tree(staged)
    staged.mkdir()
    if target.is_dir():
        _carry_over(staged, target, remove)
    for name, content in files.items():
        _write(staged / name, content)
    for folder in [staged, *(path for path in staged.rglob("*") if path.is_dir() and not path.is_symlink())]:
        _sync(folder)


def _carry_over(staged: Path, target: Path, remove: Iterable[str]) -> None:
    """Bring along, without copying a byte, what stays."""
    shutil.copytree(target, staged, symlinks=True, copy_function=_link, dirs_exist_ok=True)
    take_away(staged, remove)


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno not in {errno.EPERM, errno.ENOTSUP, errno.EMLINK, errno.EXDEV}:
            raise
        shutil.copy2(source, target, follow_symlinks=False)
    return target


def _generated(target: Path) -> Iterator[str]:
    try:
        lock = read_lock(target)
    except UserError:
        lock = None
    yield from RECORDS
    for name in lock["files"] if lock else ():
        if is_inside(name):
            yield name


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.is_file() else None
    path.unlink(missing_ok=True)  # it may be a hard link to a file of the user's
    with path.open("wb") as file:
        if mode is not None:
            os.fchmod(file.fileno(), mode)
        file.write(content.encode() if isinstance(content, str) else content)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _exchange(staged: Path, target: Path) -> None:
    """Put one folder in the place of the other, which stands then where the first one was, if there was another; or raise `OSError`."""
    if not target.exists():
        staged.rename(target)
    elif not _exchanged(staged, target):
        old = target.parent / f".{target.name}.fac-old-{os.getpid()}"
        target.rename(old)
        try:
            staged.rename(target)
        except OSError:
            old.rename(target)
            raise
        old.rename(staged)


def _exchanged(staged: Path, target: Path) -> bool:
    """Swap two folders in one step where the system can (Linux: renameat2, since 3.15); tell whether it did."""
    if not sys.platform.startswith("linux"):
        return False
    swap = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if swap is None:
        return False
    failed = swap(_AT_FDCWD, os.fsencode(staged), _AT_FDCWD, os.fsencode(target), _RENAME_EXCHANGE)
    return not failed
