"""A long run: somebody who watches sees how far it is, and whoever interrupts it gets rid of all of it at once."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

COMMAND = [sys.executable, "-c", "from fac_lint.cli import main; main()", "--no-cache", "--format", "json"]
QUEUE = 'resource "aws_sqs_queue" "q{0}" {{\n  tags = {{ owner = "me", name = "q{0}" }}\n}}\n'
ENVIRONMENT = {**{name: value for name, value in os.environ.items() if name != "NO_COLOR"}, "TERM": "xterm"}


def write(folder: Path, modules: int, resources: int = 1) -> None:
    for number in range(modules):
        (folder / f"m{number}").mkdir()
        (folder / f"m{number}/main.tf").write_text("".join(map(QUEUE.format, range(resources))), encoding="utf-8")


def stderr_of(folder: Path) -> str:
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        subprocess.run(COMMAND, cwd=folder, stderr=theirs, stdout=subprocess.DEVNULL, env=ENVIRONMENT, check=False)
        os.close(theirs)
        told = b""
        with suppress(OSError):  # how Linux says that nobody writes any more
            while read := terminal.read(65536):
                told += read
    return told.decode()


def test_a_long_run_shows_on_a_terminal_how_far_it_is(tmp_path: Path) -> None:
    write(tmp_path, 100)
    told = stderr_of(tmp_path)
    assert "checking" in told
    assert "100/100" in told


def test_a_short_run_shows_nothing(tmp_path: Path) -> None:
    write(tmp_path, 3)
    assert "checking" not in stderr_of(tmp_path)


def test_nothing_is_shown_in_a_pipe(tmp_path: Path) -> None:
    write(tmp_path, 100)
    done = subprocess.run(COMMAND, cwd=tmp_path, capture_output=True, text=True, env=ENVIRONMENT, check=False)
    assert "checking" not in done.stderr + done.stdout


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("group", [True, False], ids=["from a terminal", "one process"])
def test_an_interrupted_run_ends_at_once(jobs: str, tmp_path: Path, *, group: bool) -> None:
    """A terminal sends the signal to all processes of a run, `kill` to the first."""
    write(tmp_path, 400, resources=30)
    command = [*COMMAND, "--jobs", jobs]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as running:
        time.sleep(1.5)
        assert running.poll() is None
        (os.killpg if group else os.kill)(running.pid, signal.SIGINT)
        began = time.monotonic()
        told, complaint = running.communicate()  # until no process of it writes any more
        assert time.monotonic() - began < 3
    assert running.returncode == 130
    assert told == ""
    assert complaint.strip() == "error: interrupted; nothing is left half-written"
