"""Leave few runs of a module's own tests, and run nothing but those: of a module that is broken in one place, what should find it."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.schema_provider import OfflineProviders
from fac_core.terraform import Terraform, TestReport
from fac_gen.proof.batch import LEAN
from fac_gen.proof.run import ModuleResult
from fac_gen.proof.test_folders import OFFLINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

COST = "cost.tftest.hcl"


def leave_runs(module: Path, wanted: Callable[[str], object], file: str = COST) -> None:
    """Take away all tests of a module but those runs of one file whose text is wanted; a test must want one."""
    tests = module / "tests"
    head, *runs = re.split(r'\n(?=run ")', (tests / file).read_text())
    left = [run for run in runs if wanted(run)]
    assert left, f"no run of {file} is wanted"
    shutil.rmtree(tests)
    (tests / file).parent.mkdir(parents=True)
    (tests / file).write_text("\n".join([head, *left]))


def run_few(folders: Iterable[Path]) -> Iterator[ModuleResult]:
    """Run the tests of modules with one process each, without `init` and `validate`: no run that is left may be of another module.

    What Terraform refuses of the module itself, the run tells that meets it.
    """
    for folder in folders:
        with OfflineProviders([folder]) as offline, Terraform(folder, environment={**offline.environment, **LEAN}) as terraform:
            try:
                yield ModuleResult(folder, report=sum((terraform.test(directory=one) for one in _directories(folder)), TestReport(())))
            except UserError as error:
                yield ModuleResult(folder, error=str(error))


def _directories(folder: Path) -> list[str]:
    return [one for one in ("tests", OFFLINE) if any((folder / one).glob("*.tftest.hcl"))]
