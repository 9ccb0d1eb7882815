"""What a cloud bills in another place than under the resource itself is counted there."""

from __future__ import annotations

import re

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render

pytestmark = pytest.mark.unit


def test_the_budget_of_a_cluster_counts_the_group_of_its_nodes() -> None:
    made = blueprint("azurerm_kubernetes_cluster", BUILT_IN)
    files = render(made)
    assert (made.budget.counts_by, made.budget.resource_type) == ("group", "azurerm_consumption_budget_resource_group")
    assert "azurerm_kubernetes_cluster.this[0].node_resource_group_id" in files["budget.tf"]
    assert "filter {" not in files["budget.tf"]
    assert "everything in the resource group `node_resource_group_id`" in files["README.md"]
    assert "node_resource_group_id" in files["tests/cost.tftest.hcl"]


@pytest.mark.parametrize("resource_type", ["azurerm_databricks_workspace", "azurerm_kubernetes_cluster_node_pool"])
def test_what_copies_its_tags_is_counted_by_them(resource_type: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    files = render(made)
    assert (made.budget.counts_by, made.budget.resource_type) == ("tag", "azurerm_consumption_budget_subscription")
    assert "tag {" in files["budget.tf"]
    assert '"ResourceId"' not in files["budget.tf"]
    assert made.budget.why in files["README.md"]


def test_everything_else_is_counted_by_its_id() -> None:
    assert blueprint("azurerm_storage_account", BUILT_IN).budget.counts_by == "resource"


@pytest.mark.parametrize("name", ["compute_environment", "job_definition", "job_queue"])
def test_batch_says_what_is_billed_and_counts_the_tag_on_it(name: str) -> None:
    made = blueprint(f"aws_batch_{name}", BUILT_IN)
    files = render(made)
    assert made.budget.counts_by == "tag"
    assert "everything tagged `cost_scope = <scope>`" in files["README.md"]
    assert made.budget.why
    assert made.budget.why in files["README.md"]
    assert made.budget.why in files["budget.tf"]


def test_machines_of_a_compute_environment_carry_the_tags_and_fargate_takes_none() -> None:
    files = render(blueprint("aws_batch_compute_environment", BUILT_IN))
    written = 'startswith(compute_resources.value.type, "FARGATE") ? null : merge(compute_resources.value.tags, local.tags)'
    assert written in files["main.tf"]
    assert "`compute_resources.tags`" in files["README.md"]
    assert "compute_resources.tags does not hand the tags on" in files["tests/cost.tftest.hcl"]


def test_a_job_definition_copies_its_tags_to_tasks_but_not_on_eks() -> None:
    files = render(blueprint("aws_batch_job_definition", BUILT_IN))
    assert re.search(r"propagate_tags += var.eks_properties == null \? var.propagate_tags : null", files["main.tf"])
    assert "propagate_tags == true" in files["tests/cost.tftest.hcl"]
