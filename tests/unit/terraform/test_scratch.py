from __future__ import annotations

import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from fac_core.terraform.scratch import PREFIX, Scratch, remove_abandoned

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

HOLDER = (
    "from fac_core.terraform.scratch import Scratch; import time; scratch = Scratch(); print(scratch.path, flush=True); time.sleep(300)"
)


@pytest.fixture(autouse=True)
def own_temporary_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)


def directories(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in tmp_path.glob(f"{PREFIX}*"))


def test_it_goes_with_its_object(tmp_path: Path) -> None:
    first, second = Scratch(), Scratch()
    assert len(directories(tmp_path)) == 2
    first.close()
    first.close()
    assert directories(tmp_path) == [second.path.name]
    del second
    assert directories(tmp_path) == []


def test_what_a_killed_process_left_is_removed_by_the_next(tmp_path: Path) -> None:
    mine = Scratch()
    with subprocess.Popen([sys.executable, "-c", HOLDER], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        theirs = holder.stdout.readline().rpartition("/")[2].strip()
        remove_abandoned.__wrapped__(tmp_path)
        assert directories(tmp_path) == sorted([mine.path.name, theirs]), "a living process lost its directory"
        holder.kill()
    remove_abandoned.__wrapped__(tmp_path)
    assert directories(tmp_path) == [mine.path.name]
    mine.close()
