from __future__ import annotations

import contextlib
import os
import shutil
import signal
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


def servers(clone: Path) -> list[str]:
    """Return the processes that serve the registry of a demo; whether its port answers says nothing, others may have taken it."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            words = path.read_bytes().decode(errors="replace").split("\0")
            found += [path.parent.name] if "serve" in words and str(clone.parents[2] / ".work/demo/registry") in words else []
    return found


def test_demo_without_terraform_on_path(clone: Path, path_without_terraform: str) -> None:
    output = run(clone, "aws_sqs_queue", path=path_without_terraform)
    assert "/modules/acme/sqs-queue/aws" in output
    assert servers(clone) == []
    assert {path.name for path in clone.parents[2].iterdir()} == {".work", "tests"}


def test_demo_again_after_it_was_killed(clone: Path) -> None:
    with subprocess.Popen([sys.executable, clone, "google_storage_bucket"], stdout=subprocess.PIPE, text=True) as demo:
        assert demo.stdout is not None
        for line in demo.stdout:
            if "lint it" in line:
                break
        assert servers(clone)
        demo.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 120
    while servers(clone):
        assert time.monotonic() < deadline, "the killed demo's registry still runs"
        time.sleep(0.2)
    assert "/modules/acme/storage-bucket/google" in run(clone, "google_storage_bucket")
