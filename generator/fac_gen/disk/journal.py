"""Change files inside of a folder that cannot be exchanged as a whole: a mount point, or one whose parent may not be written.

What is to change is staged and journalled first. Killed before the journal is whole, the old files stand; killed after it, the next
`finish` carries on to the end, so that the new ones do.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.files import write_whole
from fac_core.json_text import parsed
from fac_core.manifest.module_lock import is_inside
from fac_gen.disk.removal import remove_tree

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

_STAGE = "update-"
_JOURNAL = "journal.json"


def change_in_place(folder: Path, files: Mapping[str, str | bytes], remove: Collection[str]) -> None:
    """Write and remove files of a folder so that `finish` can carry on after a kill; raise `OSError` when that is not possible."""
    finish(folder)
    for path in {(folder / name).parent for name in (*files, *remove)}:
        _check_writable(path)
    stage = folder / ".fac" / f"{_STAGE}{os.getpid()}"
    steps = []
    try:
        for number, (name, content) in enumerate(files.items()):
            path = folder / name
            write_whole(stage / str(number), content, mode=path.stat().st_mode & 0o777 if path.is_file() else None)
            steps.append({"file": name, "from": str(number), "was": _digest(path)})
        steps += [{"file": name, "from": None, "was": _digest(folder / name)} for name in remove]
        write_whole(stage / _JOURNAL, json.dumps(steps))
    except BaseException:  # of the user's hand, too: nothing is decided before the journal is whole
        remove_tree(stage)
        with suppress(OSError):
            stage.parent.rmdir()
        raise
    _carry_on(folder, stage, steps)


def _check_writable(folder: Path) -> None:
    """Raise `OSError` before anything is decided that could not be carried to its end."""
    place = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    if place.is_dir() and not os.access(place, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(place))


def finish(folder: Path) -> None:
    """Carry changes to their end that were interrupted, or take back what was only prepared; files changed since then are left alone."""
    for stage in sorted((folder / ".fac").glob(f"{_STAGE}*")):
        pid = stage.name.removeprefix(_STAGE)
        if pid.isdigit() and not is_alive(int(pid)):
            _carry_on(folder, stage, _read_journal(folder, stage))


def _read_journal(folder: Path, stage: Path) -> list[dict[str, Any]]:
    """Return the steps that were left; a module may come from anywhere, so none may lead out of it."""
    journal = stage / _JOURNAL
    if not journal.is_file():
        return []
    try:
        steps: list[dict[str, Any]] = parsed(journal.read_bytes())
        good = all("was" in step and _stays_inside(folder, step["file"], step["from"]) for step in steps)
    except (ValueError, KeyError, TypeError):
        good = False
    if not good:
        raise UserError(
            "this unfinished update was not written by fac-gen: it leads out of the module, or cannot be read",
            path=stage,
            hint="Look at what it holds, and remove the folder.",
        )
    return steps


def _stays_inside(folder: Path, name: object, staged: object) -> bool:
    known = staged is None or (isinstance(staged, str) and staged.isdigit())
    if not known or not isinstance(name, str) or not is_inside(name):
        return False
    return (folder / name).parent.resolve().is_relative_to(folder.resolve())


def _carry_on(folder: Path, stage: Path, steps: Sequence[Mapping[str, Any]]) -> None:
    """Take the steps that are left; raise `UserError` when the system refuses one, for the next run to go on from there."""
    try:
        _take(folder, stage, steps)
    except OSError as error:
        hint = "Some files may be new and others old: mend that, and run it again; it goes on where it stopped."
        raise UserError(f"the module is not written to the end: {error.strerror}", path=error.filename or folder, hint=hint) from error


def _take(folder: Path, stage: Path, steps: Sequence[Mapping[str, Any]]) -> None:
    journal = stage / _JOURNAL
    for step in steps:
        path, staged = folder / step["file"], stage / (step["from"] or _JOURNAL)
        if not staged.is_file() or _digest(path) != step["was"]:
            continue
        if step["from"] is None:
            path.unlink(missing_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            staged.replace(path)
    for path in {folder, *((folder / step["file"]).parent for step in steps)}:
        _settle(path, folder)
    journal.unlink(missing_ok=True)
    shutil.rmtree(stage)


def is_alive(pid: int) -> bool:
    """Whether a process of that number runs; one that has ended and was not collected by its parent yet does not."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return not _has_ended(pid)


def _has_ended(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()[0]
    except OSError:
        return False  # a system without /proc, and nothing else to ask
    return state in {b"Z", b"X"}


def _digest(path: Path) -> str | None:
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def _settle(path: Path, top: Path) -> None:
    """Let the disk have what a folder holds; one that is empty now goes."""
    if not path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    if path != top and not any(path.iterdir()):
        path.rmdir()
