"""Providers as authors publish and consumers install them: real `terraform init`, from the registry and from it as a network mirror."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import time
import zipfile
from typing import TYPE_CHECKING

import pysequoia
import pytest
from tests.e2e.registry.test_hostile_uploads import unharmed

from fac_core.errors import UserError
from fac_core.terraform import Terraform
from fac_registry.providers.openpgp import PublicKey, signed_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e
HOST = "registry.test"
PLATFORMS = ("linux_amd64", "linux_arm64", "darwin_arm64", "windows_amd64")


def build(folder: Path, version: str, platforms: tuple[str, ...] = PLATFORMS, says: str = "") -> dict[str, str]:
    """Write the zips of a provider that nobody runs; return the h1 of each platform, computed as Go's dirhash does."""
    folder.mkdir(exist_ok=True)
    hashes = {}
    for platform in platforms:
        files = {f"terraform-provider-thing_v{version}": f"#!/bin/false {platform} {says}\n", "LICENSE": "free\n"}
        with zipfile.ZipFile(folder / f"terraform-provider-thing_{version}_{platform}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in files.items():
                info = zipfile.ZipInfo(name)
                info.external_attr = 0o100755 << 16
                archive.writestr(info, text)
        lines = "".join(f"{hashlib.sha256(files[name].encode()).hexdigest()}  {name}\n" for name in sorted(files))
        hashes[platform] = "h1:" + base64.b64encode(hashlib.sha256(lines.encode()).digest()).decode()
    return hashes


def publish(server: Server, folder: Path, run_registry: Callable[..., str], token: str, ca: Path | None = None) -> list[str]:
    environment = {"FAC_REGISTRY_TOKEN": token, **({"SSL_CERT_FILE": str(ca)} if ca else {})}
    said = run_registry("provider", "publish", str(folder), "--registry", server.url, "--namespace", "acme", environment=environment)
    return said.splitlines()


def install(folder: Path, source: str, config: str, version: str = "~> 1.0", **environment: str) -> str:
    """Run `terraform init` of a consumer, and return its lock file."""
    folder.mkdir(exist_ok=True)
    thing = f'thing = {{\n      source  = "{source}"\n      version = "{version}"\n    }}'
    (folder / "main.tf").write_text(f"terraform {{\n  required_providers {{\n    {thing}\n  }}\n}}\n")
    with Terraform(folder, cli_config=config, environment=environment) as terraform:
        terraform.init()
    return (folder / ".terraform.lock.hcl").read_text()


def host_block(url: str, token: str) -> str:
    services = f'host "{HOST}" {{\n  services = {{\n    "providers.v1" = "{url}/v1/providers/"\n  }}\n}}\n'
    return f'{services}credentials "{HOST}" {{\n  token = "{token}"\n}}\n'


def with_small_key(server: Server, run_registry: Callable[..., str]) -> Server:
    """Give a server a key before it would make one of 4096 bits, which takes ten seconds."""
    run_registry("provider", "key", "rotate", *server.where)
    return server


def asked(server: Server, path: str, token: str) -> bytes:
    return server.pool.request("GET", f"{server.url}{path}", headers={"authorization": f"Bearer {token}"}).data


def test_terraform_installs_and_checks_the_signature(
    serve: Callable[..., Server], run_registry: Callable[..., str], tmp_path: Path
) -> None:
    """By the key that a server makes itself: of RSA, with 4096 bits, and without an end."""
    server = serve()
    hashes = build(tmp_path / "dist", "1.2.0")
    build(tmp_path / "dist", "1.10.0")
    token, read = server.token(), server.token("read")
    with unharmed(server):  # making the key takes seconds of a processor
        assert [line.split()[0] for line in publish(server, tmp_path / "dist", run_registry, token)] == ["published"] * 8
    assert all(line.startswith("already there:") for line in publish(server, tmp_path / "dist", run_registry, token))
    config = host_block(server.url, read)
    lock = install(tmp_path / "one", f"{HOST}/acme/thing", config)
    assert 'version     = "1.10.0"' in lock
    assert f'"{hashes["linux_amd64"]}"' in install(tmp_path / "two", f"{HOST}/acme/thing", config, "1.2.0")
    # Terraform takes what the signed list holds for the other platforms.
    for file in (tmp_path / "dist").glob("*_1.10.0_*.zip"):
        assert f'"zh:{hashlib.sha256(file.read_bytes()).hexdigest()}"' in lock
    with pytest.raises(UserError, match="rejected the given authentication credentials"):
        install(tmp_path / "three", f"{HOST}/acme/thing", host_block(server.url, "none"))
    with pytest.raises(UserError, match=r"(?i)no available releases match"):
        install(tmp_path / "four", f"{HOST}/acme/thing", config, ">= 2.0")
    # Eight packages, and of two versions the list of checksums with its signature.
    assert "12 versions are as they were published, 0 faults" in run_registry("verify", *server.where)
    assert run_registry("gc", *server.where, "--dry-run") == ""
    answer = json.loads(asked(server, "/v1/providers/acme/thing/1.2.0/download/linux/amd64", read))
    sums, signature = (asked(server, answer[name], read) for name in ("shasums_url", "shasums_signature_url"))
    (made,) = answer["signing_keys"]["gpg_public_keys"]
    assert signed_by(sums, signature, [PublicKey(made["key_id"], made["ascii_armor"])]) == made["key_id"]
    assert len(signature) > 512, "4096 bits"
    assert pysequoia.Cert.from_bytes(made["ascii_armor"].encode()).expiration is None


def test_terraform_refuses_what_is_not_signed_by_the_key(
    serve: Callable[..., Server], run_registry: Callable[..., str], tmp_path: Path
) -> None:
    server = with_small_key(serve(), run_registry)
    build(tmp_path / "dist", "1.0.0", PLATFORMS[:1])
    token = server.token()
    publish(server, tmp_path / "dist", run_registry, token)
    answer = json.loads(asked(server, "/v1/providers/acme/thing/1.0.0/download/linux/amd64", token))
    signature = server.pool.request("GET", server.url + answer["shasums_signature_url"])
    assert signature.data[0] & 0x80, "Terraform takes binary signatures alone"
    digest = hashlib.sha256(signature.data).hexdigest()
    blob = server.data / "blobs" / digest[:2] / digest
    damaged = bytearray(signature.data)
    damaged[-1] ^= 1
    blob.write_bytes(bytes(damaged))
    for _ in range(100):  # what is small is remembered for a moment
        if server.pool.request("GET", server.url + answer["shasums_signature_url"]).data != signature.data:
            break
        time.sleep(0.1)
    with pytest.raises(UserError, match="signature"):
        install(tmp_path / "one", f"{HOST}/acme/thing", host_block(server.url, token))
    with pytest.raises(RuntimeError, match="exit 1"):
        run_registry("verify", *server.where)


def test_the_registry_is_a_network_mirror_of_what_it_holds(
    serve: Callable[..., Server], run_registry: Callable[..., str], tmp_path: Path, certificate: tuple[Path, Path, Path]
) -> None:
    ca, cert, key = certificate
    # Terraform cannot ask a mirror for a host with a port.
    server = with_small_key(serve("--tls-cert", str(cert), "--tls-key", str(key), "--public-url", f"https://{HOST}"), run_registry)
    hashes = build(tmp_path / "dist", "1.0.0")
    publish(server, tmp_path / "dist", run_registry, server.token(), ca)
    at = server.url.removeprefix("https://")
    credentials = f'credentials "{at}" {{\n  token = "{server.token("read")}"\n}}\n'
    mirror = f'provider_installation {{\n  network_mirror {{\n    url = "{server.url}/v1/mirror/"\n  }}\n}}\n'
    lock = install(tmp_path / "mirrored", f"{HOST}/acme/thing", credentials + mirror, SSL_CERT_FILE=str(ca))
    assert re.search(r'version\s+= "1.0.0"', lock)
    assert f'"{hashes["linux_amd64"]}"' in lock
    with pytest.raises(UserError, match="was not found in any of the search locations"):
        install(tmp_path / "other", "registry.other/acme/thing", credentials + mirror, SSL_CERT_FILE=str(ca))


def test_terraform_and_versions_that_were_withdrawn(serve: Callable[..., Server], run_registry: Callable[..., str], tmp_path: Path) -> None:
    server = with_small_key(serve(), run_registry)
    for version in ("1.0.0", "1.1.0", "1.2.0"):
        build(tmp_path / "dist", version, PLATFORMS[:1])
    publish(server, tmp_path / "dist", run_registry, token := server.token("admin"))
    config = host_block(server.url, token)

    def bring(command: str, version: str) -> None:
        said = ("--reason", "it costs too much", "--registry", server.url, "--token", token)
        run_registry(command, "acme/thing", version, *said, *(("--replaced-by", "1.2.0") if version != "1.2.0" else ()))

    def installed(name: str, version: str, lock: str = "") -> str:
        folder = tmp_path / name
        if lock:
            folder.mkdir()
            (folder / ".terraform.lock.hcl").write_text(lock)
        found = install(folder, f"{HOST}/acme/thing", config, version)
        return str(re.findall(r'version\s+= "(.*)"', found)[0])

    lock = install(tmp_path / "locked", f"{HOST}/acme/thing", config, "1.1.0")
    bring("deprecate", "1.0.0")
    assert installed("deprecated", "1.0.0") == "1.0.0"
    assert "acme/thing 1.0.0 is deprecated: it costs too much; take 1.2.0 instead" in heard(tmp_path / "deprecated", config)
    bring("yank", "1.1.0")
    assert installed("yanked", "< 1.2.0") == "1.0.0"
    with pytest.raises(UserError, match=r"previously-selected version 1\.1\.0 is no longer available"):
        installed("locked-again", "~> 1.0", lock)
    bring("revoke", "1.2.0")
    assert installed("revoked", "~> 1.0") == "1.0.0"
    with pytest.raises(UserError, match=r"(?i)no available releases match"):
        installed("revoked-pinned", "1.2.0")


def heard(folder: Path, config: str) -> str:
    """Return what a further `terraform init` prints."""
    (folder / ".terraform.lock.hcl").unlink()
    with Terraform(folder, cli_config=config) as terraform:
        code, output = terraform.call("init", input=False, backend=False)
    assert code == 0
    return re.sub(r"[│\s]+", " ", output)
