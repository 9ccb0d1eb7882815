from __future__ import annotations

import contextlib
import os
import pty
import shlex
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.e2e

DEMO = Path(__file__).with_name("demo.py")


QUICK = """import sys

import demo

LEFT_OUT = {"test it offline", "terraform init and validate of a consumer"}
met, step = set(), demo.Demo.step
demo.Demo.step = lambda self, name, action: met.add(name) if name in LEFT_OUT else step(self, name, action)
demo.main(sys.argv[1:])
assert met == LEFT_OUT, "a step has another name"
"""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a copy of the script in a tree of its own: the demo works below its own clone."""
    folder = tmp_path / "clone/tests/e2e"
    folder.mkdir(parents=True)
    return Path(shutil.copy(DEMO, folder))


@pytest.fixture
def quick(clone: Path) -> Path:
    """Return a script that runs the demo without Terraform: demos share folders and registries, which Terraform does not touch."""
    script = clone.with_name("quick.py")
    script.write_text(QUICK)
    return script


@pytest.fixture
def path_without_terraform(tmp_path: Path) -> str:
    """Return a PATH with the few tools that the demo needs, and no terraform or tofu."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in ("sh", "cat", "env"):
        (folder / tool).symlink_to(shutil.which(tool) or tool)
    return str(folder)


def run(script: Path, *types: str, **environment: str) -> str:
    words = [sys.executable, str(script), *types]
    done = subprocess.run(words, cwd=script.parents[2], capture_output=True, text=True, check=False, env=os.environ | environment)
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


def test_demo_without_terraform_on_path_and_its_pages_once_the_command_runs_that_is_named(clone: Path, path_without_terraform: str) -> None:
    output = run(clone, "aws_sqs_queue", PATH=path_without_terraform)
    assert "/modules/acme/sqs-queue/aws" in output
    assert servers(clone) == []
    assert {path.name for path in clone.parents[2].iterdir()} == {".work", "tests"}
    command, *links = told(output)
    assert len(links) == 2
    with serving(command, clone) as server:
        for link in links:
            with urllib.request.urlopen(link) as page:  # noqa: S310 - our own address
                assert b"sqs-queue" in page.read()
        server.terminate()


def test_demo_again_after_it_was_killed(quick: Path) -> None:
    with subprocess.Popen([sys.executable, quick, "google_storage_bucket"], stdout=subprocess.PIPE, text=True) as demo:
        assert demo.stdout is not None
        for line in demo.stdout:
            if "lint it" in line:
                break
        assert servers(quick)
        demo.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 120
    while servers(quick):
        assert time.monotonic() < deadline, "the killed demo's registry still runs"
        time.sleep(0.2)
    assert "/modules/acme/storage-bucket/google" in run(quick, "google_storage_bucket")


def told(output: str) -> list[str]:
    """Return the command and the links that a demo ends with."""
    return [line.strip() for line in output.partition("Done in")[2].splitlines() if line.startswith("  ")]


@contextlib.contextmanager
def serving(command: str, clone: Path) -> Iterator[subprocess.Popen[str]]:
    """Run the command that a demo ends with, and wait until it serves."""
    words, folder = shlex.split(command), clone.parents[2]
    with subprocess.Popen(words, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        assert "http" in server.stdout.readline()
        yield server


def test_a_demo_leaves_alone_what_another_has_made_while_it_is_served(quick: Path) -> None:
    """And two demos leave each other alone that run at once; what is left of former ones is taken away."""
    work = quick.parents[2] / ".work"
    (work / "demo-3/registry").mkdir(parents=True)
    command, *links = told(run(quick, "google_pubsub_topic"))
    assert [path.name for path in work.iterdir() if path.is_dir()] == ["demo"], "what is left is removed"
    with serving(command, quick) as server:
        assert ".work/demo-2" in run(quick, "google_pubsub_topic")
        for link in links:
            with urllib.request.urlopen(link) as page:  # noqa: S310 - our own address
                assert b"pubsub-topic" in page.read()
        server.terminate()
    shutil.rmtree(work / "demo-2")
    words = [sys.executable, str(quick), "google_pubsub_topic"]
    both = [subprocess.Popen(words, cwd=quick.parents[2], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) for _ in range(2)]
    outputs = [demo.communicate()[0] for demo in both]
    assert [demo.returncode for demo in both] == [0, 0], outputs
    assert sorted(path.name for path in work.iterdir() if path.is_dir()) == ["demo", "demo-2"]


@pytest.mark.parametrize(
    ("terminal", "environment", "coloured"),
    [
        (False, {"TERM": "xterm"}, False),
        (True, {"TERM": "xterm"}, True),
        (True, {"TERM": "dumb"}, False),
        (True, {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (True, {"TERM": "xterm", "NO_COLOR": ""}, True),
        (False, {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        (True, {"TERM": "xterm", "FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colour(*, terminal: bool, environment: dict[str, str], coloured: bool) -> None:
    code = "import sys, runpy; print('colour:', runpy.run_path(sys.argv[1])['coloured']())"
    ours, theirs = pty.openpty() if terminal else os.pipe()
    subprocess.run([sys.executable, "-c", code, DEMO], stdout=theirs, check=True, env=os.environ | environment)
    os.close(theirs)
    with open(ours, "rb") as said:  # noqa: PTH123 - a descriptor
        assert said.readline().decode().strip() == f"colour: {coloured}"
