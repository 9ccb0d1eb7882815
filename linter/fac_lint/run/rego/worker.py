"""The child process that evaluates Rego: it has no environment, limits of its own, and reads nothing but what it is sent.

The engine writes what it does not like to standard output, so answers go through another descriptor. One line of JSON comes in and one goes
out: first the files, then a resource at a time. Who takes longer than a second of processor time is ended by the system.
"""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import threading
import time
from functools import partial
from typing import IO, TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

    from regopy import Interpreter

    _Query = Callable[[], object]

SECONDS = 1.0
"""Processor time that one resource may take."""
MEMORY = 512 * 2**20
"""Bytes that may be in use. The engine reserves more address space than any machine has, so that the system cannot bound it: we look."""
TOO_MUCH = 86
"""The exit code of who uses more."""
LONGEST = 2**20
"""Bytes of the longest answer."""
_LOOKS = 0.02
"""Seconds between two looks at the memory in use."""
_MESSAGE = re.compile(r"\(errormsg \d+:(.*?)\)\s*$", re.MULTILINE)


class Load(msgspec.Struct, frozen=True):
    """Files by name, and where in ``data`` the sets of each rule are."""

    files: dict[str, str]
    sets: dict[str, dict[str, tuple[str, ...]]]


class Ask(msgspec.Struct, frozen=True):
    """A rule, and what it is to judge, which is never anything but its text here: the engine makes other things of Python's values.

    Of whole numbers it takes 64 bits, and it takes a backslash for the beginning of something (seen 2026-11-28, regopy 1.5.2).
    """

    rule: str
    input: msgspec.Raw


class Answer(msgspec.Struct, frozen=True):
    """What is denied and warned of, or why nothing can be said; of files what is wrong with each."""

    found: dict[str, list[object]] = {}
    failed: str = ""
    wrong: dict[str, str] = {}


def main() -> None:
    """Serve until nobody asks any more."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    if sys.platform == "linux":
        threading.Thread(target=_watch, daemon=True).start()
    _limit()
    engine: Interpreter | None = None
    queries: dict[str, dict[str, _Query]] = {}
    for line in sys.stdin.buffer:
        if engine is None:
            engine, queries, answer = _load(msgspec.json.decode(line, type=Load))
        else:
            answer = _ask(engine, queries, msgspec.json.decode(line, type=Ask))
        _tell(answers, answer)


def _tell(answers: IO[bytes], answer: Answer) -> None:
    told = msgspec.json.encode(answer)
    answers.write((told if len(told) <= LONGEST else msgspec.json.encode(Answer(failed="it says too much"))) + b"\n")
    answers.flush()


def _limit() -> None:
    """Bound this process; elsewhere than on Unix only whoever asks does, by not waiting for ever."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Unix alone

    for kind, most in ((resource.RLIMIT_NOFILE, 32), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_NPROC, 0)):
        resource.setrlimit(kind, (most, most))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who has started us ends us


def _watch() -> None:
    """End this process when it uses too much memory, whatever the engine does meanwhile."""
    page = os.sysconf("SC_PAGE_SIZE")
    with open("/proc/self/statm", "rb", buffering=0) as told:  # noqa: PTH123 - read again and again
        while True:
            told.seek(0)
            if int(told.read().split()[1]) * page > MEMORY:
                os._exit(TOO_MUCH)
            time.sleep(_LOOKS)


def _hurry(seconds: float) -> None:
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _load(load: Load) -> tuple[Interpreter, dict[str, dict[str, _Query]], Answer]:
    from regopy import Interpreter  # noqa: PLC0415 - under the limits alone

    _hurry(10 * SECONDS)
    engine, wrong = Interpreter(), {}
    for name, text in load.files.items():
        try:
            engine.add_module(name, text)
        except Exception as error:  # noqa: BLE001 - the boundary of this process
            wrong[name] = _told(error)
    queries: dict[str, dict[str, _Query]] = {}
    try:
        queries = {} if wrong else _queries(engine, load.sets)
    except Exception as error:  # noqa: BLE001 - as above
        wrong = dict.fromkeys(load.sets, _told(error))
    _hurry(0)
    return engine, queries, Answer(wrong=wrong)


def _queries(engine: Interpreter, sets: dict[str, dict[str, tuple[str, ...]]]) -> dict[str, dict[str, _Query]]:
    """Return how each set is asked for. The engine compiles all files each time that it builds: once, with all sets to enter by.

    What names a way in parts its steps by slashes and knows no way to write one: who has one in a step is compiled apart.
    """
    ways = {path: "/".join(path) for named in sets.values() for path in named.values() if not any("/" in step for step in path)}
    bundle = engine.build(None, list(ways.values())) if ways else None
    apart = {path for named in sets.values() for path in named.values()} - ways.keys()
    found: dict[tuple[str, ...], _Query] = {path: partial(engine.query_bundle_entrypoint, bundle, way) for path, way in ways.items()}
    for path in apart:
        found[path] = partial(engine.query_bundle, engine.build("data" + "".join(f"[{json.dumps(step)}]" for step in path)))
    return {rule: {name: found[path] for name, path in named.items()} for rule, named in sets.items()}


def _ask(engine: Interpreter, queries: dict[str, dict[str, _Query]], ask: Ask) -> Answer:
    _hurry(SECONDS)
    try:
        engine.set_input_term(bytes(ask.input).decode())
        found = {name: _set(query()) for name, query in queries[ask.rule].items()}
    except Exception as error:  # noqa: BLE001 - as above
        return Answer(failed=_told(error))
    finally:
        _hurry(0)
    return Answer(found=found)


def _set(output: object) -> list[object]:
    if not output.ok():  # type: ignore[attr-defined]
        raise ValueError(str(output))
    found = output[0].expressions  # type: ignore[index]
    if not found:
        return []
    if not isinstance(found[0], list):
        raise TypeError("it makes no set")
    return list(found[0])


def _told(error: Exception) -> str:
    found = _MESSAGE.findall(str(error))
    if isinstance(error, json.JSONDecodeError):
        return "the engine has no answer"
    return "; ".join(dict.fromkeys(found)) or f"{type(error).__name__}: {str(error)[:200]}"


if __name__ == "__main__":
    main()
