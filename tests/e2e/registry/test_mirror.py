"""Providers of another registry through this one: real `terraform init`, and again when that other one is gone."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import pytest
from tests.e2e.registry.test_providers import install
from tests.unit.registry.other_registry import OtherRegistry, served

from fac_core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import trustme
    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e


def test_terraform_installs_a_provider_of_another_registry(
    serve: Callable[..., Server], certificate: tuple[Path, Path, Path], authority: trustme.CA, tmp_path: Path
) -> None:
    if os.geteuid():
        pytest.skip("only root may listen on port 443, and Terraform asks mirrors for no host with another one")
    ca, cert, key = certificate
    # An address of loopback that no other test of this machine has at the same time.
    address = f"127.{random.randrange(1, 255)}.{random.randrange(256)}.9"  # noqa: S311 - no secret
    with served(authority, OtherRegistry(), (address, 443)) as other:
        other.offer("1.0.0", "1.2.0")
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SSL_CERT_FILE", str(ca))
            tls = ("--tls-cert", str(cert), "--tls-key", str(key))
            server = serve(*tls, "--mirror", f"{address}/acme/*", "--mirror-network", "127.0.0.0/8")
        at = server.url.removeprefix("https://")
        credentials = f'credentials "{at}" {{\n  token = "{server.token("read")}"\n}}\n'
        mirror = f'provider_installation {{\n  network_mirror {{\n    url = "{server.url}/v1/mirror/"\n  }}\n}}\n'
        source = f"{address}/acme/thing"
        first = install(tmp_path / "one", source, credentials + mirror, SSL_CERT_FILE=str(ca))
        assert ('version     = "1.2.0"' in first, "h1:" in first) == (True, True)
        with pytest.raises(UserError, match="was not found in any of the search locations"):
            install(tmp_path / "two", f"{address}/evil/thing", credentials + mirror, SSL_CERT_FILE=str(ca))
        asked = len(other.asked)
    # The other registry is gone: what was proven is here, and locks to the same hashes.
    again = install(tmp_path / "three", source, credentials + mirror, SSL_CERT_FILE=str(ca))
    assert (again, len(other.asked)) == (first, asked)
