"""Run one command of a job file: own environment, own process group, a time limit, and no orphan when the caller dies.

Run as a program, without site packages: it must start in a few milliseconds.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from pathlib import Path

EXPIRED = 124
"""Exit code of a command that used up its time; terraform itself never returns it."""

FORWARDED = (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)
GRACE = 5.0
"""Seconds between the request to stop and the kill."""

LAST_GRACE = 1.0
"""The same, when nobody is left who would read what the command says."""

WATCH = 0.2
"""Seconds between two looks whether the caller still lives."""


def main(job_file: str, *arguments: str) -> int:
    """Run the job's command with further arguments; return its exit code, `EXPIRED`, or 128 + signal."""
    caller = os.getppid()
    job = json.loads(Path(job_file).read_bytes())
    reader = _signal_pipe()
    command = [*job["command"], *arguments]
    child = os.posix_spawn(
        command[0],
        command,
        job["environment"],
        file_actions=[(os.POSIX_SPAWN_OPEN, 0, job["stdin"] or os.devnull, os.O_RDONLY, 0)],
        setpgroup=0,
        setsigdef=[signal.SIGPIPE],
    )
    return _wait(child, reader, deadline=time.monotonic() + job["timeout"], caller=caller)


def _signal_pipe() -> int:
    """Return a file descriptor that yields the number of every signal that arrives."""
    reader, writer = os.pipe()
    for end in (reader, writer):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(writer)
    for number in (signal.SIGCHLD, *FORWARDED):
        signal.signal(number, lambda *_: None)
    return reader


def _wait(child: int, reader: int, *, deadline: float, caller: int) -> int:
    while True:
        ready, _, _ = select.select([reader], [], [], max(0.0, min(WATCH, deadline - time.monotonic())))
        for number in os.read(reader, 512) if ready else b"":
            if number in FORWARDED:
                os.killpg(child, number)
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            code = os.waitstatus_to_exitcode(status)
            return code if code >= 0 else 128 - code
        if time.monotonic() >= deadline:
            _stop(child, GRACE)
            return EXPIRED
        if os.getppid() != caller:
            _stop(child, LAST_GRACE)
            return 128 + signal.SIGHUP


def _stop(child: int, grace: float) -> None:
    os.killpg(child, signal.SIGTERM)
    end = time.monotonic() + grace
    while os.waitpid(child, os.WNOHANG) == (0, 0):
        if time.monotonic() >= end:
            os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return
        time.sleep(0.02)
    try:
        os.killpg(child, signal.SIGKILL)  # plugins that outlived their terraform
    except ProcessLookupError:
        return


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
