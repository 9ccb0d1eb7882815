from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.real_provider.azure_identity import configuration, identity
from tests.real_provider.provider_process import ProviderProcess

if TYPE_CHECKING:
    from collections.abc import Iterator

AWS, AZURE = ("aws", "5.100.0"), ("azurerm", "5.2.0")
MIRRORS = (
    Path.home() / ".terraform.d/plugins",
    Path("/usr/local/share/terraform/plugins"),
    Path("/usr/share/terraform/plugins"),
    *sorted(Path("/opt").glob("*")),
)


def mirror_of(provider: str, version: str) -> Path:
    """Return the folder of a filesystem mirror that holds a real provider: FAC_PLUGIN_MIRROR, or one of the usual places."""
    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    given = os.environ.get("FAC_PLUGIN_MIRROR")
    for folder in [Path(given)] if given else MIRRORS:
        if (folder / "registry.terraform.io/hashicorp" / provider / version / f"{sys.platform}_{machine}").is_dir():
            return folder
    pytest.skip(f"no plugin mirror with hashicorp/{provider} {version}: set FAC_PLUGIN_MIRROR")


def reads(mirror: Path) -> str:
    """Return the CLI configuration with which terraform takes providers from a mirror."""
    return f'provider_installation {{\n  filesystem_mirror {{\n    path = "{mirror}"\n  }}\n}}\n'


@pytest.fixture(scope="session")
def plugin_mirror() -> Path:
    """Folder of a mirror that holds the real AWS provider."""
    return mirror_of(*AWS)


@pytest.fixture(scope="session")
def cli_config(plugin_mirror: Path) -> str:
    return reads(plugin_mirror)


@pytest.fixture(scope="session")
def azure_mirror() -> Path:
    """Folder of a mirror that holds the real Azure provider."""
    return mirror_of(*AZURE)


@pytest.fixture(scope="session")
def azure_cli_config(azure_mirror: Path) -> str:
    return reads(azure_mirror)


@pytest.fixture(scope="session")
def azure_provider(azure_mirror: Path) -> Iterator[ProviderProcess]:
    """The real Azure provider, which believes in an identity that there is not."""
    program = next((azure_mirror / "registry.terraform.io/hashicorp").joinpath(*AZURE).glob("*/terraform-provider-azurerm*"))
    with identity() as url, ProviderProcess(program, configuration(url)) as provider:
        yield provider


@pytest.fixture(scope="session")
def aws_api() -> Iterator[str]:
    """URL of a mock of AWS on loopback."""
    program = [sys.executable, "-W", "ignore", str(Path(__file__).with_name("aws_api.py"))]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        server.terminate()
