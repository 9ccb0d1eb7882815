"""Keys change, and real `terraform init` goes on: with the registry's next key, without its old one, and with a publisher's own."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pysequoia
import pytest
from tests.e2e.registry.test_providers import HOST, PLATFORMS, build, host_block, install, publish, with_small_key

from fac_core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e
SOURCE = f"{HOST}/acme/thing"


def test_terraform_installs_before_amid_and_after_a_change_of_keys(
    serve: Callable[..., Server], run_registry: Callable[..., str], tmp_path: Path
) -> None:
    server = with_small_key(serve(), run_registry)
    token = server.token()
    config = host_block(server.url, token)
    build(tmp_path / "one", "1.0.0", PLATFORMS[:1])
    publish(server, tmp_path / "one", run_registry, token)
    before = install(tmp_path / "before", SOURCE, config, "1.0.0")
    (first,) = json.loads(run_registry("provider", "key", "list", *server.where, "--json"))["registry"]
    run_registry("provider", "key", "rotate", *server.where)
    build(tmp_path / "two", "1.1.0", PLATFORMS[:1])
    publish(server, tmp_path / "two", run_registry, token)
    assert install(tmp_path / "amid", SOURCE, config, "1.0.0") == before
    assert '"1.1.0"' in install(tmp_path / "amid-new", SOURCE, config, "1.1.0")
    assert run_registry("provider", "key", "retire", *server.where, first["id"]) == "1 version was signed again"
    assert install(tmp_path / "after", SOURCE, config, "1.0.0") == before, "lock files stay as they are"
    assert '"1.1.0"' in install(tmp_path / "after-new", SOURCE, config, "1.1.0")
    assert "0 faults" in run_registry("verify", *server.where)


def test_terraform_checks_a_publishers_own_signature(
    serve: Callable[..., Server], run_registry: Callable[..., str], tmp_path: Path
) -> None:
    server = serve()
    token = server.token()
    key = pysequoia.Tsk.generate("Acme <providers@acme.example>", cipher_suite=pysequoia.CipherSuite.RSA3k)
    (tmp_path / "acme.asc").write_text(str(key.extract_certificate()))
    dist = tmp_path / "dist"
    build(dist, "1.0.0")
    sums = dist / "terraform-provider-thing_1.0.0_SHA256SUMS"
    sums.write_text("".join(f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}\n" for one in sorted(dist.glob("*.zip"))))
    signature = pysequoia.sign(key.signer(), sums.read_bytes(), mode=pysequoia.SignatureMode.DETACHED, armor=False)
    sums.with_name(f"{sums.name}.sig").write_bytes(bytes(signature))
    with pytest.raises(RuntimeError, match=r"422.*no key of acme made this signature"):
        publish(server, dist, run_registry, token)
    identity = run_registry("provider", "key", "trust", "acme", str(tmp_path / "acme.asc"), *server.where)
    said = publish(server, dist, run_registry, token)
    assert said[0] == f"signed by {identity}: acme/thing 1.0.0"
    assert [line.split()[0] for line in said[1:]] == ["published"] * len(PLATFORMS)
    lock = install(tmp_path / "own", SOURCE, host_block(server.url, token))
    assert all(f'"zh:{hashlib.sha256(one.read_bytes()).hexdigest()}"' in lock for one in dist.glob("*.zip"))
    assert publish(server, dist, run_registry, token)[0].startswith("already signed by")
    # The registry cannot speak for a publisher: another signature in the place of theirs is refused.
    digest = hashlib.sha256(bytes(signature)).hexdigest()
    blob = server.data / "blobs" / digest[:2] / digest
    other = pysequoia.Tsk.generate("Mallory", cipher_suite=pysequoia.CipherSuite.RSA2k)
    blob.write_bytes(bytes(pysequoia.sign(other.signer(), sums.read_bytes(), mode=pysequoia.SignatureMode.DETACHED, armor=False)))
    with pytest.raises(UserError, match="signature"):
        install(tmp_path / "other", SOURCE, host_block(server.url, token))
