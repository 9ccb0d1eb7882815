"""Stock Terraform against the registry, as an author and a consumer use it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.terraform import format_text
from fac_registry.address import Address
from fac_registry.modules.description import Description
from fac_registry.modules.interface import interface
from fac_registry.modules.version import Version
from fac_registry.pages.snippet import usage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e
HOST = "registry.test"


def host_block(url: str, token: str | None = None) -> str:
    """CLI configuration that finds the registry without discovery, and the token for it."""
    config = f'host "{HOST}" {{\n  services = {{\n    "modules.v1" = "{url}/v1/modules/"\n  }}\n}}\n'
    return config + (f'credentials "{HOST}" {{\n  token = "{token}"\n}}\n' if token else "")


def test_constraints_submodules_and_prereleases(
    serve: Callable[..., Server], module: Callable[[str], Path], consumer: Callable[..., dict[str, str]]
) -> None:
    server = serve("--anonymous-read")
    token = server.token()
    for version in ("1.0.0", "1.1.0", "1.2.0-rc.1", "2.0.0", "2.0.1+build5"):
        server.publish(module(version), version, token)
    source, config = f"{HOST}/acme/queue/aws", host_block(server.url)
    for constraint, wanted in (
        ("~> 1.0", "1.1.0"),
        ("1.0.0", "1.0.0"),
        ("1.2.0-rc.1", "1.2.0-rc.1"),
        (">= 1.0, < 2.0.1", "2.0.0"),
        (None, "2.0.1+build5"),
    ):
        assert consumer(source, constraint, cli_config=config) == {"says": f"{wanted} for orders"}
    assert consumer(f"{source}//modules/dead-letters", "1.1.0", cli_config=config) == {"says": "letters of 1.1.0"}
    with pytest.raises(UserError, match="no available version"):
        consumer(source, ">= 3.0", cli_config=config)
    with pytest.raises(UserError, match="not found"):
        consumer(f"{HOST}/acme/absent/aws", None, cli_config=config)


def test_a_private_module_with_credentials(
    serve: Callable[..., Server], module: Callable[[str], Path], consumer: Callable[..., dict[str, str]]
) -> None:
    server = serve()
    server.publish(module("1.0.0"), "1.0.0", server.token())
    read, source = server.token("read"), f"{HOST}/acme/queue/aws"
    assert consumer(source, "~> 1.0", cli_config=host_block(server.url, read)) == {"says": "1.0.0 for orders"}
    from_environment = consumer(source, "~> 1.0", cli_config=host_block(server.url), environment={"TF_TOKEN_registry_test": read})
    assert from_environment == {"says": "1.0.0 for orders"}
    assert consumer(f"{source}//modules/dead-letters", "1.0.0", cli_config=host_block(server.url, read)) == {"says": "letters of 1.0.0"}
    for token in (None, "wrong", server.token("read", "other")):
        with pytest.raises(UserError, match=r"401|403|Unauthorized|Forbidden"):
            consumer(source, "~> 1.0", cli_config=host_block(server.url, token))


def test_a_namespace_opened_while_the_server_runs(
    serve: Callable[..., Server], module: Callable[[str], Path], consumer: Callable[..., dict[str, str]], run_registry: Callable[..., str]
) -> None:
    server = serve()
    server.publish(module("1.0.0"), "1.0.0", server.token())
    run_registry("namespace", "set", "acme", "--data", str(server.data), "--anonymous-read")
    assert consumer(f"{HOST}/acme/queue/aws", "1.0.0", cli_config=host_block(server.url)) == {"says": "1.0.0 for orders"}


def test_over_tls_with_discovery(
    serve: Callable[..., Server],
    module: Callable[[str], Path],
    consumer: Callable[..., dict[str, str]],
    certificate: tuple[Path, Path, Path],
) -> None:
    authority, chain, key = certificate
    server = serve("--tls-cert", str(chain), "--tls-key", str(key))
    assert server.url.startswith("https://127.0.0.1:")
    host = server.url.removeprefix("https://")
    server.publish(module("1.0.0"), "1.0.0", server.token(), ca=authority)
    environment = {"SSL_CERT_FILE": str(authority)}
    config = f'credentials "{host}" {{\n  token = "{server.token("read")}"\n}}\n'
    assert consumer(f"{host}/acme/queue/aws", "1.0.0", cli_config=config, environment=environment) == {"says": "1.0.0 for orders"}
    with pytest.raises(UserError, match=r"401|Unauthorized"):
        consumer(f"{host}/acme/queue/aws", "1.0.0", environment=environment)
    with pytest.raises(UserError, match=r"certificate|x509"):
        consumer(f"{host}/acme/queue/aws", "1.0.0", cli_config=config)


def test_behind_a_public_address(
    serve: Callable[..., Server], module: Callable[[str], Path], consumer: Callable[..., dict[str, str]]
) -> None:
    first = serve("--anonymous-read")
    first.publish(module("1.0.0"), "1.0.0", first.token())
    behind = serve("--anonymous-read", "--public-url", first.url + "/")
    location = behind.pool.request("GET", f"{behind.url}/v1/modules/acme/queue/aws/1.0.0/download").headers["x-terraform-get"]
    assert location.startswith(f"{first.url}/v1/archives/")
    # Both run on one data folder, so links of one are good at the other: what two replicas do.
    assert consumer(f"{HOST}/acme/queue/aws", "1.0.0", cli_config=host_block(behind.url)) == {"says": "1.0.0 for orders"}


def test_an_archive_that_was_changed_in_storage_is_refused_by_terraform(
    serve: Callable[..., Server], module: Callable[[str], Path], consumer: Callable[..., dict[str, str]]
) -> None:
    server = serve("--anonymous-read")
    done = json.loads(server.publish(module("1.0.0"), "1.0.0", server.token(), "--json"))
    digest = done["digest"].removeprefix("sha256:")
    blob = server.data / "blobs" / digest[:2] / digest
    blob.write_bytes(blob.read_bytes()[:-1] + b"x")
    with pytest.raises(UserError, match=r"[Cc]hecksums? did not match"):
        consumer(f"{HOST}/acme/queue/aws", "1.0.0", cli_config=host_block(server.url))


def test_publishing_again(serve: Callable[..., Server], module: Callable[[str], Path], consumer: Callable[..., dict[str, str]]) -> None:
    server = serve("--anonymous-read")
    token = server.token()
    folder = module("first")
    assert server.publish(folder, "1.0.0", token).startswith("published")
    assert server.publish(folder, "1.0.0", token).startswith("already there")
    with pytest.raises(RuntimeError, match=r"exit 2:.*409"):
        server.publish(module("second"), "1.0.0", token)
    assert consumer(f"{HOST}/acme/queue/aws", "1.0.0", cli_config=host_block(server.url)) == {"says": "first for orders"}


def test_the_snippet_of_the_page_is_formatted() -> None:
    code = b"""
variable "name" { type = string }
variable "tags" { type = map(string) }
variable "cost" {
  type = object({ owner = string, center = object({ code = number, open = bool }), note = optional(string) })
}
"""
    inputs, outputs, *_ = interface({"main.tf": code})
    text = (
        usage("registry.example.com", Address("acme", "queue", "aws"), Version("1.2.3"), Description(inputs=inputs, outputs=outputs)) + "\n"
    )
    assert re.search(r"code = 0\n +open = false", text)
    assert format_text(text) == text
