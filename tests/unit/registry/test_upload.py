from __future__ import annotations

import base64
import hashlib
import io
import json
import socket
import tarfile
import threading
import zipfile
from typing import TYPE_CHECKING

import pytest

from fac_registry.archive.limits import Limits
from fac_registry.database import BACKENDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()


def blobs(registry: Registry) -> set[str]:
    return {path.name for path in (registry.settings.folder / "blobs").rglob("*") if path.is_file()}


def left(registry: Registry) -> list[Path]:
    arriving = registry.settings.folder / "blobs" / "arriving"
    return [*arriving.iterdir(), *registry.settings.scratch.iterdir()]


def test_the_same_again_is_no_change_and_other_content_a_conflict(registry: Registry, tarball: Callable[..., bytes]) -> None:
    token = registry.token()
    first = registry.put("acme/again/aws/1.0.0", tarball({"main.tf": "# 1\n", "a.tf": ""}), token)
    assert first.status == 201
    answer = json.loads(first.data)
    assert (answer["address"], answer["version"], answer["new"]) == ("acme/again/aws", "1.0.0", True)
    for same in (tarball({"a.tf": "", "main.tf": "# 1\n"}, mtime=1), tarball({"./main.tf": "# 1\n", "a.tf": ""})):
        again = registry.put("acme/again/aws/1.0.0", same, token)
        assert again.status == 200
        assert json.loads(again.data) == {**answer, "new": False}
    kept = blobs(registry)
    other = registry.put("acme/again/aws/1.0.0", tarball({"main.tf": "# 2\n", "a.tf": ""}), token)
    assert other.status == 409
    assert "next number" in registry.problem(other)["hint"]
    assert blobs(registry) == kept
    assert b"# 1" in registry_content(registry.archive("acme/again/aws/1.0.0", token))["main.tf"]


def registry_content(archive: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
        return {info.name: stream.read() for info in opened if (stream := opened.extractfile(info))}


def test_a_zip_is_served_as_a_tarball(registry: Registry) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("main.tf", "locals {}\n")
    token = registry.token()
    assert registry.put("acme/zip/aws/1.0.0", buffer.getvalue(), token).status == 201
    assert registry_content(registry.archive("acme/zip/aws/1.0.0", token)) == {"main.tf": b"locals {}\n"}


@pytest.mark.parametrize(
    "path", ["acme/m/aws/v1.0.0", "acme/m/aws/1.0", "acme/m/AWS/1.0.0", "acme/-m/aws/1.0.0", "Acme/m/aws/1.0.0", "acme/m/aws/latest"]
)
def test_bad_addresses_and_versions(registry: Registry, module: bytes, path: str) -> None:
    answer = registry.put(path, module, registry.token())
    assert answer.status == 400
    assert registry.problem(answer)["hint"]


def test_who_may_publish(registry: Registry, module: bytes) -> None:
    for token, status in ((None, 401), ("nonsense", 401), (registry.token("read"), 403), (registry.token("publish", "other"), 403)):
        assert registry.put("acme/who/aws/1.0.0", module, token).status == status
    for number, token in enumerate((registry.token(), registry.token("admin"), registry.token("publish", "*"))):
        assert registry.put(f"acme/who/aws/1.0.{number}", module, token).status == 201


def test_a_refusal_reaches_a_client_that_is_still_sending(registry: Registry) -> None:
    answer = registry.put("acme/big/aws/1.0.0", b"\0" * 8_000_000, "nonsense")
    assert answer.status == 401


BAD = [
    ({"../evil.tf": "", "main.tf": ""}, None, "../evil.tf"),
    ({"main.tf": "", "link.tf": ""}, {"link.tf": tarfile.SYMTYPE}, "link.tf"),
    ({"main.tf": "", "terraform.tfstate": "{}"}, None, "terraform.tfstate"),
    ({"main.tf": 'resource "x" {\n'}, None, "main.tf"),
    ({"main.tf": "x = " + "[" * 20_000 + "]" * 20_000}, None, "main.tf"),
    ({"main.tf": 'variable "a" {}\n', "other.tf": 'variable "a" {}\n'}, None, "other.tf"),
    ({"main.tf": "", "module.yaml": "name: [\n"}, None, "module.yaml"),
    ({"main.tf": "", "module.yaml": "a: &a [*a]\n"}, None, "module.yaml"),
    ({"module/main.tf": ""}, None, None),
]


@pytest.mark.parametrize(("files", "kinds", "member"), BAD)
def test_bad_archives_name_the_member_and_leave_nothing(
    registry: Registry,
    tarball: Callable[..., bytes],
    files: dict[str, str],
    kinds: dict[str, bytes] | None,
    member: str | None,
) -> None:
    token, before = registry.token(), blobs(registry)
    answer = registry.put("acme/bad/aws/1.0.0", tarball(files, kinds=kinds), token)
    problem = registry.problem(answer)
    assert (answer.status, problem.get("member")) == (422, member), problem
    assert problem["request_id"] == answer.headers["x-request-id"]
    assert registry.ask("/v1/modules/acme/bad/aws/versions", token).status == 404
    assert blobs(registry) == before
    assert left(registry) == []


def test_uploads_are_limited(serve: Callable[..., Registry], module: bytes) -> None:
    registry = serve(limits=Limits(upload=1000))
    token = registry.token()
    assert registry.put("acme/m/aws/1.0.0", module, token).status == 201
    assert registry.put("acme/m/aws/1.0.1", module + b"\0" * 1000, token).status == 413
    chunked = registry.pool.request(
        "PUT",
        f"{registry.url}/v1/modules/acme/m/aws/1.0.1",
        body=iter([b"\x1f\x8b" + b"\0" * 400] * 10),
        headers={"authorization": f"Bearer {token}"},
        chunked=True,
    )
    assert chunked.status == 413
    assert left(registry) == []


def test_a_client_that_asks_first_is_refused_before_it_sends(registry: Registry) -> None:
    head = (
        f"PUT /v1/modules/acme/m/aws/1.0.1 HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {registry.token()}\r\n"
        f"expect: 100-continue\r\ncontent-length: {registry.settings.limits.upload + 1}\r\n\r\n"
    )
    address = registry.url.removeprefix("http://").split(":")
    with socket.create_connection((address[0], int(address[1])), timeout=60) as client:
        client.sendall(head.encode())
        assert client.recv(65536).startswith(b"HTTP/1.1 413 ")


def test_an_upload_that_was_changed_on_its_way_is_refused(registry: Registry, module: bytes) -> None:
    token = registry.token()
    good, bad = (base64.b64encode(hashlib.sha256(data).digest()).decode() for data in (module, b"other"))
    for wrong in (f"sha-256=:{bad}:", "sha-512=:x:", "sha-256=:not base64", good, ""):
        assert registry.put("acme/digest/aws/1.0.0", module, token, content_digest=wrong).status == 400, wrong
    assert registry.put("acme/digest/aws/1.0.0", module, token, content_digest=f"sha-512=:x:, sha-256=:{good}:").status == 201


def test_an_upload_that_breaks_off_leaves_nothing(registry: Registry, module: bytes) -> None:
    host, port = registry.url.removeprefix("http://").split(":")
    token = registry.token()
    for _ in range(5):
        with socket.create_connection((host, int(port))) as client:
            lines = ("PUT /v1/modules/acme/broken/aws/1.0.0 HTTP/1.1", "Host: x", f"Authorization: Bearer {token}", "Content-Length: 99999")
            head = "\r\n".join((*lines, "", ""))
            client.sendall(head.encode() + module)
    assert registry.ask("/v1/modules/acme/broken/aws/versions", token).status == 404
    assert left(registry) == []


def test_of_several_at_once_exactly_one_wins(registry: Registry, tarball: Callable[..., bytes]) -> None:
    token = registry.token()
    uploads = [tarball({"main.tf": f"# {number // 2}\n"}) for number in range(12)]
    answers: dict[int, tuple[int, dict[str, object]]] = {}
    gate = threading.Barrier(len(uploads))

    def put(number: int) -> None:
        gate.wait()
        response = registry.put("acme/race/aws/1.0.0", uploads[number], token)
        answers[number] = (response.status, json.loads(response.data))

    threads = [threading.Thread(target=put, args=(number,)) for number in range(len(uploads))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    statuses = sorted(status for status, _ in answers.values())
    assert statuses == [200, 201] + [409] * 10
    digests = {answer["digest"] for status, answer in answers.values() if status < 300}
    archive = registry.archive("acme/race/aws/1.0.0", token)
    assert digests == {f"sha256:{hashlib.sha256(archive).hexdigest()}"}


def test_nothing_uploaded_is_executed(registry: Registry, tarball: Callable[..., bytes], tmp_path: Path) -> None:
    """A module that would leave a trace when any tool ran it."""
    trace = tmp_path / "ran"
    code = f"""
terraform {{
  backend "local" {{
    path = "{trace}"
  }}
}}

data "external" "x" {{
  program = ["touch", "{trace}"]
}}

module "other" {{
  source = "git::file://{tmp_path}/repository"
}}
"""
    token = registry.token()
    assert registry.put("acme/passive/aws/1.0.0", tarball({"main.tf": code, "run.sh": f"touch {trace}"}), token).status == 201
    assert not trace.exists()
