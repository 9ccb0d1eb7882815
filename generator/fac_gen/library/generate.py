"""Bring one module of a library up to date, or find out what that would do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_gen.blueprint.build import blueprint
from fac_gen.folder import check_target, write_folder
from fac_gen.library.known import key
from fac_gen.lock import LOCK, RECORDS, digest, edited_files, read_lock
from fac_gen.module import module_files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.model import Policy
    from fac_gen.library.model import Entry
    from fac_gen.library.remembered import Remembered


class Status(StrEnum):
    """What became of a module, or, when only looking, what would."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    EDITED = "edited"
    """Its generated files were edited and are out of date as well: left alone."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One module after a run; ``detail`` says why it failed or what was edited."""

    resource_type: str
    folder: Path
    status: Status
    detail: str = ""
    key: str = ""
    records: str = ""

    def plain(self) -> dict[str, Any]:
        """Return the outcome as JSON values."""
        detail = {"detail": self.detail} if self.detail else {}
        return {"resource_type": self.resource_type, "folder": self.folder.as_posix(), "status": self.status.value, **detail}


@dataclass(frozen=True, slots=True)
class Job:
    """A module to bring up to date; ``write`` False only looks."""

    entry: Entry
    policy: Policy
    write: bool = True
    force: bool = False


def unchanged(job: Job, known: Remembered) -> Outcome | None:
    """Return the outcome of a module that is known to be up to date and unedited, without rendering it; else None."""
    entry = job.entry
    try:
        wanted = key(entry.resource_type, entry.options, job.policy.hash)
        expected = known.get(wanted)
        if expected is None or _digest([(entry.folder / name).read_bytes() for name in RECORDS]) != expected:
            return None
        lock = read_lock(entry.folder)
        if lock is None or edited_files(entry.folder, lock):
            return None
    except (UserError, OSError):
        return None  # rendering tells it better
    return Outcome(entry.resource_type, entry.folder, Status.UNCHANGED, key=wanted, records=expected)


def bring_up_to_date(job: Job) -> Outcome:
    """Generate one module; what a user must mend becomes a failed outcome, and the other modules go on."""
    entry = job.entry
    try:
        files = module_files(blueprint(entry.resource_type, job.policy, entry.options))
        status, detail = _settle(job, files)
    except UserError as error:
        return Outcome(entry.resource_type, entry.folder, Status.FAILED, _said(entry, error))
    wanted = key(entry.resource_type, entry.options, job.policy.hash)
    return Outcome(entry.resource_type, entry.folder, status, detail, wanted, _digest([files[name].encode() for name in RECORDS]))


def _digest(records: list[bytes]) -> str:
    return digest(b"".join(records))


def _settle(job: Job, files: Mapping[str, str]) -> tuple[Status, str]:
    folder = job.entry.folder
    lock = None if job.force else read_lock(folder)
    edited = edited_files(folder, lock) if lock else ()
    current = _text(folder / LOCK) == files[LOCK]
    if edited and current:
        return Status.UNCHANGED, f"edited: {_some(edited)}"
    if edited:
        return Status.EDITED, f"out of date and edited: {_some(edited)}"
    if current and all(_text(folder / name) == text for name, text in files.items()):
        return Status.UNCHANGED, ""
    check_target(folder, force=job.force)
    status = Status.UPDATED if (folder / LOCK).is_file() else Status.CREATED
    if job.write:
        write_folder(folder, files)
    return status, ""


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None


def _some(names: tuple[str, ...]) -> str:
    shown = 3
    return ", ".join(names[:shown]) + (f" and {len(names) - shown} more" if len(names) > shown else "")


def _said(entry: Entry, error: UserError) -> str:
    """Say a problem at the line that asks for the module, unless it is the fault of another file."""
    if error.path is not None and Path(error.path) != entry.folder:
        return str(error)
    return str(UserError(error.message, path=entry.file or entry.folder, line=entry.line or None, hint=error.hint))
