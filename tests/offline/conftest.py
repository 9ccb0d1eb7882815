"""Command lines by the hundred."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Case: TypeAlias = tuple[str, list[str], str]
"""A program, its arguments and the folder to run in."""
Outcomes: TypeAlias = "Callable[[list[Case]], list[tuple[int, str]]]"

HELPER = Path(__file__).with_name("broken_surroundings.py")
ROOTS_RIGHTS = "-dac_override,-dac_read_search"
"""What lets root read and write everything."""


@pytest.fixture(scope="session")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcomes]:
    """Run cases with the rights of a user: root's own would open every file."""
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("run by root, and there is no setpriv to take root's rights away")
    rights = [f"--bounding-set={ROOTS_RIGHTS}", f"--inh-caps={ROOTS_RIGHTS}"]
    become = ["setpriv", *rights] if os.geteuid() == 0 else []
    own = tmp_path_factory.mktemp("own")
    environment = {**os.environ, "XDG_CACHE_HOME": str(own), "TMPDIR": str(own)}
    words = [*become, sys.executable, str(HELPER)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as helper:
        asked, answered = helper.stdin, helper.stdout
        assert asked
        assert answered

        def ask(cases: list[Case]) -> list[tuple[int, str]]:
            print(json.dumps(cases), file=asked, flush=True)
            found: list[tuple[int, str]] = json.loads(answered.readline())
            return found

        yield ask
        asked.close()
