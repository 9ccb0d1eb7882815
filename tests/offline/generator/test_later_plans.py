"""What a module writes down of the day on which it was created stays as it is when it is planned on another day."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fac_core.hcl import read
from fac_core.hcl.format import format_hcl
from fac_core.hcl.syntax import Block, Call, Tuple, Variable
from fac_core.hcl.walk import attributes, walk
from fac_core.policy import BUILT_IN
from fac_gen.module import write_module
from fac_gen.proof.run import run_tests

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.hcl.syntax import Expression

pytestmark = pytest.mark.offline
MODULES = Path(__file__).parents[3] / "modules"
CLOCK = re.compile(r"\b(?:plan)?timestamp\(\)")
IGNORED = re.compile(r"\n  lifecycle \{\s+ignore_changes = \[(?:time_period|input)\]\s+\}\n")
LATER = """
run "created_in_january" {
variables {
day = "2026-01-15T10:00:00Z"
}
}

run "planned_in_march" {
variables {
day = "2026-03-15T10:00:00Z"
}
assert {
condition = %s
error_message = "it moves with the day of the plan"
}
}
"""
STAYS = {
    "aws_sqs_queue": ("alarms.tf", 'terraform_data.this[0].input == "2026-01-15T10:00:00Z"'),
    "azurerm_storage_account": (
        "budget.tf",
        'one(azurerm_consumption_budget_resource_group.this[0].time_period).start_date == "2026-01-01T00:00:00Z"',
    ),
    "azurerm_log_analytics_workspace": (
        "budget.tf",
        'one(azurerm_consumption_budget_resource_group.this[0].time_period).start_date == "2026-01-01T00:00:00Z"',
    ),
}


def dated(resource_type: str, folder: Path) -> Path:
    """Write a module that is told the day, with one test that goes from one to another."""
    made = write_module(resource_type, folder, policy=BUILT_IN).folder
    (file, condition), tests = STAYS[resource_type], made / "tests"
    head = (tests / "cost.tftest.hcl").read_text().partition('run "')[0]
    shutil.rmtree(tests)
    tests.mkdir()
    (tests / "later.tftest.hcl").write_text(format_hcl(head + LATER % condition))
    text, count = CLOCK.subn("var.day", (made / file).read_text())
    assert count == 1
    (made / file).write_text(f'{text}\nvariable "day" {{\n  type = string\n}}\n')
    return made


def test_the_day_of_creation_stays(tmp_path: Path) -> None:
    results = run_tests([dated(name, tmp_path / name) for name in STAYS])
    assert [result.problems for result in results if not result.ok] == []


def test_without_being_ignored_it_would_move(tmp_path: Path) -> None:
    folders = [dated(name, tmp_path / name) for name in STAYS]
    for folder, (file, _) in zip(folders, STAYS.values(), strict=True):
        text, count = IGNORED.subn("", (folder / file).read_text())
        assert count == 1
        (folder / file).write_text(text)
    assert all(any("it moves with the day" in problem for problem in result.problems) for result in run_tests(folders))


def _moving(block: Block) -> Iterator[str]:
    """Yield the arguments and nested blocks of a resource that read the clock, and are not ignored afterwards."""
    ignored = set()
    for lifecycle in (one for one in block.body.blocks if one.type == "lifecycle"):
        listed = [one.expression for one in lifecycle.body.attributes if one.name == "ignore_changes"]
        ignored = {item.name for one in listed if isinstance(one, Tuple) for item in one.items if isinstance(item, Variable)}
    for attribute in block.body.attributes:
        if attribute.name not in ignored and _reads_the_clock(attribute.expression):
            yield attribute.name
    for inner in block.body.blocks:
        if inner.type not in ignored | {"lifecycle"}:
            yield from (f"{inner.type}.{name}" for name in _moving(inner))


def _reads_the_clock(expression: Expression) -> bool:
    return any(isinstance(one, Call) and one.name in {"plantimestamp", "timestamp"} for one in walk(expression))


def test_no_module_of_the_library_moves_with_the_day() -> None:
    files = [path for path in sorted(MODULES.glob("*/*/*.tf")) if CLOCK.search(path.read_text())]
    assert files
    resources = [(path, block) for path in files for block in read(path).body.blocks if block.type == "resource"]
    assert [(path.parent.name, ".".join(block.labels), name) for path, block in resources for name in _moving(block)] == []
    found = sum(len(CLOCK.findall(path.read_text())) for path in files)
    assert found == sum(_reads_the_clock(one.expression) for _, block in resources for one in attributes(block.body)), (
        "locals read the clock"
    )
