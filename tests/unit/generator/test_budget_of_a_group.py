from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(("resource_type", "by_id"), [("azurerm_resource_group", False), ("azurerm_public_ip", True)])
def test_nothing_is_billed_to_the_id_of_a_resource_group(resource_type: str, by_id: bool) -> None:  # noqa: FBT001 - a column of the table
    files = render(blueprint(resource_type, BUILT_IN))
    assert ('"ResourceId"' in files["budget.tf"]) is by_id
    assert ("filter).dimension" in files["tests/cost.tftest.hcl"]) is by_id
    assert "resource_group_id" in files["budget.tf"]
