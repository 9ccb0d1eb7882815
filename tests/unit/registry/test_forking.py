"""Children that a process forks which has imported their worker before: they share nothing but that, and each is told of."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fac_registry.fork_server import place
from fac_registry.forking import Forked, WorkerError

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.unit
WORKER = """
import json, os, sys, time

STARTED = os.getpid()

def warm():
    pass

def main():
    task = json.loads(sys.argv[1])
    said = {"server": STARTED, "self": os.getpid(), "environment": dict(os.environ), "open": os.listdir("/proc/self/fd")}
    with os.fdopen(task["out"], "w") as out:
        json.dump(said, out)
    time.sleep(task.get("sleep", 0))
    os.close(task["file"]) if task.get("file") else None
    if task.get("raise"):
        raise ValueError
"""
FEW_FORKS = """os_fork, count = os.fork, iter(range(9))
def fork():
    if next(count) == 1:
        raise BlockingIOError(11, 'Resource temporarily unavailable')
    return os_fork()
os.fork = fork
main()"""
START = "import os, sys; sys.path.insert(0, {!r}); from fac_registry.fork_server import main\nmain()"


@pytest.fixture
def forked(tmp_path: Path) -> Iterator[Forked]:
    (tmp_path / "telling_worker.py").write_text(WORKER)
    forked = Forked("telling_worker", ("-c", START.format(str(tmp_path))))
    yield forked
    forked.close()


def ask(forked: Forked, seconds: float = 30, **task: Any) -> tuple[int, dict[str, Any]]:  # noqa: ANN401 - what the worker is told
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as out:
        said.write(json.dumps({"out": out.fileno(), **task}).encode())
        said.flush()
        files = (out.fileno(), *([task["file"]] if "file" in task else []))
        status = forked(said, files, seconds)
        out.seek(0)
        return status, json.loads(out.read() or "{}")


def test_each_task_has_a_child_of_its_own_that_sees_its_files_alone(forked: Forked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAC_SECRET", "hush")
    with tempfile.TemporaryFile() as file:
        first, second = (ask(forked, file=file.fileno()) for _ in range(2))
        numbers = {str(file.fileno())}
    assert (first[0], second[0]) == (0, 0)
    assert first[1]["server"] == second[1]["server"]
    assert len({first[1]["server"], first[1]["self"], second[1]["self"], os.getpid()}) == 4
    assert "FAC_SECRET" not in first[1]["environment"]
    # The standard ones, its own two, and the folder that is being listed.
    assert len(first[1]["open"]) == 6
    assert numbers | {"0", "1", "2"} < set(first[1]["open"])


def test_what_becomes_of_a_child_is_told(forked: Forked) -> None:
    assert ask(forked, **{"raise": True})[0] == 1
    begun = time.monotonic()
    assert ask(forked, seconds=0.5, sleep=60)[0] == -signal.SIGKILL
    assert time.monotonic() - begun < 30
    assert ask(forked)[0] == 0


def test_tasks_of_many_threads_are_not_mistaken_for_each_other(forked: Forked) -> None:
    seen: list[tuple[int, int]] = []

    def work(number: int) -> None:
        status, said = ask(forked, **({"raise": True} if number % 3 == 0 else {}))
        seen.append((status, said["self"]))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(status for status, _ in seen) == [0] * 16 + [1] * 8
    assert len({child for _, child in seen}) == 24


def test_a_fork_server_that_was_killed_is_started_again(forked: Forked) -> None:
    before = ask(forked)[1]["server"]
    os.kill(before, signal.SIGKILL)
    while Path(f"/proc/{before}/stat").read_text().split()[2] != "Z":
        time.sleep(0.01)
    assert ask(forked)[1]["server"] != before


def test_a_fork_server_that_goes_amid_a_task_is_no_fault_of_the_task(forked: Forked) -> None:
    server = ask(forked)[1]["server"]
    threading.Timer(0.3, os.kill, (server, signal.SIGKILL)).start()
    with pytest.raises(WorkerError, match="ended"):
        ask(forked, sleep=20)
    assert ask(forked)[0] == 0


def test_a_child_that_cannot_be_started_harms_no_other(tmp_path: Path) -> None:
    (tmp_path / "telling_worker.py").write_text(WORKER)
    program = START.format(str(tmp_path)).replace("main()", FEW_FORKS)
    forked = Forked("telling_worker", ("-c", program))
    seen: list[int] = []
    first = threading.Thread(target=lambda: seen.append(ask(forked, sleep=1)[0]))
    first.start()
    time.sleep(0.3)
    with pytest.raises(WorkerError, match="no process can be started"):
        ask(forked)
    first.join()
    assert seen == [0]
    assert ask(forked)[0] == 0
    forked.close()


def test_a_worker_that_cannot_be_imported_is_said() -> None:
    absent = Forked("fac_registry.no_such_worker")
    with pytest.raises(WorkerError, match="no_such_worker"):
        ask(absent)


ASK_AND_WAIT = """
import json, signal, sys, tempfile
from fac_registry.forking import Forked

with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as out:
    said.write(json.dumps({"out": out.fileno()}).encode())
    said.flush()
    Forked("telling_worker", ("-c", sys.argv[1]))(said, (out.fileno(),), 30)
    out.seek(0)
    print(json.loads(out.read())["server"], flush=True)
signal.pause()
"""


def test_it_ends_with_whom_it_serves(tmp_path: Path) -> None:
    (tmp_path / "telling_worker.py").write_text(WORKER)
    command = [sys.executable, "-c", ASK_AND_WAIT, START.format(str(tmp_path))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as asking:
        assert asking.stdout is not None
        server = Path("/proc") / asking.stdout.readline().strip()
        assert server.exists()
        asking.kill()
    end = time.monotonic() + 20
    while server.exists() and time.monotonic() < end:
        time.sleep(0.01)
    assert not server.exists()


@given(st.lists(st.integers(20, 27), min_size=1, max_size=5, unique=True), st.randoms(use_true_random=False))
def test_files_get_the_numbers_that_they_are_to_have(numbers: list[int], random: Any) -> None:  # noqa: ANN401 - hypothesis's own
    """Whatever numbers they have: in a child, so that this process keeps its own files."""
    have = random.sample(range(20, 28), len(numbers))
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            os.dup2(into, 40)  # before anything takes its number, which may be one of theirs
            for index, number in enumerate(have):
                os.dup2(os.memfd_create(str(index)), number)
            place([*have, 40], [*numbers, 41])
            shown = Path("/proc/self/fd")
            links = [str((shown / str(number)).readlink()) for number in numbers]
            os.write(41, json.dumps([links, [int(one.name) for one in shown.iterdir()]]).encode())
        os._exit(0)
    os.close(into)
    with open(out) as said:  # noqa: PTH123 - a descriptor
        links, open_files = json.loads(said.read())
    os.waitpid(child, 0)
    assert [link.removeprefix("/memfd:").partition(" ")[0] for link in links] == [str(index) for index in range(len(numbers))]
    assert set(open_files) > {0, 1, 2, *numbers, 41}
    assert len(open_files) == len(numbers) + 5  # the folder that is being listed is one
