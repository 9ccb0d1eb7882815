from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PRODUCTS = ("core", "cost", "generator", "linter", "registry")


@dataclass(frozen=True)
class Checkout:
    """A copy of the packages, in which a test may add files; nothing else in it can be imported."""

    root: Path

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a module of Python (``-m fac_gen ...``) or a line of code, with these packages instead of the installed ones."""
        places = os.pathsep.join(str(self.root / name) for name in PRODUCTS)
        environment = {**os.environ, "PYTHONPATH": places}
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
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "docs").mkdir()
    shutil.copy(ROOT / "docs/generate.py", folder / "docs")
    shutil.copytree(ROOT / "docs/reference", folder / "docs/reference")
    return Checkout(folder)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return copied(tmp_path)
