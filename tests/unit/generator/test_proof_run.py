"""A module that cannot be examined fails, and the others are examined all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.manifest.module_lock import LOCK
from fac_core.schema_provider import usage
from fac_gen.proof import run

if TYPE_CHECKING:
    from pathlib import Path

    from fac_core.schema_provider.scan import Found

pytestmark = pytest.mark.unit


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
