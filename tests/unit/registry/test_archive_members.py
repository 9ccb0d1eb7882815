"""Members that no module needs are refused by name: ways out, links, devices, twins, state."""

from __future__ import annotations

import io
import tarfile
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_registry.archive.names import Names, safe
from fac_registry.errors import BadArchiveError, TooLargeError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Archives

pytestmark = pytest.mark.unit

quietly = settings(max_examples=60)


@quietly
@given(st.text(max_size=40), st.booleans())
def test_no_name_leads_outside(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes], name: str, as_zip: bool) -> None:  # noqa: FBT001 - from hypothesis
    files = {"main.tf": b"", f"x/{name}": b"data"} if as_zip else {"main.tf": b"", name: b"data"}
    try:
        upload = archives.zipped(files) if as_zip else tarball(files)
    except (ValueError, UnicodeError):
        return  # no archive can hold this name
    target = Path(tempfile.mkdtemp(dir=tmp_path))
    before = {path for path in tmp_path.rglob("*") if target not in path.parents}
    try:
        packed, _ = archives.repacked(upload, tmp_path)
    except (BadArchiveError, TooLargeError):
        return
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for info in archive:
            assert info.isreg()
            assert not info.name.startswith("/")
            assert ".." not in info.name.split("/")
            assert (target / info.name).resolve().is_relative_to(target.resolve())
            (target / info.name).parent.mkdir(parents=True, exist_ok=True)
            member = archive.extractfile(info)
            assert member is not None
            (target / info.name).write_bytes(member.read())
    assert {path for path in tmp_path.rglob("*") if target not in path.parents} == before


HOSTILE = [
    "/etc/passwd",
    "../x",
    "a/../../x",
    "a/..",
    "C:/x",
    "a\\b",
    "a//b",
    "a/ ",
    "a.",
    "nul",
    "NUL.txt",
    "a\x01b",
    "a\u202eb",
    "x:y",
    "a" * 256,
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_refused_by_name(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes], name: str) -> None:
    for upload in (tarball({"main.tf": "", name: "x"}), archives.zipped({"main.tf": b"", name: b"x"})):
        with pytest.raises(BadArchiveError) as refused:
            archives.repacked(upload, tmp_path)
        assert refused.value.code == 422
        assert refused.value.member
        assert refused.value.member in (name[:200], name.encode("unicode_escape").decode()[:200])


def test_a_name_hidden_behind_a_nul_byte_is_refused(archives: Archives, tmp_path: Path) -> None:
    upload = archives.zipped({"main.tf": b"", "goodXevil.tf": b"x"}).replace(b"goodXevil.tf", b"good\x00evil.tf")
    with pytest.raises(BadArchiveError, match="control"):
        archives.repacked(upload, tmp_path)


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE, tarfile.CONTTYPE, tarfile.GNUTYPE_SPARSE]
)
def test_links_and_devices_are_refused_by_name(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes], kind: bytes) -> None:
    with pytest.raises(BadArchiveError, match=r"bad\.tf") as refused:
        archives.repacked(tarball({"main.tf": "", "bad.tf": ""}, kinds={"bad.tf": kind}), tmp_path)
    assert refused.value.member == "bad.tf"


@pytest.mark.parametrize("mode", [0o120777, 0o020666, 0o010666])
def test_links_and_devices_in_a_zip_are_refused(archives: Archives, tmp_path: Path, mode: int) -> None:
    with pytest.raises(BadArchiveError) as refused:
        archives.repacked(archives.zipped({"main.tf": b"", "bad.tf": b"main.tf"}, {"bad.tf": mode}), tmp_path)
    assert refused.value.member == "bad.tf"


@pytest.mark.parametrize("twin", ["Main.tf", "MAIN.TF", "main.tf", "./main.tf", "main.tf/x"])
def test_names_that_meet_where_case_is_folded_are_refused(archives: Archives, tmp_path: Path, twin: str) -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name in ("main.tf", twin):
            archive.addfile(tarfile.TarInfo(name))
    with pytest.raises(BadArchiveError) as refused:
        archives.repacked(buffer.getvalue(), tmp_path)
    assert refused.value.member in (safe(twin), "main.tf")


@pytest.mark.parametrize(
    ("first", "second"), [("caf\u00e9.tf", "cafe\u0301.tf"), ("Modules/a.tf", "modules/b.tf"), ("stra\u00dfe", "STRASSE")]
)
def test_names_that_meet_in_one_unicode_form_are_refused(first: str, second: str) -> None:
    names = Names()
    names.add_file(first)
    with pytest.raises(BadArchiveError):
        names.add_file(second)


@pytest.mark.parametrize(
    "name",
    ["terraform.tfstate", "env/prod.tfstate.backup", ".terraform/modules/modules.json", ".git/config", "x/.terraform.tfstate.lock.info"],
)
def test_state_and_caches_are_refused(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes], name: str) -> None:
    with pytest.raises(BadArchiveError, match="secrets"):
        archives.repacked(tarball({"main.tf": "", name: "x"}), tmp_path)
