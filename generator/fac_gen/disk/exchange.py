"""Put a whole folder in place at once: whatever interrupts the writer, the old folder or the new one stands there."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from fac_core.errors import UserError
from fac_core.sentence import some_of
from fac_gen.disk.journal import change_in_place, finish, is_alive
from fac_gen.disk.records import LOCK, RECORDS, edited_files, is_inside, read_lock

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

Snapshot: TypeAlias = "dict[str, tuple[int, int, int]]"
"""Inode, size and time of change by path."""

# What Terraform leaves in a folder; never ours, never in the way.
TERRAFORMS = frozenset({".terraform", ".terraform.lock.hcl"})
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_NOT_EXCHANGED = frozenset({errno.EACCES, errno.EBUSY, errno.EPERM, errno.EROFS, errno.EXDEV})
"""What the system says of a mount point, or of a parent that may not be written."""
_UNCHANGED = "Nothing was changed."


def check_target(folder: Path, *, force: bool = False) -> None:
    """Raise `UserError` unless a module may be written to the folder: new, empty, or generated and untouched."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise UserError("the target is no folder", path=folder, hint="Give another one with -o.")
    if not folder.exists():
        _check_parent(folder)
        return
    if force or not any(path.name not in TERRAFORMS for path in folder.iterdir()):
        return
    lock = read_lock(folder)
    if lock is None:
        raise UserError("the folder is not empty and was not made by fac-gen", path=folder, hint="Give another one with -o, or --force.")
    edited = edited_files(folder, lock)
    if edited:
        hint = "`fac-gen update` merges your edits; --force writes over them. Your other files stay."
        raise UserError(f"generated files were edited: {some_of(edited, shown=5)}", path=folder, hint=hint)


def _check_parent(folder: Path) -> None:
    parent = next(path for path in folder.absolute().parents if path.exists())
    if not parent.is_dir():
        raise UserError(f"{parent} is no folder", path=folder, hint="Give another target with -o.")
    if not os.access(parent, os.W_OK):
        raise UserError(f"{parent} is not writable", path=folder, hint="Give another target with -o.")


def write_folder(
    folder: Path, files: Mapping[str, str | bytes], *, remove: Collection[str] | None = None, seen: Snapshot | None = None
) -> None:
    """Write the files beside the folder, then exchange the two; other files of the old folder move along.

    What is in ``remove`` does not; by default, that is what was generated before. With ``seen``, raise `UserError` when somebody else
    has changed the folder since: their change stays, and nothing of ours is written. A folder that cannot be exchanged is changed file
    by file, with a journal.
    """
    target = folder.resolve()
    staged = target.parent / f".{target.name}.fac-{os.getpid()}"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        sweep(target)
        gone = [name for name in (_generated(target) if remove is None else remove) if name not in files]
        try:
            _stage(staged, target, files, gone)
            _exchange_seen(staged, target, seen)
        except OSError as error:
            if error.errno not in _NOT_EXCHANGED or not target.is_dir():
                raise
            _check_seen(target, seen)
            change_in_place(target, files, gone)
    except OSError as error:
        raise UserError(f"the module cannot be written: {error.strerror}", path=error.filename or folder, hint=_UNCHANGED) from error
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def snapshot(folder: Path) -> Snapshot:
    """Return what tells whether anything in a folder was written, per path."""
    found = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root, name)
            state = path.lstat()
            found[path.relative_to(folder).as_posix()] = state.st_ino, state.st_size, state.st_mtime_ns
    return found


def _exchange_seen(staged: Path, target: Path, seen: Snapshot | None) -> None:
    _check_seen(target, seen)
    _exchange(staged, target)
    try:
        _check_seen(staged, seen)
    except UserError:
        _exchange(staged, target)
        raise


def _check_seen(folder: Path, seen: Snapshot | None) -> None:
    if seen is not None and folder.is_dir() and snapshot(folder) != seen:
        raise UserError("the module was changed by another program just now", path=folder, hint=f"{_UNCHANGED} Run it again.")


def sweep(target: Path) -> None:
    """Remove what killed writers left behind; put a folder back that one of them had in its hands, end what one of them began."""
    finish(target)
    for path in target.parent.glob(f".{target.name}.fac-*"):
        pid = path.name.rpartition("-")[2]
        if pid.isdigit() and not is_alive(int(pid)):
            if not target.exists() and (path / LOCK).is_file() and path.name.startswith(f".{target.name}.fac-old-"):
                path.rename(target)
            else:
                shutil.rmtree(path, ignore_errors=True)


def _stage(staged: Path, target: Path, files: Mapping[str, str | bytes], remove: Iterable[str]) -> None:
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir()
    if target.is_dir():
        _carry_over(staged, target, remove)
    for name, content in files.items():
        _write(staged / name, content)
    for folder in [staged, *(path for path in staged.rglob("*") if path.is_dir() and not path.is_symlink())]:
        _sync(folder)


def _carry_over(staged: Path, target: Path, remove: Iterable[str]) -> None:
    """Bring along, without copying a byte, what stays; folders that only held what goes, go too."""
    shutil.copytree(target, staged, symlinks=True, copy_function=_link, dirs_exist_ok=True)
    for name in remove:
        (staged / name).unlink(missing_ok=True)
        for folder in (staged / name).parents:
            if folder == staged or not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()


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
    if not target.exists():
        staged.rename(target)
    elif not _exchanged(staged, target):
        old = target.parent / f".{target.name}.fac-old-{os.getpid()}"
        target.rename(old)
        staged.rename(target)
        shutil.rmtree(old, ignore_errors=True)
    _sync(target.parent)


def _exchanged(staged: Path, target: Path) -> bool:
    """Swap two folders in one step where the system can (Linux: renameat2, since 3.15); tell whether it did."""
    if not sys.platform.startswith("linux"):
        return False
    swap = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if swap is None:
        return False
    failed = swap(_AT_FDCWD, os.fsencode(staged), _AT_FDCWD, os.fsencode(target), _RENAME_EXCHANGE)
    return not failed
