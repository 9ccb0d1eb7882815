"""The child process that opens the zip of a provider: what is in it is hashed, and never run.

Forked for `fac_registry.providers.reader` (`fac_registry.fork_server`), with its task as JSON and two open files: the zip and the report
to write.
"""

from __future__ import annotations

import base64
import hashlib
import sys
import zipfile
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from fac_registry.archive import zipfolder
from fac_registry.archive.limits import Limits
from fac_registry.bounds import bound
from fac_registry.errors import BadArchiveError, RequestError
from fac_registry.outcome import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_registry.archive.member import Member

CHUNK = 1024 * 1024
HINT = "Pack the program alone, as goreleaser does: zip terraform-provider-NAME_VERSION_OS_ARCH.zip terraform-provider-NAME_vVERSION."


class Task(msgspec.Struct, frozen=True):
    """File descriptors, the type of the provider, and limits as in `bound`."""

    upload: int
    report: int
    type: str
    memory: int
    seconds: int
    limits: Limits


class Hashed(msgspec.Struct, frozen=True, tag="hashed"):
    """The zip was good: ``h1`` is Go's hash of what is in it, as lock files hold it."""

    h1: str


def warm() -> None:
    """Nothing more is needed to read a zip than is imported already."""


def main() -> None:
    """Read one zip and write what came of it."""
    task = msgspec.json.decode(sys.argv[1], type=Task)
    bound(task.memory, task.seconds, CHUNK)
    with open(task.upload, "rb") as upload, open(task.report, "wb") as report:  # noqa: PTH123 - descriptors
        report.write(msgspec.json.encode(_outcome(task, upload)))


def _outcome(task: Task, upload: BinaryIO) -> Hashed | Refusal:
    try:
        return Hashed(_read(task, upload))
    except RequestError as error:
        return Refusal(error.code, error.message, error.hint, error.member)


def _read(task: Task, upload: BinaryIO) -> str:
    size = upload.seek(0, 2)
    upload.seek(0)
    if upload.read(2) != b"PK":
        raise BadArchiveError("the upload is no zip file", hint=HINT)
    upload.seek(0)
    with zipfolder.members(upload, size, task.limits) as members:
        _check_names(upload, task.type, [member.name for member in members])
        return h1(members)


def _check_names(upload: BinaryIO, kind: str, names: list[str]) -> None:
    # Go hashes names as they stand, folders included, and unpacked packages have none of those: only plain names give one hash for both.
    with zipfile.ZipFile(upload) as archive:
        plain = [info.orig_filename for info in archive.infolist()]
    if plain != names:
        odd = next((name for name in plain if name not in names), plain[0])
        raise BadArchiveError(f"archive member {odd!r} is a folder, or has a name that is not plain", member=odd[:200], hint=HINT)
    if not any(name.startswith(f"terraform-provider-{kind}") for name in names):
        raise BadArchiveError(f"the zip holds no program that begins with terraform-provider-{kind}", hint=HINT)


def h1(members: Iterable[Member]) -> str:
    """Return the hash that Go's modules and Terraform's lock files call h1 (golang.org/x/mod/sumdb/dirhash, Hash1, seen 2026-11-28)."""
    lines = hashlib.sha256()
    for member in sorted(members, key=lambda one: one.name.encode()):
        found = hashlib.sha256()
        with member.open() as stream:
            while chunk := stream.read(CHUNK):
                found.update(chunk)
        lines.update(f"{found.hexdigest()}  {member.name}\n".encode())
    return f"h1:{base64.b64encode(lines.digest()).decode()}"
