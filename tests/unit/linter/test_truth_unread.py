"""Where a file of a module cannot be read, nothing is said of the module but that, and nothing good of calls to it."""

from __future__ import annotations

import os
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest
from tests.unit.linter.test_truth import CASES, read_case

from fac_core.finding import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.unit.linter.conftest import Lint

pytestmark = pytest.mark.unit

CALL = re.compile(r'^module "(\w+)" \{\n(?:.*\n)*?  source += "(\.[^"]*)"', re.MULTILINE)
OF_WHAT_IT_MAKES = frozenset({"missing-cost-tags", "missing-cost-alarm"})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_nothing_good_is_said_of_what_cannot_be_read(case: Path, lint: Lint, tmp_path: Path) -> None:
    files = read_case(case)[0]
    lint(files)
    for name in (name for name in files if name.endswith(".tf") and ".terraform" not in name):
        (tmp_path / name).unlink()
        (tmp_path / name).symlink_to("no-such-file")
        folder, found = PurePosixPath(name).parent, lint({}, select=("all",)).report.findings
        assert {one.rule for one in found if PurePosixPath(one.file).parent == folder} == {"unreadable"}
        good = {one.address for one in found if one.verdict is Verdict.COMPLIANT and one.rule in OF_WHAT_IT_MAKES}
        assert good.isdisjoint(calls_to(folder, files)), name
        (tmp_path / name).unlink()
        (tmp_path / name).write_text(files[name], encoding="utf-8")


def calls_to(folder: PurePosixPath, files: dict[str, str]) -> Iterator[str]:
    for path, text in files.items():
        for name, source in CALL.findall(text) if path.endswith(".tf") else ():
            if os.path.normpath(PurePosixPath(path).parent / source) == str(folder):
                yield f"module.{name}"
