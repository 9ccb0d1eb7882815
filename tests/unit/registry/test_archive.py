from __future__ import annotations

import gzip
import hashlib
import io
import os
import tarfile
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_registry.archive.folder import pack_folder
from fac_registry.archive.limits import Limits
from fac_registry.archive.names import Names, safe
from fac_registry.archive.upload import Repacked, repack
from fac_registry.refusals import BadArchiveError, RefusalError, TooLargeError

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.unit
quietly = settings(max_examples=60)

segments = st.from_regex(r"[a-z][a-z0-9_-]{0,8}", fullmatch=True).filter(lambda name: name not in ("con", "prn", "aux", "nul"))
names = st.lists(segments, min_size=1, max_size=4).map(lambda found: "/".join(found) + ".txt")
trees = st.dictionaries(names, st.binary(max_size=300), max_size=6).map(lambda files: {"main.tf": b"locals {}\n", **files})


def zipped(files: dict[str, bytes], attributes: dict[str, int] | None = None) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type, info.create_system, info.external_attr = (
                zipfile.ZIP_DEFLATED,
                3,
                (attributes or {}).get(name, 0o100644) << 16,
            )
            archive.writestr(info, content)
    return buffer.getvalue()


def repacked(upload: bytes, scratch: Path, limits: Limits | None = None) -> tuple[bytes, Repacked]:
    out = io.BytesIO()
    done = repack(io.BytesIO(upload), out, limits or Limits(), scratch)
    return out.getvalue(), done


def content(archive: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
        return {info.name: stream.read() for info in opened if (stream := opened.extractfile(info))}


@quietly
@given(trees, st.randoms(use_true_random=False))
def test_same_files_same_bytes_whatever_the_container(
    tmp_path: Path, tarball: Callable[..., bytes], files: dict[str, bytes], random: object
) -> None:
    shuffled = list(files.items())
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first, done = repacked(tarball(files), tmp_path)
    second, again = repacked(tarball({f"./{name}": data for name, data in shuffled}, mtime=1_800_000_123), tmp_path)
    third, _ = repacked(zipped(dict(shuffled)), tmp_path)
    assert first == second == third
    assert done.packed == again.packed
    assert done.packed.digest == hashlib.sha256(first).hexdigest()
    assert done.packed.size == len(first)
    assert content(first) == files


@quietly
@given(trees)
def test_packing_again_changes_nothing(tmp_path: Path, tarball: Callable[..., bytes], files: dict[str, bytes]) -> None:
    once, _ = repacked(tarball(files), tmp_path)
    assert repacked(once, tmp_path)[0] == once


@quietly
@given(st.text(max_size=40), st.booleans())
def test_no_name_leads_outside(tmp_path: Path, tarball: Callable[..., bytes], name: str, as_zip: bool) -> None:  # noqa: FBT001 - from hypothesis
    files = {"main.tf": b"", f"x/{name}": b"data"} if as_zip else {"main.tf": b"", name: b"data"}
    try:
        upload = zipped(files) if as_zip else tarball(files)
    except (ValueError, UnicodeError):
        return  # no archive can hold this name
    target = Path(tempfile.mkdtemp(dir=tmp_path))
    before = {path for path in tmp_path.rglob("*") if target not in path.parents}
    try:
        packed, _ = repacked(upload, tmp_path)
    except (BadArchiveError, TooLargeError):
        return
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for info in archive:
            assert info.isreg()
            assert not info.name.startswith("/")
            assert ".." not in info.name.split("/")
            assert (target / info.name).resolve().is_relative_to(target.resolve())
        archive.extractall(target, filter="data")
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
def test_hostile_names_are_refused_by_name(tmp_path: Path, tarball: Callable[..., bytes], name: str) -> None:
    for upload in (tarball({"main.tf": "", name: "x"}), zipped({"main.tf": b"", name: b"x"})):
        with pytest.raises(BadArchiveError) as refused:
            repacked(upload, tmp_path)
        assert refused.value.code == 422
        assert refused.value.member
        assert refused.value.member in (name[:200], name.encode("unicode_escape").decode()[:200])


def test_a_name_hidden_behind_a_nul_byte_is_refused(tmp_path: Path) -> None:
    upload = zipped({"main.tf": b"", "goodXevil.tf": b"x"}).replace(b"goodXevil.tf", b"good\x00evil.tf")
    with pytest.raises(BadArchiveError, match="control"):
        repacked(upload, tmp_path)


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE, tarfile.CONTTYPE, tarfile.GNUTYPE_SPARSE]
)
def test_links_and_devices_are_refused_by_name(tmp_path: Path, tarball: Callable[..., bytes], kind: bytes) -> None:
    with pytest.raises(BadArchiveError, match=r"bad\.tf") as refused:
        repacked(tarball({"main.tf": "", "bad.tf": ""}, kinds={"bad.tf": kind}), tmp_path)
    assert refused.value.member == "bad.tf"


@pytest.mark.parametrize("mode", [0o120777, 0o020666, 0o010666])
def test_links_and_devices_in_a_zip_are_refused(tmp_path: Path, mode: int) -> None:
    with pytest.raises(BadArchiveError) as refused:
        repacked(zipped({"main.tf": b"", "bad.tf": b"main.tf"}, {"bad.tf": mode}), tmp_path)
    assert refused.value.member == "bad.tf"


@pytest.mark.parametrize("twin", ["Main.tf", "MAIN.TF", "main.tf", "./main.tf", "main.tf/x"])
def test_names_that_meet_where_case_is_folded_are_refused(tmp_path: Path, twin: str) -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name in ("main.tf", twin):
            archive.addfile(tarfile.TarInfo(name))
    with pytest.raises(BadArchiveError) as refused:
        repacked(buffer.getvalue(), tmp_path)
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
def test_state_and_caches_are_refused(tmp_path: Path, tarball: Callable[..., bytes], name: str) -> None:
    with pytest.raises(BadArchiveError, match="secrets"):
        repacked(tarball({"main.tf": "", name: "x"}), tmp_path)


def test_bombs_are_stopped(tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    bomb = {"main.tf": b"", "zeros.txt": b"\0" * 20_000_000}
    for upload in (tarball(bomb), zipped(bomb)):
        with pytest.raises(TooLargeError, match="100 times"):
            repacked(upload, tmp_path)


@pytest.mark.parametrize(
    ("limits", "files"),
    [
        (Limits(members=3), {f"{number}.tf": b"" for number in range(4)}),
        (Limits(member=10), {"main.tf": b"x" * 11}),
        (Limits(unpacked=1000), {f"{number}.tf": os.urandom(400) for number in range(9)}),
    ],
)
def test_limits_hold(tmp_path: Path, tarball: Callable[..., bytes], limits: Limits, files: dict[str, bytes]) -> None:
    limits = replace(limits, member=min(limits.member, 10_000))
    with pytest.raises(TooLargeError):
        repacked(zipped(files), tmp_path, limits)
    if limits.unpacked != 1000:
        with pytest.raises(TooLargeError):
            repacked(tarball(files), tmp_path, limits)


def test_the_sum_of_a_tar_is_limited_too(tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    files = {f"{number}.tf": os.urandom(400_000) for number in range(9)}
    with pytest.raises(TooLargeError):
        repacked(tarball(files), tmp_path, Limits(unpacked=1_000_000, members=10))


@pytest.mark.parametrize(("name", "found"), [("module-1.0/main.tf", "module-1.0"), ("README.md", "no Terraform files")])
def test_a_module_needs_code_at_its_root(tmp_path: Path, tarball: Callable[..., bytes], name: str, found: str) -> None:
    with pytest.raises(BadArchiveError, match=found):
        repacked(tarball({name: "x"}), tmp_path)


def test_code_that_is_too_large_to_look_into_is_refused_by_name(tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    with pytest.raises(BadArchiveError, match=r"modules/x/big\.tf: the file holds more than 1048576 bytes"):
        repacked(tarball({"main.tf": b"", "modules/x/big.tf": os.urandom(1048577)}), tmp_path)


def test_documents_do_not_crowd_out_the_code(tmp_path: Path, tarball: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fac_registry.archive.upload.MAX_TEXTS", 1000)
    files = {"docs/a.md": os.urandom(900), "main.tf": os.urandom(200)}
    with io.BytesIO(tarball(files)) as upload, io.BytesIO() as out:
        assert list(repack(upload, out, Limits(), tmp_path).texts) == ["main.tf"]


def test_only_submodules_are_a_module_too(tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    packed, _ = repacked(tarball({"modules/x/main.tf": "x"}), tmp_path)
    assert list(content(packed)) == ["modules/x/main.tf"]


@pytest.mark.parametrize(
    "upload", [b"", b"\x1f\x8b", b"PK\x03\x04", b"PK\x05\x06", b"<html>", b"\x1f\x8b\x08\x00" + b"\0" * 40, b"PK" + b"\0" * 100]
)
def test_what_is_no_archive_is_refused(tmp_path: Path, upload: bytes) -> None:
    with pytest.raises(BadArchiveError):
        repacked(upload, tmp_path)


def test_a_cut_off_archive_is_refused(tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    for whole in (tarball({"main.tf": os.urandom(5000)}), zipped({"main.tf": os.urandom(5000)})):
        for length in range(3, len(whole) - 1, 97):
            with pytest.raises(BadArchiveError):
                repacked(whole[:length], tmp_path)


@settings(max_examples=300)
@given(st.data(), st.sampled_from(["tar", "zip"]))
def test_damaged_archives_are_refused_or_harmless(tmp_path: Path, data: st.DataObject, kind: str) -> None:
    """Mutate the uncompressed container, where a parser can be hurt; nothing but a refusal may come out."""
    if kind == "zip":
        whole = bytearray(zipped({"main.tf": b"locals {}\n", "a/b.txt": b"x" * 100}))
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
        packed, _ = repacked(upload, tmp_path)
    except RefusalError:
        return
    assert all(safe(name) == name for name in content(packed))


def crafted_tar(*headers: tarfile.TarInfo) -> bytes:
    blocks = b"".join(info.tobuf(tarfile.GNU_FORMAT) for info in headers)
    return gzip.compress(blocks + b"\0" * 10240)


def test_headers_that_ask_for_all_memory_are_refused(tmp_path: Path) -> None:
    for kind in (tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME):
        info = tarfile.TarInfo("x")
        info.type, info.size = kind, 2**40
        with pytest.raises(BadArchiveError):
            repacked(crafted_tar(info), tmp_path)


def test_negative_sizes_do_not_loop(tmp_path: Path) -> None:
    info = tarfile.TarInfo("main.tf")
    info.size = -512
    with pytest.raises(RefusalError):
        repacked(crafted_tar(info), tmp_path)


def test_chained_headers_do_not_exhaust_the_stack(tmp_path: Path) -> None:
    info = tarfile.TarInfo("x")
    info.type, info.size = tarfile.GNUTYPE_LONGNAME, 0
    with pytest.raises(BadArchiveError):
        repacked(crafted_tar(*[info] * 3000), tmp_path)


def test_modes_shrink_to_executable_or_not(tmp_path: Path) -> None:
    packed, _ = repacked(zipped({"main.tf": b"", "run.sh": b""}, {"run.sh": 0o104755, "main.tf": 0o100666}), tmp_path)
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        assert {info.name: info.mode for info in archive} == {"main.tf": 0o644, "run.sh": 0o755}


def test_nothing_is_left_in_scratch(tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    repacked(tarball({"main.tf": ""}), tmp_path)
    with pytest.raises(RefusalError):
        repacked(tarball({"../main.tf": ""}), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_packs_to_what_the_registry_serves(tmp_path: Path) -> None:
    module = tmp_path / "module"
    for name in (
        "main.tf",
        "tests/a.tftest.hcl",
        "modules/x/main.tf",
        ".fac/lock.json",
        ".fac/base.json",
        ".terraform/x",
        ".git/config",
        "terraform.tfstate",
        "a.tfstate.backup",
    ):
        path = module / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    out = io.BytesIO()
    packed = pack_folder(module, out)
    assert sorted(content(out.getvalue())) == [".fac/lock.json", "main.tf", "modules/x/main.tf", "tests/a.tftest.hcl"]
    again, done = repacked(out.getvalue(), tmp_path)
    assert again == out.getvalue()
    assert done.packed == packed


@pytest.mark.parametrize("folder", [False, True])
def test_a_link_in_a_folder_is_named(tmp_path: Path, folder: bool) -> None:  # noqa: FBT001 - a parameter
    (tmp_path / "main.tf").write_text("")
    target = tmp_path.parent if folder else tmp_path / "main.tf"
    (tmp_path / "linked").symlink_to(target)
    with pytest.raises(UserError, match="linked"):
        pack_folder(tmp_path, io.BytesIO())


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such folder"):
        pack_folder(tmp_path / "nowhere", io.BytesIO())
