"""Two servers on one PostgreSQL database and one bucket, without a folder: as one registry, also when both publish at once."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import tarfile
import threading
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest
import urllib3
from tests.postgresql import PostgresqlServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from moto.server import ThreadedMotoServer
    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e
STORAGE = ("--storage", "s3://archives/modules")
HOSTS = 'host "registry.test" {{\n  services = {{ "modules.v1" = "{url}/v1/modules/" }}\n}}\n'
WRITERS = 8
SILENT = 10
"""Seconds."""


def tarball(says: str) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        data = f'output "says" {{\n  value = "{says}"\n}}\n'.encode()
        info = tarfile.TarInfo("main.tf")
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def ask(server: Server, path: str, token: str, *, method: str = "GET", body: bytes | None = None) -> urllib3.BaseHTTPResponse:
    # Over a connection of its own: one that rested since the last test may be closed by the server at just that moment.
    headers = {"authorization": f"Bearer {token}", "connection": "close"}
    return server.pool.request(method, f"{server.url}{path}", body=body, headers=headers)


def versions(server: Server, module: str, token: str) -> list[str]:
    return [one["version"] for one in json.loads(ask(server, f"/v1/modules/{module}/versions", token).data)["modules"][0]["versions"]]


@pytest.fixture
def pair(serve: Callable[..., Server], bucket: ThreadedMotoServer, postgresql: PostgresqlServer) -> tuple[Server, Server]:
    """Two servers; they may begin the registry at the same moment."""
    del bucket
    database = postgresql.new_database()
    return serve(*STORAGE, database=database), serve(*STORAGE, database=database)


def test_what_one_takes_the_other_gives(
    pair: tuple[Server, Server],
    module: Callable[[str], Path],
    consumer: Callable[..., dict[str, str]],
    run_registry: Callable[..., str],
) -> None:
    one, other = pair
    publish, read = one.token(), other.token("read")
    assert "published" in one.publish(module("first"), "1.0.0", publish)
    assert "already there" in other.publish(module("first"), "1.0.0", publish)
    with pytest.raises(RuntimeError, match="409"):
        other.publish(module("second"), "1.0.0", publish)
    hosts = HOSTS.format(url=other.url) + f'credentials "registry.test" {{\n  token = "{read}"\n}}\n'
    assert consumer("registry.test/acme/queue/aws", "~> 1.0", cli_config=hosts)["says"] == "first for orders"
    # A balancer may send the archive's request to the server that did not sign its address.
    link = ask(one, "/v1/modules/acme/queue/aws/1.0.0/download", read).headers["x-terraform-get"]
    archive = other.pool.request("GET", other.url + link)
    assert hashlib.sha256(archive.data).hexdigest() == link.rpartition("sha256:")[2]
    assert "1 version is as it was published, 0 faults" in run_registry("verify", *one.where, *STORAGE)
    assert run_registry("gc", *one.where, *STORAGE, "--dry-run") == ""
    run_registry("token", "revoke", *one.where, read.split("_")[1])
    time.sleep(1.1)
    assert [ask(server, "/v1/modules/acme/queue/aws/versions", read).status for server in pair] == [401, 401]


@pytest.mark.parametrize(
    ("numbers", "contents", "wanted"),
    [
        (["1.0.0"], [f"{number}" for number in range(WRITERS)], {201: 1, 409: WRITERS - 1}),
        (["1.0.0"], ["same"], {201: 1, 200: WRITERS - 1}),
        (["1.0.0+a", "1.0.0+b"], ["same"], {201: 1, 200: WRITERS // 2 - 1, 409: WRITERS // 2}),
    ],
    ids=["other content", "same content", "numbers that clients take for one"],
)
def test_of_several_that_publish_at_once_one_wins(
    pair: tuple[Server, Server], numbers: list[str], contents: list[str], wanted: dict[int, int]
) -> None:
    token = pair[0].token()
    answers: list[urllib3.BaseHTTPResponse] = []
    barrier = threading.Barrier(WRITERS)

    def put(number: int) -> None:
        # Each number is sent to both servers.
        version, content = numbers[number // 2 % len(numbers)], contents[number % len(contents)]
        barrier.wait()
        answers.append(ask(pair[number % 2], f"/v1/modules/acme/m/aws/{version}", token, method="PUT", body=tarball(content)))

    writers = [threading.Thread(target=put, args=(number,)) for number in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert Counter(answer.status for answer in answers) == wanted, [answer.data for answer in answers]
    winner = next(json.loads(answer.data) for answer in answers if answer.status == 201)
    for server in pair:
        assert versions(server, "acme/m/aws", token) == [winner["version"]]
        link = ask(server, f"/v1/modules/acme/m/aws/{winner['version']}/download", token).headers["x-terraform-get"]
        assert f"sha256:{hashlib.sha256(server.pool.request('GET', server.url + link).data).hexdigest()}" == winner["digest"]


@pytest.fixture
def own_postgresql() -> Iterator[PostgresqlServer]:
    """A server that a test may stop."""
    server = PostgresqlServer()
    yield server
    server.end()


def test_a_database_that_goes_and_comes_back(serve: Callable[..., Server], own_postgresql: PostgresqlServer, tmp_path: Path) -> None:
    database = own_postgresql.new_database()
    server = serve("--storage", f"file:{tmp_path / 'blobs'}", database=database)
    token = server.token()
    assert ask(server, "/v1/modules/acme/m/aws/1.0.0", token, method="PUT", body=tarball("one")).status == 201
    own_postgresql.stop()
    time.sleep(1.1)  # what is remembered of versions and tokens is over
    begin = time.monotonic()
    reading = ask(server, "/v1/modules/acme/m/aws/versions", token)
    assert (reading.status, json.loads(reading.data)["detail"]) == (503, "the registry's database is busy or gone")
    assert reading.headers["retry-after"] == "2"
    assert ask(server, "/v1/modules/acme/m/aws/2.0.0", token, method="PUT", body=tarball("two")).status == 503
    assert server.pool.request("GET", f"{server.url}/readyz").status == 503
    assert server.pool.request("GET", f"{server.url}/healthz").status == 200
    assert time.monotonic() - begin < 10
    own_postgresql.start()
    assert server.pool.request("GET", f"{server.url}/readyz").status == 200
    assert versions(server, "acme/m/aws", token) == ["1.0.0"]
    assert ask(server, "/v1/modules/acme/m/aws/2.0.0", token, method="PUT", body=tarball("two")).status == 201


@contextlib.contextmanager
def writing(server: Server, token: str) -> Iterator[dict[str, int]]:
    """Let four writers publish meanwhile, each number until it is there; give what was answered last of each."""
    answers: dict[str, int] = {}
    stop = threading.Event()

    def write(writer: int) -> None:
        with urllib3.PoolManager(retries=False, timeout=300) as pool:
            number = 0
            while not stop.is_set():
                version = f"{writer}.{number}.0"
                url, headers = f"{server.url}/v1/modules/acme/m/aws/{version}", {"authorization": f"Bearer {token}"}
                answers[version] = pool.request("PUT", url, body=tarball(version), headers=headers).status
                number += answers[version] in (200, 201)

    writers = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    try:
        while not answers:
            time.sleep(0.01)
        yield answers
    finally:
        stop.set()
        for writer in writers:
            writer.join()


def nothing_is_lost(server: Server, token: str, answers: dict[str, int], verified: str) -> None:
    assert set(answers.values()) <= {200, 201, 503}
    done = {version for version, status in answers.items() if status in (200, 201)}
    assert done
    assert done <= set(versions(server, "acme/m/aws", token))
    assert "0 faults" in verified


def test_a_database_that_goes_while_versions_arrive(
    serve: Callable[..., Server], own_postgresql: PostgresqlServer, tmp_path: Path, run_registry: Callable[..., str]
) -> None:
    """What was acknowledged is there afterwards, and what was refused can be sent again."""
    storage = ("--storage", f"file:{tmp_path / 'blobs'}")
    server = serve(*storage, "--gate", "off", database=own_postgresql.new_database())
    token = server.token()
    with writing(server, token) as answers:
        for _ in range(2):
            time.sleep(0.5)
            own_postgresql.stop()
            time.sleep(0.5)
            own_postgresql.start()
        time.sleep(0.5)
    nothing_is_lost(server, token, answers, run_registry("verify", *server.where, *storage))


def test_a_database_that_answers_nobody_for_ten_seconds(
    serve: Callable[..., Server], own_postgresql: PostgresqlServer, tmp_path: Path, run_registry: Callable[..., str]
) -> None:
    """Its connections stay and it is silent, as behind a network that drops what it is given."""
    storage = ("--storage", f"file:{tmp_path / 'blobs'}")
    server = serve(*storage, "--gate", "off", database=own_postgresql.new_database())
    token = server.token()
    with writing(server, token) as answers:
        with own_postgresql.frozen():
            begin = time.monotonic()
            time.sleep(0.5)
            before = dict(answers)
            assert server.pool.request("GET", f"{server.url}/readyz").status == 503
            while time.monotonic() - begin < SILENT:
                assert server.pool.request("GET", f"{server.url}/healthz").status == 200
                time.sleep(0.2)
            assert {version for version, status in answers.items() if status == 201} == {
                version for version, status in before.items() if status == 201
            }
        until = time.monotonic() + 60
        while len([status for status in answers.values() if status == 201]) < len(before) + 4:
            assert time.monotonic() < until, answers
            time.sleep(0.1)
    assert server.pool.request("GET", f"{server.url}/readyz").status == 200
    nothing_is_lost(server, token, answers, run_registry("verify", *server.where, *storage))


def test_no_password_is_logged_or_said(serve: Callable[..., Server], postgresql: PostgresqlServer, tmp_path: Path) -> None:
    secret = "hidden-8a1f"
    database = postgresql.new_database().replace("fac@", f"fac:{secret}@")
    server = serve("--storage", f"file:{tmp_path / 'blobs'}", "--log-level", "debug", database=database)
    ask(server, "/v1/modules/acme/m/aws/1.0.0", server.token(), method="PUT", body=tarball("one"))
    server.stop()
    assert secret not in (tmp_path / "server.log").read_text()
    assert (tmp_path / "server.log").stat().st_size
