"""Bring one module of a library up to date, or find out what that would do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fac_core.errors import UserError
from fac_core.manifest.module_lock import LOCK, digest, edited_files, read_lock
from fac_core.sentence import some_of
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.module_blueprint import Options
from fac_gen.disk.exchange import snapshot, write_folder
from fac_gen.disk.records import RECORDS
from fac_gen.disk.target import blocking, check_target, kept
from fac_gen.library.digests import key
from fac_gen.module import module_files
from fac_gen.render.overrides import digests
from fac_gen.update.module import Request, update_module

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.policy.cost_policy import Policy
    from fac_gen.library.cache import DigestCache
    from fac_gen.library.library_model import Entry


class Status(StrEnum):
    """What became of a module, or, when only looking, what would."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    EDITED = "edited"
    """Out of date, and its generated files were edited in a way that contradicts the update: left alone."""
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


def unchanged(job: Job, cache: DigestCache) -> Outcome | None:
    """Return the outcome of a module that is known to be up to date and unedited, without rendering it; else None."""
    entry = job.entry
    try:
        wanted = _key(job)
        expected = cache.get(wanted)
        if expected is None or _digest([_text(entry.folder / name) for name in RECORDS]) != expected:
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
        files = _files(job)
        status, detail = _settle(job, files)
    except UserError as error:
        return Outcome(entry.resource_type, entry.folder, Status.FAILED, _said(entry, error))
    wanted = _key(job)
    return Outcome(entry.resource_type, entry.folder, status, detail, wanted, _digest([files.get(name) for name in RECORDS]))


def _files(job: Job) -> dict[str, str]:
    """Return all files to be written; the user's own texts in their place stay."""
    entry = job.entry
    made = blueprint(entry.resource_type, job.policy, entry.options)
    files = module_files(made, entry.templates, base=entry.base)
    stay = kept(entry.folder, files, force=job.force)
    return module_files(made, entry.templates, base=entry.base, declined=stay) if stay else files


def _key(job: Job) -> str:
    return key(job.entry.resource_type, job.entry.options, job.policy.hash, digests(job.entry.templates), base=job.entry.base)


def _digest(records: list[str | None]) -> str:
    return digest("".join(text or "" for text in records).encode())


def _settle(job: Job, files: Mapping[str, str]) -> tuple[Status, str]:
    folder = job.entry.folder
    seen = snapshot(folder)
    lock = None if job.force else read_lock(folder)
    edited = edited_files(folder, lock) if lock else ()
    if lock and edited and lock["resource_type"] == job.entry.resource_type:
        return _merge(job, edited)
    if all(_text(folder / name) == files.get(name) for name in {*files, *RECORDS}):
        return Status.UNCHANGED, ""
    check_target(folder, job.entry.resource_type, force=job.force)
    status = Status.UPDATED if (folder / LOCK).is_file() else Status.CREATED
    if job.write:
        write_folder(folder, files, blocking=blocking(folder, files), seen=seen)
    return status, ""


@dataclass(frozen=True, slots=True)
class _AsListed(Request):
    """An update to what the library says, whatever was recorded."""

    listed: Options = Options()  # noqa: RUF009 - immutable

    def options(self, recorded: Options) -> Options:
        del recorded
        return self.listed


def _merge(job: Job, edited: tuple[str, ...]) -> tuple[Status, str]:
    """Update a module that was edited; where edits and update contradict each other, leave it alone."""
    entry, names = job.entry, some_of(edited)
    request = _AsListed(policy=entry.policy, templates=entry.templates, whole_base=entry.base, listed=entry.options)
    update = update_module(entry.folder, request, write=False)
    if update.conflicts:
        return Status.EDITED, f"edits contradict the update: {some_of(tuple(dict.fromkeys(one.file for one in update.conflicts)))}"
    if not update.due:
        return Status.UNCHANGED, f"edited: {names}"
    if job.write:
        update_module(entry.folder, request)
    return Status.UPDATED, f"merged with edits: {names}"


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None


def _said(entry: Entry, error: UserError) -> str:
    """Say a problem at the line that asks for the module, unless it is the fault of another file."""
    if error.path is not None and Path(error.path) != entry.folder:
        return str(error)
    return str(UserError(error.message, path=entry.file or entry.folder, line=entry.line or None, hint=error.hint))
