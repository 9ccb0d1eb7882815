"""What the library says of who hears of money is what its resources do: on each cloud, in each module."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit
MODULES = Path(__file__).parents[3] / "modules"
UNHEARD = re.compile(r'check "budget_is_heard" \{.*?error_message = "([^"]*)"', re.DOTALL)
TOLD_BY_THE_CLOUD = "google"
"""Google mails administrators and users of the billing account of each budget (Cloud Billing Budget API, NotificationsRule)."""
OF_ONE_RESOURCE = sorted(one.parent for one in MODULES.glob("*/*/budget.tf") if one.parent.name != "cost-foundation")


def _text(module: Path, name: str) -> str:
    return (module / name).read_text()


def test_there_are_modules_of_each_cloud() -> None:
    assert {one.parent.name for one in OF_ONE_RESOURCE} == {"aws", "azurerm", "google"}


@pytest.mark.parametrize("module", OF_ONE_RESOURCE, ids=lambda one: f"{one.parent.name}/{one.name}")
def test_a_check_says_truly_who_hears_of_a_budget_without_subscriber(module: Path) -> None:
    (said,) = UNHEARD.findall(_text(module, "checks.tf"))
    made = not re.search(r"count += .*local\.has_subscriber", _text(module, "budget.tf"))
    assert made == said.startswith("The budget of ")
    assert (not made) == ("There is no budget" in said)
    assert ("administrators" in said) == (module.parent.name == TOLD_BY_THE_CLOUD)
    assert ("nobody" in said) == (made and module.parent.name != TOLD_BY_THE_CLOUD)


@pytest.mark.parametrize("module", OF_ONE_RESOURCE, ids=lambda one: f"{one.parent.name}/{one.name}")
def test_whom_a_cloud_tells_by_itself_is_said_and_can_be_declined(module: Path) -> None:
    by_itself = module.parent.name == TOLD_BY_THE_CLOUD
    section = _text(module, "README.md").partition("### Budget")[2].partition("\n### ")[0]
    description = re.findall(r'variable "budget" \{\n  description = "(.*)"\n', _text(module, "variables.cost.tf"))
    for text in (section, *description):
        assert ("tell_billing_administrators = false" in text) == by_itself
    assert ("disable_default_iam_recipients   = !var.budget.tell_billing_administrators" in _text(module, "budget.tf")) == by_itself


@pytest.mark.parametrize("module", OF_ONE_RESOURCE, ids=lambda one: f"{one.parent.name}/{one.name}")
def test_who_can_have_a_monitor_by_tag_is_said(module: Path) -> None:
    files = {name: _text(module, name) for name in ("README.md", "variables.cost.tf")}
    makes = any("aws_ce_anomaly_monitor" in one.read_text() for one in module.glob("*.tf"))
    anomalies = files["README.md"].partition("### Anomalies")[2].partition("\n### ")[0]
    description = "".join(re.findall(r'variable "anomaly" \{\n  description = "(.*)"\n', files["variables.cost.tf"]))
    assert makes == ("in the management account alone" in anomalies) == ("in the management account alone" in description)
