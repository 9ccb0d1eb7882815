"""What the container file runs to install the registry, run here: the programs are there, in the versions of the lock."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from tests.setup.conftest import ROOT, download, surroundings

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.setup
BUILD = (ROOT / "deploy/Containerfile").read_text().split("\nFROM ")[1]
STEP = re.compile(r"^(COPY|RUN) ((?:.*\\\n)*.*)$", re.MULTILINE)


def test_its_steps_install_what_was_tested(fetched: Path, tmp_path: Path) -> None:
    source, installed = tmp_path / "source", tmp_path / "fac"
    source.mkdir()
    download(tmp_path / "tools", "wheel")  # which older versions of pip ask for where a source distribution is to be built
    environment = surroundings(tmp_path, fetched / "locked", tmp_path / "tools")
    for kind, said in STEP.findall(BUILD):
        if kind == "COPY":
            *names, target = said.split()
            for name in names:
                _copy(ROOT / name, source / target if target != "./" else source / name.rpartition("/")[2])
        else:
            done = subprocess.run(
                ["bash", "-ec", said.replace("/opt/fac", str(installed))],
                cwd=source,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stderr
    version = subprocess.run([str(installed / "bin/fac-registry"), "--version"], capture_output=True, text=True, check=True)
    assert version.stdout.startswith("fac-registry ")
    subprocess.run([str(installed / "bin/fac-lint"), "--version"], capture_output=True, check=True)
    found = subprocess.run(
        [str(installed / "bin/pip"), "freeze", "--all"], env=environment, capture_output=True, text=True, check=True
    ).stdout
    locked = set(re.findall(r"^([a-z0-9._-]+==[^ ;\\]+)", (ROOT / "requirements/dev.lock").read_text(), re.MULTILINE))
    others = {line for line in found.splitlines() if line.lower().replace("_", "-") not in locked}
    assert {line.partition(" ")[0].partition("==")[0] for line in others} <= {"finops-as-code", "pip", "setuptools"}


def _copy(path: Path, target: Path) -> None:
    if path.is_dir():
        shutil.copytree(path, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(path, target)
