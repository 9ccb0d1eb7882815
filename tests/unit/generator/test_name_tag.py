"""What the console of AWS shows by its tag `Name` has an input for it, and the caller's own tag wins."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts import types
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("resource_type", sorted(types("named_by_tag")))
def test_every_listed_type_exists_and_gets_the_input(resource_type: str) -> None:
    assert resource_type in catalogue().names("aws")
    made = blueprint(resource_type, BUILT_IN)
    assert made.tags.named
    assert made.name_input is None
    assert [(one.type, one.default) for one in made.inputs if one.name == "name"] == [("string", "null")]


def test_the_tag_is_the_weakest_of_all_and_counts() -> None:
    made = blueprint("aws_nat_gateway", BUILT_IN)
    files = render(made)
    assert "tags = merge(local.name_tags, local.fixed_tags, var.tags, local.cost_tags" in files["tags.tf"]
    assert "name_tags = { for key, value in { Name = var.name } : key => value if value != null }" in files["tags.tf"]
    assert "| `Name` | `name`, optional" in files["README.md"]
    for run in ("the_name_is_the_tag_name", "a_tag_name_of_the_caller_wins"):
        assert f'run "{run}"' in files["tests/cost.tftest.hcl"]
    assert made.tags.reserved == blueprint("aws_sqs_queue", BUILT_IN).tags.reserved + 1


@pytest.mark.parametrize("resource_type", ["aws_sqs_queue", "aws_db_instance", "aws_kms_key", "google_compute_router_nat", "aws_route"])
def test_what_has_a_name_or_no_such_column_gets_none(resource_type: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    assert not made.tags.named
    assert "name_tags" not in render(made)["tags.tf"]
