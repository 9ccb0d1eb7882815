"""What proving every type has brought to light."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Attribute, Block, NestedBlock, Nesting
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.inputs.common_schema import common_block, missing_somewhere
from fac_gen.blueprint.versions import versions_for
from fac_gen.clouds import clouds
from fac_gen.render import render

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("resource_type", [kind for cloud in clouds() for kind in cloud.guardrails])
def test_a_module_of_what_every_module_holds_declares_it_once(resource_type: str) -> None:
    files = render(blueprint(resource_type, BUILT_IN))
    declared = [line for path, text in files.items() if "/" not in path for line in text.splitlines() if line.startswith("resource ")]
    assert f'resource "{resource_type}" "main" {{' in declared
    assert len(declared) == len(set(declared))
    assert f"{resource_type}.main" in files["outputs.tf"]


def test_the_window_begins_where_the_type_takes_tags() -> None:
    versions = versions_for(catalogue(), "aws_s3_access_point", None)
    assert [one.version for one in versions] == ["6.69.1"]
    assert "tags = local.tags" in render(blueprint("aws_s3_access_point", BUILT_IN))["main.tf"]
    assert [one.version for one in versions_for(catalogue(), "aws_sqs_queue", None)] == ["6.69.1", "5.100.0"]
    assert [one.version for one in versions_for(catalogue(), "aws_simpledb_domain", None)] == ["5.100.0"]


def nested(*, least: int = 0, **attributes: bool) -> dict[str, NestedBlock]:
    members = {name: Attribute(name, "string", required=required, optional=not required) for name, required in attributes.items()}
    return {"tag": NestedBlock("tag", Nesting.LIST, Block(members), least, 0)}


def test_a_block_that_no_caller_could_write_for_all_versions_is_left_out() -> None:
    new, old = Block({}, nested(key=True, values=True)), Block({}, nested(key=True, value=False))
    assert common_block([new, old]).blocks == {}
    assert list(missing_somewhere([new, old])) == ["tag"]
    needed = Block({}, nested(least=1, key=True, values=True))
    assert set(common_block([needed, old]).blocks) == {"tag"}, "leaving it out would help nobody"


def test_a_block_that_only_gained_options_stays() -> None:
    new, old = Block({}, nested(key=True, values=False)), Block({}, nested(key=True))
    assert set(common_block([new, old]).blocks) == {"tag"}
    assert list(missing_somewhere([new, old])) == ["tag.values"]


def test_what_stands_in_a_resource_group_is_billed_by_its_id() -> None:
    budget = blueprint("azurerm_key_vault_managed_hardware_security_module", BUILT_IN).budget
    assert (budget.counts_by, budget.resource_type) == ("resource", "azurerm_consumption_budget_resource_group")
    assert blueprint("azurerm_key_vault_secret", BUILT_IN).budget.resource_type == "azurerm_consumption_budget_subscription"
