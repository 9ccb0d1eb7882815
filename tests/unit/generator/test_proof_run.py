"""A module that cannot be examined fails, and the others are examined all the same."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from fac_core.manifest.module_lock import LOCK
from fac_core.schema_provider import usage
from fac_gen.proof import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_core.schema_provider.scan import Found

pytestmark = pytest.mark.unit


def loop(path: Path) -> None:
    path.symlink_to(path.name)


def test_what_cannot_be_read_fails_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(file: Path) -> Found:
        raise PermissionError(13, "Permission denied", str(file))

    monkeypatch.setattr(run, "find_binary", lambda: None)
    monkeypatch.setattr(run, "version_of", lambda _: "1.11.4")
    monkeypatch.setattr(usage, "_scan", refuse)
    folders = [tmp_path / name for name in ("closed", "locked")]
    for folder in folders:
        folder.mkdir()
        (folder / "main.tf").touch()
    (tmp_path / "locked" / LOCK).parent.mkdir()
    (tmp_path / "locked" / LOCK).write_text("no lock")
    closed, locked = run.run_tests(folders)
    assert not closed.ok
    assert "main.tf: cannot be read: Permission denied" in closed.error
    assert not locked.ok
    assert "the lock cannot be read" in locked.error


@pytest.mark.parametrize("name", ["main.tf", "main.tf.json", "main.tofu", "x.tftest.hcl", "tests/x.tftest.hcl"])
@pytest.mark.parametrize(("make", "said"), [(os.mkfifo, "is no file that can be read"), (loop, "Too many levels of symbolic links")])
def test_what_is_no_file_is_refused(
    name: str, make: Callable[[Path], None], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "find_binary", lambda: None)
    monkeypatch.setattr(run, "version_of", lambda _: "1.11.4")
    (tmp_path / "tests").mkdir()
    (tmp_path / "other.tf").touch()
    make(tmp_path / name)
    (result,) = run.run_tests([tmp_path])
    assert result.error.startswith(f"{tmp_path / name}: ")
    assert said in result.error
    assert "\n  " in result.error, "the next step"
