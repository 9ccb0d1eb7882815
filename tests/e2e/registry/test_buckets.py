"""A registry whose archives are in a bucket: published, installed, verified, collected, and honest when the bucket is gone."""

from __future__ import annotations

import io
import json
import tarfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from moto.server import ThreadedMotoServer
    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e
HOSTS = 'host "registry.test" {{\n  services = {{ "modules.v1" = "{url}/v1/modules/" }}\n}}\n'


def tarball() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        archive.addfile(tarfile.TarInfo("main.tf"))
    return buffer.getvalue()


def test_modules_live_in_a_bucket(
    serve: Callable[..., Server],
    bucket: ThreadedMotoServer,
    module: Callable[[str], Path],
    consumer: Callable[..., dict[str, str]],
    run_registry: Callable[..., str],
) -> None:
    storage = ("--storage", "s3://archives/modules")
    server = serve("--anonymous-read", *storage)
    token = server.token()
    assert "published" in server.publish(module("one"), "1.0.0", token)
    assert not (server.data / "blobs").exists()
    hosts = HOSTS.format(url=server.url)
    assert consumer("registry.test/acme/queue/aws", "1.0.0", cli_config=hosts)["says"] == "one for orders"
    # Nobody has fetched this one: what was fetched a moment ago, the server gives out of its memory.
    assert "published" in server.publish(module("two"), "1.1.0", token)
    assert "2 versions are as they were published" in run_registry("verify", "--data", str(server.data), *storage)
    bucket.stop()
    gone = server.pool.request("GET", f"{server.url}/v1/modules/acme/queue/aws/1.1.0/download")
    archive = server.pool.request("GET", server.url + gone.headers["x-terraform-get"])
    assert archive.status == 503
    assert json.loads(archive.data)["detail"] == "the registry's storage is damaged or gone"
    assert server.pool.request("GET", f"{server.url}/readyz").status == 503
    assert server.pool.request("GET", f"{server.url}/healthz").status == 200
    refused = server.pool.request(
        "PUT", f"{server.url}/v1/modules/acme/queue/aws/2.0.0", body=tarball(), headers={"authorization": f"Bearer {token}"}
    )
    assert refused.status == 503
    listed = json.loads(server.pool.request("GET", f"{server.url}/v1/modules/acme/queue/aws/versions").data)
    assert listed["modules"][0]["versions"] == [{"version": "1.0.0"}, {"version": "1.1.0"}]
