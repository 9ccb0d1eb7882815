"""Damaged and crafted archives are refused, and harm nobody."""

from __future__ import annotations

import errno
import gzip
import io
import os
import struct
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_registry.archive.limits import Limits
from fac_registry.archive.names import safe
from fac_registry.archive.upload import repack
from fac_registry.errors import BadArchiveError, RequestError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.registry.conftest import Archives

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    "upload", [b"", b"\x1f\x8b", b"PK\x03\x04", b"PK\x05\x06", b"<html>", b"\x1f\x8b\x08\x00" + b"\0" * 40, b"PK" + b"\0" * 100]
)
def test_what_is_no_archive_is_refused(archives: Archives, tmp_path: Path, upload: bytes) -> None:
    with pytest.raises(BadArchiveError):
        archives.repacked(upload, tmp_path)


def test_a_cut_off_archive_is_refused(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    for whole in (tarball({"main.tf": os.urandom(5000)}), archives.zipped({"main.tf": os.urandom(5000)})):
        for length in range(3, len(whole) - 1, 97):
            with pytest.raises(BadArchiveError):
                archives.repacked(whole[:length], tmp_path)


@settings(max_examples=300)
@given(st.data(), st.sampled_from(["tar", "zip"]))
def test_damaged_archives_are_refused_or_harmless(archives: Archives, tmp_path: Path, data: st.DataObject, kind: str) -> None:
    """Mutate the uncompressed container, where a parser can be hurt; nothing but a refusal may come out."""
    if kind == "zip":
        whole = bytearray(archives.zipped({"main.tf": b"locals {}\n", "a/b.txt": b"x" * 100}))
    else:
        buffer = io.BytesIO()
        with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for name in ("main.tf", "a/" + "n" * 120 + ".tf"):
                info = tarfile.TarInfo(name)
                info.size, info.pax_headers = 10, {"comment": "x", "size": "10"}
                archive.addfile(info, io.BytesIO(b"locals {}\n"))
        whole = bytearray(buffer.getvalue())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(whole) - 1))
        piece = data.draw(
            st.one_of(st.binary(min_size=1, max_size=8), st.sampled_from([b"\xff" * 8, b"\x80" + b"\0" * 7, b"-1", b"99999999999"]))
        )
        whole[place : place + len(piece)] = piece
    upload = bytes(whole)
    if kind == "tar":
        upload = gzip.compress(upload)
    try:
        packed, _ = archives.repacked(upload, tmp_path)
    except RequestError:
        return
    assert all(safe(name) == name for name in archives.content(packed))


def crafted_tar(*headers: tarfile.TarInfo) -> bytes:
    blocks = b"".join(info.tobuf(tarfile.GNU_FORMAT) for info in headers)
    return gzip.compress(blocks + b"\0" * 10240)


def test_headers_that_ask_for_all_memory_are_refused(archives: Archives, tmp_path: Path) -> None:
    for kind in (tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME):
        info = tarfile.TarInfo("x")
        info.type, info.size = kind, 2**40
        with pytest.raises(BadArchiveError):
            archives.repacked(crafted_tar(info), tmp_path)


def test_negative_sizes_do_not_loop(archives: Archives, tmp_path: Path) -> None:
    info = tarfile.TarInfo("main.tf")
    info.size = -512
    with pytest.raises(RequestError):
        archives.repacked(crafted_tar(info), tmp_path)


def test_members_before_the_beginning_of_a_zip_are_refused(archives: Archives, tmp_path: Path) -> None:
    whole = bytearray(archives.zipped({"main.tf": b"locals {}\n"}))
    # Where the directory is said to begin: what it lists is taken to lie as much further to the front.
    struct.pack_into("<L", whole, len(whole) - 6, 10_000)
    with pytest.raises(BadArchiveError, match="damaged"):
        archives.repacked(bytes(whole), tmp_path)


def test_a_disk_that_fails_is_no_damage_of_the_archive(archives: Archives, tmp_path: Path) -> None:
    whole = archives.zipped({"main.tf": b"locals {}\n"})
    content = whole.index(b"main.tf") + len("main.tf")

    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() == content:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return super().read(size)

    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        repack(Broken(whole), io.BytesIO(), Limits(), tmp_path)


def test_chained_headers_do_not_exhaust_the_stack(archives: Archives, tmp_path: Path) -> None:
    info = tarfile.TarInfo("x")
    info.type, info.size = tarfile.GNUTYPE_LONGNAME, 0
    with pytest.raises(BadArchiveError):
        archives.repacked(crafted_tar(*[info] * 3000), tmp_path)
