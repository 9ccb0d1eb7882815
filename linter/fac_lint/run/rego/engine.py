"""The engine that evaluates Rego: one child process for the files of a policy, started when it is needed and again when it was ended."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import threading
import weakref
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import IO, TYPE_CHECKING

import msgspec

from fac_core.errors import UserError
from fac_lint.run.rego.worker import TOO_MUCH, Answer, Ask, Load

if TYPE_CHECKING:
    from collections.abc import Mapping

_COMMAND = (sys.executable, "-I", "-m", "fac_lint.run.rego.worker")
_PATIENCE = 300.0
"""Seconds after which nobody waits any more for a child that neither answers nor ends: what it computes is bounded in processor time."""
_OFTEN = 5
"""Times that a rule may end its child: it is asked no more then, and gives the answer that it gave."""
_WHY = {TOO_MUCH: "it takes too much memory"}
if sys.platform != "win32":
    _WHY |= {-signal.SIGPROF: "it takes too long"}
_ANSWERS = msgspec.json.Decoder(Answer)


class Engine:
    """Some files, loaded in a child process; each process that asks has a child of its own."""

    def __init__(self, load: Load) -> None:
        if find_spec("regopy") is None:
            hint = "pip install '.[rego]' in the checkout; there are wheels for Linux on x86-64 and for Windows."
            raise UserError("rules in Rego need the package regopy", hint=hint)
        self._load = load
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._owner = 0
        self._ended: dict[str, int] = {}
        self._last: dict[str, Answer] = {}

    def check(self) -> Answer:
        """Return what is wrong with the files."""
        with self._lock:
            return self._start()

    def ask(self, rule: str, given: Mapping[str, object]) -> Answer:
        """Return what a rule says of something."""
        with self._lock:
            if self._ended.get(rule, 0) >= _OFTEN:
                return self._last[rule]
            answer = self._start() if self._child is None or self._owner != os.getpid() else Answer()
            if not answer.failed:
                answer = self._exchange(Ask(rule, msgspec.Raw(msgspec.json.encode(given))))
            if self._child is None:
                self._ended[rule] = self._ended.get(rule, 0) + 1
                self._last[rule] = answer
            return answer

    def _start(self) -> Answer:
        environment = {"SYSTEMROOT": os.environ.get("SYSTEMROOT", "")} if sys.platform == "win32" else {}
        child = subprocess.Popen(
            _COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, cwd=Path(os.sep)
        )
        self._child, self._owner = child, os.getpid()
        weakref.finalize(self, _end, child, self._owner)
        return self._exchange(self._load)

    def _exchange(self, what: Load | Ask) -> Answer:
        """Send a line and return the answer; a child that was ended, or does not answer, is no more."""
        child = self._child
        if child is None or child.stdin is None or child.stdout is None:
            return Answer(failed="the engine does not run")
        try:
            child.stdin.write(msgspec.json.encode(what) + b"\n")
            child.stdin.flush()
            line = _line(child.stdout)
        except BrokenPipeError:
            line = b""
        if line is not None and line.endswith(b"\n"):  # half an answer is none: its child was ended while it gave it
            return _ANSWERS.decode(line)
        self._child = None
        _end(child, self._owner)
        return Answer(failed=f"it has not answered in {_PATIENCE:g} seconds" if line is None else _why(child.returncode))


def _line(stream: IO[bytes]) -> bytes | None:
    """Return the next line; nothing where none comes any more, None where nobody waits any more."""
    if sys.platform != "win32" and not select.select([stream], [], [], _PATIENCE)[0]:
        return None
    return stream.readline()


def _why(code: int) -> str:
    """Say why a child has ended, by its exit code: only who was ended by its own limit has taken too long."""
    by_whom = f"was ended from outside (signal {-code})" if code < 0 else f"has ended with {code}"
    return _WHY.get(code, f"the engine {by_whom}")


def _end(child: subprocess.Popen[bytes], owner: int) -> None:
    if owner == os.getpid():  # a process that was forked does not end what it did not start
        if child.poll() is None:
            child.kill()
        child.wait()
        for stream in (child.stdin, child.stdout):
            if stream is not None:
                with suppress(BrokenPipeError):  # what it was to be told before it ended is still to be written
                    stream.close()
