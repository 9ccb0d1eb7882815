"""What every storage backend promises, kill -9 included."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import io
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from email.utils import formatdate
from typing import TYPE_CHECKING

import pytest
import urllib3
from hypothesis import given, settings
from hypothesis import strategies as st
from moto.server import ThreadedMotoServer

from fac_core.errors import UserError
from fac_registry.storage import BACKENDS, BlobMissingError, DigestMismatchError, Storage, open_storage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.unit
# Google has no emulator of its own, and the others speak another dialect than obstore. Azure's comes by npm (`npm install azurite`, with
# node_modules/.bin on PATH), which the gate does not have: there az is not run. Both differ from s3 in their URL alone: what is behind it
# is obstore's.
AZURITE = shutil.which("azurite-blob")
UNTESTED = {"gs"} if AZURITE else {"az", "gs"}
# The account that every Azurite has (learn.microsoft.com, "Use the Azurite emulator", 2026-11).
ACCOUNT, KEY = "devstoreaccount1", "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="

WRITER = """
import hashlib, io, sys
from fac_registry.storage import open_storage
storage, size = open_storage(sys.argv[1]), int(sys.argv[2])
for number in range(10_000):
    data = hashlib.sha256(str(number).encode()).digest() * (size // 32)
    digest = hashlib.sha256(data).hexdigest()
    print("begin", digest, flush=True)
    storage.put(digest, io.BytesIO(data))
    print("done", digest, flush=True)
"""


@pytest.fixture(scope="session")
def s3() -> Iterator[dict[str, str]]:
    """An S3 API on loopback with one bucket, and the environment that leads there."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    here = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_REGION": "us-east-1"}
    assert urllib3.request("PUT", f"http://{host}:{port}/blobs").status == 200
    yield {**here, "AWS_ENDPOINT_URL": f"http://{host}:{port}", "AWS_ALLOW_HTTP": "true"}
    server.stop()


@pytest.fixture(scope="session")
def az(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Azurite on loopback with one container, and the environment that leads there."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    data = tmp_path_factory.mktemp("azurite")
    command = [str(AZURITE), "--silent", "--skipApiVersionCheck", "--location", str(data), "--blobPort", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        url = f"http://127.0.0.1:{port}/{ACCOUNT}"
        while process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.1)
        when, version = formatdate(usegmt=True), "2021-12-02"
        said = f"PUT\n\n\n\n\n\n\n\n\n\n\n\nx-ms-date:{when}\nx-ms-version:{version}\n/{ACCOUNT}/{ACCOUNT}/blobs\nrestype:container"
        signed = base64.b64encode(hmac.digest(base64.b64decode(KEY), said.encode(), "sha256")).decode()
        headers = {"x-ms-date": when, "x-ms-version": version, "authorization": f"SharedKey {ACCOUNT}:{signed}"}
        made = urllib3.request("PUT", f"{url}/blobs?restype=container", headers=headers)
        assert made.status == 201, made.data
        account = {"AZURE_STORAGE_ACCOUNT_NAME": ACCOUNT, "AZURE_STORAGE_ACCOUNT_KEY": KEY}
        yield {**account, "AZURE_STORAGE_ENDPOINT": url, "AZURE_ALLOW_HTTP": "true"}
        process.terminate()


@pytest.fixture(params=[name for name in BACKENDS.names() if name not in UNTESTED])
def url(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where a test may put blobs of a backend; a new backend says here what it needs."""
    if request.param == "file":
        return f"file:{tmp_path / 'blobs'}"
    assert request.param in ("s3", "az")
    for name, value in request.getfixturevalue(request.param).items():
        monkeypatch.setenv(name, value)
    return f"{request.param}://blobs/{tmp_path.name}"


@pytest.fixture
def storage(url: str) -> Storage:
    return open_storage(url)


def digest_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read(storage: Storage, digest: str) -> bytes:
    with storage.open(digest) as stream:
        return stream.read()


@settings(max_examples=30)
@given(st.binary(max_size=2000))
def test_what_is_put_is_read(storage: Storage, url: str, data: bytes) -> None:
    digest = digest_of(data)
    storage.put(digest, io.BytesIO(data))
    assert storage.exists(digest)
    assert read(storage, digest) == data
    assert read(open_storage(url), digest) == data


def test_the_same_twice_is_no_change(storage: Storage) -> None:
    for _ in range(2):
        storage.put(digest_of(b"same"), io.BytesIO(b"same"))
    assert read(storage, digest_of(b"same")) == b"same"


def test_streams_can_be_sought_and_are_independent(storage: Storage) -> None:
    data = os.urandom(1_000_000)
    storage.put(digest_of(data), io.BytesIO(data))
    with storage.open(digest_of(data)) as first, storage.open(digest_of(data)) as second:
        assert first.seek(0, 2) == len(data)
        first.seek(999_000)
        assert (first.read(), second.read(1000)) == (data[999_000:], data[:1000])


@pytest.mark.parametrize("digest", ["0" * 64, "", "..", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 64 + "\n"])
def test_what_is_not_there_is_missing(storage: Storage, digest: str) -> None:
    with pytest.raises(BlobMissingError):
        storage.open(digest)
    if digest == "0" * 64:
        assert not storage.exists(digest)


def test_wrong_content_is_never_kept(storage: Storage) -> None:
    digest = digest_of(b"right")
    with pytest.raises(DigestMismatchError):
        storage.put(digest, io.BytesIO(b"wrong"))
    assert not storage.exists(digest)
    storage.put(digest, io.BytesIO(b"right"))
    assert read(storage, digest) == b"right"


def test_a_stream_that_fails_leaves_nothing(storage: Storage) -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell():
                raise ConnectionResetError
            return super().read(size)

    data = os.urandom(600_000)
    with pytest.raises(ConnectionResetError):
        storage.put(digest_of(data), Failing(data))
    assert not storage.exists(digest_of(data))


def test_delete_forgets(storage: Storage) -> None:
    digest = digest_of(b"gone")
    storage.delete(digest)
    storage.put(digest, io.BytesIO(b"gone"))
    storage.delete(digest)
    assert not storage.exists(digest)
    storage.put(digest, io.BytesIO(b"gone"))
    assert storage.exists(digest)


def test_everything_that_is_kept_is_given(storage: Storage) -> None:
    contents = [os.urandom(size) for size in (0, 1, 1000)]
    for data in (*contents, b"gone"):
        storage.put(digest_of(data), io.BytesIO(data))
    storage.delete(digest_of(b"gone"))
    found = {blob.digest: blob for blob in storage.blobs()}
    assert {digest: blob.size for digest, blob in found.items()} == {digest_of(data): len(data) for data in contents}
    assert all(abs(blob.put - time.time()) < 600 for blob in found.values())


def test_what_is_put_again_is_young_again(storage: Storage) -> None:
    storage.put(digest_of(b"again"), io.BytesIO(b"again"))
    (first,) = storage.blobs()
    time.sleep(1.1)  # object storage counts whole seconds
    storage.put(digest_of(b"again"), io.BytesIO(b"again"))
    (second,) = storage.blobs()
    assert second.put > first.put


def test_an_address_is_https_or_none(storage: Storage) -> None:
    storage.put(digest_of(b"x"), io.BytesIO(b"x"))
    found = storage.url(digest_of(b"x"), 60)
    assert found is None or found.startswith("https://")


def test_many_writers_of_the_same_and_of_other_content(url: str) -> None:
    contents = [str(number % 5).encode() * 100_000 for number in range(20)]
    failed: list[BaseException] = []

    def put(data: bytes) -> None:
        try:
            open_storage(url).put(digest_of(data), io.BytesIO(data))
        except BaseException as error:  # noqa: BLE001 - any failure is the finding
            failed.append(error)

    threads = [threading.Thread(target=put, args=(data,)) for data in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert all(read(open_storage(url), digest_of(data)) == data for data in contents)


@pytest.mark.parametrize("delay", [0.0, 0.002, 0.005, 0.01, 0.02])
def test_kill_leaves_whole_blobs_or_none(url: str, tmp_path: Path, delay: float) -> None:
    size = 4_000_000
    with subprocess.Popen([sys.executable, "-c", WRITER, url, str(size)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(3)]
        time.sleep(delay)
        writer.send_signal(signal.SIGKILL)
        lines += writer.stdout.readlines()
    storage = open_storage(url)
    said = [line.split() for line in lines]
    done = {digest for word, digest in said if word == "done"}
    assert done
    for _, digest in said:
        if digest in done:
            assert storage.exists(digest)
        if storage.exists(digest):
            assert digest_of(read(storage, digest)) == digest
    whole = sum(storage.exists(digest) for digest in {digest for _, digest in said})
    assert len(list(storage.blobs())) == whole
    if url.startswith("file:"):
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert len(files) == whole, "what the killed writer left was not swept away"


def test_a_sweep_spares_living_writers(url: str) -> None:
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            open_storage(url)
            return super().read(size)

    data = os.urandom(600_000)
    open_storage(url).put(digest_of(data), Slow(data))
    assert read(open_storage(url), digest_of(data)) == data


def test_every_backend_documents_its_address_and_promise() -> None:
    for name in BACKENDS.names():
        text = BACKENDS.load(name).__doc__ or ""
        assert f"{name}:" in text
        assert "kill" in text or "durab" in text


@pytest.mark.parametrize("url", ["nowhere", "files:/tmp/x", "", ":", "s3:", "s3://", "s3:///x", "gs://", "az:x", "s3://key:secret@host/x"])
def test_unknown_schemes_are_a_users_problem(url: str) -> None:
    with pytest.raises(UserError):
        open_storage(url)


def test_a_folder_that_cannot_be_made_is_a_users_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be written"):
        open_storage(f"file:{tmp_path / 'file' / 'blobs'}")
