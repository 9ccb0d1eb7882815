"""Uploads that are made to hurt are refused, cost the serving process no memory, and keep nobody waiting."""

from __future__ import annotations

import contextlib
import gzip
import os
import re
import struct
import tarfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import urllib3
from tests.e2e.registry.conftest import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e
MIB = 2**20
PATIENCE = 0.5
"""Seconds after which everybody else is answered, however an upload hurts: without those for which the machine had no processor for us."""


def _tar(*blocks: bytes) -> bytes:
    return gzip.compress(b"".join(blocks) + b"\0" * 10240, 6)


def _member(name: str, data: bytes = b"", kind: bytes = tarfile.REGTYPE) -> bytes:
    info = tarfile.TarInfo(name)
    info.size, info.type = len(data), kind
    return info.tobuf(tarfile.GNU_FORMAT) + data + b"\0" * (-len(data) % 512)


def _record(key: str, value: str) -> bytes:
    rest = f" {key}={value}\n".encode()
    length = len(rest) + len(str(len(rest)))
    length += len(str(length)) - len(str(len(rest)))
    return str(length).encode() + rest


def a_length_of_many_digits() -> bytes:
    return _tar(_member("x", b"9" * 100_000 + b" path=a\n", tarfile.XHDTYPE), _member("main.tf"))


def folders_hundreds_deep() -> bytes:
    deep = ["/".join(["a"] * 480) + f"/{number}.tf" for number in range(4000)]
    return _tar(_member("main.tf"), *(_member("x", name.encode() + b"\0", tarfile.GNUTYPE_LONGNAME) + _member(name[:90]) for name in deep))


def global_keys_times_members() -> bytes:
    keys = b"".join(_record(f"key{number}", "v") for number in range(40_000))
    return _tar(_member("g", keys, tarfile.XGLTYPE), *(_member(f"{number}.tf") for number in range(9_000)))


def a_sparse_map() -> bytes:
    spots = ",".join(str(number) for number in range(120_000))
    pairs = _record("GNU.sparse.major", "0") + _record("GNU.sparse.size", "240000") + _record("GNU.sparse.map", spots)
    return _tar(*(_member("x", pairs, tarfile.XHDTYPE) + _member(f"{number}.tf") for number in range(60)))


def large_headers_in_a_row() -> bytes:
    header = _member("x", _record("comment", "x" * (MIB - 100)), tarfile.XHDTYPE)
    return _tar(*[header] * 480, _member("main.tf"))


def a_zip_directory_behind_a_small_end() -> bytes:
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\1\2", 20, 3, 20, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    count = 600_000
    directory = entry * count
    end = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, len(directory), 0)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, len(directory), 1)
    small = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, 47, 0xFFFFFFFF, 0)
    return directory + end + locator + small


def code_that_is_deeply_nested() -> bytes:
    return _tar(_member("main.tf", b"locals {\n  x = " + b"[" * 250_000 + b"]" * 250_000 + b"\n}\n"))


def a_readme_that_takes_long_to_render() -> bytes:
    return _tar(_member("main.tf"), _member("README.md", (b"> " * 20_000 + b"[" * 20_000 + b"`" * 15_001)[:MIB]))


def zeros_without_end() -> bytes:
    return _tar(_member("main.tf"), _member("zeros", b"\0" * 90 * MIB))


HOSTILE = (
    a_length_of_many_digits,
    folders_hundreds_deep,
    global_keys_times_members,
    a_sparse_map,
    large_headers_in_a_row,
    a_zip_directory_behind_a_small_end,
    zeros_without_end,
)
HEAVY = (code_that_is_deeply_nested, a_readme_that_takes_long_to_render)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("hostile")) as serve:
        yield serve("--log-level", "warning")


@pytest.fixture
def server(running: Server) -> Iterator[Server]:
    yield running
    scratch = list((running.data / "scratch").iterdir())
    assert (scratch, list((running.data / "blobs" / "arriving").iterdir())) == ([], [])


def module(made: Callable[[], bytes]) -> str:
    """Return the address of a module of an upload's own."""
    return f"/v1/modules/acme/{made.__name__.replace('_', '-')}/aws"


def put(server: Server, token: str, address: str, archive: bytes) -> urllib3.BaseHTTPResponse:
    url = f"{server.url}{address}"
    return server.pool.request("PUT", url, body=archive, headers={"authorization": f"Bearer {token}"})


def forget_peak(server: Server) -> None:
    """Let the most memory that a server has held be what it holds now."""
    Path(f"/proc/{server.process.pid}/clear_refs").write_text("5")


def peak(server: Server) -> int:
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.findall(r"VmHWM:\s*(\d+) kB", status)[0]) * 1024


def longest_silence(url: str, stop: threading.Event, waits: list[float]) -> None:
    with urllib3.PoolManager(retries=False, timeout=300) as pool:
        while not stop.is_set():
            begin = time.monotonic()
            assert pool.request("GET", f"{url}/healthz").status == 200
            waits.append(time.monotonic() - begin)
            time.sleep(0.02)


def delayed(*processes: int) -> float:
    """Return the seconds for which threads of processes could have run but had no processor (Linux, sched-stats.rst)."""
    waited = 0
    for process in processes:
        for place in Path(f"/proc/{process}/task").glob("*/schedstat"):
            with contextlib.suppress(OSError):  # it has ended
                waited += int(place.read_text("ascii").split()[1])
    return waited / 1e9


@contextlib.contextmanager
def unharmed(server: Server) -> Iterator[None]:
    """See to it that the server's memory stays and that others are answered meanwhile."""
    memory, waits, stop = peak(server), [0.0], threading.Event()
    late = delayed(server.process.pid, os.getpid())
    asking = threading.Thread(target=longest_silence, args=(server.url, stop, waits))
    asking.start()
    try:
        yield
    finally:
        stop.set()
        asking.join()
    assert peak(server) - memory < 64 * MIB
    assert max(waits) - (delayed(server.process.pid, os.getpid()) - late) < PATIENCE


@pytest.mark.parametrize("made", HOSTILE, ids=lambda made: made.__name__)
def test_hostile_uploads_are_refused(server: Server, made: Callable[[], bytes]) -> None:
    token = server.token()
    answer = bounded(server, token, made)
    assert 400 <= answer.status < 500, answer.data
    assert answer.headers["content-type"] == "application/problem+json"
    listed = server.pool.request("GET", f"{server.url}{module(made)}/versions", headers={"authorization": f"Bearer {token}"})
    assert b"1.0.0" not in listed.data


@pytest.mark.parametrize("made", HEAVY, ids=lambda made: made.__name__)
def test_what_is_only_heavy_harms_nobody_either(server: Server, made: Callable[[], bytes]) -> None:
    assert bounded(server, server.token(), made).status in (201, 413, 422)


_FIRST: dict[int, int] = {}
"""What each server held before its first upload of these, by its process."""


def bounded(server: Server, token: str, made: Callable[[], bytes]) -> urllib3.BaseHTTPResponse:
    """Upload, and see to it that the server's memory stays and others are answered meanwhile."""
    upload = made()
    assert put(server, token, f"{module(made)}/0.1.0", _tar(_member("main.tf", b"locals {}\n"))).status == 201
    forget_peak(server)
    before = peak(server)
    with unharmed(server):
        answer = put(server, token, f"{module(made)}/1.0.0", upload)
    assert peak(server) - _FIRST.setdefault(server.process.pid, before) < 128 * MIB, "what was uploaded before is still held"
    return answer
