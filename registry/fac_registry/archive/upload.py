"""Turn an upload into the archive that is served: validate every member, then pack again."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from fac_registry.archive import tarball, zipfolder
from fac_registry.archive.limits import MIB, Limits
from fac_registry.archive.pack import Packed, pack
from fac_registry.errors import BadArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from fac_registry.archive.member import Member

GZIP, ZIP = b"\x1f\x8b", b"PK"
CODE = (".tf", ".tf.json", ".tofu", ".tofu.json")
TEXTS = (*CODE, ".md", ".yaml", ".yml")
MAX_TEXT, MAX_TEXTS = MIB, 32 * MIB


@dataclass(frozen=True, slots=True)
class Repacked:
    """The packed archive's measures, and its small text files for looking into."""

    packed: Packed
    texts: dict[str, bytes]


def repack(upload: BinaryIO, out: BinaryIO, limits: Limits, scratch: Path) -> Repacked:
    """Validate ``upload`` (tar.gz or zip) and write it anew to ``out``; raise `BadArchiveError` or `TooLargeError`.

    Temporary files are nameless ones in ``scratch``: nothing is left behind, whatever happens.
    """
    with _members(upload, limits, scratch) as members:
        _check_module(members)
        _check_code(members)
        texts = dict(_texts(members))
        return Repacked(pack(members, out), texts)


@contextmanager
def _members(upload: BinaryIO, limits: Limits, scratch: Path) -> Iterator[list[Member]]:
    packed = upload.seek(0, 2)
    upload.seek(0)
    magic = upload.read(2)
    upload.seek(0)
    if magic == GZIP:
        with tempfile.TemporaryFile(dir=scratch) as plain:
            tarball.unzip(upload, plain, packed, limits)
            with tarball.members(plain, limits) as found:
                yield found
    elif magic == ZIP:
        with zipfolder.members(upload, packed, limits) as found:
            yield found
    else:
        raise BadArchiveError("the upload is neither a tar.gz nor a zip file", hint="Use `fac-registry publish DIR`, or `tar -czf`.")


def _check_module(members: list[Member]) -> None:
    folders = {member.name.rpartition("/")[0] for member in members if member.name.endswith(CODE)}
    if "" in folders or any(folder.startswith("modules/") for folder in folders):
        return
    tops = {member.name.partition("/")[0] for member in members}
    inside = f" (everything is inside {tops.pop()!r})" if len(tops) == 1 and folders else ""
    raise BadArchiveError(
        f"the archive has no Terraform files at its root{inside}", hint="Pack what is in the module's folder, not the folder itself."
    )


def _check_code(members: list[Member]) -> None:
    for member in members:
        if member.name.endswith(CODE) and member.size > MAX_TEXT:
            raise BadArchiveError(f"{member.name}: the file holds more than {MAX_TEXT} bytes", hint="Split the file.", member=member.name)


def _texts(members: list[Member]) -> Iterator[tuple[str, bytes]]:
    total = 0
    # What the module itself says comes first, and is not crowded out by documents.
    for member in sorted(members, key=lambda one: ("/" in one.name, not one.name.endswith(CODE))):
        if member.name.endswith(TEXTS) and member.size <= MAX_TEXT and total + member.size <= MAX_TEXTS:
            with member.open() as stream:
                text = stream.read(member.size)
            total += len(text)
            yield member.name, text
