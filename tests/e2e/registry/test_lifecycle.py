"""What stock `terraform init` does with versions that are deprecated, yanked and revoked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from fac_core.errors import UserError
from fac_core.terraform import Terraform
from fac_lint.cli import command as lint_command

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.registry.conftest import Server

pytestmark = pytest.mark.e2e
HOST = "registry.test"
SOURCE = f"{HOST}/acme/queue/aws"
HOSTS = 'host "registry.test" {{\n  services = {{ "modules.v1" = "{url}/v1/modules/" }}\n}}\n'


@pytest.fixture
def server(serve: Callable[..., Server], module: Callable[[str], Path]) -> Server:
    server = serve("--anonymous-read")
    token = server.token()
    for version in ("1.0.0", "1.1.0", "1.2.0"):
        server.publish(module(version), version, token)
    return server


@pytest.fixture
def bring(server: Server, run_registry: Callable[..., str]) -> Callable[..., str]:
    """Say what became of versions."""
    token = server.token("admin")

    def run(command: str, *versions: str) -> str:
        reason = () if command == "reinstate" else ("--reason", "it costs too much")
        return run_registry(command, "acme/queue/aws", *versions, "--registry", server.url, "--token", token, *reason)

    return run


@pytest.fixture
def install(server: Server, consumer: Callable[..., dict[str, str]]) -> Callable[..., str]:
    """Install the module and return what it says, or why it cannot be."""

    def run(version: str | None, source: str = SOURCE) -> str:
        try:
            said = consumer(source, version, cli_config=HOSTS.format(url=server.url))
        except UserError as error:
            return re.sub(r"\s+", " ", str(error))
        return said["says"].removesuffix(" for orders")

    return run


def link(server: Server) -> str:
    """Return the address of an archive, as Terraform is told it."""
    answer = server.pool.request("GET", f"{server.url}/v1/modules/acme/queue/aws/1.2.0/download")
    return server.url + answer.headers["x-terraform-get"]


def test_deprecated_is_installed_as_before(bring: Callable[..., str], install: Callable[..., str]) -> None:
    bring("deprecate", "1.2.0")
    assert [install(wanted) for wanted in (None, "~> 1.0", "1.2.0")] == ["1.2.0"] * 3


def test_yanked_is_found_by_no_constraint(server: Server, bring: Callable[..., str], install: Callable[..., str]) -> None:
    bring("yank", "1.2.0")
    assert [install(wanted) for wanted in (None, "~> 1.0", "<= 1.2.0")] == ["1.1.0"] * 3
    # Terraform looks for a pin in the same list.
    assert "no available version of module" in install("1.2.0")
    assert install(None, link(server)) == "1.2.0"
    bring("yank", "1.0.0", "1.1.0")
    assert "no versions" in install("~> 1.0")
    bring("reinstate", "1.2.0")
    assert install("1.2.0") == "1.2.0"


def test_revoked_is_given_to_nobody(server: Server, bring: Callable[..., str], install: Callable[..., str]) -> None:
    address = link(server)
    assert install(None, address) == "1.2.0"
    bring("revoke", "1.2.0")
    assert install("~> 1.0") == "1.1.0"
    assert "no available version of module" in install("1.2.0")
    assert "410" in install(None, address)


@pytest.mark.parametrize("command", ["deprecate", "yank", "revoke"])
def test_what_is_installed_goes_on_working(server: Server, bring: Callable[..., str], tmp_path: Path, command: str) -> None:
    folder = tmp_path / "consumer"
    folder.mkdir()
    (folder / "main.tf").write_text(f'module "m" {{\n  source  = "{SOURCE}"\n  version = "1.2.0"\n  name    = "orders"\n}}\n')
    with Terraform(folder, cli_config=HOSTS.format(url=server.url)) as terraform:
        terraform.init()
        bring(command, "1.2.0")
        terraform.init()
        terraform.validate()


def test_the_linter_tells_what_terraform_does_not(
    server: Server, bring: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "main.tf").write_text(f'module "m" {{\n  source  = "{SOURCE}"\n  version = "~> 1.1"\n  name    = "orders"\n}}\n')
    (tmp_path / "terraform.rc").write_text(HOSTS.format(url=server.url))
    monkeypatch.setenv("TF_CLI_CONFIG_FILE", str(tmp_path / "terraform.rc"))
    monkeypatch.chdir(tmp_path)

    def told() -> str:
        asked = ["--ask-registries", "--all", "--select", "deprecated-module-version", "main.tf"]
        return re.sub(r"\s+", " ", CliRunner().invoke(lint_command, asked, standalone_mode=False).output)

    assert f"module.m gets 1.2.0 of {SOURCE}, and nothing is said against it" in told()
    bring("deprecate", "1.2.0")
    assert f"module.m gets 1.2.0 of {SOURCE}, which is deprecated: it costs too much" in told()
    bring("yank", "1.1.0", "1.2.0")
    assert f"module.m asks for version ~> 1.1 of {SOURCE}, which offers none such" in told()
