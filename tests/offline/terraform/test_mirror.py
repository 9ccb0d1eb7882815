"""The offline providers as plugins that terraform starts by itself from a mirror."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from fac_core.schema_provider.launched import COOKIE, WATCH
from fac_core.schema_provider.mirror import current_platform, write_mirror
from fac_core.terraform import Terraform, TerraformError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.offline

MAIN = """terraform {
  required_providers {
    aws    = { source = "hashicorp/aws", version = "%s" }
    random = { source = "hashicorp/random" }
  }
}

resource "random_pet" "this" {}

resource "aws_sqs_queue" "this" {
  name = random_pet.this.id
}
"""


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_mirror(tmp_path_factory.mktemp('mirror with a space, a ${name}, a "quote" and a \U0001f600'))


@pytest.mark.skipif(shutil.which("terraform") is None, reason="no terraform on PATH")
@pytest.mark.parametrize("version", ["5.100.0", "6.69.1"])
def test_terraform_by_hand_uses_the_mirror(make_module: Callable[..., Path], config: Path, version: str) -> None:
    folder = make_module(main=MAIN % version)
    environment = {**os.environ, "TF_CLI_CONFIG_FILE": str(config)}

    def terraform(*arguments: str) -> str:
        run = subprocess.run(["terraform", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stdout + run.stderr
        return run.stdout

    terraform("init", "-no-color")
    assert f'version     = "{version}"' in (folder / ".terraform.lock.hcl").read_text()
    assert json.loads(terraform("validate", "-json"))["valid"]
    assert "2 to add" in terraform("plan", "-no-color")


def test_the_driver_uses_the_mirror_too(make_module: Callable[..., Path], config: Path) -> None:
    folder = make_module(main=MAIN % "6.69.1" + 'resource "aws_sqs_queue" "wrong" {\n  nmae = "x"\n}\n')
    with Terraform(folder, cli_config=config.read_text()) as terraform:
        terraform.init()
        assert [item.summary for item in terraform.validate()] == ["Unsupported argument"]
        (folder / "main.tf").write_text(MAIN % "6.69.1")
        with pytest.raises(TerraformError, match="changes nothing"):
            terraform.apply()


def test_the_command_says_how_to_use_it(tmp_path: Path) -> None:
    program = [sys.executable, "-c", "from fac_gen.cli import main; main()", "offline-mirror"]
    run = subprocess.run([*program, "mirror", "--json"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert json.loads(run.stdout) == {"cli_config": str(tmp_path / "mirror" / "terraform.rc")}
    run = subprocess.run([*program, "mirror"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert run.stdout == f"Use it with: export TF_CLI_CONFIG_FILE={tmp_path / 'mirror' / 'terraform.rc'}\n"


def test_the_same_mirror_is_written_twice(tmp_path: Path) -> None:
    def content() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    write_mirror(tmp_path)
    first = content()
    write_mirror(tmp_path)
    assert content() == first
    assert any("registry.opentofu.org/hashicorp/google" in str(path) for path in first)


def launcher(config: Path) -> Path:
    return config.parent / f"registry.terraform.io/hashicorp/aws/6.69.1/{current_platform()}/terraform-provider-aws_v6.69.1"


def test_started_by_hand_it_explains_itself(config: Path, tmp_path: Path) -> None:
    run = subprocess.run([launcher(config)], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "terraform starts it" in run.stderr
    assert run.stdout == ""


STARTER = "import subprocess, sys, time; subprocess.Popen(sys.argv[1:]); time.sleep(300)"


def test_no_orphan_when_terraform_is_killed(config: Path, tmp_path: Path) -> None:
    """A process of ours stands for the terraform that is killed: it only starts the plugin."""
    (tmp_path / "json.py").write_text("raise SystemExit('the folder stood in for a module')\n")
    environment = {**os.environ, COOKIE[0]: COOKIE[1]}
    command = [sys.executable, "-c", STARTER, str(launcher(config))]
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True) as starter:
        assert starter.stdout is not None
        line = starter.stdout.readline()
        assert line.startswith("1|6|tcp|127.0.0.1:")
        assert line.split("|")[4] == "grpc"
        starter.send_signal(signal.SIGKILL)
        begin = time.monotonic()
        assert starter.stdout.read() == ""  # ends when the plugin, which holds the other end, is gone
    assert time.monotonic() - begin < WATCH + 100  # without a watch it would never end
