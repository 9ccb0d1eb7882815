"""The tests of a module pass where a plain ``terraform test`` runs them: with the real provider, mocked, which judges values all the same.

Each run starts the provider anew, so that two runs of a few modules are tried: the defaults, and everything switched on, some applied.
All tests of the whole library are tried where FAC_EVERY_RUN is set.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from fac_core.hcl import parse
from fac_core.terraform import RunStatus, Terraform

pytestmark = pytest.mark.real_provider

MODULES = Path(__file__).parents[2] / "modules/aws"
EVERY = bool(os.environ.get("FAC_EVERY_RUN"))
SOME = ("ebs-volume", "lambda-function", "lb", "sqs-queue")
RUNS = {"the_defaults_create_exactly_this", "everything_can_be_switched_on"}


def library() -> list[str]:
    return sorted(folder.parents[1].name for folder in MODULES.glob("*/.fac/lock.json")) if EVERY else list(SOME)


def shortened(tests: Path) -> None:
    """Leave two runs of the tests, and nothing else."""
    for path in tests.glob("*.tftest.hcl"):
        source = path.read_bytes()
        gone = [one.range for one in parse(source, path.name).body.blocks if one.type == "run" and one.labels[0] not in RUNS]
        for at in reversed(gone):
            source = source[: at.start.byte] + source[at.end.byte :]
        path.write_bytes(source)


@pytest.mark.parametrize("name", library())
def test_a_module_passes_its_tests(name: str, tmp_path: Path, cli_config: str) -> None:
    folder = tmp_path / name
    shutil.copytree(MODULES / name, folder)
    if not EVERY:
        shortened(folder / "tests")
    with Terraform(folder, cli_config=cli_config, timeout=1200) as terraform:
        terraform.init()
        report = terraform.test()
    assert [(run.name, run.diagnostics[:1]) for run in report.runs if run.status is not RunStatus.PASS] == []
    assert len(report.runs) >= len(RUNS)
