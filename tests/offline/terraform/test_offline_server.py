"""One server behind many commands, mocked providers, and a port that is given back."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import RunStatus, Terraform

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_core.terraform import Diagnostic

pytestmark = pytest.mark.offline

CLOUDS = {path.stem: path.read_text() for path in sorted((Path(__file__).parent / "clouds").iterdir())}
MOCKED = """mock_provider "%s" {}

run "it" {
  assert {
    condition     = %s != ""
    error_message = "no value was mocked"
  }
}
"""


@pytest.mark.parametrize(
    ("cloud", "value"),
    [("aws", "aws_sqs_queue.this.arn"), ("azurerm", "azurerm_storage_account.this.id"), ("google", "google_storage_bucket.this.self_link")],
)
def test_a_mocked_provider_is_applied(make_module: Callable[..., Path], cloud: str, value: str) -> None:
    folder = make_module(main=CLOUDS[cloud], tests__it=MOCKED % (cloud, value))
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        terraform.init()
        assert [run.status for run in terraform.test().runs] == [RunStatus.PASS]


GONE = """
import sys
from pathlib import Path
from fac_core.errors import UserError
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform

folder = Path(sys.argv[1])
with OfflineProviders([folder]) as offline:
    environment = offline.environment
with Terraform(folder, environment=environment) as terraform:
    try:
        terraform.init()
        print(*terraform.validate())
    except UserError as error:
        print(error)
"""


def test_terraform_that_finds_its_providers_gone_does_not_end_who_served_them(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text('resource "aws_sqs_queue" "this" {}\n')
    done = subprocess.run([sys.executable, "-c", GONE, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_one_server_serves_many_commands_at_once(make_module: Callable[..., Path]) -> None:
    folders = [
        make_module(main=text, tests__it=MOCKED % (cloud, "terraform_data.x.id"), extra='resource "terraform_data" "x" {}\n')
        for cloud, text in CLOUDS.items()
    ] * 2
    with OfflineProviders(folders) as offline:

        def run(folder: Path) -> tuple[tuple[Diagnostic, ...], bool]:
            with Terraform(folder, environment=offline.environment, timeout=300) as terraform:
                terraform.init()
                return terraform.validate(), terraform.test().ok

        with ThreadPoolExecutor(len(folders)) as pool:
            assert list(pool.map(run, folders)) == [((), True)] * len(folders)


def listens(port: int) -> bool:
    """Whether a socket of this process listens there; once it does not, any other process may have taken the port."""
    for descriptor in Path("/dev/fd").iterdir():
        with contextlib.suppress(OSError):
            # What is no socket is not copied: a pipe whose copy stays open has no end for who reads from it.
            if stat.S_ISSOCK(os.fstat(int(descriptor.name)).st_mode):
                with socket.socket(fileno=os.dup(int(descriptor.name))) as one:
                    if (
                        one.family in {socket.AF_INET, socket.AF_INET6}
                        and one.getsockname()[1] == port
                        and one.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
                    ):
                        return True
    return False


def test_the_port_is_free_afterwards(make_module: Callable[..., Path]) -> None:
    with OfflineProviders([make_module(main=CLOUDS["google"])]) as offline:
        attached = json.loads(offline.environment["TF_REATTACH_PROVIDERS"])
        host, port = attached["registry.terraform.io/hashicorp/google"]["Addr"]["String"].split(":")
        assert attached["registry.opentofu.org/hashicorp/google"] == attached["registry.terraform.io/hashicorp/google"]
        with socket.socket() as other, pytest.raises(OSError, match="in use"):
            other.bind((host, int(port)))
        assert listens(int(port))
    assert not listens(int(port))
    assert json.loads(offline.environment["TF_REATTACH_PROVIDERS"]) == {}
