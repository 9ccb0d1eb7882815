"""Uploads of providers: what is taken, what is refused, and what the protocols say of it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import pytest
from tests.unit.registry.test_upload import blobs, left

from fac_registry.database import BACKENDS

if TYPE_CHECKING:
    from collections.abc import Callable

    import urllib3
    from tests.unit.registry.conftest import Archives, Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
PROGRAM = {"terraform-provider-thing_v1.0.0": b"#!/bin/false\n"}


@pytest.fixture(scope="module")
def put(registry: Registry, archives: Archives) -> Callable[..., urllib3.BaseHTTPResponse]:
    token = registry.token()

    def send(where: str, files: dict[str, bytes] | None = None, body: bytes | None = None, **more: str) -> urllib3.BaseHTTPResponse:
        zipped = archives.zipped(PROGRAM if files is None else files) if body is None else body
        return registry.ask(f"/v1/providers/{where}", more.pop("token", token), method="PUT", body=zipped, **more)

    return send


def download(registry: Registry, where: str, token: str) -> dict[str, Any]:
    return dict(json.loads(registry.ask(f"/v1/providers/{where}", token).data))


def test_a_version_grows_by_platforms_and_its_list_is_signed_anew(registry: Registry, put: Callable[..., urllib3.BaseHTTPResponse]) -> None:
    token = registry.token("read")
    first = put("acme/grows/1.0.0/linux/amd64?protocols=6.0,5.0", {"terraform-provider-grows": b"a"})
    assert (first.status, json.loads(first.data)["platforms"]) == (201, ["linux_amd64"])
    second = put("acme/grows/1.0.0/darwin/arm64?protocols=5.0,6.0", {"terraform-provider-grows": b"b"})
    assert (second.status, json.loads(second.data)["platforms"]) == (201, ["darwin_arm64", "linux_amd64"])
    listed = json.loads(registry.ask("/v1/providers/acme/grows/versions", token).data)
    assert listed == {
        "versions": [
            {
                "version": "1.0.0",
                "protocols": ["5.0", "6.0"],
                "platforms": [{"os": "darwin", "arch": "arm64"}, {"os": "linux", "arch": "amd64"}],
            }
        ]
    }
    said = download(registry, "acme/grows/1.0.0/download/linux/amd64", token)
    sums = registry.ask(said["shasums_url"])
    lines = dict(line.split("  ")[::-1] for line in sums.data.decode().splitlines())
    assert lines[said["filename"]] == said["shasum"] == json.loads(first.data)["digest"].removeprefix("sha256:")
    assert len(lines) == 2
    package = registry.ask(said["download_url"])
    assert (hashlib.sha256(package.data).hexdigest(), package.headers["content-type"]) == (said["shasum"], "application/zip")
    (key,) = said["signing_keys"]["gpg_public_keys"]
    assert key["ascii_armor"].startswith("-----BEGIN PGP PUBLIC KEY BLOCK-----")
    assert "PRIVATE" not in key["ascii_armor"]
    assert sorted(said["packages"]) == ["darwin_arm64", "linux_amd64"]
    assert said["packages"]["linux_amd64"]["hashes"][1] == f"zh:{said['shasum']}"


def test_the_same_again_is_no_change_and_everything_else_a_conflict_of_which_nothing_is_kept(
    registry: Registry, put: Callable[..., urllib3.BaseHTTPResponse]
) -> None:
    where = "acme/thing/1.0.0/linux/amd64"
    assert [put(where).status, put(where).status] == [201, 200]
    kept = blobs(registry)
    assert put(where, {"terraform-provider-thing": b"other"}).status == 409
    assert put(f"{where}?protocols=6.0").status == 409
    assert put("acme/thing/1.0.0+b/linux/arm64", {"terraform-provider-thing": b"for another number"}).status == 409
    assert blobs(registry) == kept


@pytest.mark.parametrize(
    ("where", "status"),
    [
        ("acme/thing/1.0/linux/amd64", 400),
        ("acme/thing/latest/linux/amd64", 400),
        ("acme/th_ing/1.0.0/linux/amd64", 400),
        ("acme/thing/1.0.0/Linux/amd64", 400),
        ("acme/thing/1.0.0/linux/..", 404),
        ("acme/thing/1.0.0/linux/amd64?protocols=4.0", 400),
        ("acme/thing/1.0.0/linux/amd64?protocols=", 400),
        ("other/thing/1.0.0/linux/amd64", 403),
    ],
)
def test_addresses_that_cannot_be(put: Callable[..., urllib3.BaseHTTPResponse], where: str, status: int) -> None:
    assert put(where).status == status


@pytest.mark.parametrize(
    ("files", "body", "said"),
    [
        (None, b"no zip", "no zip file"),
        (None, b"PK\x03\x04 damaged", "damaged"),
        ({}, None, "no program"),
        ({"README.md": b""}, None, "no program that begins with terraform-provider-thing"),
        ({"terraform-provider-thing": b"", "../x": b""}, None, "a path that leaves the module"),
        ({"terraform-provider-thing": b"", "docs/": b""}, None, "is a folder"),
        ({"terraform-provider-thing": b"", "./a": b""}, None, "not plain"),
    ],
)
def test_zips_that_are_refused_leave_nothing(
    registry: Registry,
    put: Callable[..., urllib3.BaseHTTPResponse],
    files: dict[str, bytes] | None,
    body: bytes | None,
    said: str,
) -> None:
    kept = blobs(registry)
    refused = put("acme/thing/9.0.0/linux/amd64", files, body)
    assert refused.status == 422
    assert said in registry.problem(refused)["detail"]
    assert (blobs(registry), left(registry)) == (kept, [])


def test_nobody_is_told_of_what_they_may_not_read(registry: Registry, put: Callable[..., urllib3.BaseHTTPResponse]) -> None:
    put("acme/secret/1.0.0/linux/amd64", {"terraform-provider-secret": b"x"})
    for path in ("versions", "1.0.0/download/linux/amd64"):
        assert registry.ask(f"/v1/providers/acme/secret/{path}").status == 401
        assert registry.ask(f"/v1/providers/acme/secret/{path}", registry.token("read", "other")).status == 403
    token = registry.token("read")
    for path in ("acme/none/versions", "acme/secret/2.0.0/download/linux/amd64", "acme/secret/1.0.0/download/plan9/amd64"):
        assert registry.ask(f"/v1/providers/{path}", token).status == 404


def test_links_that_are_over_take_a_token_that_may_read(registry: Registry, put: Callable[..., urllib3.BaseHTTPResponse]) -> None:
    """As those of modules do: a netrc names one for package, checksums and signature alike."""
    assert put("acme/late/1.0.0/linux/amd64", {"terraform-provider-late": b"x"}).status == 201
    token, other = registry.token("read"), registry.token("read", "elsewhere")
    said = download(registry, "acme/late/1.0.0/download/linux/amd64", token)
    for name in ("download_url", "shasums_url", "shasums_signature_url"):
        start, _, rest = said[name].partition("/v1/archives/")
        digest, expires, signature, filename = rest.split("/")
        late = f"{start.removeprefix(registry.url)}/v1/archives/{digest}/{int(expires) - 10**6}/{signature}/{filename}"
        assert [registry.ask(late, who).status for who in (None, other, token)] == [403, 403, 200], name


def test_a_mirror_offers_what_is_published_here_alone(registry: Registry, put: Callable[..., urllib3.BaseHTTPResponse]) -> None:
    put("acme/mirrored/1.0.0/linux/amd64", {"terraform-provider-mirrored": b"x"})
    token, host = registry.token("read"), registry.url.removeprefix("http://")
    index = registry.ask(f"/v1/mirror/{host}/acme/mirrored/index.json", token)
    assert (index.headers["content-type"], json.loads(index.data)) == ("application/json", {"versions": {"1.0.0": {}}})
    archives = json.loads(registry.ask(f"/v1/mirror/{host}/acme/mirrored/1.0.0.json", token).data)["archives"]
    assert [hash_.partition(":")[0] for hash_ in archives["linux_amd64"]["hashes"]] == ["h1", "zh"]
    assert registry.ask(urljoin(f"/v1/mirror/{host}/acme/mirrored/", archives["linux_amd64"]["url"])).status == 200
    for path in ("registry.terraform.io/acme/mirrored/index.json", f"{host}/acme/mirrored/2.0.0.json", f"{host}/acme/none/index.json"):
        assert registry.ask(f"/v1/mirror/{path}", token).status == 404
    assert registry.ask(f"/v1/mirror/{host}/acme/mirrored/index.json").status == 401


def test_versions_are_withdrawn_as_those_of_modules_are(registry: Registry, put: Callable[..., urllib3.BaseHTTPResponse]) -> None:
    token, admin = registry.token("publish"), registry.token("admin")
    for version in ("1.0.0", "1.1.0", "1.2.0"):
        put(f"acme/fades/{version}/linux/amd64", {"terraform-provider-fades": version.encode()})
    link = download(registry, "acme/fades/1.2.0/download/linux/amd64", token)["download_url"]

    def bring(version: str, state: str, token: str, **said: str) -> int:
        body = json.dumps({"state": state, **said}).encode()
        return registry.ask(f"/v1/providers/acme/fades/{version}/state", token, method="PUT", body=body).status

    def listed() -> tuple[set[str], Any]:
        answer = json.loads(registry.ask("/v1/providers/acme/fades/versions", token).data)
        index = json.loads(registry.ask(f"/v1/mirror/{registry.url.removeprefix('http://')}/acme/fades/index.json", token).data)
        assert set(index["versions"]) == {one["version"] for one in answer["versions"]}
        return set(index["versions"]), answer.get("warnings")

    assert listed() == ({"1.0.0", "1.1.0", "1.2.0"}, None)
    assert bring("1.0.0", "deprecated", token, reason="old", replaced_by="1.1.0") == 200
    assert listed()[1] == ["acme/fades 1.0.0 is deprecated: old; take 1.1.0 instead"]
    assert (bring("1.1.0", "yanked", token, reason="broken"), bring("1.1.0", "yanked", admin, reason="broken")) == (403, 200)
    assert listed()[0] == {"1.0.0", "1.2.0"}
    assert registry.ask("/v1/providers/acme/fades/1.1.0/download/linux/amd64", token).status == 200
    assert bring("1.2.0", "revoked", admin, reason="opens a door", replaced_by="other/fades") == 200
    assert listed()[0] == {"1.0.0"}
    mirrored = f"/v1/mirror/{registry.url.removeprefix('http://')}/acme/fades/1.2.0.json"
    for path in ("/v1/providers/acme/fades/1.2.0/download/linux/amd64", mirrored, link):
        assert registry.problem(registry.ask(path, token))["status"] == 410
    more = put("acme/fades/1.2.0/darwin/arm64", {"terraform-provider-fades": b"more"})
    assert "revoked: opens a door" in registry.problem(more)["detail"]
    for wrong in ({"replaced_by": "acme/fades"}, {"replaced_by": "9.9.9"}, {"replaced_by": "1.2.0"}, {"replaced_by": "a/b/c"}):
        assert bring("1.0.0", "deprecated", admin, reason="old", **wrong) == 400
    assert bring("9.9.9", "current", admin) == 404
    assert bring("1.2.0", "current", admin) == 200
    assert registry.ask(link).status == 200
