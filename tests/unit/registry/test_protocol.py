from __future__ import annotations

import base64
import contextlib
import gzip
import hashlib
import json
import socket
import sqlite3
import threading
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
import urllib3

from fac_registry.settings import FILENAME
from fac_registry.storage.file import FileStorage

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit


def test_discovery(registry: Registry, serve: Callable[..., Registry]) -> None:
    answer = registry.ask("/.well-known/terraform.json", "whatever-terraform-sends")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
    assert json.loads(answer.data) == {"modules.v1": "/v1/modules/", "providers.v1": "/v1/providers/"}
    absolute = serve(public_url="https://registry.example.com/tf").ask("/.well-known/terraform.json")
    site = "https://registry.example.com/tf/v1"
    assert json.loads(absolute.data) == {"modules.v1": f"{site}/modules/", "providers.v1": f"{site}/providers/"}


def test_versions_of_a_module(registry: Registry, tarball: Callable[..., bytes]) -> None:
    token = registry.token(namespace="many")
    numbers = ["0.9.0", "1.0.0-rc.1", "1.0.0", "1.9.0", "1.10.0", "1.11.0+build5"]
    for number in reversed(numbers):
        assert registry.put(f"many/m/aws/{number}", tarball({"main.tf": f"# {number}\n"}), token).status == 201
    answer = registry.ask("/v1/modules/many/m/aws/versions", token)
    assert answer.headers["content-type"] == "application/json"
    assert json.loads(answer.data) == {"modules": [{"source": "many/m/aws", "versions": [{"version": number} for number in numbers]}]}


def test_download_answers_both_clients(registry: Registry, module: bytes) -> None:
    token = registry.token()
    published = json.loads(registry.put("acme/down/aws/1.0.0+build5", module, token).data)
    answer = registry.ask("/v1/modules/acme/down/aws/1.0.0+build5/download", token)
    location = answer.headers["x-terraform-get"]
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
    assert json.loads(answer.data) == {"location": location, "use_registry_credentials": False}
    path, _, query = location.partition("?")
    assert query == f"archive=tar.gz&checksum={published['digest']}"
    assert path.startswith("/v1/archives/")
    archive = registry.ask(path)
    assert f"sha256:{hashlib.sha256(archive.data).hexdigest()}" == published["digest"]
    assert archive.headers["content-type"] == "application/gzip"


def test_archive_links_work_for_head_and_get_whatever_the_query(registry: Registry, module: bytes) -> None:
    token = registry.token()
    registry.put("acme/links/aws/1.0.0", module, token)
    path = registry.ask("/v1/modules/acme/links/aws/1.0.0/download", token).headers["x-terraform-get"].partition("?")[0]
    plain = registry.ask(path)
    for query in ("", "?b=1&a=2", "?a=2&b=1", "?terraform-get=1"):
        head, get = registry.ask(path + query, method="HEAD"), registry.ask(path + query)
        assert (head.status, head.data, head.headers["content-length"]) == (200, b"", str(len(plain.data)))
        assert (get.status, get.data) == (200, plain.data)
    assert registry.ask(path, if_none_match=plain.headers["etag"]).status == 304
    assert registry.ask(path[:-1]).status == 403
    assert registry.ask(path.replace("/v1/archives/", "/v1/archives/0")).status == 403


def test_a_storage_that_gives_archives_itself_is_asked_for_them(registry: Registry, module: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    token = registry.token()
    registry.put("acme/elsewhere/aws/1.0.0", module, token)
    path = registry.ask("/v1/modules/acme/elsewhere/aws/1.0.0/download", token).headers["x-terraform-get"].partition("?")[0]
    size = registry.ask(path, method="HEAD").headers["content-length"]
    monkeypatch.setattr(FileStorage, "url", lambda _, digest, lifetime: f"https://bucket.example/{digest}?for={lifetime}")
    get, head = registry.ask(path), registry.ask(path, method="HEAD")
    digest = path.split("/")[3]
    assert (get.status, get.headers["location"]) == (302, f"https://bucket.example/{digest}?for={registry.settings.link_lifetime}")
    # A bucket's signed address is good for the method alone that it was signed for.
    assert (head.status, head.headers["content-length"], head.headers.get("location")) == (200, size, None)
    assert registry.ask(path[:-1]).status == 403


def test_large_archives_are_streamed(registry: Registry, tarball: Callable[..., bytes]) -> None:
    noise = b"".join(hashlib.sha256(str(number).encode()).digest() for number in range(30_000))
    token = registry.token()
    assert registry.put("acme/large/aws/1.0.0", tarball({"main.tf": "", "noise.bin": noise}), token).status == 201
    archive = registry.archive("acme/large/aws/1.0.0", token)
    assert len(archive) > len(noise)
    assert noise in gzip.decompress(archive)


def test_a_download_can_be_asked_for_again_cheaply(serve: Callable[..., Registry], module: bytes) -> None:
    registry = serve(link_lifetime=10**10)  # one window for centuries: links do not change between two requests
    token = registry.token()
    registry.put("acme/etag/aws/1.0.0", module, token)
    for path in ("/v1/modules/acme/etag/aws/versions", "/v1/modules/acme/etag/aws/1.0.0/download"):
        first = registry.ask(path, token)
        again = registry.ask(path, token, if_none_match=f'"other", {first.headers["etag"]}')
        assert (again.status, again.data) == (304, b"")
        assert again.headers.get("x-terraform-get") == first.headers.get("x-terraform-get")
        head = registry.ask(path, token, method="HEAD")
        assert (head.status, head.data, head.headers["content-length"]) == (200, b"", first.headers["content-length"])
        assert first.headers["cache-control"] == "private, no-cache"


def test_long_answers_are_zipped_for_clients_that_take_it(registry: Registry, tarball: Callable[..., bytes]) -> None:
    token = registry.token(namespace="long")
    for number in range(8):
        registry.put(f"long/m/aws/1.{number}.0-{'x' * 80}", tarball({"main.tf": f"# {number}\n"}), token)
    path = "/v1/modules/long/m/aws/versions"
    plain, zipped = registry.ask(path, token), registry.ask(path, token, accept_encoding="gzip")
    assert "content-encoding" not in plain.headers
    assert zipped.headers["content-encoding"] == "gzip"
    assert gzip.decompress(zipped.data) == plain.data
    assert "Accept-Encoding" in zipped.headers["vary"]


@pytest.mark.parametrize(
    "path", ["/v1/modules/acme/none/aws/versions", "/v1/modules/acme/none/aws/1.0.0/download", "/v1/nothing", "/nothing"]
)
def test_what_is_unknown_is_404(registry: Registry, path: str) -> None:
    answer = registry.ask(path, registry.token())
    assert registry.problem(answer)["status"] == answer.status == 404


def test_an_unknown_version_of_a_known_module_is_404(registry: Registry, module: bytes) -> None:
    token = registry.token()
    registry.put("acme/known/aws/1.0.0", module, token)
    assert registry.ask("/v1/modules/acme/known/aws/1.0.1/download", token).status == 404
    for number in ("latest", "v1.0.0", "1.0"):
        assert registry.ask(f"/v1/modules/acme/known/aws/{number}/download", token).status == 404
    assert registry.ask("/v1/modules/acme/Known/aws/versions", token).status == 404


def test_other_methods_are_405(registry: Registry) -> None:
    answer = registry.ask("/v1/modules/acme/m/aws/versions", method="DELETE")
    assert answer.status == 405
    assert registry.problem(answer)["title"] == "Method Not Allowed"


def test_reading_is_closed_by_default(registry: Registry, module: bytes) -> None:
    publish, read, other = registry.token(), registry.token("read"), registry.token("admin", "other")
    registry.put("acme/closed/aws/1.0.0", module, publish)
    for path in (
        "/v1/modules/acme/closed/aws/versions",
        "/v1/modules/acme/closed/aws/1.0.0/download",
        "/v1/modules/acme/absent/aws/versions",
    ):
        anonymous = registry.ask(path)
        assert (anonymous.status, anonymous.headers["www-authenticate"]) == (401, 'Bearer realm="fac-registry"')
        assert registry.problem(anonymous)["hint"]
        assert registry.ask(path, "fac_0123456789abcdef_" + "x" * 43).status == 401
        assert registry.ask(path, other).status == 403
        assert registry.ask(path, read).status == (404 if "absent" in path else 200)
    basic = base64.b64encode(f"me:{read}".encode()).decode()
    assert registry.ask("/v1/modules/acme/closed/aws/versions", authorization=f"Basic {basic}").status == 200


def test_a_namespace_can_be_opened_to_all(registry: Registry, module: bytes) -> None:
    registry.put("open/m/aws/1.0.0", module, registry.token(namespace="open"))
    assert registry.ask("/v1/modules/open/m/aws/versions").status == 401
    registry.open_namespace("open")
    answer = registry.ask("/v1/modules/open/m/aws/versions")
    assert (answer.status, answer.headers["cache-control"]) == (200, "no-cache")
    assert registry.ask("/v1/modules/open/m/aws/1.0.0/download").status == 200
    assert registry.ask("/v1/modules/open/absent/aws/versions").status == 404
    assert registry.put("open/m/aws/1.0.1", module).status == 401


def test_the_whole_registry_can_be_opened(serve: Callable[..., Registry], module: bytes) -> None:
    registry = serve(anonymous_read=True)
    assert registry.put("any/m/aws/1.0.0", module).status == 401
    registry.put("any/m/aws/1.0.0", module, registry.token(namespace="*"))
    assert registry.ask("/v1/modules/any/m/aws/versions").status == 200


def test_a_revoked_or_expired_token_is_refused(registry: Registry, module: bytes) -> None:
    token = registry.token()
    assert registry.put("acme/revoked/aws/1.0.0", module, token).status == 201
    registry.revoke(token)
    assert registry.put("acme/revoked/aws/1.0.1", module, token).status == 401
    assert registry.put("acme/revoked/aws/1.0.1", module, registry.token(days=-1)).status == 401


def test_remembered_answers_are_dropped_when_a_version_is_added(serve: Callable[..., Registry], module: bytes) -> None:
    registry = serve(freshness=3600.0, anonymous_read=True)
    token = registry.token()
    for count in range(1, 4):
        registry.put(f"acme/m/aws/1.0.{count}", module, token)
        assert len(json.loads(registry.ask("/v1/modules/acme/m/aws/versions").data)["modules"][0]["versions"]) == count


def test_a_cache_in_front_may_give_to_all_what_anybody_may_read_and_nothing_else(
    serve: Callable[..., Registry], tarball: Callable[..., bytes]
) -> None:
    registry = serve()
    registry.open_namespace("open")
    for namespace, whose in (("acme", "private"), ("open", "public")):
        token = registry.token(namespace=namespace)
        # Each another archive, since one that is open somewhere is open.
        assert registry.put(f"{namespace}/m/aws/1.0.0", tarball({"main.tf": f"# {namespace}\n"}), token).status == 201
        link = registry.ask(f"/v1/modules/{namespace}/m/aws/1.0.0/download", token).headers["x-terraform-get"].partition("?")[0]
        for method in ("GET", "HEAD"):
            assert registry.ask(link, method=method).headers["cache-control"] == f"{whose}, max-age=900, immutable"


def test_last_use_is_kept(serve: Callable[..., Registry], module: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fac_registry.batches.INTERVAL", 0.05)
    registry = serve()
    token = registry.token()
    registry.put("acme/m/aws/1.0.0", module, token)
    while (used := registry.stores(lambda tokens, _: tokens.list())[0].last_used) is None:
        time.sleep(0.05)
    assert abs(used - time.time()) < 600


def test_probes_and_headers(registry: Registry) -> None:
    assert json.loads(registry.ask("/healthz").data) == {"status": "ok"}
    ready = registry.ask("/readyz", x_request_id="mine-1")
    assert json.loads(ready.data) == {"status": "ready", "writes": "ok"}
    assert ready.headers["x-request-id"] == "mine-1"
    assert registry.ask("/readyz", x_request_id="bad id\x01".replace("\x01", "!")).headers["x-request-id"] != "bad id!"
    policy = ready.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert ready.headers["x-content-type-options"] == "nosniff"
    assert "server" not in ready.headers


def test_not_ready_without_its_database(serve: Callable[..., Registry]) -> None:
    registry = serve()
    with contextlib.closing(sqlite3.connect(registry.settings.folder / FILENAME)) as connection:
        connection.execute("DROP TABLE alembic_version")
    answer = registry.ask("/readyz")
    assert (answer.status, json.loads(answer.data)) == (503, {"status": "not ready", "reason": "OperationalError"})
    assert registry.ask("/healthz").status == 200


def test_a_full_disk_is_said_to_who_asks_before_writing(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    assert json.loads(registry.ask("/readyz?writes").data) == {"status": "ready", "writes": "ok"}
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=registry.settings.limits.upload - 1))
    assert (registry.ask("/readyz").status, json.loads(registry.ask("/readyz").data)) == (200, {"status": "ready", "writes": "no room"})
    full = registry.ask("/readyz?writes")
    assert (full.status, json.loads(full.data)) == (503, {"status": "not ready", "writes": "no room"})


def test_a_lost_blob_is_our_fault(registry: Registry, module: bytes) -> None:
    token = registry.token()
    digest = json.loads(registry.put("acme/lost/aws/1.0.0", module, token).data)["digest"].removeprefix("sha256:")
    location = registry.ask("/v1/modules/acme/lost/aws/1.0.0/download", token).headers["x-terraform-get"]
    blob = registry.settings.folder / "blobs" / digest[:2] / digest
    aside = blob.rename(blob.with_name("aside"))
    answer = registry.ask(location)
    assert (answer.status, registry.problem(answer)["detail"]) == (503, "the registry's storage is damaged or gone")
    aside.rename(blob)
    assert registry.ask(location).status == 200


def test_a_slow_client_does_not_hold_others_up(registry: Registry) -> None:
    host, port = registry.url.removeprefix("http://").split(":")
    allowed = f"Authorization: Bearer {registry.token()}"
    with socket.create_connection((host, int(port))) as slow:
        slow.sendall(f"PUT /v1/modules/acme/slow/aws/1.0.0 HTTP/1.1\r\nHost: x\r\n{allowed}\r\nContent-Length: 100000\r\n\r\n".encode())
        for _ in range(5):
            assert registry.ask("/healthz").status == 200
        slow.settimeout(0)
        with pytest.raises(BlockingIOError):
            slow.recv(1)  # it was neither answered nor sent away: the others were served while it was still sending


def test_many_readers_at_once(registry: Registry, module: bytes) -> None:
    token = registry.token(namespace="busy")
    registry.put("busy/m/aws/1.0.0", module, token)
    found: list[int] = []

    def read() -> None:
        with urllib3.PoolManager(retries=False) as pool:
            for _ in range(25):
                headers = {"authorization": f"Bearer {token}"}
                found.append(pool.request("GET", f"{registry.url}/v1/modules/busy/m/aws/versions", headers=headers).status)

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [200] * 200
