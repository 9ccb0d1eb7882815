"""How much work one registry process does per second of its own processor time, beside a bare handler on the same machine.

Run `python benchmarks/registry_load.py` (some minutes). Both servers run on uvicorn with the same loop and parser; the bare one is
Starlette with one SQLite query per request, no token, no log. They are asked by turns, a few rounds for each line, so that each line has a
yardstick of its own, of the same minute: on a busy machine no other one compares. What is asked again in the same second is not made anew:
where no two requests are alike, a header differs that is read (``Accept``), and with a trace each one that is not, as of load balancers.
Where each is for another module, of `MODULES`, nothing is remembered of it, and the yardstick is asked for another one each time, too.
`--soak SECONDS` asks for everything by turns for so long and prints the memory of the server meanwhile.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import itertools
import json
import os
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import urllib3
from registry_filled import MODULES, archive, fill, hide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CONNECTIONS, WARM_UP, VERSIONS, HIDDEN, SOAK_STEPS, ROUNDS = 16, 320, 10, 5_000, 10, 5
MODULE = "/v1/modules/acme/m/aws"
NUMBER, NUMBERS = b"{number}", itertools.count()
OTHER = "m{number}"
UNLIKE = {"token": "", "a trace each": f"X-Amzn-Trace-Id: {NUMBER.decode()}\r\n", "no two alike": f"Accept: a/{NUMBER.decode()}\r\n"}
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

    def within(self, share: float) -> float:
        """Return the milliseconds in which a share of all requests was answered."""
        return self.latencies[int(len(self.latencies) * share)] * 1000

    def __add__(self, other: Figures) -> Figures:
        return Figures(sorted(self.latencies + other.latencies), self.wall + other.wall, self.processor + other.processor)


@dataclass(frozen=True)
class Pair:
    """The registry and the yardstick, asked by turns."""

    ours: Figures
    bare: Figures

    def line(self, name: str) -> str:
        rate, processor = len(self.ours.latencies) / self.ours.wall, self.ours.per_processor_second
        times = f"{self.ours.within(0.5):>8.2f} {self.ours.within(0.99):>8.2f}"
        to_bare = f"{processor / self.bare.per_processor_second:>8.2f} {self.ours.within(0.99) / self.bare.within(0.99):>8.1f}"
        its = f"{self.bare.within(0.99):>8.2f} {self.bare.per_processor_second:>9.0f}"
        return f"{name:<34} {rate:>7.0f} {times} {processor:>9.0f} {to_bare} {its}"


def processor_seconds(pid: int) -> float:
    """User and system time of a process so far (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def ask(port: int, request: bytes, count: int, latencies: list[float], status: bytes) -> None:
    """Send a request ``count`` times over one connection; what stands for `NUMBER` in it is another one each time."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(count):
        sent = request.replace(NUMBER, b"%d" % (next(NUMBERS) % MODULES)) if NUMBER in request else request
        begin = time.perf_counter()
        writer.write(sent)
        head = await reader.readuntil(b"\r\n\r\n")
        if head[9:12] != status:
            raise RuntimeError(head.decode())
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        await reader.readexactly(length)
        latencies.append(time.perf_counter() - begin)
    writer.close()


def measure(pid: int, port: int, path: str, count: int, *, token: str = "", status: int = 200, unlike: str = "") -> Figures:
    """Load one address with several connections, with requests that are ``unlike`` one another, in a header, or all the same."""
    auth = (f"Authorization: Bearer {token}\r\n" if token else "") + unlike
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n{auth}\r\n".encode()

    async def load(total: int) -> list[float]:
        latencies: list[float] = []
        each = (ask(port, request, total // CONNECTIONS, latencies, b"%d" % status) for _ in range(CONNECTIONS))
        await asyncio.gather(*each)
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


@contextlib.contextmanager
def bare(folder: Path) -> Iterator[Callable[[int, str], Figures]]:
    """Run the yardstick, and give what measures it for the module of a name."""
    with contextlib.closing(sqlite3.connect(folder / "bare.sqlite3")) as database:
        database.execute("CREATE TABLE version (module TEXT, version TEXT)")
        database.execute("CREATE INDEX by_module ON version (module)")
        names = ("m", *(f"m{number}" for number in range(MODULES)))
        rows = ((f"acme/{name}/aws", f"1.{number}.0") for name in names for number in range(VERSIONS))
        database.executemany("INSERT INTO version VALUES (?, ?)", rows)
        database.commit()
    with socket.create_server(("127.0.0.1", 0)) as found:  # free a moment later, too
        port = int(found.getsockname()[1])
    with running([sys.executable, "-c", BARE, str(folder / "bare.sqlite3"), str(port)], folder / "bare.log") as process:
        with urllib3.PoolManager(retries=urllib3.Retry(20, backoff_factor=0.1)) as pool:
            pool.request("GET", f"http://127.0.0.1:{port}/v1/modules/acme/m/aws/versions")
        yield lambda count, name: measure(process.pid, port, f"/v1/modules/acme/{name}/aws/versions", count)


@dataclass(frozen=True)
class Served:
    """A registry that runs: ``own`` is a token that sees one namespace, ``all`` one that sees every one."""

    process: subprocess.Popen[str]
    url: str
    data: Path
    own: str
    all: str

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def measure(self, path: str, count: int, token: str = "", status: int = 200, *, unlike: str = "") -> Figures:
        return measure(self.process.pid, self.port, path, count, token=token, status=status, unlike=unlike)

    def location(self) -> str:
        """Return where an archive is."""
        answer = urllib3.request("GET", f"{self.url}{MODULE}/1.0.0/download", headers={"authorization": f"Bearer {self.own}"})
        return str(json.loads(answer.data)["location"])

    def memory(self) -> float:
        """Return what the process holds in MiB (Linux)."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """Run a registry with one module, tokens on, its log written to a file."""
    data = folder / "data"
    command = [str(PROGRAM), "serve", "--data", str(data), "--port", "0"]
    with running(command, folder / "registry.log") as process:
        url = (process.stdout.readline() if process.stdout else "").split()[-1]
        served = Served(process, url, data, token(data, "acme"), token(data, "*"))
        for number in range(VERSIONS):
            headers = {"authorization": f"Bearer {served.own}"}
            answer = urllib3.request("PUT", f"{url}{MODULE}/1.{number}.0", body=archive(number), headers=headers, timeout=60)
            if answer.status != 201:  # noqa: PLR2004 - created
                raise RuntimeError(answer.data.decode())
        yield served


def token(data: Path, namespace: str) -> str:
    """Make a token."""
    create = [str(PROGRAM), "token", "create", "--data", str(data), "--namespace", namespace, "--scope", "publish"]
    return subprocess.run(create, capture_output=True, text=True, check=True).stdout.strip()


def registry(served: Served, yardstick: Callable[[int, str], Figures], count: int) -> Iterator[tuple[str, Pair]]:
    """Measure the registry, what lists also with thousands of modules beside that the caller may not see."""
    few, own = count // 4, served.own

    def pair(path: str, total: int, token: str = "", status: int = 200, *, unlike: str = "") -> Pair:
        each, other = total // ROUNDS, OTHER if NUMBER.decode() in path else "m"
        (ours, bare), *more = [(served.measure(path, each, token, status, unlike=unlike), yardstick(each, other)) for _ in range(ROUNDS)]
        return Pair(sum((one for one, _ in more), ours), sum((other for _, other in more), bare))

    there, missing = MODULE, "/v1/modules/acme/nothing/aws/versions"
    rows = (
        ("versions", f"{there}/versions"),
        ("download", f"{there}/1.0.0/download"),
        ("404", missing),
        ("module page", "/modules/acme/m/aws"),
    )
    for said, unlike in UNLIKE.items():
        for what, path in rows:
            yield f"{what}, {said}", pair(path, count, own, 404 if path == missing else 200, unlike=unlike)
        yield f"archive (signed link), {said if unlike else 'no token'}", pair(served.location(), count, unlike=unlike)
    fill(served.data)
    for what, path in rows[:-1]:
        other = path.replace("/m/", f"/{OTHER}/").replace("nothing", "nothing{number}")
        yield f"{what}, another module each", pair(other, few, own, 404 if path == missing else 200)
    for more in ("", f", {HIDDEN} hidden"):
        hide(served.data, HIDDEN if more else 0)
        yield f"home, 1 module{more}", pair("/", few, own)
        yield f"search, 1 module{more}", pair("/?q=acme", few, own)
    yield f"home, all {HIDDEN}", pair("/", few, served.all)
    yield f"search, all {HIDDEN}", pair("/?q=queue", few, served.all)


def soak(served: Served, seconds: int) -> Iterator[str]:
    """Ask for everything by turns, and tell the server's memory a few times."""
    begin, turn = time.monotonic(), seconds / SOAK_STEPS
    paths = {f"{MODULE}/versions": served.own, f"{MODULE}/1.0.0/download": served.own, "/modules/acme/m/aws": served.own, "/": served.all}
    asked = 0
    for step in range(1, SOAK_STEPS + 1):
        while time.monotonic() < begin + step * turn:
            paths[served.location()] = ""
            for path, who in paths.items():
                asked += len(served.measure(path, 320, who).latencies)
            served.measure(f"/v1/modules/acme/nothing{asked}/aws/versions", 320, served.own, 404)
            served.measure(f"/?q=word{asked}", 32, served.all)
        yield f"after {step * turn:.0f} s and {asked} requests: {served.memory():.0f} MiB"


def main() -> None:
    """Print both and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=16_000, help="requests per address")
    parser.add_argument("--soak", type=int, default=0, metavar="SECONDS", help="watch the memory for so long instead")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, serving(Path(name)) as served:
        if arguments.soak:
            for line in soak(served, arguments.soak):
                sys.stdout.write(f"{line}\n")
                sys.stdout.flush()
            return
        columns = "".join(f"{column:>9}" for column in ("p50 ms", "p99 ms", "req/CPU-s", "to bare", "p99 to", "its p99", "req/CPU-s"))
        sys.stdout.write(f"{'':<34} {'req/s':>7}{columns}\n")
        # The client's own pauses are nobody's latency.
        gc.freeze()
        gc.disable()
        with bare(Path(name)) as yardstick:
            for what, pair in registry(served, yardstick, arguments.requests):
                sys.stdout.write(f"{pair.line(what)}\n")
                sys.stdout.flush()
        sys.stdout.write(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors\n")


if __name__ == "__main__":
    main()
