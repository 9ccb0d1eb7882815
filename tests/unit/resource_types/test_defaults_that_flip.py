"""Arguments whose default the cloud turns round where the block around them is written: a module gives the cheaper one itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.decided import decided

from fac_core.resource_types import UNITS, for_type
from fac_core.schema.catalogue import catalogue
from fac_gen.render import render

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import Block

pytestmark = pytest.mark.unit

FLIPPING = {"cpu_idle"}
"""`cpu_idle` of Cloud Run, API v2: true without `resources`, false in a `resources` that does not name it (seen 2026-11-30)."""


def _paths(block: Block, within: str = "") -> list[str]:
    found = [f"{within}{name}" for name in block.attributes if name in FLIPPING]
    for name, nested in block.blocks.items():
        found += _paths(nested.block, f"{within}{name}.")
    return found


def test_each_is_given_a_value_whatever_else_its_block_says() -> None:
    found = {}
    for unit in UNITS.names():
        name = unit.replace("/", "_")
        facts = for_type(name)
        assert facts is not None
        for path in _paths(catalogue().resource_type(name).block):
            found[f"{name}.{path}"] = path in facts.arguments and bool(facts.arguments[path].value)
    assert set(found.values()) == {True}


def test_a_service_of_cloud_run_is_billed_by_requests_unless_it_has_gpus_or_says_otherwise() -> None:
    main = render(decided("google_cloud_run_v2_service"), only=("main.tf",))["main.tf"]
    assert "cpu_idle          = coalesce(resources.value.cpu_idle, var.template.node_selector == null)" in main
