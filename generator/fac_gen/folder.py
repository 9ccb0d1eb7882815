"""Put a whole folder in place at once: whatever interrupts the writer, the old folder or the new one stands there."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_gen.lock import LOCK, RECORDS, edited_files, read_lock

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# What Terraform leaves in a folder; never ours, never in the way.
TERRAFORMS = frozenset({".terraform", ".terraform.lock.hcl"})
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


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
        listed = ", ".join(edited[:5]) + (" and more" if len(edited) > 5 else "")  # noqa: PLR2004 - enough to recognise
        raise UserError(f"generated files were edited: {listed}", path=folder, hint="--force writes over them; your other files stay.")


def _check_parent(folder: Path) -> None:
    parent = next(path for path in folder.absolute().parents if path.exists())
    if not parent.is_dir():
        raise UserError(f"{parent} is no folder", path=folder, hint="Give another target with -o.")
    if not os.access(parent, os.W_OK):
        raise UserError(f"{parent} is not writable", path=folder, hint="Give another target with -o.")


def write_folder(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files beside the folder, then exchange the two; other files of the old folder move along."""
    target = folder.absolute()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target)
        staged = target.parent / f".{target.name}.fac-{os.getpid()}"
        _stage(staged, target, files)
        _exchange(staged, target)
    except OSError as error:
        raise UserError(
            f"the module cannot be written: {error.strerror}", path=error.filename or folder, hint="Nothing was changed."
        ) from error
    shutil.rmtree(staged, ignore_errors=True)


def _sweep(target: Path) -> None:
    """Remove what killed writers left behind."""
    for path in target.parent.glob(f".{target.name}.fac-*"):
        pid = path.name.rpartition("-")[2]
        if pid.isdigit() and not _alive(int(pid)):
            if not target.exists() and (path / LOCK).is_file() and path.name.startswith(f".{target.name}.fac-old-"):
                path.rename(target)
            else:
                shutil.rmtree(path, ignore_errors=True)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _stage(staged: Path, target: Path, files: Mapping[str, str]) -> None:
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir()
    if target.is_dir():
        _carry_over(staged, target)
    for name, text in files.items():
        _write(staged / name, text)
    for folder in [staged, *(path for path in staged.rglob("*") if path.is_dir() and not path.is_symlink())]:
        _sync(folder)


def _carry_over(staged: Path, target: Path) -> None:
    """Bring along, without copying a byte, what is not ours; our files of before do not come back."""
    shutil.copytree(target, staged, symlinks=True, copy_function=_link, dirs_exist_ok=True)
    for name in _generated(target):
        (staged / name).unlink(missing_ok=True)
    for path in sorted((path for path in staged.rglob("*") if path.is_dir() and not path.is_symlink()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()


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
        if not Path(name).is_absolute() and ".." not in Path(name).parts:
            yield name


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)  # it may be a hard link to a file of the user's
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
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
