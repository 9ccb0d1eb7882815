"""`make setup` installs what the locks say, whichever pip a machine brings and whatever newer versions the index holds by then.

The locked files are fetched once per lock, in the machine's own way to an index, and kept below .work. Each installation sees nothing
else but them and, for every locked name, a version that is newer: if any were looked up afresh, pip would take or refuse that one.
The newest pip installs them as they are, older ones what says of itself the same and holds nothing more: how locks are read is asked of
each, what lies in a wheel of one.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import re
import shutil
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from tests.setup.conftest import LOCKS, PIPS, ROOT, surroundings

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.setup

PYTHON_THAT_BRINGS_PIP = """#!/bin/sh
# python -m venv FOLDER
set -e
{python} -m venv --without-pip "$3"
"$3/bin/python" {pip}/pip install --quiet --disable-pip-version-check --no-index {pip}
"""


def locked() -> dict[str, Requirement]:
    """Return what the locks say for this Python, by name."""
    lines = [line.rstrip(" \\") for lock in LOCKS for line in lock.read_text().splitlines() if line[:1].isalnum()]
    requirements = map(Requirement, lines)
    return {canonicalize_name(found.name): found for found in requirements if found.marker is None or found.marker.evaluate()}


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """Return a folder with a newer, empty version of everything that is locked."""
    folder = tmp_path / "newer"
    folder.mkdir()
    for name, requirement in locked().items():
        stem = f"{name.replace('-', '_')}-99999"
        said = f"Metadata-Version: 2.1\nName: {name}\nVersion: 99999\n"
        with zipfile.ZipFile(folder / f"{stem}-py3-none-any.whl", "w") as wheel:
            wheel.writestr(f"{stem}.dist-info/METADATA", said + "".join(f"Provides-Extra: {extra}\n" for extra in requirement.extras))
            wheel.writestr(f"{stem}.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            wheel.writestr(f"{stem}.dist-info/RECORD", "")
    return folder


def hollow(fetched: Path, folder: Path) -> Path:
    """Write the locked wheels without what they bring, but for those that build others; return the lock with the hashes of these."""
    build, lock = (path.read_text() for path in LOCKS)
    folder.mkdir()
    for path in fetched.iterdir():
        old = hashlib.sha256(path.read_bytes()).hexdigest()
        if path.suffix == ".whl" and old not in build:
            with zipfile.ZipFile(path) as whole, zipfile.ZipFile(folder / path.name, "w") as wheel:
                (info,) = {name.partition("/")[0] for name in whole.namelist() if re.match(r"[^/]+\.dist-info/", name)}
                for name in ("METADATA", "WHEEL"):
                    wheel.writestr(f"{info}/{name}", whole.read(f"{info}/{name}"))
                wheel.writestr(f"{info}/RECORD", "")
            lock = lock.replace(old, hashlib.sha256((folder / path.name).read_bytes()).hexdigest())
        else:
            (folder / path.name).symlink_to(path)
    (folder / "dev.lock").write_text(lock)
    return folder / "dev.lock"


def installed(venv: Path) -> dict[str, str]:
    places = [str(path) for path in venv.glob("lib/python*/site-packages")]
    return {canonicalize_name(found.name): found.version for found in importlib.metadata.distributions(path=places)}


@pytest.mark.parametrize("pip", PIPS)
def test_setup_installs_what_is_locked(pip: str, fetched: Path, newer: Path, tmp_path: Path) -> None:
    (wheel,) = (fetched / pip).glob("*.whl")
    python, venv = tmp_path / "python", tmp_path / "venv"
    python.write_text(PYTHON_THAT_BRINGS_PIP.format(python=sys.executable, pip=wheel))
    python.chmod(0o755)
    lock = LOCKS[1] if pip == "newest" else hollow(fetched / "locked", tmp_path / "hollow")
    environment = surroundings(tmp_path, fetched / "locked" if pip == "newest" else lock.parent, newer)
    words = ["make", "setup", f"PYTHON={python}", f"VENV={venv}", f"LOCK={lock}"]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "deprecat" not in (done.stdout + done.stderr).lower()
    expected = {name: str(found.specifier)[2:] for name, found in locked().items()}
    own = {"finops-as-code": importlib.metadata.version("finops-as-code"), "pip": wheel.name.split("-")[1]}
    assert installed(venv) == expected | own
    shutil.rmtree(venv)
