"""How much work one registry process does per second of its own processor time, beside a bare handler on the same machine.

Run `python benchmarks/registry_load.py` (about half a minute). Both servers run on uvicorn with the same loop and parser; the bare
one is Starlette with one SQLite query per request, no token, no log. Requests per server-CPU-second compare even on a busy machine.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import io
import json
import os
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import urllib3

if TYPE_CHECKING:
    from collections.abc import Iterator

CONNECTIONS, WARM_UP, VERSIONS = 16, 200, 10
PROGRAM = Path(sys.executable).with_name("fac-registry")
BARE = """
import json, sqlite3, sys
import uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

database = sqlite3.connect(sys.argv[1])

async def versions(request):
    rows = database.execute("SELECT version FROM version WHERE module = ?", (request.path_params["module"],)).fetchall()
    return JSONResponse({"modules": [{"versions": [{"version": version} for (version,) in rows]}]})

app = Starlette(routes=[Route("/v1/modules/{module:path}/versions", versions)])
uvicorn.run(app, port=int(sys.argv[2]), log_config=None, access_log=False)
"""


@dataclass(frozen=True)
class Figures:
    """What a run of requests took: seconds of wall clock per request, sorted, and of the server's processor time in all."""

    latencies: list[float]
    wall: float
    processor: float

    @property
    def per_processor_second(self) -> float:
        return len(self.latencies) / self.processor

    def line(self, name: str) -> str:
        middle, late = (self.latencies[int(len(self.latencies) * share)] * 1000 for share in (0.5, 0.99))
        rate = len(self.latencies) / self.wall
        return f"{name:<34} {rate:>9.0f} {middle:>8.2f} {late:>8.2f} {self.per_processor_second:>14.0f}"


def processor_seconds(pid: int) -> float:
    """User and system time of a process so far (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def ask(port: int, request: bytes, count: int, latencies: list[float]) -> None:
    """Send a request ``count`` times over one connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(count):
        begin = time.perf_counter()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        if b" 200 " not in head[:20]:
            raise RuntimeError(head.decode())
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        await reader.readexactly(length)
        latencies.append(time.perf_counter() - begin)
    writer.close()


def measure(pid: int, port: int, path: str, count: int, token: str = "") -> Figures:
    """Load one address with several connections."""
    auth = f"Authorization: Bearer {token}\r\n" if token else ""
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n{auth}\r\n".encode()

    async def load(total: int) -> list[float]:
        latencies: list[float] = []
        await asyncio.gather(*(ask(port, request, total // CONNECTIONS, latencies) for _ in range(CONNECTIONS)))
        return sorted(latencies)

    asyncio.run(load(WARM_UP))
    used, begin = processor_seconds(pid), time.perf_counter()
    latencies = asyncio.run(load(count))
    return Figures(latencies, time.perf_counter() - begin, processor_seconds(pid) - used)


@contextlib.contextmanager
def running(command: list[str], log: Path) -> Iterator[subprocess.Popen[str]]:
    """Run a server and end it."""
    with log.open("w") as errors, subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()


def bare(folder: Path, count: int) -> Figures:
    """Measure the yardstick."""
    with contextlib.closing(sqlite3.connect(folder / "bare.sqlite3")) as database:
        database.execute("CREATE TABLE version (module TEXT, version TEXT)")
        database.execute("CREATE INDEX by_module ON version (module)")
        database.executemany("INSERT INTO version VALUES ('acme/m/aws', ?)", [(f"1.{number}.0",) for number in range(VERSIONS)])
        database.commit()
    port = free_port()
    with running([sys.executable, "-c", BARE, str(folder / "bare.sqlite3"), str(port)], folder / "bare.log") as process:
        with urllib3.PoolManager(retries=urllib3.Retry(20, backoff_factor=0.1)) as pool:
            pool.request("GET", f"http://127.0.0.1:{port}/v1/modules/acme/m/aws/versions")
        return measure(process.pid, port, "/v1/modules/acme/m/aws/versions", count)


def registry(folder: Path, count: int) -> dict[str, Figures]:
    """Measure the registry, with tokens on and its log written to a file."""
    data = folder / "data"
    command = [str(PROGRAM), "serve", "--data", str(data), "--port", "0"]
    with running(command, folder / "registry.log") as process, urllib3.PoolManager() as pool:
        url = (process.stdout.readline() if process.stdout else "").split()[-1]
        port = int(url.rpartition(":")[2])
        create = [str(PROGRAM), "token", "create", "--data", str(data), "--namespace", "acme", "--scope", "publish"]
        token = subprocess.run(create, capture_output=True, text=True, check=True).stdout.strip()
        headers, module = {"authorization": f"Bearer {token}"}, "/v1/modules/acme/m/aws"
        for number in range(VERSIONS):
            answer = pool.request("PUT", f"{url}{module}/1.{number}.0", body=archive(number), headers=headers)
            if answer.status != 201:  # noqa: PLR2004 - created
                raise RuntimeError(answer.data.decode())
        location = json.loads(pool.request("GET", f"{url}{module}/1.0.0/download", headers=headers).data)["location"]
        return {
            f"versions ({VERSIONS}), token": measure(process.pid, port, f"{module}/versions", count, token),
            "download, token": measure(process.pid, port, f"{module}/1.0.0/download", count, token),
            "archive (signed link)": measure(process.pid, port, location, count),
            "module page, token": measure(process.pid, port, "/modules/acme/m/aws", count // 10, token),
        }


def archive(number: int) -> bytes:
    """Make a small module."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as opened:
        data = f'output "number" {{\n  value = {number}\n}}\n'.encode()
        info = tarfile.TarInfo("main.tf")
        info.size = len(data)
        opened.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def free_port() -> int:
    """Return a port that was free a moment ago."""
    import socket  # noqa: PLC0415 - used here only

    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def main() -> None:
    """Print both and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=16_000, help="requests per address")
    count = parser.parse_args().requests
    with tempfile.TemporaryDirectory() as name:
        yardstick = bare(Path(name), count)
        ours = registry(Path(name), count)
    sys.stdout.write(f"{'':<34} {'req/s':>9} {'p50 ms':>8} {'p99 ms':>8} {'req/CPU-second':>14} {'to bare':>8}\n")
    for what, figures in {f"bare handler, versions ({VERSIONS})": yardstick, **ours}.items():
        sys.stdout.write(f"{figures.line(what)} {figures.per_processor_second / yardstick.per_processor_second:>8.2f}\n")


if __name__ == "__main__":
    main()
