from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

AWS = Path("registry.terraform.io/hashicorp/aws")
VERSION = "5.100.0"
MIRRORS = (
    Path.home() / ".terraform.d/plugins",
    Path("/usr/local/share/terraform/plugins"),
    Path("/usr/share/terraform/plugins"),
    *sorted(Path("/opt").glob("*")),
)


@pytest.fixture(scope="session")
def plugin_mirror() -> Path:
    """Folder of a filesystem mirror that holds the real AWS provider: FAC_PLUGIN_MIRROR, or one of the usual places."""
    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    given = os.environ.get("FAC_PLUGIN_MIRROR")
    for folder in [Path(given)] if given else MIRRORS:
        if (folder / AWS / VERSION / f"{sys.platform}_{machine}").is_dir():
            return folder
    pytest.skip(f"no plugin mirror with hashicorp/aws {VERSION}: set FAC_PLUGIN_MIRROR")


@pytest.fixture(scope="session")
def cli_config(plugin_mirror: Path) -> str:
    return f'provider_installation {{\n  filesystem_mirror {{\n    path = "{plugin_mirror}"\n  }}\n}}\n'


@pytest.fixture(scope="session")
def aws_api() -> Iterator[str]:
    """URL of a mock of AWS on loopback."""
    program = [sys.executable, "-W", "ignore", str(Path(__file__).with_name("aws_api.py"))]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        server.terminate()
