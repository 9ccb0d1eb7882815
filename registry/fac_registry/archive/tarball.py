"""Read a gzipped tar file that may be hostile."""

from __future__ import annotations

import gzip
import tarfile
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

from fac_registry.archive.damage import damage
from fac_registry.archive.limits import MIB, Limits
from fac_registry.archive.member import Member
from fac_registry.archive.names import Names, private, safe
from fac_registry.errors import BadArchiveError, TooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK = 256 * 1024
KINDS = {
    tarfile.SYMTYPE: "symbolic link",
    tarfile.LNKTYPE: "hard link",
    tarfile.CHRTYPE: "device",
    tarfile.BLKTYPE: "device",
    tarfile.FIFOTYPE: "named pipe",
}
# What tarfile raises on damaged or crafted headers, apart from its own errors.
DAMAGE = (tarfile.TarError, EOFError, ValueError, LookupError, ArithmeticError, RecursionError)


class _Careful:
    """A file whose single reads are bounded, so that a crafted header cannot ask for all memory."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.tell = stream.tell
        self.seek = stream.seek

    def read(self, size: int) -> bytes:
        if not 0 <= size <= MIB:
            raise tarfile.ReadError("a header of impossible length")
        return self._stream.read(size)


def unzip(upload: BinaryIO, plain: BinaryIO, packed: int, limits: Limits) -> None:
    """Decompress ``upload`` (``packed`` bytes) into ``plain`` within the limits."""
    total = 0
    with damage(gzip.BadGzipFile, EOFError, zlib.error), gzip.GzipFile(fileobj=upload) as stream:
        while chunk := stream.read(CHUNK):
            total += len(chunk)
            check_total(total, packed, limits, limits.tar_stream)
            plain.write(chunk)


def check_total(total: int, packed: int, limits: Limits, cap: int) -> None:
    """Refuse too many unpacked bytes, or too many for so few packed ones."""
    if total > cap:
        raise TooLargeError(f"the archive unpacks to more than {cap} bytes", hint="Leave out what the module does not need.")
    if total > limits.ratio_from and total > limits.ratio * packed:
        raise TooLargeError(
            f"the archive unpacks to more than {limits.ratio} times its size", hint="Leave out what the module does not need."
        )


@contextmanager
def members(plain: BinaryIO, limits: Limits) -> Iterator[list[Member]]:
    """Give the validated files of an uncompressed tar; they can be opened inside the ``with`` block only."""
    plain.seek(0)
    with damage(*DAMAGE), tarfile.open(fileobj=cast("BinaryIO", _Careful(plain)), mode="r:") as archive:
        found = list(_validated(archive, limits))
        _check_end(archive, plain)
        yield found


def _validated(archive: tarfile.TarFile, limits: Limits) -> Iterator[Member]:
    names = Names()
    for count, info in enumerate(archive, start=1):
        if count > limits.members:
            raise TooLargeError(f"the archive has more than {limits.members} members", hint="Leave out what the module does not need.")
        path = safe(info.name)
        if info.type == tarfile.DIRTYPE:
            if path:
                names.add(path, directory=True)
            continue
        _check_kind(info, path, limits)
        names.add_file(path)
        yield Member(path, info.size, bool(info.mode & 0o100), lambda info=info: _open(archive, info))  # type: ignore[misc]


def _check_kind(info: tarfile.TarInfo, path: str, limits: Limits) -> None:
    if info.type not in (tarfile.REGTYPE, tarfile.AREGTYPE) or info.issparse() or not path:
        kind = KINDS.get(info.type, "special file")
        raise BadArchiveError(
            f"archive member {path!r} is a {kind}", member=path, hint="A module holds plain files only; copy the file instead."
        )
    check_file(path, info.size, limits)


def check_file(path: str, size: int, limits: Limits) -> None:
    """Refuse one file by its size or by what it is."""
    if not 0 <= size <= limits.member:
        raise TooLargeError(f"archive member {path!r} is larger than {limits.member} bytes", member=path)
    if private(path):
        raise BadArchiveError(
            f"archive member {path!r} does not belong in a module: it can hold secrets",
            member=path,
            hint="Leave out .git, .terraform and state files; `fac-registry publish DIR` does.",
        )


def _open(archive: tarfile.TarFile, info: tarfile.TarInfo) -> BinaryIO:
    return cast("BinaryIO", archive.extractfile(info))


def _check_end(archive: tarfile.TarFile, plain: BinaryIO) -> None:
    # tarfile takes a damaged header for the end of the archive, which would publish half a module.
    plain.seek(archive.offset)
    while chunk := plain.read(CHUNK):
        if chunk.strip(b"\0"):
            raise tarfile.ReadError("data after its last readable member")
