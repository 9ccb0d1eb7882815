"""The published modules must satisfy the linter that they are published with."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from fac_core import manifest
from fac_core.finding import Verdict
from fac_lint.run import engine

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[3]
# What stands in them is free; what others run in it is billed where it runs.
COST_NOTHING = {"aws/launch-template"}
# Alerts beside them could carry the tags alone, and Google bills none before September 2027.
NOTHING_BILLED_CARRIES = {"google/compute-router-nat", "google/logging-project-bucket-config"}
# What the launch template of a caller may do; the finding is right.
LEFT_OUT = {("aws/eks-node-group", "tags-not-propagated")}
# What uses these stands beside the module in its examples; whether an output of the module leads to it cannot be told.
MAY_BE_USED = {"aws/ebs-volume", "azurerm/managed-disk", "azurerm/public-ip", "google/compute-address", "google/compute-disk"}
# Examples of these make an address beside the module, which is given it; what a module does with it is not looked into.
GIVEN_ONE = {"azurerm/application-gateway", "azurerm/firewall", "azurerm/nat-gateway"}
MODULES = sorted(path.parent for path in (ROOT / "modules").glob("*/*/main.tf"))


def test_there_are_modules_of_every_cloud() -> None:
    assert {path.parent.name for path in MODULES} == {"aws", "azurerm", "google"}


@pytest.mark.parametrize("folder", MODULES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_published_module_is_compliant_or_leaves_it_to_the_caller(folder: Path) -> None:
    report = engine.lint([folder], engine.Options(date(2026, 11, 23)), ROOT).report
    name = folder.relative_to(ROOT / "modules").as_posix()
    found = [one for one in report.of(Verdict.VIOLATED) if (name, one.rule) not in LEFT_OUT]
    assert found == []
    unknown = report.of(Verdict.UNKNOWN)
    assert {one.rule for one in unknown} == ({"unattached-address-or-volume"} if name in MAY_BE_USED | GIVEN_ONE else set())
    assert all("/examples/" in one.file for one in unknown)
    untagged = name in COST_NOTHING | NOTHING_BILLED_CARRIES  # but for who hears of its cost, beside it in an example
    own = [one for one in report.findings if not (untagged and "/examples/" in one.file)]
    tags = {one.verdict for one in own if one.rule == "missing-cost-tags"}
    asked = bool(manifest.read(folder / manifest.FILE_NAME).required_tags)
    wanted = {Verdict.COMPLIANT} | (set() if asked else {Verdict.DELEGATED})
    assert tags == (set() if untagged else wanted)
    assert any(one.rule == "missing-budget" for one in own) == (name not in COST_NOTHING)
