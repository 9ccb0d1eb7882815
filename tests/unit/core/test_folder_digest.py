"""A digest of folders is remembered, and an edit of whatever kind makes another one."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from fac_core import folder_digest as made
from fac_core.caching import Store
from fac_core.folder_digest import folder_digest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Return an empty store."""
    return Store(tmp_path / "store")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with code."""
    found = tmp_path / "code"
    (found / "below").mkdir(parents=True)
    (found / "a.py").write_text("LIMIT = 1\n")
    (found / "below" / "b.yaml").write_text("free: true\n")
    return found


@pytest.fixture
def rested(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let all files have been there for a minute."""
    now = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: now() + 60 * 10**9)


@pytest.mark.usefixtures("rested")
def test_files_that_rest_are_not_read_again(store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = folder_digest([str(folder)], store)
    monkeypatch.setattr(made, "_contents", lambda top: pytest.fail(f"{top} is read again"))
    assert folder_digest([str(folder)], store) == found


def test_files_of_this_moment_are_read_again(store: Store, folder: Path, tmp_path: Path) -> None:
    folder_digest([str(folder)], store)
    assert not (tmp_path / "store").exists()


@pytest.mark.usefixtures("rested")
def test_an_edit_of_the_same_size_and_time_is_seen(store: Store, folder: Path) -> None:
    found, file = folder_digest([str(folder)], store), folder / "a.py"
    times = file.stat()
    file.write_text("LIMIT = 2\n")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert file.stat().st_size == times.st_size
    assert folder_digest([str(folder)], store) != found


@pytest.mark.usefixtures("rested")
@pytest.mark.parametrize("edit", ["added", "renamed", "removed", "replaced"])
def test_what_is_there_is_seen(store: Store, folder: Path, edit: str) -> None:
    found, file = folder_digest([str(folder)], store), folder / "a.py"
    match edit:
        case "added":
            (folder / "c.py").touch()
        case "renamed":
            file.rename(folder / "c.py")
        case "removed":
            file.unlink()
        case _:
            (folder.parent / "new").write_text("LIMIT = 2\n")
            (folder.parent / "new").replace(file)
    assert folder_digest([str(folder)], store) != found


@pytest.mark.usefixtures("rested")
def test_the_same_files_elsewhere_have_the_same_digest(store: Store, folder: Path, tmp_path: Path) -> None:
    found = folder_digest([str(folder)], store)
    assert folder_digest([str(folder.rename(tmp_path / "elsewhere"))], store) == found


@pytest.mark.usefixtures("rested")
def test_byte_code_has_no_say(store: Store, folder: Path) -> None:
    found = folder_digest([str(folder)], store)
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.cpython-311.pyc").touch()
    assert folder_digest([str(folder)], store) == found


@pytest.mark.usefixtures("rested")
def test_a_dangling_link_is_no_empty_file(store: Store, folder: Path) -> None:
    link = folder / "link.py"
    link.symlink_to("nowhere")
    found = folder_digest([str(folder)], store)
    link.unlink()
    link.touch()
    assert folder_digest([str(folder)], store) != found


@pytest.mark.usefixtures("rested")
def test_a_file_that_changes_while_it_is_read_is_not_remembered(
    store: Store, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = made._contents  # noqa: SLF001 - somebody edits between two looks

    def meanwhile(top: str) -> list[str | bytes]:
        found = list(read(top))
        (folder / "a.py").write_text("LIMIT = 20\n")
        return found

    monkeypatch.setattr(made, "_contents", meanwhile)
    folder_digest([str(folder)], store)
    assert not (tmp_path / "store").exists()
