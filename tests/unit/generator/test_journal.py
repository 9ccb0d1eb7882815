"""A folder that cannot be exchanged as a whole is changed with a journal; a kill is made good by whoever comes next."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_gen.disk.exchange import sweep
from fac_gen.disk.journal import change_in_place, finish, is_alive

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit
OLD = sha256(b"old").hexdigest()
NOBODY = 999_999_999
"""No process has this number: it is above what any system counts to."""

WRITER = """
import sys
from pathlib import Path
from fac_gen.disk.journal import change_in_place
target, generation = Path(sys.argv[1]), 0
print("ready", flush=True)
while True:
    generation += 1
    change_in_place(target, {f"file{number}.tf": f"{generation}" for number in range(25)}, [])
"""
IN_A_MOUNT = """
import sys
from pathlib import Path
from fac_gen.disk.exchange import snapshot, write_folder
target = Path(sys.argv[1])
write_folder(target, {"new/file.tf": "new", "changed.tf": "new"}, remove=["old/file.tf", "gone.tf"], seen=snapshot(target))
"""


def tree(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "module"
    for name in ("changed.tf", "gone.tf", "old/file.tf", "ours.tf"):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text("old")
    return made


def test_files_are_written_and_removed(folder: Path) -> None:
    (folder / "changed.tf").chmod(0o755)
    change_in_place(folder, {"new/file.tf": "new", "changed.tf": "new"}, ["old/file.tf", "gone.tf"])
    assert tree(folder) == {"changed.tf": "new", "new/file.tf": "new", "ours.tf": "old"}
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == [".fac", "new"]
    assert (folder / "changed.tf").stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("delay", [0.0, 0.01, 0.02, 0.03, 0.05, 0.08])
def test_a_killed_writer_is_made_good(tmp_path: Path, delay: float) -> None:
    target = tmp_path / "module"
    change_in_place(target, {f"file{number}.tf": "0" for number in range(25)}, [])
    with subprocess.Popen([sys.executable, "-c", WRITER, str(target)], stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"ready\n"
        time.sleep(delay)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
    sweep(target)
    found = tree(target)
    assert len(found) == 25
    assert len(set(found.values())) == 1


def test_a_process_that_has_ended_does_not_run_though_nobody_has_collected_it() -> None:
    """In a container whose first process collects nobody, what was killed stays that way."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        assert is_alive(child.pid)
        child.kill()
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        assert not is_alive(child.pid)
    assert not is_alive(NOBODY)


def test_what_was_changed_after_the_kill_is_left_alone(folder: Path) -> None:
    stage = folder / f".fac/update-{NOBODY}"
    stage.mkdir(parents=True)
    finish(folder)
    assert not stage.exists(), "prepared and never decided: taken back"
    assert (folder / "changed.tf").read_text() == "old"
    stage.mkdir()
    for number in "01":
        (stage / number).write_text("new")
    steps = [("changed.tf", "0"), ("ours.tf", "1")]
    listed = ", ".join(f'{{"file": "{name}", "from": "{number}", "was": "{OLD}"}}' for name, number in steps)
    (stage / "journal.json").write_text(f"[{listed}]")
    (folder / "ours.tf").write_text("edited after the kill")
    finish(folder)
    assert (folder / "changed.tf").read_text() == "new"
    assert (folder / "ours.tf").read_text() == "edited after the kill"
    assert not stage.exists()


@pytest.mark.skipif(shutil.which("unshare") is None, reason="unshare is not installed: no mount point of our own")
def test_a_mount_point_is_changed_in_place(folder: Path) -> None:
    mounted = ["unshare", "-rm", "sh", "-c", 'mount --bind "$1" "$1" || exit 77; exec "$2" -c "$3" "$1"', "sh"]
    done = subprocess.run([*mounted, str(folder), sys.executable, IN_A_MOUNT], capture_output=True, text=True, check=False)
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip(f"no mount point may be made here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    assert tree(folder) == {"changed.tf": "new", "new/file.tf": "new", "ours.tf": "old"}
    assert [path.name for path in folder.parent.iterdir()] == ["module"]


@pytest.mark.parametrize(
    "journal",
    [
        '[{"file": "../outside", "from": "0", "was": null}]',
        '[{"file": "way/outside", "from": "0", "was": null}]',
        '[{"file": "main.tf", "from": "../../../outside", "was": null}]',
        '[{"file": "/outside", "from": "0", "was": null}]',
        '[{"file": 1, "from": "0", "was": null}]',
        '[{"file": "main.tf", "from": 1, "was": null}]',
        '[{"file": "main.tf", "from": "0"}]',
        "{",
    ],
)
def test_a_journal_that_somebody_brought_along_writes_nothing(tmp_path: Path, journal: str) -> None:
    """A module may come from anywhere, its .fac folder too: what an update left unfinished is carried on only inside of the module."""
    folder, elsewhere = tmp_path / "module", tmp_path / "elsewhere"
    stage = folder / f".fac/update-{NOBODY}"
    stage.mkdir(parents=True)
    elsewhere.mkdir()
    (folder / "way").symlink_to(elsewhere)
    (tmp_path / "outside").write_text("secret")
    (stage / "0").write_text("theirs")
    (stage / "journal.json").write_text(journal)
    with pytest.raises(UserError, match="unfinished"):
        finish(folder)
    assert (tmp_path / "outside").read_text() == "secret"
    assert not any(elsewhere.iterdir())
    assert not (folder / "main.tf").exists()
