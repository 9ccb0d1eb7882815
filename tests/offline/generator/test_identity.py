"""No two module instances share a scope, whatever their resources are called; that all modules hold to it: test_companion_names.py."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fac_core.hcl.write import quote
from fac_core.policy import BUILT_IN
from fac_core.terraform import Terraform
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.cost.identity import default_scope
from fac_gen.render import interface_samples, render

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.offline
NAMED = {
    "aws_budgets_budget": "name",
    "aws_ce_anomaly_monitor": "name",
    "aws_ce_anomaly_subscription": "name",
    "aws_cloudwatch_metric_alarm": "alarm_name",
    "azurerm_consumption_budget_resource_group": "name",
    "azurerm_consumption_budget_subscription": "name",
    "azurerm_monitor_metric_alert": "name",
    "google_billing_budget": "display_name",
    "google_monitoring_alert_policy": "display_name",
}


def names(values: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield type and name of every guardrail."""
    for child in values["root_module"]["child_modules"]:
        for one in child.get("resources", ()):
            if one["type"] in NAMED:
                yield one["type"], one["values"][NAMED[one["type"]]]


def nfc(text: str) -> str:
    """Return a text as Terraform holds it, for which two ways to write one letter are one."""
    return unicodedata.normalize("NFC", text)


def twice(found: list[Any]) -> list[Any]:
    return [one for one, number in Counter(found).items() if number > 1]


def evaluated(root: Path, resource_type: str, texts: list[str], argument: str | None = None) -> list[dict[str, str]]:
    """Return the scope and the scope in names that a module makes of each name, or other argument, as Terraform evaluates them."""
    made = blueprint(resource_type, BUILT_IN)
    text = render(made)["tags.tf"]
    scope = text[text.index("locals {") : text.index("\n}\n") + 3].replace("data.aws_region.current.id", '"us-east-1"')
    (root / "one").mkdir()
    inputs = "".join(f'variable "{one.name}" {{\n  default = {one.sample if one.shown else "null"}\n}}\n' for one in made.inputs)
    result = 'output "found" {\n  value = { scope = local.scope, name = local.scope_name }\n}\n'
    (root / "one" / "main.tf").write_text(f'variable "cost" {{\n  type = any\n}}\n{inputs}{scope}{result}')
    cost = interface_samples.cost(made).replace("\n}", "\nscope = null\n}")
    calls = "".join(
        f'module "m{number}" {{\n  source = "./one"\n  cost = {cost}\n  {argument or made.name_input} = {quote(one)}\n}}\n'
        for number, one in enumerate(texts)
    )
    listed = ", ".join(f"module.m{number}.found" for number in range(len(texts)))
    (root / "main.tf").write_text(f'{calls}output "found" {{\n  value = [{listed}]\n}}\n')
    with Terraform(root) as terraform:
        terraform.init()
        found: list[dict[str, str]] = terraform.show(terraform.plan())["planned_values"]["outputs"]["found"]["value"]
    return found


SAMPLES = [
    "orders",
    "orders.fifo",
    "Orders",
    "a" * 30,
    "a" * 300,
    "b" * 299 + "a",
    "b" * 300,
    "größe",
    "I\u0307",
    "e\u0301clair",
    "x/y:z",
    "日本",
]


@pytest.mark.parametrize("resource_type", ["aws_sqs_queue", "azurerm_storage_account", "google_pubsub_topic"])
def test_terraform_cuts_as_the_generator_says(resource_type: str, tmp_path: Path) -> None:
    identity = blueprint(resource_type, BUILT_IN).identity
    found = evaluated(tmp_path, resource_type, SAMPLES)
    for text, one in zip(SAMPLES, found, strict=True):
        given = {"<name>": text, "<project>": ""}
        parts = [given.get(part.word, part.sample) for part in identity.parts]
        assert one["scope"] == default_scope(parts, identity.longest)
        assert len(one["name"]) <= identity.names.longest
    assert not twice([one["scope"] for one in found])
    assert not twice([one["name"] for one in found])


@pytest.mark.parametrize(
    ("resource_type", "parent"),
    [("aws_ecs_service", "cluster"), ("azurerm_mssql_database", "server_id"), ("google_container_node_pool", "cluster")],
)
def test_one_name_within_two_others_makes_two_scopes(resource_type: str, parent: str, tmp_path: Path) -> None:
    first, second = evaluated(tmp_path, resource_type, ["a/b:c/blue", "a/b:c/green"], parent)
    assert "-blue-" in first["scope"]
    assert first["scope"].replace("blue", "green") == second["scope"]


@pytest.mark.parametrize(
    ("resource_type", "argument", "twin"),
    [
        (
            "azurerm_kubernetes_cluster_node_pool",
            "kubernetes_cluster_id",
            "/subscriptions/0/resourceGroups/%s/providers/A/managedClusters/shop",
        ),
        ("google_pubsub_topic", "project", "acme-%s"),
    ],
)
def test_twins_in_two_groups_or_projects_have_two_scopes(resource_type: str, argument: str, twin: str, tmp_path: Path) -> None:
    first, second = evaluated(tmp_path, resource_type, [twin % "blue", twin % "green"], argument)
    assert "blue" in first["scope"]
    assert first["scope"].replace("blue", "green") == second["scope"]


@settings(max_examples=300)
@given(st.lists(st.text(min_size=1, max_size=80), min_size=2, max_size=12, unique_by=nfc), st.sampled_from([63, 128, 256]))
def test_a_default_scope_is_legal_short_enough_and_of_its_own(texts: list[str], longest: int) -> None:
    found = [default_scope(("shop", "dev", "sqs-queue", text, "us-east-1"), longest) for text in texts]
    assert all(len(one) <= longest and set(one) <= set("abcdefghijklmnopqrstuvwxyz0123456789_-") for one in found)
    assert not twice(found)
