"""Ctrl-C ends a run over many modules within two seconds, workers and terraforms included, and twice it ends it at once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.cli import INTERRUPTED
from fac_core.terraform import launch
from fac_core.terraform.scratch import PREFIX
from fac_gen.library import workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = [
    pytest.mark.offline,
    pytest.mark.skipif(not Path("/proc/self/stat").is_file(), reason="this system does not list processes in /proc"),
]
FAR = 120
"""Seconds that a busy machine may take for what takes one: a run that goes on would take far longer."""
WRITE = ("library", "--all", "--provider", "google", "-o", "out", "-j", "2")
TEST = ("test", *(f"in/{number}" for number in range(5)), "-j", "2")
PROVE = ("library", "--all", "--provider", "google", "--verify", "-j", "2")


LONG = """
resource "terraform_data" "this" {
  provisioner "local-exec" {
    command = "touch ../../at-work; sleep 600"
  }
}
"""


@pytest.fixture(params=[WRITE, PROVE, TEST], ids=["write", "verify", "test"])
def run(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a run that takes minutes, in a session of its own as a terminal would, and return it once its workers are at work."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "TMPDIR": str(tmp_path)}
    for number in range(5):
        (tmp_path / f"in/{number}").mkdir(parents=True)
        (tmp_path / f"in/{number}/main.tf").write_text(LONG)
        (tmp_path / f"in/{number}/long.tftest.hcl").write_text('run "long" {}\n')
    words = [sys.executable, "-m", "fac_gen", *request.param]
    with subprocess.Popen(words, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        yield at_work(process, tmp_path, verify=request.param is PROVE)
        for pid in of_session(process.pid):
            os.kill(pid, signal.SIGKILL)


def at_work(process: subprocess.Popen[str], folder: Path, *, verify: bool) -> subprocess.Popen[str]:
    deadline = time.monotonic() + FAR
    while time.monotonic() < deadline and process.poll() is None:
        if verify and any(b"fmt\0" in command(pid) or b"validate\0" in command(pid) for pid in of_session(process.pid)):
            return process
        if not verify and ((folder / "at-work").exists() or next((folder / "out").glob("*/*/main.tf"), None)):
            return process
        time.sleep(0.05)
    process.kill()
    raise AssertionError(process.communicate()[1])


def command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def of_session(session: int) -> list[int]:
    """Return the processes of a session that run; those that are dead, and only not yet collected, do not."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, own = path.read_text().rpartition(") ")[2].split()[:4]
        except OSError:
            continue
        if int(own) == session and state not in "ZX":
            found.append(int(path.parent.name))
    return found


def leave(process: subprocess.Popen[str]) -> str:
    """Wait until the program and all that it started is gone, on a busy machine, too; return what it said."""
    deadline = time.monotonic() + FAR
    while of_session(process.pid):
        assert time.monotonic() < deadline, [command(pid) for pid in of_session(process.pid)]
        time.sleep(0.02)
    assert process.stderr is not None
    return process.stderr.read()


def test_what_a_run_waits_for_is_two_seconds_in_all() -> None:
    assert workers.TIDY + launch.WATCH + launch.LAST_GRACE <= 2


@pytest.mark.parametrize("send", [os.killpg, os.kill], ids=["group", "main-process"])
def test_once(run: subprocess.Popen[str], send: Callable[[int, int], None], tmp_path: Path) -> None:
    send(run.pid, signal.SIGINT)
    said = leave(run)
    assert run.wait() == INTERRUPTED
    assert "Traceback" not in said
    assert said.endswith("interrupted; nothing is left half-written\n")
    for module in (tmp_path / "out").glob("*/*"):
        assert {path.name for path in module.iterdir()} >= {"main.tf", "README.md", "module.yaml"}, module


def test_twice(run: subprocess.Popen[str]) -> None:
    os.killpg(run.pid, signal.SIGINT)
    time.sleep(0.1)
    if run.poll() is None:
        os.killpg(run.pid, signal.SIGINT)
    assert "Traceback" not in leave(run)
    assert run.wait() in {INTERRUPTED, -signal.SIGINT}


STUCK = """
import signal, sys, time
from pathlib import Path
from fac_gen.library import workers

def work(name):
    try:
        Path(name).touch()
        time.sleep(600)
    finally:
        Path(name + "-tidies").touch()
        time.sleep(600)

if __name__ == "__main__":
    workers.TIDY = float(sys.argv[1])
    try:
        list(workers.run_all(work, ["one", "two"], jobs=2))
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.mark.parametrize(("tidy", "times"), [(0.8, 1), (600, 2)])
def test_a_worker_that_does_not_go_is_ended_in_time_and_on_the_second_wish_at_once(tmp_path: Path, tidy: float, times: int) -> None:
    (tmp_path / "stuck.py").write_text(STUCK)
    words = [sys.executable, "stuck.py", str(tidy)]
    with subprocess.Popen(words, cwd=tmp_path, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        wait_for_files(process, tmp_path, "one", "two")
        os.killpg(process.pid, signal.SIGINT)
        wait_for_files(process, tmp_path, "one-tidies", "two-tidies")
        for _ in range(times - 1):
            os.killpg(process.pid, signal.SIGINT)
        assert leave(process) == ""
        assert process.wait() == INTERRUPTED


HOLDING = """
import sys, time
from pathlib import Path
from fac_core.terraform.scratch import Scratch
from fac_gen.library import workers

def work(name):
    scratch = Scratch()
    Path(name).touch()
    time.sleep(600)

if __name__ == "__main__":
    try:
        list(workers.run_all(work, ["one", "two"], jobs=2))
    except KeyboardInterrupt:
        sys.exit(130)
"""


def test_what_a_worker_has_not_closed_goes_with_it(tmp_path: Path) -> None:
    (tmp_path / "holding.py").write_text(HOLDING)
    words, environment = [sys.executable, "holding.py"], {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(words, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        wait_for_files(process, tmp_path, "one", "two")
        os.killpg(process.pid, signal.SIGINT)
        assert leave(process) == ""
    assert list(tmp_path.glob(f"{PREFIX}*")) == []


BEGINNING = """
import os, signal, sys, time
from fac_gen.library import workers

def told_to_go():
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(600)

if __name__ == "__main__":
    list(workers.run_all(print, ["one"], jobs=1))
else:
    workers.parent_process = told_to_go
"""


def test_a_worker_that_has_hardly_begun_goes_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "beginning.py").write_text(BEGINNING)
    done = subprocess.run([sys.executable, "beginning.py"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=FAR)
    assert "Exception in initializer" not in done.stderr
    assert "BrokenProcessPool" in done.stderr  # what the caller is told


TERMINATED = """
import os, signal, threading, time
import click
from multiprocessing import active_children
from fac_core.cli import run
from fac_gen.library import workers

def end():
    while not active_children():
        time.sleep(0.02)
    os.kill(os.getpid(), signal.SIGTERM)

@click.command
def command():
    threading.Thread(target=end, daemon=True).start()
    list(workers.run_all(time.sleep, [600.0, 600.0], jobs=2))

if __name__ == "__main__":
    run(command, "long")
"""


def test_sigterm_is_an_interruption(tmp_path: Path) -> None:
    (tmp_path / "long.py").write_text(TERMINATED)
    done = subprocess.run([sys.executable, "long.py"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=FAR)
    assert done.stderr.strip() == "error: interrupted; nothing is left half-written"  # not a word of what nobody has tidied up
    assert done.returncode == 128 + signal.SIGTERM


def wait_for_files(process: subprocess.Popen[str], folder: Path, *names: str) -> None:
    deadline = time.monotonic() + FAR
    while not all((folder / name).exists() for name in names):
        assert process.poll() is None
        assert time.monotonic() < deadline, names
        time.sleep(0.02)
