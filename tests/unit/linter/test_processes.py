"""Tasks in several processes: all are done whatever happens to a process, and none outlives the one that started it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fac_core.errors import UserError
from fac_lint.run.processes import spread

pytestmark = [pytest.mark.unit, pytest.mark.skipif(sys.platform != "linux", reason="one process does all elsewhere")]


@pytest.mark.parametrize("jobs", [1, 2, 5])
@pytest.mark.parametrize("tasks", [0, 1, 7, 100])
def test_each_task_is_done_once(tasks: int, jobs: int) -> None:
    assert sorted(spread(lambda number: number * 2, tasks, jobs)) == [(number, number * 2) for number in range(tasks)]


def test_more_tasks_than_a_pipe_holds() -> None:
    assert sum(1 for _ in spread(lambda number: number, 20_000, 2)) == 20_000


def test_several_processes_do_them() -> None:
    def pid(_: int) -> int:
        time.sleep(0.02)
        return os.getpid()

    assert len({found for _, found in spread(pid, 20, 3)} - {os.getpid()}) > 1


def test_what_a_task_raises_is_raised() -> None:
    def refuse(_: int) -> None:
        raise UserError("no", hint="Say yes.")

    with pytest.raises(UserError, match="no") as caught:
        list(spread(refuse, 5, 2))
    assert caught.value.hint == "Say yes."


def test_a_process_that_is_killed_leaves_nothing_undone() -> None:
    parent = os.getpid()

    def fragile(number: int) -> int:
        if number % 4 == 1 and os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    assert sorted(spread(fragile, 40, 2)) == [(number, number) for number in range(40)]


SLEEPS = """
import time
from fac_lint.run.processes import spread
def task(number):
    print(number, flush=True)
    time.sleep(0.3)
    return b"x" * 100_000
for _ in spread(task, 1000, 3):
    time.sleep(0.2)
"""


HARDLY_BEGUN = """
import os, signal
from fac_lint.run.processes import spread
os.register_at_fork(after_in_child=lambda: os.kill(os.getpid(), signal.SIGINT))
print(sorted(spread(lambda number: number, 4, 2)))
"""


def test_a_process_that_has_hardly_begun_is_interrupted_without_a_word() -> None:
    done = subprocess.run([sys.executable, "-c", HARDLY_BEGUN], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[(0, 0), (1, 1), (2, 2), (3, 3)]\n", "")


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("signalled", [signal.SIGINT, signal.SIGKILL, signal.SIGTERM])
def test_no_process_outlives_the_one_that_started_it(signalled: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", SLEEPS], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        assert running.stdout is not None
        for _ in range(3):
            running.stdout.readline()
        workers = children(running.pid)
        assert len(workers) == 3
        running.send_signal(signalled)
        running.stdout.read()  # until nobody writes any more
    ends = time.monotonic() + 5
    while any(map(lives, workers)) and time.monotonic() < ends:
        time.sleep(0.02)
    assert not any(map(lives, workers))
