"""The default scope of every type says all that tells an instance apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.clouds import cloud
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts import matches
from fac_gen.blueprint.build import blueprint
from fac_gen.clouds import cloud_of
from fac_gen.render import render

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit


def check_scope(made: Blueprint) -> None:
    """Check that the scope says module, name and place; `test_what_is_asked` makes every type and asks this of it."""
    identity, of = made.identity, cloud_of(made.provider)
    words = [part.word for part in identity.parts]
    if made.name_input is None and not made.tags.named:
        assert words == ([] if made.tags.carrier.asks else ["<application>", "<environment>", made.name])
        return
    has = {one.argument or one.name: one for one in made.inputs}
    asked = {argument for argument, one in has.items() if one.required and one.type == "string" and one.name != made.name_input}
    within = [one for one in of.parents if one in asked]
    if "<resource_group>" in words:
        assert made.budget.resource_type == "azurerm_consumption_budget_subscription"
        within.insert(0, "resource_group")
    elif made.budget.resource_type == "azurerm_consumption_budget_subscription" and not matches("data_plane", made.resource_type):
        # Budgets of one subscription see the twin in another group: its name must not be all that tells it apart.
        assert not asked & {"resource_group_name", *(one for one in of.parents if one.endswith("_id"))}
    assert words[: 4 + len(within)] == ["<application>", "<environment>", made.name, *(f"<{one}>" for one in within), "<name>"]
    stands = made.provider != "aws" and bool(has.keys() & set(of.places))
    accounts = [f"<{one}>" for one in of.accounts if one in has and has[one].type == "string" and has[one].name != made.name_input]
    assert words[4 + len(within) + (identity.asks_provider or stands) :] == accounts
    assert len(identity.sample) <= cloud(made.provider).limits_for(made.resource_type).value


@pytest.mark.parametrize(
    ("resource_type", "parent"),
    [
        ("aws_ecs_service", "cluster"),
        ("aws_eks_node_group", "cluster_name"),
        ("azurerm_kubernetes_cluster_node_pool", "kubernetes_cluster_id"),
        ("azurerm_mssql_database", "server_id"),
        ("google_container_node_pool", "cluster"),
        ("google_compute_router_nat", "router"),
    ],
)
def test_what_is_named_within_another_says_the_other(resource_type: str, parent: str) -> None:
    identity = blueprint(resource_type, BUILT_IN).identity
    (part,) = [part for part in identity.parts if part.word == f"<{parent}>"]
    assert part.expression == f"basename(var.{parent})"
    assert part.sample
    assert part.sample in identity.sample
    assert "/" not in part.sample


@pytest.mark.parametrize(
    ("resource_type", "expression"),
    [
        ("azurerm_kubernetes_cluster_node_pool", 'lower(try(split("/", var.kubernetes_cluster_id)[4], ""))'),
        ("azurerm_databricks_workspace", "lower(var.resource_group_name)"),
        ("azurerm_mssql_database", ""),
        ("azurerm_key_vault_secret", ""),
    ],
)
def test_budgets_of_a_subscription_tell_twins_in_two_groups_apart(resource_type: str, expression: str) -> None:
    parts = blueprint(resource_type, BUILT_IN).identity.parts
    assert "".join(part.expression for part in parts if part.word == "<resource_group>") == expression


@pytest.mark.parametrize("resource_type", ["google_pubsub_topic", "google_container_node_pool", "google_storage_bucket"])
def test_budgets_by_label_tell_twins_in_two_projects_apart(resource_type: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    files = render(made)
    assert made.budget.way.name == "label"
    assert made.identity.words.endswith("-<project>")
    assert files["tags.tf"].partition("whole_scope")[2].partition("]))")[0].strip().endswith("var.project,")
    assert "where the provider says it, twins of one name in two projects share the label" in files["README.md"]
    assert "shop-prod" in made.identity.sample or len(made.identity.sample) == 63


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_what_says_the_parent_is_an_argument_of_some_type(provider: str) -> None:
    known = {name for one in catalogue().names(provider) for name in catalogue().resource_type(one).block.attributes}
    assert [
        name for name in (*cloud_of(provider).parents, *cloud_of(provider).groups, *cloud_of(provider).accounts) if name not in known
    ] == []
    assert len(set(cloud_of(provider).parents)) == len(cloud_of(provider).parents)


@pytest.mark.parametrize(
    ("resource_type", "regional"),
    [("aws_sqs_queue", True), ("aws_iam_role", False), ("aws_route53_zone", False), ("aws_opsworks_stack", True)],
)
def test_the_region_stands_where_aws_keeps_the_type_by_region(resource_type: str, *, regional: bool) -> None:
    made = blueprint(resource_type, BUILT_IN)
    assert made.identity.asks_provider is regional
    assert ('data "aws_region"' in render(made)["tags.tf"]) is regional


@pytest.mark.parametrize("provider", ["aws", "azurerm", "google"])
def test_names_of_guardrails_leave_room_for_what_is_written_before_them(provider: str) -> None:
    assert len("cost-scope-") + cloud_of(provider).guardrail_names.longest == {"aws": 100, "azurerm": 63, "google": 60}[provider]
