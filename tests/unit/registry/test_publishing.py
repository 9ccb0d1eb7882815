"""Publishing from the command line: names, tokens, conflicts, proxies, and servers that fail at first."""

from __future__ import annotations

import io
import json
import socket
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

import click
import pytest
import urllib3
from click.testing import CliRunner
from tests.unit.registry.test_cli import run

from fac_core.errors import UserError
from fac_registry.archive.folder import pack_folder
from fac_registry.archive.limits import Limits
from fac_registry.cli import command
from fac_registry.client.publish import RETRIES
from fac_registry.database import BACKENDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    module = tmp_path / "queue"
    module.mkdir()
    (module / "main.tf").write_text("locals {}\n")
    return module


def publish(folder: Path, url: str, version: str = "1.0.0", *more: str, token: str | None = None) -> str:
    where = ("--registry", url, "--namespace", "acme", "--version", version, "--name", "queue", "--system", "aws")
    return run("publish", str(folder), *where, *more, FAC_REGISTRY_TOKEN=token or "none")


def test_publish_and_publish_again(registry: Registry, folder: Path) -> None:
    token = registry.token()
    assert publish(folder, registry.url, token=token).startswith("published acme/queue/aws 1.0.0 sha256:")
    again = json.loads(publish(folder, registry.url + "/", "1.0.0", "--json", token=token))
    assert (again["address"], again["version"], again["new"]) == ("acme/queue/aws", "1.0.0", False)
    (folder / "main.tf").write_text("# other\n")
    with pytest.raises(UserError, match="409") as conflict:
        publish(folder, registry.url, token=token)
    assert "publish under the next number" in (conflict.value.hint or "")


def test_publish_takes_the_name_from_the_manifest(registry: Registry, folder: Path) -> None:
    required = f'required_version: ">= 1.5"\nproviders: {{}}\ntaggable: false\npolicy_hash: "{"0" * 64}"\ngenerator_version: "0.1"\n'
    (folder / "module.yaml").write_text(f"version: 1\nname: from-manifest\nprovider: aws\n{required}")
    where = ("--registry", registry.url, "--token", registry.token(), "--namespace", "acme", "--version", "1.0.0")
    assert "acme/from-manifest/aws 1.0.0" in run("publish", str(folder), *where)


@pytest.mark.parametrize(("scope", "namespace", "status"), [("read", "acme", "403"), ("publish", "other", "403"), (None, None, "401")])
def test_publish_with_a_wrong_token(registry: Registry, folder: Path, scope: str | None, namespace: str, status: str) -> None:
    token = registry.token(scope, namespace) if scope else "wrong"
    with pytest.raises(UserError, match=status) as refused:
        publish(folder, registry.url, token=token)
    assert "token" in (refused.value.hint or "")


def test_publish_to_nowhere(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fac_registry.client.publish.RETRIES", urllib3.Retry(0))
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))  # nobody else gets the port, and nobody listens
        with pytest.raises(UserError, match="cannot be reached") as refused:
            publish(folder, f"http://127.0.0.1:{silent.getsockname()[1]}")
    assert "running" in (refused.value.hint or "")
    for url in ("nonsense://x", "http://", "registry", "http://[::1", "http://127.0.0.1:99999", "http://127.0.0.1:port"):
        with pytest.raises(click.BadParameter, match="is no address"):
            publish(folder, url)


@pytest.mark.parametrize("token", ["line\nend", "t\N{LATIN SMALL LETTER O WITH DIAERESIS}k", "bell\a"])
def test_publish_with_what_can_be_no_token(folder: Path, token: str) -> None:
    with pytest.raises(UserError, match="the token holds"):
        publish(folder, "http://127.0.0.1:1", token=token)


def test_publish_through_a_proxy_that_answers_in_its_own_way(folder: Path) -> None:
    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(520, "Origin Error")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        with pytest.raises(UserError, match=r"refused \(520\)"):
            publish(folder, f"http://127.0.0.1:{server.server_port}")
        thread.join()


def test_publish_names_what_is_wrong_with_the_module(registry: Registry, folder: Path) -> None:
    (folder / "main.tf").write_text('resource "x" {\n')
    with pytest.raises(UserError, match=r"main\.tf:"):
        publish(folder, registry.url, "9.9.9", token=registry.token())
    with pytest.raises(UserError, match="no such folder"):
        publish(folder / "absent", registry.url)
    with pytest.raises(UserError, match="no such folder"):
        run("publish", str(folder / "absent"), "--registry", registry.url, "--token", "t", "--namespace", "acme", "--version", "1.0.0")
    with pytest.raises(UserError, match="no semantic version"):
        publish(folder, registry.url, "v1")
    (folder / "link").symlink_to(folder / "main.tf")
    with pytest.raises(UserError, match="link"):
        publish(folder, registry.url)


def test_publish_without_a_name(folder: Path) -> None:
    with pytest.raises(UserError, match=r"no module\.yaml"):
        run("publish", str(folder), "--registry", "http://x", "--token", "t", "--namespace", "acme", "--version", "1.0.0")


@pytest.fixture
def flaky() -> Iterator[tuple[str, list[int]]]:
    """A server that fails twice and then answers like a registry."""
    asked: list[int] = []

    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            asked.append(len(asked))
            self.send_response(503 if len(asked) < 3 else 201)
            self.end_headers()
            self.wfile.write(b'{"address":"acme/queue/aws","version":"1.0.0","digest":"sha256:0","new":true}')

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        thread.join()


def test_publish_tries_again(folder: Path, flaky: tuple[str, list[int]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fac_registry.client.publish.RETRIES", RETRIES.new(backoff_factor=0.01))
    url, asked = flaky
    assert publish(folder, url).startswith("published")
    assert len(asked) == 3


MANIFEST = (
    f'version: 1\nrequired_version: ">= 1.5"\nproviders: {{}}\ntaggable: false\npolicy_hash: "{"0" * 64}"\ngenerator_version: "0.1"\n'
)


def library(root: Path, *names: str) -> Path:
    for name in names:
        folder = root / "modules" / "aws" / name
        (folder / "modules" / "inner").mkdir(parents=True)
        (folder / "main.tf").write_text(f"# {name}\n")
        (folder / "module.yaml").write_text(f"{MANIFEST}name: {name}\nprovider: aws\n")
        (folder / "modules" / "inner" / "module.yaml").write_text("of a submodule, which is published with its module\n")
    return root / "modules"


def publish_library(folder: Path, registry: Registry, token: str, *more: str) -> tuple[int, list[str], str]:
    arguments = ("publish", str(folder), "--registry", registry.url, "--namespace", "lib", "--version", "1.0.0", "--token", token, *more)
    done = CliRunner().invoke(command, arguments, standalone_mode=False)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.exit_code, done.stdout.splitlines(), done.stderr


def test_a_folder_of_modules_is_published_whole(registry: Registry, tmp_path: Path) -> None:
    folder, token = library(tmp_path, "queue", "table", "topic"), registry.token(namespace="lib")
    code, lines, _ = publish_library(folder, registry, token)
    assert (code, [line.rpartition(" ")[0] for line in lines]) == (
        0,
        [f"published lib/{name}/aws 1.0.0" for name in ("queue", "table", "topic")],
    )
    (folder / "aws/table/main.tf").write_text("# changed\n")
    code, lines, errors = publish_library(folder, registry, token, "--json")
    assert (code, [json.loads(line)["new"] for line in lines]) == (1, [False, False])
    assert "aws/table: the registry refused (409)" in errors
    assert "1 of 3 modules were not published" in errors


def test_modules_that_would_be_one_are_none(registry: Registry, tmp_path: Path) -> None:
    folder = library(tmp_path, "queue", "table")
    (folder / "aws/table/module.yaml").write_text(f"{MANIFEST}name: queue\nprovider: aws\n")
    with pytest.raises(UserError, match="two modules would be published as lib/queue/aws"):
        publish_library(folder, registry, registry.token(namespace="lib"))
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match=r"nor a module\.yaml in a folder below"):
        publish_library(tmp_path / "empty", registry, "none")


@pytest.mark.parametrize("more", [(), ("--name", "all", "--system", "aws")])
def test_a_disk_that_was_named_by_mistake_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: tuple[str, ...]
) -> None:
    walked: list[Path] = []

    def endless(top: Path) -> Iterator[tuple[Path, list[str], list[str]]]:
        while True:
            walked.append(top)
            yield top / str(len(walked)), ["below"], ["file"]

    for place in ("fac_registry.client.library", "fac_registry.archive.folder"):
        monkeypatch.setattr(f"{place}.walk", endless)
    arguments = ("publish", str(tmp_path), "--registry", "http://127.0.0.1:1", "--namespace", "lib", "--version", "1.0.0", "--token", "t")
    with pytest.raises(UserError, match="there are more than") as refused:
        CliRunner().invoke(command, (*arguments, *more), standalone_mode=False, catch_exceptions=False)
    assert refused.value.hint
    assert len(walked) <= 20_001


def test_a_folder_of_more_bytes_than_a_module_has_is_refused_before_it_is_packed(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text("")
    for number in range(6):
        with (tmp_path / f"data{number}").open("wb") as file:
            file.truncate(Limits().unpacked // 5)
    with pytest.raises(UserError, match="more than the 500 MiB that a module may have"):
        pack_folder(tmp_path, io.BytesIO())
