"""Many versions at once, each different, and what must hold of a registry whatever happened to it meanwhile."""

from __future__ import annotations

import hashlib
import io
import json
import os
import random
import tarfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

import urllib3

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.e2e.registry.conftest import Server

# Neither linted nor logged: these tests are about what is kept.
QUIET = ("--log-level", "warning", "--gate", "off")
LOST = 0
"""The status of a request whose connection broke: whether it was done is not known."""


@lru_cache(maxsize=512)
def archive(version: str, size: int = 200_000) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz", compresslevel=1) as opened:
        noise = random.Random(version).randbytes(size)  # noqa: S311 - repeatable noise
        for name, data in (("main.tf", f'output "v" {{\n  value = "{version}"\n}}\n'.encode()), ("noise.bin", noise)):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            opened.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


@dataclass
class Storm:
    """Publishes versions of one module; ``answers`` are the last status of each and ``digests`` what was acknowledged."""

    server: Server
    token: str
    answers: dict[str, int] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)

    def put(self, version: str, pool: urllib3.PoolManager | None = None) -> int:
        url = f"{self.server.url}/v1/modules/acme/m/aws/{version}"
        headers = {"authorization": f"Bearer {self.token}"}
        try:
            answer = (pool or self.server.pool).request("PUT", url, body=archive(version), headers=headers)
        except urllib3.exceptions.HTTPError:
            self.answers[version] = LOST
            return LOST
        self.answers[version] = answer.status
        if answer.status in (200, 201):
            self.digests[version] = json.loads(answer.data)["digest"]
        return answer.status

    def all_at_once(self, versions: Iterable[str]) -> threading.Thread:
        """Begin to publish all of them at the same moment, each over a connection of its own."""
        wanted = list(versions)
        for version in wanted:
            archive(version)
        barrier = threading.Barrier(len(wanted))

        def one(version: str) -> None:
            barrier.wait()
            with urllib3.PoolManager(retries=False, timeout=300) as pool:
                self.put(version, pool)

        def run() -> None:
            with ThreadPoolExecutor(len(wanted)) as pool:
                list(pool.map(one, wanted))

        thread = threading.Thread(target=run)
        thread.start()
        return thread

    def while_(self, action: Callable[[], None], writers: int = 4) -> None:
        """Publish one version after the other, by several writers, while something happens."""
        stop = threading.Event()

        def write(writer: int) -> None:
            number = 0
            with urllib3.PoolManager(retries=False, timeout=300) as pool:
                while not stop.is_set():
                    # What failed is tried again until it is there.
                    number += self.put(f"{writer}.{number}.0", pool) in (200, 201)

        threads = [threading.Thread(target=write, args=(writer,)) for writer in range(writers)]
        for thread in threads:
            thread.start()
        try:
            action()
        finally:
            stop.set()
            for thread in threads:
                thread.join()

    @property
    def acknowledged(self) -> set[str]:
        return set(self.digests)

    def until(self, count: int) -> None:
        """Wait until so many versions are acknowledged."""
        end = time.monotonic() + 300
        while len(self.digests) < count:
            assert time.monotonic() < end, self.answers
            time.sleep(0.02)


def check(server: Server, token: str, acknowledged: dict[str, str]) -> set[str]:
    """See to it that all that was acknowledged is listed, and that all that is listed is whole; return what is listed."""
    headers = {"authorization": f"Bearer {token}"}
    listing = server.pool.request("GET", f"{server.url}/v1/modules/acme/m/aws/versions", headers=headers)
    assert listing.status in (200, 404), listing.data
    versions = [one["version"] for one in json.loads(listing.data)["modules"][0]["versions"]] if listing.status == 200 else []
    assert set(acknowledged) <= set(versions)
    for version in versions:
        download = server.pool.request("GET", f"{server.url}/v1/modules/acme/m/aws/{version}/download", headers=headers)
        location = download.headers["x-terraform-get"]
        whole = server.pool.request("GET", server.url + location)
        digest = hashlib.sha256(whole.data).hexdigest()
        assert location.endswith(f"checksum=sha256:{digest}")
        assert acknowledged.get(version, f"sha256:{digest}") == f"sha256:{digest}"
        with tarfile.open(fileobj=io.BytesIO(whole.data)) as opened:
            stream = opened.extractfile("main.tf")
            assert stream is not None
            assert f'"{version}"' in stream.read().decode()
    return set(versions)


def in_order(server: Server, run_registry: Callable[..., str], *storage: str) -> None:
    """Prove with the registry's own commands that nothing is damaged, and that gc removes all that belongs to nobody."""
    assert ", 0 faults" in run_registry("verify", *server.where, *storage)
    assert "0 faults" in run_registry("audit", "verify", *server.where)
    if not storage:
        for path in (server.data / "blobs").glob("[0-9a-f]*/*"):
            os.utime(path, (0, 0))
        run_registry("gc", *server.where)
    assert json.loads(run_registry("verify", *server.where, *storage, "--json"))["orphans"] == [] or storage
