from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from fac_core.errors import UserError
from fac_core.walk import check_read, listed, walk

pytestmark = pytest.mark.unit


def test_folders_come_in_order_and_may_be_left_out(tmp_path: Path) -> None:
    for name in ("b/x", "a/y", "left/out/z"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("")
    found = []
    for folder, folders, files in walk(tmp_path):
        folders[:] = [name for name in folders if name != "left"]
        found.append((folder.relative_to(tmp_path).as_posix(), files))
    assert found == [(".", []), ("a", ["y"]), ("b", ["x"])]


def test_what_is_not_there_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert listed(tmp_path / "gone") == listed(tmp_path / "file") == []
    assert listed(tmp_path) == [tmp_path / "file"]


def test_every_folder_that_cannot_be_read_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("closed", "open", "shut"):
        (tmp_path / name).mkdir()
    scan = os.scandir

    def refuse(path: str) -> object:
        if Path(path).name in {"closed", "shut"}:
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    seen = []
    with pytest.raises(UserError, match=r"closed: cannot be read: Permission denied; nor can .*shut") as caught:
        seen += [folder.name for folder, _, _ in walk(tmp_path)]
    assert caught.value.hint
    check_read([])
