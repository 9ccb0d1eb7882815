"""`make setup` installs what the locks say, whichever pip a machine brings and whatever newer versions the index holds by then.

The locked files are fetched once per lock, in the machine's own way to an index, and kept below .work. Each installation sees nothing
else but them and, for every locked name, a version that is newer: if any were looked up afresh, pip would take or refuse that one.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.metadata
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

pytestmark = pytest.mark.setup

ROOT = Path(__file__).parents[2]
LOCKS = [ROOT / "requirements/build.lock", ROOT / "requirements/dev.lock"]
# What Python 3.11.0 brings, what 3.11.5 brings, and the newest on the day the files were fetched.
PIPS = {"22.3": "pip==22.3", "23.2.1": "pip==23.2.1", "newest": "pip"}
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


def download(folder: Path, *what: str) -> None:
    # The tools that would build a source distribution are those of this environment: none need be fetched for it.
    words = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-build-isolation", "--dest", str(folder), *what]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"the locked files cannot be fetched: {done.stderr.strip().splitlines()[-1]}")


@pytest.fixture(scope="module")
def fetched() -> Path:
    """Return the folder of all locked files and of each pip, which one process fetches for all."""
    work = ROOT / ".work/wheels"
    folder = work / hashlib.sha256(b"".join(lock.read_bytes() for lock in LOCKS)).hexdigest()[:16]
    work.mkdir(parents=True, exist_ok=True)
    with (work / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            for old in work.glob("*/"):
                shutil.rmtree(old)
            partial = work / "partial"
            for path in LOCKS:
                download(partial / "locked", "--require-hashes", "-r", str(path))
            for name, requirement in PIPS.items():
                download(partial / name, requirement)
            partial.rename(folder)
    return folder


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


def surroundings(tmp_path: Path, *folders: Path) -> dict[str, str]:
    """Return an environment in which pip knows of these folders alone, and the tests' own make says nothing."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "MAKE", "PYTHON", "VIRTUAL_ENV"))}
    only = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": " ".join(map(str, folders))}
    cheaper = {"PIP_NO_CACHE_DIR": "1", "PIP_NO_COMPILE": "1"}
    return own | only | cheaper | {"HOME": str(tmp_path)}


def installed(venv: Path) -> dict[str, str]:
    places = [str(path) for path in venv.glob("lib/python*/site-packages")]
    return {canonicalize_name(found.name): found.version for found in importlib.metadata.distributions(path=places)}


@pytest.mark.parametrize("pip", PIPS)
def test_setup_installs_what_is_locked(pip: str, fetched: Path, newer: Path, tmp_path: Path) -> None:
    (wheel,) = (fetched / pip).glob("*.whl")
    python, venv = tmp_path / "python", tmp_path / "venv"
    python.write_text(PYTHON_THAT_BRINGS_PIP.format(python=sys.executable, pip=wheel))
    python.chmod(0o755)
    environment = surroundings(tmp_path, fetched / "locked", newer)
    words = ["make", "setup", f"PYTHON={python}", f"VENV={venv}"]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    expected = {name: str(found.specifier)[2:] for name, found in locked().items()}
    own = {"finops-as-code": importlib.metadata.version("finops-as-code"), "pip": wheel.name.split("-")[1]}
    assert installed(venv) == expected | own
    shutil.rmtree(venv)
