"""What goes wrong in the life of a registry: nothing half-published is visible, nothing acknowledged is lost, and it goes on by itself."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import subprocess
import threading
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from moto.server import ThreadedMotoServer
from tests.e2e.registry.storm import LOST, QUIET, Storm, archive, check, in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import urllib3
    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e
UPLOADS = 200
SECONDS = 10
"""That a bucket is gone: longer than its client tries again. Nobody waits for a folder."""
SECONDS_OF_A_FOLDER = 2


def ask(server: Server, path: str, token: str = "") -> urllib3.BaseHTTPResponse:
    return server.pool.request("GET", server.url + path, headers={"authorization": f"Bearer {token}"} if token else {})


@pytest.mark.parametrize("share", [0.05, 0.4])
def test_kill_amid_200_concurrent_uploads(serve: Callable[..., Server], run_registry: Callable[..., str], share: float) -> None:
    server = serve(*QUIET)
    storm = Storm(server, server.token())
    uploads = storm.all_at_once(f"1.{number}.0" for number in range(UPLOADS))
    storm.until(max(1, int(UPLOADS * share)))
    server.process.kill()
    server.process.wait()
    uploads.join()
    assert set(storm.answers.values()) <= {201, LOST}
    assert LOST in storm.answers.values(), "all was done before"
    again = serve(*QUIET)
    listed = check(again, storm.token, storm.digests)
    in_order(again, run_registry)
    # Who was not answered asks again, and gets what is there or puts it there.
    after = Storm(again, storm.token)
    unsure = sorted(set(storm.answers) - storm.acknowledged)[:20]
    assert {after.put(version) for version in unsure} <= {200, 201}
    assert {version for version in unsure if after.answers[version] == 200} == set(unsure) & listed
    check(again, storm.token, {**storm.digests, **after.digests})


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 24 MiB."""
    if os.geteuid():
        pytest.skip("only root may mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(place)], check=True)
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_full_disk(serve: Callable[..., Server], run_registry: Callable[..., str], small_disk: Path) -> None:
    server = serve(*QUIET, data=small_disk / "data")
    storm = Storm(server, server.token())
    filler = small_disk / "filler"
    assert storm.put("9.0.0") == 201

    def fill_and_clear() -> None:
        storm.until(4)
        # Without a buffer: what does not fit would be written once more where the file is closed.
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as out:
            while True:
                out.write(b"x" * 65536)
        time.sleep(2)
        # Whoever asks before publishing is told, and reading goes on.
        assert ask(server, "/readyz").status == 200
        assert (ask(server, "/readyz?writes").status, ask(server, "/v1/modules/acme/m/aws/9.0.0/download", storm.token).status) == (
            503,
            200,
        )
        full = server.pool.request(
            "PUT", f"{server.url}/v1/modules/acme/m/aws/8.0.0", body=archive("8.0.0"), headers={"authorization": f"Bearer {storm.token}"}
        )
        assert (full.status, json.loads(full.data)["detail"]) == (507, "the registry's disk is full")
        filler.unlink()
        storm.until(len(storm.acknowledged) + 4)

    storm.while_(fill_and_clear)
    assert set(storm.answers.values()) <= {200, 201, 507}
    check(server, storm.token, storm.digests)
    in_order(server, run_registry)


def test_a_bucket_that_is_gone_for_ten_seconds(
    serve: Callable[..., Server], run_registry: Callable[..., str], bucket: ThreadedMotoServer
) -> None:
    storage = ("--storage", "s3://archives/modules")
    server = serve(*QUIET, *storage)
    storm = Storm(server, server.token())
    seen: Counter[int] = Counter()
    host, port = bucket.get_host_and_port()

    def go_and_come_back() -> None:
        storm.until(4)
        bucket.stop()
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            seen[storm.put("9.0.0")] += 1
            assert ask(server, "/healthz").status == 200
        assert ask(server, "/readyz").status == 503
        again = ThreadedMotoServer(ip_address=host, port=port, verbose=False)
        again.start()
        storm.until(len(storm.acknowledged) + 4)

    storm.while_(go_and_come_back)
    assert set(seen) == {503}
    assert set(storm.answers.values()) <= {200, 201, 503}
    assert ask(server, "/readyz").status == 200
    check(server, storm.token, storm.digests)
    in_order(server, run_registry, *storage)


def test_a_folder_of_archives_that_is_gone_for_seconds(serve: Callable[..., Server], run_registry: Callable[..., str]) -> None:
    """A network file system that is not mounted, for example."""
    server = serve(*QUIET)
    storm = Storm(server, server.token())
    blobs = server.data / "blobs"

    def go_and_come_back() -> None:
        storm.until(4)
        blobs.rename(server.data / "elsewhere")
        end = time.monotonic() + SECONDS_OF_A_FOLDER
        while time.monotonic() < end:
            assert storm.put("9.0.0") == 503
            assert ask(server, "/healthz").status == 200
        version = min(storm.acknowledged)
        link = ask(server, f"/v1/modules/acme/m/aws/{version}/download", storm.token).headers["x-terraform-get"]
        assert ask(server, link).status == 503
        assert ask(server, "/readyz").status == 503
        (server.data / "elsewhere").rename(blobs)
        storm.until(len(storm.acknowledged) + 4)

    storm.while_(go_and_come_back)
    assert set(storm.answers.values()) <= {200, 201, 503}
    check(server, storm.token, storm.digests)
    in_order(server, run_registry)


def test_a_database_that_is_damaged_under_the_server(
    serve: Callable[..., Server], run_registry: Callable[..., str], tmp_path: Path
) -> None:
    server = serve(*QUIET)
    storm = Storm(server, server.token())
    for number in range(4):
        assert storm.put(f"1.{number}.0") == 201
    run_registry("backup", str(tmp_path / "backup"), *server.where)
    database = server.data / "registry.sqlite3"
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = database.stat().st_size
    with database.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(size - 4096))
    answers = [storm.put("2.0.0"), ask(server, "/v1/modules/acme/m/aws/versions", storm.token).status, ask(server, "/readyz").status]
    assert set(answers) == {503}, answers
    problem = json.loads(ask(server, "/v1/modules/acme/m/aws/versions", storm.token).data)
    assert problem["detail"] == "the registry's database is damaged: its operator must restore it"
    assert ask(server, "/healthz").status == 200
    with pytest.raises(RuntimeError, match=r"exit 2: .*no usable database"):
        run_registry("verify", *server.where)
    server.process.kill()
    server.process.wait()
    run_registry("restore", str(tmp_path / "backup"), "--data", str(tmp_path / "restored"))
    again = serve(*QUIET, data=tmp_path / "restored")
    assert check(again, storm.token, storm.digests) == {f"1.{n}.0" for n in range(4)}
    assert Storm(again, storm.token).put("2.0.0") == 201
    in_order(again, run_registry)


def test_another_process_that_holds_the_lock_of_the_database(serve: Callable[..., Server], run_registry: Callable[..., str]) -> None:
    """Whoever waits gets its turn; reading never waits."""
    server = serve(*QUIET)
    storm = Storm(server, server.token())
    assert storm.put("1.0.0") == 201
    with contextlib.closing(sqlite3.connect(server.data / "registry.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = threading.Thread(target=storm.put, args=("1.1.0",))
        waiting.start()
        begin, reads = time.monotonic(), 0
        while time.monotonic() - begin < 3:
            assert ask(server, "/v1/modules/acme/m/aws/versions", storm.token).status == 200
            reads += 1
        assert reads > 3
        assert "1.1.0" not in storm.answers
        other.execute("ROLLBACK")
        waiting.join()
        assert storm.answers["1.1.0"] == 201
        # Held for longer than anybody waits, it is worth trying again.
        other.execute("BEGIN IMMEDIATE")
        begin = time.monotonic()
        assert storm.put("1.2.0") == 503
        assert time.monotonic() - begin < 60
        other.execute("ROLLBACK")
    assert storm.put("1.2.0") == 201
    check(server, storm.token, storm.digests)
    in_order(server, run_registry)
