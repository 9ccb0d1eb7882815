"""Whatever argument of a guardrail is another than the module writes, the module's own tests notice it."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from tests.offline.generator.argument_mutants import Mutant, changed, in_pieces, mutants, rounds

from fac_core.policy import BUILT_IN
from fac_gen.module import write_module
from fac_gen.proof.run import run_tests

if TYPE_CHECKING:
    from pathlib import Path

    from fac_gen.proof.run import ModuleResult

pytestmark = pytest.mark.offline
FILES = ("alarms.tf", "anomaly.tf", "budget.tf")
FAILED = re.compile(r"(tests/\w+\.tftest\.hcl):(\d+): ")
TYPES = ("aws_ebs_volume", "aws_sqs_queue", "azurerm_kubernetes_cluster_node_pool", "google_compute_disk", "google_storage_bucket")
"""Between them they have all ways in which alarms are written, and a budget of each cloud."""
UNSEEN = {
    # Only an apply tells which monitor it is, and mocks apply nothing that a provider takes for an ARN; that it is one, the tests ask.
    "aws_ce_anomaly_subscription.this.monitor_arn_list",
}


def whole(resource_type: str, folder: Path) -> Path:
    """Write a module with nothing but its tests that assert something, taken to pieces."""
    made = write_module(resource_type, folder, policy=BUILT_IN).folder
    tests = made / "tests"
    source = (tests / "cost.tftest.hcl").read_bytes()
    shutil.rmtree(tests)
    tests.mkdir()
    for name, text in in_pieces(source):
        (tests / f"{name}.tftest.hcl").write_text(text)
    return made


def broken(made: Path, group: list[Mutant], folder: Path) -> Path:
    """Return a copy of a module with mutants in it."""
    shutil.copytree(made, folder)
    for file in {one.edit.file for one in group}:
        there = folder / file
        there.write_bytes(changed(there.read_bytes(), [one for one in group if one.edit.file == file]))
    return folder


def failed(result: ModuleResult) -> list[str]:
    """Return the lines of the tests that failed."""
    assert result.report is not None, f"terraform refuses the module itself: {result.problems}"
    places = [FAILED.search(problem) for problem in result.problems]
    return [(result.folder / one[1]).read_text().splitlines()[int(one[2]) - 1] for one in places if one]


@pytest.mark.parametrize("resource_type", TYPES)
def test_every_argument_of_a_guardrail_is_asserted(resource_type: str, tmp_path: Path) -> None:
    made = whole(resource_type, tmp_path / "whole")
    lines = [line for path in (made / "tests").iterdir() for line in path.read_text().splitlines()]
    every = [one for name in FILES if (made / name).is_file() for one in mutants(made / name)]
    together = rounds(every, [line for line in lines if line.startswith("condition =")])
    first, *results = run_tests([made, *(broken(made, group, tmp_path / str(number)) for number, group in enumerate(together))])
    assert first.ok, first.problems
    unseen = set()
    for group, result in zip(together, results, strict=True):
        said = failed(result)
        unseen |= {one.name for one in group if not any(one.is_in(line) for line in said)}
    assert unseen - UNSEEN == set(), "other values of these pass all tests"
