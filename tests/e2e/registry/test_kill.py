"""Kill -9 while versions are being published: nothing half-published shows, nothing acknowledged is lost."""

from __future__ import annotations

import hashlib
import io
import json
import random
import tarfile
import threading
import time
from typing import TYPE_CHECKING

import pytest
import urllib3

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e
WRITERS, SECONDS = 6, 1.5


def archive(version: str) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as opened:
        noise = random.Random(version).randbytes(200_000)  # noqa: S311 - repeatable noise
        for name, data in (("main.tf", f'output "v" {{\n  value = "{version}"\n}}\n'.encode()), ("noise.bin", noise)):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            opened.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def write(url: str, token: str, writer: int, acknowledged: dict[str, str], stop: threading.Event) -> None:
    with urllib3.PoolManager(retries=False, timeout=300) as pool:
        for number in range(1000):
            version = f"{writer}.{number}.0"
            try:
                answer = pool.request(
                    "PUT", f"{url}/v1/modules/acme/m/aws/{version}", body=archive(version), headers={"authorization": f"Bearer {token}"}
                )
            except urllib3.exceptions.HTTPError:
                return
            assert answer.status == 201, answer.data
            acknowledged[version] = json.loads(answer.data)["digest"]
            if stop.is_set():
                return


def check(server: Server, token: str, acknowledged: dict[str, str]) -> None:
    headers = {"authorization": f"Bearer {token}"}
    listing = server.pool.request("GET", f"{server.url}/v1/modules/acme/m/aws/versions", headers=headers)
    versions = [entry["version"] for entry in json.loads(listing.data)["modules"][0]["versions"]]
    assert set(acknowledged) <= set(versions)
    for version in versions:
        location = server.pool.request("GET", f"{server.url}/v1/modules/acme/m/aws/{version}/download", headers=headers).headers[
            "x-terraform-get"
        ]
        whole = server.pool.request("GET", server.url + location)
        digest = hashlib.sha256(whole.data).hexdigest()
        assert location.endswith(f"checksum=sha256:{digest}")
        assert acknowledged.get(version, f"sha256:{digest}") == f"sha256:{digest}"
        with tarfile.open(fileobj=io.BytesIO(whole.data)) as opened:
            stream = opened.extractfile("main.tf")
            assert stream is not None
            assert version in stream.read().decode()


@pytest.mark.parametrize("seed", range(3))
def test_kill_during_uploads(serve: Callable[..., Server], seed: int) -> None:
    server = serve("--log-level", "warning")
    token = server.token()
    acknowledged: dict[str, str] = {}
    stop = threading.Event()
    writers = [threading.Thread(target=write, args=(server.url, token, number, acknowledged, stop)) for number in range(WRITERS)]
    for writer in writers:
        writer.start()
    while not acknowledged:
        time.sleep(0.01)
    time.sleep(random.Random(seed).random() * SECONDS)  # noqa: S311 - any moment will do
    server.process.kill()
    server.process.wait()
    stop.set()
    for writer in writers:
        writer.join()
    again = serve("--log-level", "warning")
    check(again, token, acknowledged)
    assert list((again.data / "blobs" / "arriving").iterdir()) == []
    # What was being linted removes itself: it was not killed.
    until = time.monotonic() + 60
    while left := list((again.data / "scratch").iterdir()):
        assert time.monotonic() < until, left
        time.sleep(0.1)
    answer = again.pool.request(
        "PUT", f"{again.url}/v1/modules/acme/m/aws/99.0.0", body=archive("99.0.0"), headers={"authorization": f"Bearer {token}"}
    )
    assert answer.status == 201


def test_a_graceful_end_finishes_what_is_running(serve: Callable[..., Server]) -> None:
    server = serve("--log-level", "warning")
    token = server.token()
    acknowledged: dict[str, str] = {}
    stop = threading.Event()
    writers = [threading.Thread(target=write, args=(server.url, token, number, acknowledged, stop)) for number in range(WRITERS)]
    for writer in writers:
        writer.start()
    while len(acknowledged) < WRITERS:
        time.sleep(0.01)
    server.stop()
    for writer in writers:
        writer.join()
    check(serve("--log-level", "warning"), token, acknowledged)
