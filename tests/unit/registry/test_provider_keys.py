"""Keys that sign checksums: the registry's own change without anybody noticing, publishers' signatures are kept, and nobody else signs."""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from typing import TYPE_CHECKING, Any

import pysequoia
import pytest
from sqlalchemy import text
from tests.unit.registry.conftest import Archives
from tests.unit.registry.test_audit import entries, where
from tests.unit.registry.test_cli import run

from fac_core.errors import UserError
from fac_registry.database import BACKENDS, migrating
from fac_registry.providers.openpgp import PublicKey, signed_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import urllib3
    from tests.unit.registry.conftest import Registry

pytestmark = pytest.mark.unit
DATABASES = BACKENDS.names()
PLATFORMS = ("linux/amd64", "darwin/arm64")


def provider_zip(kind: str, version: str, platform: str, says: str) -> bytes:
    return Archives.zipped({f"terraform-provider-{kind}_v{version}": f"#!/bin/false {platform} {says}".encode()}, None)


def new_key(name: str = "Acme <providers@acme.example>") -> pysequoia.Tsk:
    return pysequoia.Tsk.generate(name, cipher_suite=pysequoia.CipherSuite.Cv25519)


def armored(key: pysequoia.Tsk) -> bytes:
    return str(key.extract_certificate()).encode()


def detached(key: pysequoia.Tsk, content: bytes) -> bytes:
    return bytes(pysequoia.sign(key.signer(), content, mode=pysequoia.SignatureMode.DETACHED, armor=False))


def key_id(key: pysequoia.Tsk) -> str:
    return key.extract_certificate().fingerprint[-16:].upper()


ACME = new_key()


@pytest.fixture
def registry(serve: Callable[..., Registry]) -> Registry:
    """Serve one without keys."""
    return serve()


def upload(registry: Registry, token: str, version: str, platform: str = PLATFORMS[0], says: str = "") -> urllib3.BaseHTTPResponse:
    content = provider_zip("thing", version, platform, says)
    return registry.ask(f"/v1/providers/acme/thing/{version}/{platform}", token, method="PUT", body=content)


def listed(version: str, *platforms: str, says: str = "") -> bytes:
    """Write SHA256SUMS as goreleaser does, with a file that is no package in it."""
    lines = [f"{hashlib.sha256(b'{}').hexdigest()}  terraform-provider-thing_{version}_manifest.json"]
    for platform in platforms or PLATFORMS:
        digest = hashlib.sha256(provider_zip("thing", version, platform, says)).hexdigest()
        lines.append(f"{digest}  terraform-provider-thing_{version}_{platform.replace('/', '_')}.zip")
    return ("\n".join(lines) + "\n").encode()


def vouch(
    registry: Registry, token: str, version: str, sums: bytes, signature: bytes | None = None, *, query: str = ""
) -> urllib3.BaseHTTPResponse:
    made = detached(ACME, sums) if signature is None else signature
    body = json.dumps({"shasums": sums.decode(), "signature": base64.b64encode(made).decode()}).encode()
    return registry.ask(f"/v1/providers/acme/thing/{version}/signature{query}", token, method="PUT", body=body)


def shown(registry: Registry, token: str, version: str, platform: str = PLATFORMS[0]) -> tuple[bytes, bytes, list[str]]:
    """Return the list of checksums, its signature and the ids of the keys, as Terraform gets them; the signature is of one of the keys."""
    answer = json.loads(registry.ask(f"/v1/providers/acme/thing/{version}/download/{platform}", token).data)
    sums, signature = registry.ask(answer["shasums_url"]).data, registry.ask(answer["shasums_signature_url"]).data
    keys = [PublicKey(one["key_id"], one["ascii_armor"]) for one in answer["signing_keys"]["gpg_public_keys"]]
    assert signed_by(sums, signature, keys) in [key.id for key in keys]
    assert f"{answer['shasum']}  {answer['filename']}".encode() in sums.splitlines()
    return sums, signature, [key.id for key in keys]


def own_keys(registry: Registry) -> dict[str, dict[str, Any]]:
    said = json.loads(run("provider", "key", "list", *where(registry.settings), "--json"))["registry"]
    return {one["id"]: one for one in said}


def trust(registry: Registry, tmp_path: Path, key: pysequoia.Tsk = ACME, namespace: str = "acme") -> str:
    file = tmp_path / "key.asc"
    file.write_bytes(armored(key))
    return run("provider", "key", "trust", namespace, str(file), *where(registry.settings)).strip()


def test_a_key_is_changed_without_anybody_noticing(registry: Registry) -> None:
    here, token = where(registry.settings), registry.token()
    assert upload(registry, token, "1.0.0").status == 201
    (first,) = own_keys(registry)
    second = run("provider", "key", "rotate", *here).strip()
    assert upload(registry, token, "2.0.0").status == 201
    for version in ("1.0.0", "2.0.0"):
        assert shown(registry, token, version)[2] == [second, first], "both are valid"
    assert {one: (key["signs"], key["versions"]) for one, key in own_keys(registry).items()} == {first: (False, 1), second: (True, 1)}
    with pytest.raises(UserError, match="is the key that signs"):
        run("provider", "key", "retire", *here, second)
    before = shown(registry, token, "1.0.0")
    assert run("provider", "key", "retire", *here, first.lower()) == "1 version was signed again\n"
    after = shown(registry, token, "1.0.0")
    assert (after[0], after[2]) == (before[0], [second])
    assert after[1] != before[1]
    assert run("provider", "key", "retire", *here, first) == "0 versions were signed again\n"
    assert own_keys(registry)[first]["retired"] is not None
    assert upload(registry, token, "1.0.0", PLATFORMS[1]).status == 201
    assert shown(registry, token, "1.0.0")[2] == [second]
    assert [one["action"] for one in entries(registry.settings) if one["action"].startswith("key.")] == [
        "key.created",
        "key.created",
        "key.retired",
    ]
    with pytest.raises(UserError, match="there is no key"):
        run("provider", "key", "retire", *here, "0" * 16)
    assert first in run("provider", "key", *here)


def test_of_a_retired_key_no_secret_is_kept(registry: Registry) -> None:
    here, token = where(registry.settings), registry.token()
    upload(registry, token, "1.0.0")
    (first,) = own_keys(registry)
    second = run("provider", "key", "rotate", *here).strip()
    run("provider", "key", "retire", *here, first)
    with migrating(registry.settings.database_url) as connection:
        kept = {row.name: "PRIVATE KEY" in row.secret for row in connection.execute(text("SELECT name, secret FROM signing_key"))}
    assert kept == {first: False, second: True}


def test_a_publishers_own_signature_is_served_as_it_is(registry: Registry, tmp_path: Path) -> None:
    token = registry.token()
    assert upload(registry, token, "1.0.0").status == 201
    assert trust(registry, tmp_path) == trust(registry, tmp_path) == key_id(ACME)
    sums = listed("1.0.0")
    answer = vouch(registry, token, "1.0.0", sums)
    assert (answer.status, json.loads(answer.data)["key"]) == (201, key_id(ACME))
    assert shown(registry, token, "1.0.0")[0::2] == (sums, [key_id(ACME)])
    signature = shown(registry, token, "1.0.0")[1]
    assert vouch(registry, token, "1.0.0", sums, signature).status == 200
    # A package that was signed comes later, one that was not never does.
    assert upload(registry, token, "1.0.0", PLATFORMS[1]).status == 201
    assert shown(registry, token, "1.0.0", PLATFORMS[1])[:2] == (sums, signature)
    refused = upload(registry, token, "1.0.0", "windows/amd64")
    assert (refused.status, "not in the list" in registry.problem(refused)["detail"]) == (422, True)
    # Other versions are signed by the registry.
    upload(registry, token, "1.1.0")
    assert shown(registry, token, "1.1.0")[2] == list(own_keys(registry))
    signed = [one for one in entries(registry.settings) if one["action"] == "provider.signed"]
    assert [(one["subject"], one["detail"]["key"]) for one in signed] == [("acme/thing 1.0.0", key_id(ACME))]
    # Changing the registry's key leaves it alone.
    (first,) = own_keys(registry)
    run("provider", "key", "rotate", *where(registry.settings))
    assert run("provider", "key", "retire", *where(registry.settings), first) == "1 version was signed again\n"
    assert shown(registry, token, "1.0.0") == (sums, signature, [key_id(ACME)])


def test_a_signature_may_come_before_the_packages(registry: Registry, tmp_path: Path) -> None:
    token = registry.token()
    trust(registry, tmp_path)
    assert vouch(registry, token, "1.0.0", listed("1.0.0"), query="?protocols=6.0").status == 201
    assert registry.ask("/v1/providers/acme/thing/versions", token).status == 404, "nothing is there yet"
    assert upload(registry, token, "1.0.0").status == 409, "other protocols"
    for says, status in (("other", 422), ("", 201)):
        content, path = provider_zip("thing", "1.0.0", PLATFORMS[0], says), "/v1/providers/acme/thing/1.0.0/linux/amd64?protocols=6.0"
        assert registry.ask(path, token, method="PUT", body=content).status == status
    assert shown(registry, token, "1.0.0")[2] == [key_id(ACME)]
    assert next(iter(own_keys(registry).values()))["versions"] == 0


def test_a_publisher_changes_keys(registry: Registry, tmp_path: Path) -> None:
    here, token, second = where(registry.settings), registry.token(), new_key("Acme, later")
    trust(registry, tmp_path)
    upload(registry, token, "1.0.0")
    vouch(registry, token, "1.0.0", listed("1.0.0"))
    trust(registry, tmp_path, second)
    assert shown(registry, token, "1.0.0")[2] == [key_id(second), key_id(ACME)]
    with pytest.raises(UserError, match="are signed with"):
        run("provider", "key", "remove", "acme", key_id(ACME), *here)
    assert vouch(registry, token, "1.0.0", listed("1.0.0"), detached(second, listed("1.0.0"))).status == 201
    run("provider", "key", "remove", "acme", key_id(ACME).lower(), *here)
    assert shown(registry, token, "1.0.0")[2] == [key_id(second)]
    with pytest.raises(UserError, match="has no key"):
        run("provider", "key", "remove", "acme", key_id(ACME), *here)


def test_who_may_not_sign(registry: Registry, tmp_path: Path) -> None:
    token, stranger = registry.token(), new_key("Mallory")
    upload(registry, token, "1.0.0")
    sums = listed("1.0.0")
    assert vouch(registry, token, "1.0.0", sums).status == 422, "no key is trusted yet"
    trust(registry, tmp_path)
    trust(registry, tmp_path, stranger, "other")
    for made in (detached(stranger, sums), detached(ACME, sums + b"x")):
        assert vouch(registry, token, "1.0.0", sums, made).status == 422
    assert vouch(registry, registry.token("read"), "1.0.0", sums).status == 403
    assert vouch(registry, registry.token("publish", "other"), "1.0.0", sums).status == 403
    own = list(own_keys(registry))
    assert shown(registry, token, "1.0.0")[2] == own
    # What is there never changes, whoever signs it.
    assert vouch(registry, token, "1.0.0", listed("1.0.0", says="other")).status == 409
    assert vouch(registry, token, "1.0.0", listed("1.0.0", "windows/amd64")).status == 409
    assert vouch(registry, token, "1.0.0", sums, query="?protocols=6.0").status == 409
    assert vouch(registry, token, "1.0.0", sums).status == 201
    assert vouch(registry, token, "1.0.0", listed("1.0.0", *PLATFORMS, "windows/amd64")).status == 409
    assert vouch(registry, token, "1.0.0+other", sums).status == 409


BOMB = bytes([2]) + zlib.compress(b"\0" * 5_000_000, 9)


@pytest.mark.parametrize(
    ("sums", "signature"),
    [
        (b"", None),
        (b"x\n", None),
        (listed("2.0.0"), None),
        (listed("1.0.0") * 2, None),
        (b"0" * 64 + b"  a/../b.zip\n", None),
        (b"0" * 64 + b"  a b.zip\n", None),
        (listed("1.0.0"), b""),
        (listed("1.0.0"), b"x"),
        (listed("1.0.0"), b"\xc2" + b"\xff" * 100),
        (listed("1.0.0"), str(pysequoia.armor(detached(ACME, listed("1.0.0")), pysequoia.ArmorKind.Signature)).encode()),
        (listed("1.0.0"), bytes([0xC8, 0xFF]) + len(BOMB).to_bytes(4, "big") + BOMB),
        (listed("1.0.0"), detached(ACME, listed("1.0.0")) * 100),
    ],
    ids=["empty", "no line", "other version", "twice", "path", "space", "unsigned", "x", "junk", "armored", "bomb", "long"],
)
def test_what_is_no_signed_list(sums: bytes, signature: bytes | None, registry: Registry, tmp_path: Path) -> None:
    token = registry.token()
    trust(registry, tmp_path)
    upload(registry, token, "1.0.0")
    answer = vouch(registry, token, "1.0.0", sums, signature)
    assert answer.status in (400, 409, 413, 422)
    assert shown(registry, token, "1.0.0")[2] == list(own_keys(registry))


def test_bodies_that_are_none(registry: Registry) -> None:
    token = registry.token()
    for body in (
        b"",
        b"[]",
        b"{}",
        b'{"shasums": "\xc3\xa9", "signature": ""}',
        b'{"shasums": "", "signature": "\\u0000"}',
        b"[" * 9000,
        b" " * 20_000,
    ):
        answer = registry.ask("/v1/providers/acme/thing/1.0.0/signature", token, method="PUT", body=body)
        assert answer.status in (400, 413), body[:20]
    for path in ("acme/Thing/1.0.0", "acme/thing/x", "search/thing/1.0.0"):
        assert registry.ask(f"/v1/providers/{path}/signature", token, method="PUT", body=b"{}").status == 400


def test_owners_trust_keys_of_their_namespace(registry: Registry) -> None:
    owner, other, key = registry.token("admin"), registry.token("admin", "other"), new_key()
    path = "/v1/namespaces/acme/keys"
    made = registry.ask(path, owner, method="POST", body=armored(key))
    assert (made.status, json.loads(made.data)["owner"]) == (201, "Acme <providers@acme.example>")
    assert [one["id"] for one in json.loads(registry.ask(path, owner).data)["keys"]] == [key_id(key)]
    for wrong in (None, other, registry.token("publish")):
        for method, where_, body in (("GET", path, None), ("POST", path, armored(key)), ("DELETE", f"{path}/{key_id(key)}", None)):
            assert registry.ask(where_, wrong, method=method, body=body).status == (403 if wrong else 401)
    assert registry.ask("/v1/namespaces/other/keys", other).data == b'{"keys":[]}'
    assert registry.ask(f"/v1/namespaces/other/keys/{key_id(key)}", other, method="DELETE").status == 404
    assert registry.ask(f"{path}/{key_id(key)}", owner, method="DELETE").status == 204
    assert registry.ask(f"{path}/{key_id(key)}", owner, method="DELETE").status == 404
    assert registry.ask(path, owner, method="POST", body=b"x" * 70_000).status == 413
    assert registry.ask("/v1/namespaces/*/keys", registry.token("admin", "*"), method="POST", body=armored(key)).status == 400
