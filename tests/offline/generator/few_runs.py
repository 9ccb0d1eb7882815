"""Leave few runs of a module's own tests: of a module that is broken in one place, those that should find it."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COST = "cost.tftest.hcl"


def leave_runs(module: Path, wanted: Callable[[str], bool], file: str = COST) -> None:
    """Take away all tests of a module but those runs of one file whose text is wanted; a test must want one."""
    tests = module / "tests"
    head, *runs = re.split(r'\n(?=run ")', (tests / file).read_text())
    left = [run for run in runs if wanted(run)]
    assert left, f"no run of {file} is wanted"
    shutil.rmtree(tests)
    (tests / file).parent.mkdir(parents=True)
    (tests / file).write_text("\n".join([head, *left]))
