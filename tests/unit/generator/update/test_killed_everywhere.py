"""A kill or a failure before each single thing that the end of an update does to the disk, one after the other, in real processes.

What the user is told after a failure is true: nothing was changed, or the new module stands, or it is to be carried to its end.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

# Forks one child per moment; an audit hook in it, which sees every file operation of the interpreter, kills it at its moment.
KILLER = """
import errno, os, shutil, signal, sys
from pathlib import Path
from fac_core.errors import UserError
from fac_gen.update.module import Request, update_module
from fac_gen.disk.journal import change_in_place
from fac_gen.disk.exchange import snapshot, sweep, write_folder

work, pristine, templates, how = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
module, report = work / "module", Path(sys.argv[1] + "-said")
kills, lasts, in_place = "kill" in how, "lasting" in how, "in place" in how
CALLS = ("mkdir", "link", "rename", "remove", "rmdir", "symlink", "chmod", "fsync")
TOUCHES = {*(f"os.{name}" for name in CALLS), "shutil.rmtree", "ctypes.dlsym"}

def tree():
    files = [path for path in sorted(module.rglob("*")) if path.is_file() and not unfinished(path)]
    return {path.relative_to(module).as_posix(): path.read_bytes() for path in files}

def unfinished(path):
    return path.parent.name.startswith("update-")

def touches(event, arguments):
    if event == "shutil.rmtree" and not kills:
        return False  # what it does may fail, it itself does nothing
    return event in TOUCHES or (event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))

def child(moment):
    seen, said = 0, ""
    def hook(event, arguments):
        nonlocal seen
        if touches(event, arguments):
            seen += 1
            if seen == moment + 1 or (lasts and seen > moment):
                if kills:
                    os.kill(os.getpid(), signal.SIGKILL)
                raise OSError(errno.ENOSPC, "no space left")
    result = os.open(report, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.fsync = lambda _: hook("os.fsync", ())  # the interpreter audits everything else
    sys.addaudithook(hook)
    try:
        if in_place:
            change_in_place(module, WRITTEN, REMOVED)
        else:
            write_folder(module, WRITTEN, remove=REMOVED, seen=snapshot(module))
    except UserError as error:
        said = str(error)
    except OSError:
        said = "Nothing was changed." if in_place else "a bug"
    os.write(result, said.encode())
    os._exit(int(seen > moment))

def fresh():
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(pristine, module)

os.fsync = lambda _: None  # what a killed process has written is there without
fresh()
old = tree()
update_module(module, Request(templates=templates))
new = tree()
WRITTEN = {name: data for name, data in new.items() if old.get(name) != data}
REMOVED = [name for name in old if name not in new]
assert old != new and any(name not in new for name in old) and any(name not in old for name in new)
moment, ended, outcomes = 0, False, []
while not ended:
    fresh()
    pid = os.fork()
    if pid == 0:
        child(moment)
    ended = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    said = report.read_text()
    begun = "goes on where it stopped" in said
    if (kills and in_place) or begun:
        sweep(module)
    if not kills and not lasts and not begun and not in_place:
        assert [path.name for path in work.iterdir()] == ["module"], (moment, list(work.iterdir()))
    found = tree()
    assert found in (old, new), (moment, {name for name in {*old, *new, *found} if found.get(name) not in (old.get(name), new.get(name))})
    assert kills or (found == old) == ("Nothing was changed" in said), (moment, said, found == old)
    assert found == old or not said or "was written" in said or begun, (moment, said)
    outcomes.append(found == new)
    sweep(module)
    assert tree() == found
    left = [path.relative_to(module) for path in module.glob(".fac/update-*")]
    assert not left, (moment, said, left)
    assert [path.name for path in work.iterdir()] == ["module"], (moment, list(work.iterdir()))
    moment += 1
in_order = outcomes == sorted(outcomes) and not outcomes[0] and outcomes[-1]
assert in_order or not kills, "first the old one, from some moment on the new one"
print(moment)
"""


@pytest.mark.parametrize("how", ["kill", "kill in place", "failure", "failure in place", "lasting failure", "lasting failure in place"])
def test_a_kill_or_failure_before_any_file_operation(generated: Path, tmp_path: Path, how: str) -> None:
    pristine, templates = tmp_path / "pristine", tmp_path / "templates"
    for name in ("module", "templates"):
        subprocess.run(["cp", "-r", generated / name, pristine if name == "module" else templates], check=True)
    (tmp_path / ".git").mkdir()
    (pristine / "ours.tf").write_text("# ours\n")
    (pristine / "main.tf").write_text((pristine / "main.tf").read_text() + "# ours\n")
    variables = templates / "common/variables.tf.j2"
    variables.write_text(variables.read_text().replace("Size.", "How big."))
    lock = pristine / ".fac/lock.json"
    lock.write_text(lock.read_text().replace('"checks.tf": ', f'"old/gone.tf": "{EMPTY}",\n    "x.tf": '))
    (pristine / "checks.tf").unlink()
    (pristine / "old").mkdir()
    (pristine / "old/gone.tf").write_text("")
    done = subprocess.run(
        [sys.executable, "-c", KILLER, tmp_path / "work", pristine, templates, how],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 10


EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
