"""A kill before each single thing that writing a module does to the disk, whatever stands where it is written.

What was there before is there after every kill, and the next run ends with the module and nothing left over.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

KILLER = """
import os, shutil, signal, sys
from pathlib import Path
from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.disk.exchange import snapshot, sweep, write_folder
from fac_gen.disk.target import blocking
from fac_gen.module import module_files

work, kind = Path(sys.argv[1]), sys.argv[2]
module = work / "modules" / "queue"
CALLS = ("mkdir", "link", "rename", "remove", "rmdir", "symlink", "chmod", "fsync")
TOUCHES = {*(f"os.{name}" for name in CALLS), "shutil.rmtree", "ctypes.dlsym"}

def some(resource_type):  # each file is written alike: enough of them to stand in several folders, few enough to kill at each moment
    files = module_files(blueprint(resource_type, BUILT_IN))
    return {name: files[name] for name in SOME}

SOME = ("README.md", "main.tf", "tests/cost.tftest.hcl", "examples/minimal/main.tf", ".fac/lock.json")
FILES, OLDER = some("aws_sqs_queue"), some("aws_sns_topic")
OURS = {
    "a fresh one": None,
    "an empty one": {},
    "a repository": {".git/HEAD": "ref", ".git/objects/ab/cd": "x", "README.txt": "ours", "docs/why.md": "why"},
    "a module": {**OLDER, "ours.tf": "# ours", ".git/HEAD": "ref"},
}[kind]

def touches(event, arguments):
    return event in TOUCHES or (event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))

def fresh():
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    if OURS is not None:
        module.mkdir(parents=True)
        for name, text in OURS.items():
            (module / name).parent.mkdir(parents=True, exist_ok=True)
            (module / name).write_text(text)

def write():
    sweep(module)
    write_folder(module, FILES, blocking=blocking(module, FILES), seen=snapshot(module))

def tree():
    return {path.relative_to(module).as_posix(): path.read_text() for path in module.rglob("*") if path.is_file()}

def child(moment):
    seen = 0
    def hook(event, arguments):
        nonlocal seen
        if touches(event, arguments):
            seen += 1
            if seen == moment + 1:
                os.kill(os.getpid(), signal.SIGKILL)
    os.fsync = lambda _: hook("os.fsync", ())  # the interpreter audits everything else
    sys.addaudithook(hook)
    write()
    os._exit(0)

os.fsync = lambda _: None  # what a killed process has written is there without
KEPT = {name: text for name, text in (OURS or {}).items() if name not in OLDER and name not in FILES}
moment, ended, outcomes = 0, False, []
while not ended:
    fresh()
    before = tree()
    pid = os.fork()
    if pid == 0:
        child(moment)
    ended = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    found = tree()
    new = {**KEPT, **FILES}
    assert found in (before, new), (moment, sorted(found.keys() ^ new.keys()), sorted(found.keys() ^ before.keys()))
    outcomes.append(found == new)
    write()
    assert tree() == new, moment
    assert [path.name for path in module.parent.iterdir()] == ["queue"], (moment, list(module.parent.iterdir()))
    moment += 1
assert outcomes == sorted(outcomes) and not outcomes[0] and outcomes[-1], "first the old one, from some moment on the new one"
print(moment)
"""


@pytest.mark.parametrize("kind", ["a fresh one", "an empty one", "a repository", "a module"])
def test_whatever_is_killed_what_stood_there_stays(kind: str, tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLER, tmp_path / "work", kind], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 10
