from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.e2e

DEMO = Path(__file__).with_name("demo.py")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a copy of the script in a tree of its own: the demo works below its own clone."""
    folder = tmp_path / "clone/tests/e2e"
    folder.mkdir(parents=True)
    return Path(shutil.copy(DEMO, folder))


@pytest.fixture
def path_without_terraform(tmp_path: Path) -> str:
    """Return a PATH with the few tools that the demo needs, and no terraform or tofu."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in ("sh", "cat", "env"):
        (folder / tool).symlink_to(shutil.which(tool) or tool)
    return str(folder)


def run(script: Path, *types: str, path: str | None = None) -> str:
    environment = os.environ | ({"PATH": path} if path else {})
    done = subprocess.run([sys.executable, script, *types], capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def port_of(output: str) -> int:
    found = re.search(r"Registry page: http://127\.0\.0\.1:(\d+)/", output)
    assert found, output
    return int(found[1])


def is_open(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


def test_demo_without_terraform_on_path(clone: Path, path_without_terraform: str) -> None:
    output = run(clone, "aws_sqs_queue", path=path_without_terraform)
    assert "/modules/acme/sqs-queue/aws" in output
    assert not is_open(port_of(output))
    assert {path.name for path in clone.parents[2].iterdir()} == {".work", "tests"}


def test_demo_again_after_it_was_killed(clone: Path) -> None:
    with subprocess.Popen([sys.executable, clone, "google_storage_bucket"], stdout=subprocess.PIPE, text=True) as demo:
        assert demo.stdout is not None
        while "lint it" not in demo.stdout.readline():
            assert demo.poll() is None
        demo.send_signal(signal.SIGKILL)
    log = clone.parents[2] / ".work/demo/registry.log"
    found = re.search(r"127\.0\.0\.1:(\d+)", log.read_text())
    deadline = time.monotonic() + 20
    while found and is_open(int(found[1])):
        assert time.monotonic() < deadline, "the killed demo's registry still runs"
        time.sleep(0.2)
    assert "/modules/acme/storage-bucket/google" in run(clone, "google_storage_bucket")
