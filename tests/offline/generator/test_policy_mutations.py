"""A module that forgets to enforce one thing of its policy does not pass its own tests: tried for each thing and each cloud."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from tests.offline.generator.few_runs import leave_runs, run_few

from fac_core.policy import load
from fac_gen.module import write_module

pytestmark = pytest.mark.offline

POLICY = """version: 1
tags:
  required:
    cost_center: {pattern: "^cc-[0-9]{4}$"}
    environment: {values: [dev, prod]}
    owner: {format: email}
    team: {}
  optional:
    data_class: {values: [public, internal]}
    ticket: {pattern: "^[A-Za-z0-9 _-]+$", example: abc}
    until: {format: date}
  fixed: {managed_by: Terraform}
alarms: {required: [spend]}
"""
TYPES = ("aws_sqs_queue", "azurerm_storage_account", "google_storage_bucket")
GUARDED = r"(?<=condition     = )[^\n]*(?=\n +error_message = \"{message})"
ENFORCED = {
    "the pattern of a required tag": ("variables.cost.tf", "cost.cost_center must be"),
    "the values of a required tag": ("variables.cost.tf", "cost.environment must be"),
    "the format of a required tag": ("variables.cost.tf", "cost.owner must be"),
    "the values of an optional tag": ("variables.cost.tf", "cost.data_class must be"),
    "the pattern of an optional tag": ("variables.cost.tf", "cost.ticket must be"),
    "the format of an optional tag": ("variables.cost.tf", "cost.until must be"),
    "an optional tag beside the cost interface": ("variables.cost.tf", "The (tag|label) data_class must be"),
    "a pattern beside the cost interface": ("variables.cost.tf", "The (tag|label) ticket must be"),
    "a format beside the cost interface": ("variables.cost.tf", "The (tag|label) until must be"),
    "a fixed tag": ("variables.cost.tf", "The (tag|label) managed_by must be"),
    "that a budget is required": ("main.tf", "Give a budget, or"),
    "that an alarm is required": ("main.tf", "The policy asks for an alarm of the kind spend"),
}
REFUSED = {"cost": r"var\.cost\b", "The (tag|label)": r"var\.(?:tags|labels)\b", "": r"\.this\b"}
"""What a run expects to be refused that breaks a rule, by how the message of the rule begins."""


def refused_in(message: str) -> str:
    return next(refused for beginning, refused in REFUSED.items() if message.startswith(beginning))


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "finops.yaml"
    path.write_text(POLICY)
    return path


@pytest.mark.parametrize("resource_type", TYPES)
def test_a_module_enforces_the_whole_policy(resource_type: str, policy: Path, tmp_path: Path) -> None:
    """Each condition made true in a module of its own; the runs that the whole one refuses find it."""
    whole = write_module(resource_type, tmp_path / "whole", policy=load(policy)).folder
    folders = {}
    for thing, (file, message) in ENFORCED.items():
        folder = Path(shutil.copytree(whole, tmp_path / re.sub(r"\W", "-", thing)))
        text = (folder / file).read_text()
        broken, count = re.subn(GUARDED.format(message=message), r"(\g<0>) || true", text)
        assert count == 1, f"{thing}: {count} conditions in {file}"
        (folder / file).write_text(broken)
        leave_runs(folder, re.compile(rf"expect_failures = \[.*{refused_in(message)}").search)
        folders[thing] = folder
    leave_runs(whole, lambda run: "expect_failures" in run)
    unbroken, *results = run_few([whole, *folders.values()])
    assert unbroken.ok, "the module does not pass its own tests"
    assert [thing for thing, result in zip(folders, results, strict=True) if result.ok] == [], "nothing shows that these are enforced"
    said = [problem for result in results for problem in result.problems]
    assert [one for one in said if "expected failure" not in one] == [], "terraform refuses the module itself"
