"""Run one command of a job file: own environment, own process group, a time limit, and no orphan when the caller dies.

Who removes the job file ends the command. A signal is handed on; what then takes longer than a moment is ended.

Run as a program, without site packages: it must start in a few milliseconds.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

EXPIRED = 124
"""Exit code of a command that used up its time; terraform itself never returns it."""

UNWANTED = 128 + signal.SIGHUP
"""Exit code of a command that nobody wants any more."""

FORWARDED = (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)
LOCK = "lock"
"""File that is there as long as the folder of the job is wanted."""

ATTACHED = "TF_REATTACH_PROVIDERS"
"""Variable that tells terraform where providers are that run already."""

GRACE = 5.0
"""Seconds between the request to stop and the kill."""

LAST_GRACE = 1.0
"""The same, when nobody wants to read any more what the command says."""

PATIENT = frozenset({"apply", "destroy"})
"""Commands that have to note what they have made, however long that takes: what is told to end ends when it is ready."""

WATCH = 0.2
"""Seconds between two looks whether the caller still lives."""


def main(job_file: str, *arguments: str) -> int:
    """Run the job's command with further arguments; return its exit code, `EXPIRED`, or 128 + signal."""
    caller = os.getppid()
    try:
        job = json.loads(Path(job_file).read_bytes())
    except FileNotFoundError:
        return UNWANTED
    reader = _signal_pipe()
    command = [*job["command"], *arguments]
    child = os.posix_spawn(
        command[0],
        command,
        _attached_here(job["environment"]),
        file_actions=[(os.POSIX_SPAWN_OPEN, 0, job["stdin"] or os.devnull, os.O_RDONLY, 0)],
        setpgroup=0,
        setsigdef=[signal.SIGPIPE],
    )
    patient = not PATIENT.isdisjoint(arguments[:1])
    code = _wait(child, reader, deadline=time.monotonic() + job["timeout"], caller=caller, job_file=job_file, patient=patient)
    folder = os.path.dirname(job_file)  # noqa: PTH120 - as below
    if not os.path.exists(os.path.join(folder, LOCK)):  # noqa: PTH110, PTH118 - as below
        _remove_again(folder, job["environment"].get("TF_DATA_DIR"))
    return code


def _attached_here(environment: dict[str, str]) -> dict[str, str]:
    """Say that this process serves the attached providers: one that does not answer any more is killed by terraform, whoever it is.

    Who serves them is the caller, and it may have stopped them while the command still runs: https://github.com/hashicorp/go-plugin,
    internal/cmdrunner/cmd_reattach.go (seen 2026-11-28).
    """
    attached = json.loads(environment.get(ATTACHED) or "{}")
    for place in attached.values():
        place["Pid"] = os.getpid()
    return environment | {ATTACHED: json.dumps(attached)} if attached else environment


def _signal_pipe() -> int:
    """Return a file descriptor that yields the number of every signal that arrives."""
    reader, writer = os.pipe()
    for end in (reader, writer):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(writer)
    for number in (signal.SIGCHLD, *FORWARDED):
        signal.signal(number, lambda *_: None)
    return reader


def _wait(child: int, reader: int, *, deadline: float, caller: int, job_file: str, patient: bool) -> int:
    told = 0
    while True:
        ready, _, _ = select.select([reader], [], [], max(0.0, min(WATCH, deadline - time.monotonic())))
        for number in os.read(reader, 512) if ready else b"":
            if number in FORWARDED:
                os.killpg(child, signal.SIGKILL if told and not patient else number)
                deadline = deadline if told or patient else min(deadline, time.monotonic() + LAST_GRACE)
                told = number
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            _end(child)
            code = os.waitstatus_to_exitcode(status)
            return code if code >= 0 else 128 - code
        if time.monotonic() >= deadline:
            _stop(child, 0 if told else GRACE)
            return EXPIRED if patient or not told else 128 + told
        if os.getppid() != caller or not os.path.exists(job_file):  # noqa: PTH110 - five times a second
            _stop(child, LAST_GRACE)
            return UNWANTED


def _remove_again(folder: str, data: str | None) -> None:
    """Remove what the command has written in its data directory after the caller had removed that, with all around it."""
    if data is None or not os.path.isdir(folder):  # noqa: PTH112 - pathlib would say no more
        return
    import shutil  # noqa: PLC0415 - next to no command needs it

    shutil.rmtree(data, ignore_errors=True)
    with suppress(OSError):
        os.rmdir(folder)  # noqa: PTH106 - as above


def _stop(child: int, grace: float) -> None:
    os.killpg(child, signal.SIGTERM)
    end = time.monotonic() + grace
    while os.waitpid(child, os.WNOHANG) == (0, 0):
        if time.monotonic() >= end:
            os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return
        time.sleep(0.02)
    _end(child)


def _end(group: int) -> None:
    """End the plugins that have outlived their terraform."""
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        return


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
