"""What the budget of an Azure resource counts is said honestly, and no group is read from an id that has none."""

from __future__ import annotations

import pytest

from fac_core.clouds import cloud
from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    "resource_type",
    [
        "azurerm_subscription_cost_management_export",
        "azurerm_management_group_template_deployment",
        "azurerm_lighthouse_definition",
        "azurerm_billing_account_cost_management_export",
        "azurerm_cost_management_scheduled_action",
        "azurerm_network_manager_subscription_connection",
        "azurerm_maintenance_assignment_dynamic_scope",
        "azurerm_lighthouse_assignment",
    ],
)
def test_what_stands_in_no_resource_group_is_counted_in_the_subscription(resource_type: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    assert (made.budget.counts_by, made.budget.scope_id) == ("resource-in-subscription", None)


@pytest.mark.parametrize(
    ("resource_type", "said"),
    [
        ("azurerm_api_management_workspace_certificate", "then this budget counts nothing"),
        ("azurerm_linux_web_app", "That is little: nothing itself (its plan is billed)"),
    ],
)
def test_an_id_that_no_bill_knows_is_told(resource_type: str, said: str) -> None:
    assert said in render(blueprint(resource_type, BUILT_IN))["README.md"]


def test_an_id_that_is_billed_is_not_doubted() -> None:
    text = render(blueprint("azurerm_managed_disk", BUILT_IN))["README.md"]
    assert "counts nothing" not in text
    assert "That is little" not in text


def test_module_yaml_speaks_of_alarms_only_where_there_are_any() -> None:
    assert "Config rule with cost tags and budget." in render(blueprint("aws_config_config_rule", BUILT_IN))["module.yaml"]
    assert "with cost tags, budget and cost alarms." in render(blueprint("aws_sqs_queue", BUILT_IN))["module.yaml"]


@pytest.mark.parametrize("kind", ["dns_aaaa_record", "dns_txt_record", "private_dns_zone", "private_dns_a_record"])
def test_dns_takes_fifteen_tags(kind: str) -> None:
    assert cloud("azurerm").limits_for(f"azurerm_{kind}").tags == 15
