"""The same files are packed to the same bytes, from an upload or from a folder."""

from __future__ import annotations

import hashlib
import io
import os
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.errors import UserError
from fac_registry.archive.folder import pack_folder
from fac_registry.archive.limits import Limits
from fac_registry.archive.upload import repack
from fac_registry.errors import BadArchiveError, RequestError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.registry.conftest import Archives

pytestmark = pytest.mark.unit

quietly = settings(max_examples=60)
segments = st.from_regex(r"[a-z][a-z0-9_-]{0,8}", fullmatch=True).filter(lambda name: name not in ("con", "prn", "aux", "nul"))
names = st.lists(segments, min_size=1, max_size=4).map(lambda found: "/".join(found) + ".txt")
trees = st.dictionaries(names, st.binary(max_size=300), max_size=6).map(lambda files: {"main.tf": b"locals {}\n", **files})


@quietly
@given(trees, st.randoms(use_true_random=False))
def test_same_files_same_bytes_whatever_the_container(
    archives: Archives, tmp_path: Path, tarball: Callable[..., bytes], files: dict[str, bytes], random: object
) -> None:
    shuffled = list(files.items())
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first, done = archives.repacked(tarball(files), tmp_path)
    second, again = archives.repacked(tarball({f"./{name}": data for name, data in shuffled}, mtime=1_800_000_123), tmp_path)
    third, _ = archives.repacked(archives.zipped(dict(shuffled)), tmp_path)
    assert first == second == third
    assert done.packed == again.packed
    assert done.packed.digest == hashlib.sha256(first).hexdigest()
    assert done.packed.size == len(first)
    assert archives.content(first) == files


@quietly
@given(trees)
def test_packing_again_changes_nothing(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes], files: dict[str, bytes]) -> None:
    once, _ = archives.repacked(tarball(files), tmp_path)
    assert archives.repacked(once, tmp_path)[0] == once


@pytest.mark.parametrize(("name", "found"), [("module-1.0/main.tf", "module-1.0"), ("README.md", "no Terraform files")])
def test_a_module_needs_code_at_its_root(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes], name: str, found: str) -> None:
    with pytest.raises(BadArchiveError, match=found):
        archives.repacked(tarball({name: "x"}), tmp_path)


def test_documents_do_not_crowd_out_the_code(tmp_path: Path, tarball: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fac_registry.archive.upload.MAX_TEXTS", 1000)
    files = {"docs/a.md": os.urandom(900), "main.tf": os.urandom(200)}
    with io.BytesIO(tarball(files)) as upload, io.BytesIO() as out:
        assert list(repack(upload, out, Limits(), tmp_path).texts) == ["main.tf"]


def test_only_submodules_are_a_module_too(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    packed, _ = archives.repacked(tarball({"modules/x/main.tf": "x"}), tmp_path)
    assert list(archives.content(packed)) == ["modules/x/main.tf"]


def test_modes_shrink_to_executable_or_not(archives: Archives, tmp_path: Path) -> None:
    packed, _ = archives.repacked(archives.zipped({"main.tf": b"", "run.sh": b""}, {"run.sh": 0o104755, "main.tf": 0o100666}), tmp_path)
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        assert {info.name: info.mode for info in archive} == {"main.tf": 0o644, "run.sh": 0o755}


def test_nothing_is_left_in_scratch(archives: Archives, tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    archives.repacked(tarball({"main.tf": ""}), tmp_path)
    with pytest.raises(RequestError):
        archives.repacked(tarball({"../main.tf": ""}), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_packs_to_what_the_registry_serves(archives: Archives, tmp_path: Path) -> None:
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
    assert sorted(archives.content(out.getvalue())) == [".fac/lock.json", "main.tf", "modules/x/main.tf", "tests/a.tftest.hcl"]
    again, done = archives.repacked(out.getvalue(), tmp_path)
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
