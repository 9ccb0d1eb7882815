"""An update that is killed leaves the old module or the new one, with everything that the user wrote."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.module import write_module
from fac_gen.update.module import Request, update_module

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

UPDATER = """
import sys
from pathlib import Path
from fac_gen.update.module import Request, update_module
module, templates = Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
print("ready", flush=True)
while True:
    for one in templates:
        update_module(module, Request(templates=one))
"""


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def templates(folder: Path, word: str) -> Path:
    """Templates of which one generation writes what the other does not."""
    (folder / "common").mkdir(parents=True)
    for name in ("README.md", "CHANGELOG.md", "checks.tf", "tags.tf", "versions.tf"):
        (folder / "common" / f"{name}.j2").write_text(f"# {word}\n")
    (folder / "common/variables.tf.j2").write_text('variable "a" {\n  description = "' + word + '"\n  default     = 1\n}\n')
    return folder


@pytest.mark.parametrize("number", range(4))
def test_a_killed_update_leaves_the_old_or_the_new(tmp_path: Path, number: int) -> None:
    (tmp_path / ".git").mkdir()
    both = [templates(tmp_path / "old", "old"), templates(tmp_path / "new", "new")]
    module = tmp_path / "modules" / "module"
    write_module("aws_sqs_queue", module, policy=BUILT_IN, templates=both[0])
    (module / "ours.tf").write_text("# ours\n")
    (module / "variables.tf").write_text((module / "variables.tf").read_text().replace("= 1", "= 5 # ours"))
    wanted = []
    for one in (both[1], both[0]):
        update_module(module, Request(templates=one))
        wanted.append(tree(module))
    arguments = [sys.executable, "-c", UPDATER, *map(str, (module, *both))]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}) as updater:
        assert updater.stdout is not None
        assert updater.stdout.readline() == b"ready\n"
        time.sleep(random.Random(number).uniform(0.15, 0.9))  # noqa: S311 - a moment, the same in every run
        updater.send_signal(signal.SIGKILL)
        updater.wait()
    found = tree(module)
    assert found in wanted
    assert b"= 5 # ours" in found["variables.tf"]
    assert json.loads(found[".fac/lock.json"])["templates"]
    update_module(module, Request(templates=both[1]))
    assert tree(module) == wanted[0]
    assert [path.name for path in module.parent.iterdir()] == ["module"], "the next update sweeps what the killed one left"
