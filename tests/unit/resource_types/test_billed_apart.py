"""Of every curated type it is said by what its tags reach all that is billed because of it, or what its budget does not count."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from tests.unit.generator.decided import decided

from fac_core.names import resource_type as type_of
from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type, names
from fac_core.resource_types.tag_places import copied_to, not_reached
from fac_gen.explain.facts import facts as explained
from fac_gen.render import render

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit
TYPES = [type_of(*name.split("/", 1)) for name in names()]
ALONE = {name for listed in yaml.safe_load((Path(__file__).parent / "billed_alone.yaml").read_text()).values() for name in listed}


def reached_by(made: Blueprint) -> list[str]:
    """Return how what is billed apart is reached by the tags, or counted in another way."""
    known = for_type(made.resource_type)
    elsewhere = [known.billed_elsewhere.why] if known and known.billed_elsewhere else []
    return [*(one.path for one in made.tags.propagated), *made.tags.copied_to, *elsewhere]


@pytest.mark.parametrize("resource_type", TYPES)
def test_each_type_says_what_of_its_bill_the_budget_counts(resource_type: str) -> None:
    made = decided(resource_type)
    said = bool(reached_by(made)) or bool(made.tags.billed_without) or bool(made.budget.beyond)
    assert said != (resource_type in ALONE), (
        "billed alone, or with something apart? Say it in billed_alone.yaml, or under tags: of its file."
    )


def test_the_list_speaks_of_types_that_there_are() -> None:
    assert set(TYPES) >= ALONE


@pytest.mark.parametrize("resource_type", [name for name in TYPES if not_reached(name)])
def test_what_a_budget_does_not_count_is_said_wherever_it_is_spoken_of(resource_type: str) -> None:
    files = render(decided(resource_type), only=("README.md", "variables.cost.tf"))
    for one in not_reached(resource_type):
        assert f"It does not count {one.what}. {one.why}" in files["README.md"].partition("### Budget")[2].partition("### Alarms")[0]
        assert f"It does not count {one.what}." in explained(resource_type, BUILT_IN)["budget"]["counts"]
        assert one.what in files["variables.cost.tf"]


@pytest.mark.parametrize("resource_type", [name for name in TYPES if copied_to(name)])
def test_what_the_cloud_copies_tags_to_is_said(resource_type: str) -> None:
    readme = render(decided(resource_type), only=("README.md",))["README.md"]
    assert all(f"The cloud copies them to the {one.what}" in readme for one in copied_to(resource_type))


@pytest.mark.parametrize("what", ["instance", "network-interface", "volume"])
def test_the_machines_of_a_node_group_carry_the_tags(what: str) -> None:
    files = render(decided("aws_eks_node_group"), only=("companions.tf", "tests/cost.tftest.hcl"))
    assert f'"{what}"' in files["companions.tf"].partition('dynamic "tag_specifications"')[2]
    assert "tags          = local.tags" in files["companions.tf"]
    assert 'error_message = "aws_launch_template.this.tag_specifications.tags does not hand the tags on"' in files["tests/cost.tftest.hcl"]
