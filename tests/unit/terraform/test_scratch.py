from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import tempfile
from itertools import count
from typing import TYPE_CHECKING

import pytest

from fac_core.terraform.scratch import PREFIX, Scratch, remove_abandoned

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.unit

HOLDER = (
    "from fac_core.terraform.scratch import Scratch; import time; scratch = Scratch(); print(scratch.path, flush=True); time.sleep(300)"
)


KILLED = """
import os, shutil, signal
from fac_core.terraform.scratch import Scratch

scratch = Scratch()
for name in "abcdefgh":
    (scratch.path / name).mkdir()
removed, rmdir = [], os.rmdir

def kills(*arguments, **options):
    removed.append(rmdir(*arguments, **options))
    if len(removed) == 8:
        os.kill(os.getpid(), signal.SIGKILL)

os.rmdir = kills
scratch.close()
"""


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


def test_who_is_told_to_go_while_it_is_removed_removes_it_all_the_same(tmp_path: Path) -> None:
    scratch = Scratch()
    for name in "abc":
        (scratch.path / name).mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shutil, "rmtree", told_to_go(shutil.rmtree))
        with pytest.raises(SystemExit):
            scratch.close()
    assert directories(tmp_path) == []


def test_what_is_killed_while_it_is_removed_is_known_as_abandoned(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", KILLED], stdout=subprocess.PIPE, text=True) as killed:
        assert killed.wait() == -signal.SIGKILL
    assert len(directories(tmp_path)) == 1
    remove_abandoned.__wrapped__(tmp_path)
    assert directories(tmp_path) == []


def told_to_go(rmtree: Callable[..., None]) -> Callable[..., None]:
    """Return what leaves its process the first time, as the handler of a signal may do anywhere."""
    calls = count()

    def remove(path: Path, **options: bool) -> None:
        if next(calls) == 0:
            sys.exit(1)
        rmtree(path, **options)

    return remove


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
