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


def test_labels_of_a_project_are_labels_of_nothing_in_it() -> None:
    files = render(blueprint("google_project", BUILT_IN))
    assert 'projects               = ["projects/${google_project.this[0].number}"]' in files["budget.tf"]
    assert "labels" not in files["budget.tf"].partition("budget_filter {")[2].partition("}")[0].replace("# Labels", "")
    assert "project_number" not in "".join(text for path, text in files.items() if not path.startswith("tests/"))
    assert "The budget counts everything in the project, whatever its labels" in files["README.md"]
    assert '"projects/${google_project.this[0].number}"' in files["tests/cost.tftest.hcl"]


@pytest.mark.parametrize("resource_type", ["azurerm_subscription", "azurerm_management_group"])
def test_nothing_is_promised_of_what_only_holds_others(resource_type: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    assert not made.budget.required
    assert "nothing is billed to its id" in render(made)["README.md"]
