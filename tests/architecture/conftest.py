from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.architecture.fourth_cloud import schemas

ROOT = Path(__file__).parents[2]
NEW_UNITS = Path(__file__).parent / "new_units"
QUEUES = 'resource "aws_sqs_queue" "orders" {}\nresource "aws_sqs_queue" "returns" {}\n'
PRODUCTS = ("core", "cost", "generator", "linter", "registry")


@dataclass(frozen=True)
class Checkout:
    """A copy of the packages, in which a test may add files; nothing else in it can be imported."""

    root: Path

    def run(self, *command: str, **told: str) -> subprocess.CompletedProcess[str]:
        """Run a module of Python (``-m fac_gen ...``) or a line of code, with these packages instead of the installed ones."""
        places = os.pathsep.join(str(self.root / name) for name in PRODUCTS)
        environment = {**os.environ, "PYTHONPATH": places, **told}
        done = [sys.executable, *command]
        return subprocess.run(done, cwd=self.root, env=environment, capture_output=True, text=True, check=False)

    def program(self, package: str, *arguments: str) -> str:
        """Run a program of ours and return what it says."""
        done = self.run("-c", f"from {package}.cli import main; main()", *arguments)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def add(self, path: str, text: bytes) -> None:
        """Write a file that is not there yet: what a contributor adds, edits nothing."""
        file = self.root / path
        assert not file.exists(), f"{path} is there already"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text)


def copied(folder: Path) -> Checkout:
    for name in PRODUCTS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("README.md", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    (folder / "docs").mkdir()
    for script in (ROOT / "docs").glob("*.py"):
        shutil.copy(script, folder / "docs")
    shutil.copytree(ROOT / "docs/reference", folder / "docs/reference")
    return Checkout(folder)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return copied(tmp_path)


@pytest.fixture(scope="session")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """Return a copy of the packages with one more unit of each kind."""
    checkout = copied(tmp_path_factory.mktemp("grown"))
    for file in sorted(path for path in NEW_UNITS.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        checkout.add(file.relative_to(NEW_UNITS).as_posix(), file.read_bytes())
    checkout.add("core/fac_core/schema/data/nimbus-1.0.0.jsonl", schemas())
    checkout.add("queues/main.tf", QUEUES.encode())
    return checkout


@pytest.fixture(scope="session")
def reference(grown: Checkout) -> dict[str, str]:
    """Return the pages that it changes: those of the reference, and the README."""
    done = grown.run("docs/generate.py")
    assert done.returncode == 0, done.stderr
    changed = [grown.root / line.rpartition(": ")[2] for line in done.stdout.splitlines()]
    return {path.name: path.read_text() for path in changed}
