"""The child process that opens uploads: what becomes of each of its ends."""

from __future__ import annotations

import asyncio
import errno
import os
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from fac_registry.archive.limits import MIB, Limits
from fac_registry.errors import RequestError
from fac_registry.modules.reader import Reader, ReaderError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fac_registry.modules.reading import Reading

pytestmark = pytest.mark.unit
REPORT = "import json, os, signal, sys; task = json.loads(sys.argv[1]); report = os.fdopen(task['report'], 'w'); "


def read(reader: Reader, upload: bytes) -> Reading:
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as archive:
        given.write(upload)
        return asyncio.run(reader.read(given, archive))


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Put another program in the place of the child."""
    return lambda program: monkeypatch.setattr("fac_registry.modules.reader.COMMAND", (sys.executable, "-I", "-c", REPORT + program))


def test_a_module_is_read_and_packed_anew(tmp_path: Path, tarball: Callable[..., bytes]) -> None:
    reading = read(Reader(Limits(), tmp_path), tarball({"main.tf": 'variable "name" {}\n', "README.md": "# Queue\n\nHolds orders.\n"}))
    assert ([one.name for one in reading.description.inputs], reading.description.summary) == (["name"], "Holds orders.")
    assert '<h2 id="readme-queue">Queue</h2>' in reading.description.page
    assert list(tmp_path.iterdir()) == []


def test_the_child_sees_nothing_of_the_environment(tmp_path: Path, worker: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAC_SECRET", "hush")
    worker("json.dump({'type': 'failure', 'errno': None, 'traceback': str(dict(os.environ))}, report)")
    with pytest.raises(ReaderError) as failed:
        read(Reader(Limits(), tmp_path), b"")
    assert "hush" not in str(failed.value)


@pytest.mark.parametrize(
    "program",
    [
        pytest.param("os.kill(os.getpid(), signal.SIGKILL)", id="killed"),
        pytest.param("os._exit(3)", id="ended"),
        pytest.param("report.write('x' * (17 * 2**20))", id="talks without end"),
        pytest.param("signal.pause()", id="hangs"),
    ],
)
def test_a_child_that_does_not_come_back_is_a_refusal(tmp_path: Path, worker: Callable[[str], None], program: str) -> None:
    worker(program)
    with pytest.raises(RequestError, match="more than 0 seconds or 512 MiB of memory") as refused:
        read(Reader(Limits(), tmp_path, seconds=0), b"")
    assert refused.value.code == 422


def test_a_fault_that_the_upload_is_not_to_blame_for_is_none_of_it(tmp_path: Path, worker: Callable[[str], None]) -> None:
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
