"""An adoption that is killed, at whatever moment, is finished by the next."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.adopt.conftest import contents

from fac_core.hcl import parse
from fac_core.policy import BUILT_IN
from fac_gen.adopt import adopt

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

ADOPT = "import sys\nfrom pathlib import Path\nfrom fac_core.policy import BUILT_IN\nfrom fac_gen.adopt import adopt\n"
KILLED = """
import os, signal
from pathlib import PosixPath
plain, left = PosixPath.replace, int(sys.argv[2])
def replace(path, target):
    global left
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    left -= 1
    return plain(path, target)
PosixPath.replace = replace
adopt(Path(sys.argv[1]), BUILT_IN, write=True)
"""


@pytest.mark.parametrize("writes", [0, 1, 12, 15, 20, 99])
def test_a_killed_adoption_is_finished_by_the_next(queue: Path, tmp_path: Path, writes: int) -> None:
    before, whole = contents(queue), shutil.copytree(queue, tmp_path / "whole" / queue.name)
    adopt(whole, BUILT_IN, write=True)
    done = subprocess.run([sys.executable, "-c", ADOPT + KILLED, str(queue), str(writes)], check=False)
    assert done.returncode in {-signal.SIGKILL, 0}
    half = contents(queue)
    staged = [path for path in half if path.startswith(".fac/update-")]
    assert staged or half in (before, contents(whole))
    assert all(parse(data, path).errors == () for path, data in half.items() if path.endswith((".tf", ".hcl")))
    adopt(queue, BUILT_IN, write=True)
    assert contents(queue) == contents(whole)


def test_any_moment_of_a_kill_is_made_good(queue: Path, tmp_path: Path) -> None:
    whole = shutil.copytree(queue, tmp_path / "whole" / queue.name)
    adopt(whole, BUILT_IN, write=True)
    program = ADOPT + "print('ready', flush=True)\nadopt(Path(sys.argv[1]), BUILT_IN, write=True)\n"
    for delay in (0.05, 0.2, 0.3):
        with subprocess.Popen([sys.executable, "-c", program, str(queue)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(delay)
            writer.send_signal(signal.SIGKILL)
    adopt(queue, BUILT_IN, write=True)
    assert contents(queue) == contents(whole)
