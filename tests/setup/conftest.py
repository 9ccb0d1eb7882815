"""The locked files, fetched once per lock, and surroundings in which pip knows of nothing else."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = [ROOT / "requirements/build.lock", ROOT / "requirements/dev.lock"]
# What Python 3.11.0 brings, what 3.11.5 brings, and the newest on the day the files were fetched.
PIPS = {"22.3": "pip==22.3", "23.2.1": "pip==23.2.1", "newest": "pip"}


def download(folder: Path, *what: str) -> None:
    # The tools that would build a source distribution are those of this environment: none need be fetched for it.
    words = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-build-isolation", "--dest", str(folder), *what]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"the locked files cannot be fetched: {done.stderr.strip().splitlines()[-1]}")


@pytest.fixture(scope="session")
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


def surroundings(tmp_path: Path, *folders: Path) -> dict[str, str]:
    """Return an environment in which pip knows of these folders alone, and the tests' own make says nothing."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "MAKE", "PYTHON", "VIRTUAL_ENV"))}
    only = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": " ".join(map(str, folders))}
    cheaper = {"PIP_NO_CACHE_DIR": "1", "PIP_NO_COMPILE": "1"}
    return own | only | cheaper | {"HOME": str(tmp_path)}
