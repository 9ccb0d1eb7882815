"""Child processes that open what strangers sent: no environment, few rights, and an end, whatever they meet."""

from __future__ import annotations

import contextlib
import resource
import signal
import subprocess
import sys

GRACE = 1


def bound(memory: int, seconds: int, file_size: int, files: int = 32) -> None:
    """Bound this process before it looks at anything: past a limit the system ends it.

    ``memory`` and ``file_size`` in bytes, ``seconds`` of processor and, twice that, of wall time.
    """
    bounds = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_FSIZE: file_size,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_NOFILE: files,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in bounds.items():
        resource.setrlimit(kind, (most, most))
    # An orphan ends too: nobody else would stop it when the server was killed.
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(2 * seconds)


def python(module: str) -> tuple[str, ...]:
    """Return the command that runs a module of ours, whatever the folder and the user's own packages hold."""
    return (sys.executable, "-I", "-m", module)


def run_bounded(command: tuple[str, ...], task: str, files: tuple[int, ...], seconds: int) -> int:
    """Run a command in a child with these open files; return its exit status, that of a signal when it took too long."""
    quiet = subprocess.DEVNULL
    # A session of its own: Ctrl-C in the server's terminal lets running uploads end.
    with subprocess.Popen(
        (*command, task), pass_fds=files, env={}, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
    ) as child:
        with contextlib.suppress(subprocess.TimeoutExpired):
            return child.wait(2 * seconds + GRACE)
        child.kill()
        return child.wait()
