"""Backups of a registry that is being published to, and kill -9 amid backup and restore."""

from __future__ import annotations

import contextlib
import json
import subprocess
import threading
import time
from typing import TYPE_CHECKING

import pytest
from tests.e2e.registry.conftest import PROGRAM
from tests.e2e.registry.test_kill import archive, check, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from moto.server import ThreadedMotoServer
    from tests.e2e.registry.conftest import Server
    from tests.postgresql import PostgresqlServer

pytestmark = pytest.mark.e2e
WRITERS = 4
QUIET = ("--log-level", "warning", "--gate", "off")


@contextlib.contextmanager
def published_to(server: Server, token: str) -> Iterator[dict[str, str]]:
    """Let versions arrive; give those that are acknowledged."""
    acknowledged: dict[str, str] = {}
    stop = threading.Event()
    writers = [threading.Thread(target=write, args=(server.url, token, number, acknowledged, stop)) for number in range(WRITERS)]
    for writer in writers:
        writer.start()
    try:
        while len(acknowledged) < WRITERS:
            time.sleep(0.01)
        yield acknowledged
    finally:
        stop.set()
        for writer in writers:
            writer.join()


def snapshots(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.jsonl.gz"))


def proven(run_registry: Callable[..., str], *where: str) -> None:
    assert ", 0 faults" in run_registry("verify", *where)
    assert "0 faults" in run_registry("audit", "verify", *where[:2])
    assert run_registry("gc", *where, "--dry-run") == ""


def test_a_backup_amid_uploads_is_of_one_moment(serve: Callable[..., Server], run_registry: Callable[..., str], tmp_path: Path) -> None:
    server = serve(*QUIET)
    token = server.token()
    with published_to(server, token) as acknowledged:
        known = dict(acknowledged)
        made = json.loads(run_registry("backup", str(tmp_path / "backup"), *server.where, "--json"))
        later = set(acknowledged)
    assert made["damaged"] == {}
    assert later - set(known), "nothing arrived meanwhile"
    server.stop()
    data = ("--data", str(tmp_path / "restored"))
    run_registry("restore", str(tmp_path / "backup"), *data)
    proven(run_registry, *data)
    check(serve(*QUIET, data=tmp_path / "restored"), token, known)


def test_from_a_bucket_and_postgresql_into_another_one_and_into_a_folder(
    serve: Callable[..., Server],
    run_registry: Callable[..., str],
    tmp_path: Path,
    bucket: ThreadedMotoServer,
    postgresql: PostgresqlServer,
) -> None:
    del bucket
    first, second = (("--storage", f"s3://archives/{name}") for name in ("first", "second"))
    server = serve(*QUIET, *first, database=postgresql.new_database())
    token = server.token()
    with published_to(server, token) as acknowledged:
        known = dict(acknowledged)
        assert json.loads(run_registry("backup", str(tmp_path / "backup"), *server.where, *first, "--json"))["damaged"] == {}
    database = postgresql.new_database()
    run_registry("restore", str(tmp_path / "backup"), "--database", database, *second)
    proven(run_registry, "--database", database, *second)
    again = serve(*QUIET, *second, database=database)
    check(again, token, known)
    assert put(again, token, "99.0.0") == 201
    run_registry("restore", str(tmp_path / "backup"), "--data", str(tmp_path / "folder"))
    proven(run_registry, "--data", str(tmp_path / "folder"))
    check(serve(*QUIET, data=tmp_path / "folder"), token, known)


def put(server: Server, token: str, version: str) -> int:
    url, headers = f"{server.url}/v1/modules/acme/m/aws/{version}", {"authorization": f"Bearer {token}"}
    return server.pool.request("PUT", url, body=archive(version), headers=headers).status


@pytest.fixture
def filled(serve: Callable[..., Server]) -> tuple[Server, str, dict[str, str]]:
    """A registry of some versions, and the token for it."""
    server = serve(*QUIET)
    token = server.token()
    with published_to(server, token) as acknowledged:
        while len(acknowledged) < 16:
            time.sleep(0.05)
    return server, token, acknowledged


def killed(*arguments: str, when: Callable[[], bool]) -> bool:
    """Run a command and kill it at a moment; tell whether it was still running."""
    with subprocess.Popen([str(PROGRAM), *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None and not when():
            time.sleep(0.001)
        process.kill()
        return process.wait() < 0


def test_a_backup_that_is_killed_leaves_no_snapshot_and_harms_no_other(
    filled: tuple[Server, str, dict[str, str]], serve: Callable[..., Server], run_registry: Callable[..., str], tmp_path: Path
) -> None:
    server, token, acknowledged = filled
    folder = tmp_path / "backup"
    for blobs in (1, 10):
        arguments = ("backup", str(folder), *server.where)
        assert killed(*arguments, when=lambda wanted=blobs: len(list(folder.glob("blobs/[0-9a-f]*/*"))) >= wanted)  # type: ignore[misc]
        assert snapshots(folder) == []
        with pytest.raises(RuntimeError, match="there is no backup of a registry"):
            run_registry("restore", str(folder), "--data", str(tmp_path / "none"))
    run_registry("backup", str(folder), *server.where)
    assert len(snapshots(folder)) == 1
    run_registry("restore", str(folder), "--data", str(tmp_path / "restored"))
    proven(run_registry, "--data", str(tmp_path / "restored"))
    check(serve(*QUIET, data=tmp_path / "restored"), token, acknowledged)


def test_a_restore_that_is_killed_brings_back_nothing_and_can_be_repeated(
    filled: tuple[Server, str, dict[str, str]], serve: Callable[..., Server], run_registry: Callable[..., str], tmp_path: Path
) -> None:
    server, token, acknowledged = filled
    folder, into = tmp_path / "backup", tmp_path / "restored"
    run_registry("backup", str(folder), *server.where)

    def database_is_written() -> bool:
        return sum(path.stat().st_size for path in into.glob("registry.sqlite3*")) > 20_000

    moments = (lambda: any(into.glob("blobs/[0-9a-f]*/*")), lambda: len(list(into.glob("blobs/[0-9a-f]*/*"))) > 10, database_is_written)
    for moment in moments:
        assert killed("restore", str(folder), "--data", str(into), when=moment)
        with pytest.raises(RuntimeError, match="there is no registry in this folder"):
            run_registry("verify", "--data", str(into))
    run_registry("restore", str(folder), "--data", str(into))
    proven(run_registry, "--data", str(into))
    check(serve(*QUIET, data=into), token, acknowledged)
