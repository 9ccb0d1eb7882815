"""The child process that opens uploads: what becomes of each of its ends."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import tempfile
from typing import TYPE_CHECKING

import pytest

from fac_registry.archive.limits import MIB, Limits
from fac_registry.errors import RequestError
from fac_registry.forking import Forked, WorkerError
from fac_registry.modules.reader import Reader, ReaderError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from fac_registry.modules.reading import Reading

pytestmark = pytest.mark.unit
WORKER = """import json, os, signal, sys, time
def warm(): pass
def main():
    task = json.loads(sys.argv[1])
    with os.fdopen(task['report'], 'w') as report:
        {}
"""
START = "import sys; sys.path.insert(0, {!r}); from fac_registry.fork_server import main; main()"


def read(reader: Reader, upload: bytes) -> Reading:
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as archive:
        given.write(upload)
        return asyncio.run(reader.read(given, archive))


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Forked]]:
    """Put another program in the place of the child."""
    with contextlib.ExitStack() as ending:

        def put(program: str) -> Forked:
            folder = tmp_path_factory.mktemp("worker")
            (folder / "other_worker.py").write_text(WORKER.format(program))
            forked = Forked("other_worker", ("-c", START.format(str(folder))))
            ending.callback(forked.close)
            monkeypatch.setattr("fac_registry.modules.reader.WORKER", forked)
            return forked

        yield put


def test_a_module_is_read_and_packed_anew(tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    reading = read(Reader(Limits(), tmp_path), tarball({"main.tf": 'variable "name" {}\n', "README.md": "# Queue\n\nHolds orders.\n"}))
    assert ([one.name for one in reading.description.inputs], reading.description.summary) == (["name"], "Holds orders.")
    assert '<h2 id="readme-queue">Queue</h2>' in reading.description.page
    assert list(tmp_path.iterdir()) == []


def test_the_child_sees_nothing_of_the_environment(
    tmp_path: Path, worker: Callable[[str], Forked], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAC_SECRET", "hush")
    worker("json.dump({'type': 'failure', 'errno': None, 'traceback': str(dict(os.environ))}, report)")
    with pytest.raises(ReaderError) as failed:
        read(Reader(Limits(), tmp_path), b"")
    assert "hush" not in str(failed.value)


@pytest.mark.parametrize(
    "program",
    [
        pytest.param("os.kill(os.getpid(), signal.SIGKILL)", id="killed"),
        pytest.param("report.write('x' * (17 * 2**20))", id="talks without end"),
        pytest.param("signal.pause()", id="hangs"),
    ],
)
def test_a_child_that_does_not_come_back_is_a_refusal(tmp_path: Path, worker: Callable[[str], Forked], program: str) -> None:
    worker(program)
    with pytest.raises(RequestError, match="more than 0 seconds or 512 MiB of memory") as refused:
        read(Reader(Limits(), tmp_path, seconds=0), b"")
    assert refused.value.code == 422


@pytest.mark.parametrize("program", ["os._exit(3)", "os.kill(os.getpid(), signal.SIGTERM)", "raise ValueError"])
def test_a_child_that_fails_blames_nobody(tmp_path: Path, worker: Callable[[str], Forked], program: str) -> None:
    worker(program)
    with pytest.raises(WorkerError):
        read(Reader(Limits(), tmp_path), b"")


def test_a_fault_that_the_upload_is_not_to_blame_for_is_none_of_it(tmp_path: Path, worker: Callable[[str], Forked]) -> None:
    worker(f"json.dump({{'type': 'failure', 'errno': {errno.ENOSPC}, 'traceback': ''}}, report)")
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        read(Reader(Limits(), tmp_path), b"")
    worker("json.dump({'type': 'failure', 'errno': None, 'traceback': 'ZeroDivisionError'}, report)")
    with pytest.raises(ReaderError, match="ZeroDivisionError"):
        read(Reader(Limits(), tmp_path), b"")


def test_memory_is_bounded(tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    texts = {"main.tf": "", **{f"docs/{number}.md": os.urandom(MIB // 2).hex() for number in range(32)}}
    with pytest.raises(RequestError, match="MiB of memory"):
        read(Reader(Limits(), tmp_path, memory=64 * MIB), tarball(texts))
    assert read(Reader(Limits(), tmp_path), tarball(texts)).packed.size > 0
