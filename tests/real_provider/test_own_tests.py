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

MODULES = Path(__file__).parents[2] / "modules"
EVERY = bool(os.environ.get("FAC_EVERY_RUN"))
SOME = {"aws": ("ebs-volume", "sqs-queue"), "azurerm": ("managed-disk", "storage-account")}
RUNS = {"the_defaults_create_exactly_this", "everything_can_be_switched_on"}
CONFIGURATION = {"aws": "cli_config", "azurerm": "azure_cli_config"}


def library(provider: str) -> list[str]:
    every = sorted(folder.parents[1].name for folder in (MODULES / provider).glob("*/.fac/lock.json"))
    return every if EVERY else list(SOME[provider])


def shortened(tests: Path) -> None:
    """Leave two runs of the tests, and nothing else."""
    for path in tests.glob("*.tftest.hcl"):
        source = path.read_bytes()
        gone = [one.range for one in parse(source, path.name).body.blocks if one.type == "run" and one.labels[0] not in RUNS]
        for at in reversed(gone):
            source = source[: at.start.byte] + source[at.end.byte :]
        path.write_bytes(source)


@pytest.mark.parametrize(("provider", "name"), [(provider, name) for provider in SOME for name in library(provider)])
def test_a_module_passes_its_tests(provider: str, name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    folder = tmp_path / name
    shutil.copytree(MODULES / provider / name, folder)
    if not EVERY:
        shortened(folder / "tests")
    with Terraform(folder, cli_config=request.getfixturevalue(CONFIGURATION[provider]), timeout=1200) as terraform:
        terraform.init()
        report = terraform.test()
    assert [(run.name, run.diagnostics[:1]) for run in report.runs if run.status is not RunStatus.PASS] == []
    assert len(report.runs) >= len(RUNS)
