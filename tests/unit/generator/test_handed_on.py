"""Tags reach what a resource makes and what is billed apart from it."""

from __future__ import annotations

import re

import pytest

from fac_core.policy import BUILT_IN
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.cost.tags import ALWAYS_THERE, JOINED
from fac_gen.render import render

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("resource_type", sorted(JOINED))
def test_the_callers_own_stay_and_ours_win(resource_type: str) -> None:
    files = render(blueprint(resource_type, BUILT_IN))
    for path, what in JOINED[resource_type]:
        name = path.rpartition(".")[2]
        assert re.search(rf"{name} += merge\(\S+\.{name}, local\.(tags|labels)\)", files["main.tf"]), path
        assert f"- `{path}`: " in files["README.md"]
        assert what in files["README.md"]


@pytest.mark.parametrize("resource_type", sorted(ALWAYS_THERE))
def test_machines_of_a_group_carry_labels_though_the_group_cannot(resource_type: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    files = render(made)
    assert re.search(r"\n  all_instances_config \{\n    labels +=", files["main.tf"])
    assert "merge(try(var.all_instances_config.labels, null), local.labels)" in files["main.tf"]
    assert "try(var.all_instances_config.metadata, null)" in files["main.tf"]
    assert 'variable "all_instances_config"' in files["variables.tf"]
    assert "one(google_compute" in files["tests/cost.tftest.hcl"]
    assert (made.budget.counts_by, made.budget.required) == ("label", True)
    assert "itself cannot carry labels**; it hands them on" in files["README.md"]


def test_what_is_handed_on_by_an_argument_is_asserted() -> None:
    files = render(blueprint("aws_drs_replication_configuration_template", BUILT_IN))
    assert ".staging_area_tags[key] == value" in files["tests/cost.tftest.hcl"]


def test_what_only_some_callers_start_makes_no_budget_necessary() -> None:
    made = blueprint("aws_cloudwatch_event_target", BUILT_IN)
    assert (made.budget.counts_by, made.budget.required) == ("tag-of-others", False)
    assert "carries no tags and is not known" in render(made)["README.md"]


@pytest.mark.parametrize(
    ("resource_type", "argument"),
    [
        ("aws_fsx_openzfs_volume", "copy_tags_to_snapshots"),
        ("aws_fsx_openzfs_file_system", "copy_tags_to_volumes"),
    ],
)
def test_copies_of_an_openzfs_volume_carry_its_tags(resource_type: str, argument: str) -> None:
    made = blueprint(resource_type, BUILT_IN)
    assert {one.name: one.default for one in made.inputs}[argument] == "true"
