"""Read a zip file that may be hostile."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

from fac_registry.archive.damage import damage
from fac_registry.archive.member import Member
from fac_registry.archive.names import Names, safe
from fac_registry.archive.tarball import check_file, check_total
from fac_registry.errors import BadArchiveError, TooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_registry.archive.limits import Limits

UNIX, ENCRYPTED = 3, 0x1
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,
    ArithmeticError,
)


@contextmanager
def members(upload: BinaryIO, packed: int, limits: Limits) -> Iterator[list[Member]]:
    """Give the validated files of a zip; they can be opened inside the ``with`` block only."""
    with damage(*DAMAGE), zipfile.ZipFile(upload) as archive:
        found = list(_validated(archive, limits))
        check_total(sum(member.size for member in found), packed, limits, limits.unpacked)
        yield found


def _validated(archive: zipfile.ZipFile, limits: Limits) -> Iterator[Member]:
    names = Names()
    if len(archive.infolist()) > limits.members:
        raise TooLargeError(f"the archive has more than {limits.members} members", hint="Leave out what the module does not need.")
    for info in archive.infolist():
        # orig_filename still has what follows a NUL byte, which zipfile cuts away.
        path = safe(info.orig_filename)
        mode = info.external_attr >> 16 if info.create_system == UNIX else 0
        if info.is_dir():
            if path:
                names.add(path, directory=True)
            continue
        _check_kind(info, path, mode, limits)
        names.add_file(path)
        yield Member(path, info.file_size, bool(mode & 0o100), lambda info=info: cast("BinaryIO", archive.open(info)))  # type: ignore[misc]


def _check_kind(info: zipfile.ZipInfo, path: str, mode: int, limits: Limits) -> None:
    if not path or (stat.S_IFMT(mode) and not stat.S_ISREG(mode)):
        kind = "symbolic link" if stat.S_ISLNK(mode) else "special file"
        raise BadArchiveError(
            f"archive member {path!r} is a {kind}", member=path, hint="A module holds plain files only; copy the file instead."
        )
    if info.flag_bits & ENCRYPTED or info.compress_type not in METHODS:
        raise BadArchiveError(
            f"archive member {path!r} is encrypted or packed in an unusual way", member=path, hint="Use a plain zip or tar.gz."
        )
    check_file(path, info.file_size, limits)
