"""Write the one archive form that is stored and served: same files, same bytes."""

from __future__ import annotations

import gzip
import hashlib
import io
import tarfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from fac_registry.errors import BadArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_registry.archive.member import Member

# 1980-01-01, the earliest time that every archive format and file system can hold.
EPOCH = 315_532_800
LEVEL = 6


@dataclass(frozen=True, slots=True)
class Packed:
    """What was written: sha256 of the archive, its size, and sha256 over names, modes and contents.

    ``content`` does not depend on the compressor, so it decides whether two uploads are the same.
    """

    digest: str
    size: int
    content: str


class _Measured(io.RawIOBase):
    """A member's stream that hashes what passes and keeps to the size that was claimed."""

    def __init__(self, member: Member) -> None:
        self._stream = member.open()
        self._member = member
        self._left = member.size
        self.hash = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        chunk = self._stream.read(min(size, self._left) if size >= 0 else self._left)
        self._left -= len(chunk)
        self.hash.update(chunk)
        return chunk

    def finish(self) -> str:
        """Close and return the hash; raise `BadArchiveError` when the size was a lie."""
        with self._stream:
            longer = bool(self._stream.read(1))
        if self._left or longer:
            raise BadArchiveError(f"archive member {self._member.name!r} has another size than its header says", member=self._member.name)
        return self.hash.hexdigest()


class _Hashed:
    """A sink that hashes and counts what is written."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.hash = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> int:
        self.hash.update(data)
        self.size += len(data)
        return self._out.write(data)

    def flush(self) -> None:
        self._out.flush()


def pack(members: Iterable[Member], out: BinaryIO) -> Packed:
    """Write members, sorted by name, as tar.gz without owners or times."""
    sink, content = _Hashed(out), hashlib.sha256()
    with (
        gzip.GzipFile(filename="", mode="wb", compresslevel=LEVEL, fileobj=sink, mtime=0) as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for member in sorted(members, key=lambda member: member.name.encode()):
            digest = _add(archive, member)
            content.update(f"{digest} {int(member.executable)} {len(member.name.encode())} {member.name}\n".encode())
    out.flush()
    return Packed(sink.hash.hexdigest(), sink.size, content.hexdigest())


def _add(archive: tarfile.TarFile, member: Member) -> str:
    info = tarfile.TarInfo(member.name)
    info.size, info.mtime, info.mode = member.size, EPOCH, 0o755 if member.executable else 0o644
    source = _Measured(member)
    try:
        archive.addfile(info, source)
    except OSError as error:
        # tarfile's word for a source that ends early; a full disk has an errno and is no fault of the upload.
        if error.errno is None:
            raise BadArchiveError(f"archive member {member.name!r} ends too early", member=member.name) from error
        raise
    return source.finish()
