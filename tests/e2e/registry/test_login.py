"""`terraform login`, by the real Terraform: discovery over TLS, the way by the identity provider, the token in its credentials file."""

from __future__ import annotations

import contextlib
import json
import os
import re
import socket
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
import urllib3
from tests.browsing import Browsing
from tests.identity_provider import CLIENT, SECRET, IdentityProvider

from fac_core.terraform import find_binary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e
URL = re.compile(r"https://\S+/login/authorize\?\S+")


@pytest.fixture
def identity_provider() -> Iterator[IdentityProvider]:
    provider = IdentityProvider()
    yield provider
    provider.close()


@pytest.fixture
def server(
    serve: Callable[..., Server], certificate: tuple[Path, Path, Path], identity_provider: IdentityProvider, tmp_path: Path
) -> tuple[Server, str]:
    """A registry over TLS that knows its address and the identity provider, whose secret stands in a file; and its authority's file."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    ca, cert, key = certificate
    (tmp_path / "secret").write_text(SECRET + "\n")
    (tmp_path / "registry.toml").write_text(
        f'oidc_issuer = "{identity_provider.issuer}"\noidc_client_id = "{CLIENT}"\noidc_client_secret_file = "secret"\n'
        f'public_url = "https://127.0.0.1:{port}"\nlogin_days = 7\n'
    )
    tls = ("--tls-cert", str(cert), "--tls-key", str(key))
    return serve("--config", str(tmp_path / "registry.toml"), *tls, "--port", str(port)), str(ca)


@pytest.fixture
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of Terraform's, and programs that open no browser."""
    for name in ("xdg-open", "open", "x-www-browser", "www-browser", "wslview"):
        program = tmp_path / "programs" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text("#!/bin/sh\nexit 0\n")
        program.chmod(0o755)
    # Terraform makes this folder when it looks for a newer version of itself, and takes it for granted here.
    (tmp_path / "home" / ".terraform.d").mkdir(parents=True)
    for name, value in (("HOME", str(tmp_path / "home")), ("PATH", str(program.parent)), ("CHECKPOINT_DISABLE", "1")):
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("TF_CLI_CONFIG_FILE", raising=False)
    return tmp_path / "home"


def log_in(command: list[str], home: Path, ca: str) -> Browsing:
    """Say yes to Terraform, do in a browser what it asks for, and say yes there, too."""
    environment = {**os.environ, "SSL_CERT_FILE": ca}
    with subprocess.Popen(command, env=environment, cwd=home, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as terraform:
        assert terraform.stdin is not None
        assert terraform.stdout is not None
        terraform.stdin.write("yes\n")
        terraform.stdin.flush()
        url = next(match[0] for line in terraform.stdout if (match := URL.search(line)))
        browser = Browsing(url, ca=ca)
        back = browser.submit(browser.open(url), "/login/authorize", ("answer", "yes"), name="laptop").url
        # Terraform, which has what it waited for, may be gone before its answer is: whether it took the code, its own words tell.
        with contextlib.suppress(urllib3.exceptions.ProtocolError):
            assert b"returned an authentication code" in browser.pool.request("GET", back).data
        said = terraform.stdout.read()
        assert terraform.wait() == 0, said
    assert "Success!" in said
    return browser


def test_terraform_logs_in_and_installs_a_private_module(
    server: tuple[Server, str],
    module: Callable[[str], Path],
    consumer: Callable[..., dict[str, str]],
    run_registry: Callable[..., str],
    request: pytest.FixtureRequest,
) -> None:
    registry, ca = server
    host = urlsplit(registry.url).netloc
    registry.publish(module("1.0.0"), "1.0.0", registry.token(), ca=Path(ca))
    run_registry("role", "grant", "acme", "publish", *registry.where, "--group", "platform")
    command = [*find_binary().command, "login", "-no-color", host]
    home: Path = request.getfixturevalue("surroundings")
    browser = log_in(command, home, ca)
    kept = json.loads((home / ".terraform.d" / "credentials.tfrc.json").read_text())
    token = kept["credentials"][host]["token"]
    listed = json.loads(run_registry("token", "list", *registry.where, "--json"))
    assert [(one["name"], one["scope"], one["person"]) for one in listed if one["id"] == token.split("_")[1]] == [("laptop", "read", 1)]
    config = f'credentials "{host}" {{\n  token = "{token}"\n}}\n'
    request.getfixturevalue("monkeypatch").undo()
    found = consumer(f"{host}/acme/queue/aws", "1.0.0", cli_config=config, environment={"SSL_CERT_FILE": ca})
    assert found == {"says": "1.0.0 for orders"}
    with pytest.raises(RuntimeError, match="403"):
        registry.publish(module("1.0.1"), "1.0.1", token, ca=Path(ca))
    log = (registry.data.parent / "server.log").read_text()
    for secret in (token, SECRET, *browser.cookies[host].values()):
        assert secret not in log
    assert "code=" not in log
