"""Tags reach what a resource makes and what is billed apart from it: every fact makes wiring, a line for people and an assertion."""

from __future__ import annotations

import re
from functools import cache

import pytest
from tests.unit.generator.decided import decided

from fac_core.names import resource_type as type_of
from fac_core.policy import BUILT_IN
from fac_core.resource_types import names
from fac_core.resource_types.tag_places import tag_places
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.tag_groups import hand_on
from fac_core.shared_facts.tag_places import Reach, TagPlace
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.cost.handing_on import has_path
from fac_gen.blueprint.module_blueprint import Blueprint, Options
from fac_gen.render import render

pytestmark = pytest.mark.unit

TYPES = sorted({*hand_on(), *(type_of(*name.split("/", 1)) for name in names())})
PLACES = [(name, place) for name in TYPES for place in tag_places(name)]
NAMED = [f"{name}-{place.path}" for name, place in PLACES]
OTHERWISE = {
    Reach.SET: r"{name} += local\.(tags|labels)\n",
    Reach.SPECIFICATIONS: r"{name} += local\.(tags|labels)\n",
    Reach.BLOCK: r"{name} += merge\(try\(var\.\S+, null\), local\.(tags|labels)\)",
    Reach.MERGE: r"{name} += merge\(\S+\.{name}, local\.(tags|labels)\)",
}


@cache
def made(resource_type: str) -> Blueprint:
    """Return the module of a type under the newest version that knows all of its places."""
    block = decided(resource_type)
    if all(any(note.path == place.path for note in block.tags.propagated) for place in tag_places(resource_type)):
        return block
    newest = catalogue().versions(catalogue().provider_of(resource_type))[0]
    assert all(has_path(catalogue().resource_type(resource_type, newest.version).block, one.path) for one in tag_places(resource_type))
    return blueprint(resource_type, BUILT_IN, Options(provider_version=newest.version))


@cache
def files(resource_type: str) -> dict[str, str]:
    return render(made(resource_type), only=("README.md", "main.tf", "tests/cost.tftest.hcl", "variables.tf"))


@pytest.mark.parametrize(("resource_type", "place"), PLACES, ids=NAMED)
def test_a_place_is_wired(resource_type: str, place: TagPlace) -> None:
    name = place.path.rpartition(".")[2]
    if place.how is Reach.SWITCH:
        wired = rf"{name} += optional\(\w+, {re.escape(place.value)}\)" if "." in place.path else re.escape(f"default     = {place.value}")
        assert re.search(wired, files(resource_type)["variables.tf"])
    elif place.value:
        assert place.value in files(resource_type)["main.tf"]
    else:
        assert re.search(OTHERWISE[place.how].format(name=name), files(resource_type)["main.tf"])


@pytest.mark.parametrize(("resource_type", "place"), PLACES, ids=NAMED)
def test_a_place_is_told_of(resource_type: str, place: TagPlace) -> None:
    readme = files(resource_type)["README.md"]
    assert f"- `{place.path}`: {place.says(made(resource_type).tags_word)}" in readme


@pytest.mark.parametrize(("resource_type", "place"), PLACES, ids=NAMED)
def test_a_place_is_asserted_where_a_sample_fills_it(resource_type: str, place: TagPlace) -> None:
    tests = files(resource_type)["tests/cost.tftest.hcl"]
    said = tests.index(f'error_message = "{place.path} does not hand the ')
    begins = tests.rindex("\nrun ", 0, said)
    if place.sample:
        assert tests[begins:].startswith('\nrun "what_is_billed_apart_carries_the_')
        assert all(re.search(rf"^    {name} += ", tests[begins:said], re.MULTILINE) for name in place.sample)
    else:
        assert tests[begins:].startswith('\nrun "the_defaults_create_exactly_this"')


@pytest.mark.parametrize(
    ("resource_type", "excluded"),
    [("aws_spot_fleet_request", "launch_specification"), ("aws_ecr_repository_creation_template", "resource_tags")],
)
def test_what_is_excluded_is_not_said_to_be_handed_on(resource_type: str, excluded: str) -> None:
    without = blueprint(resource_type, BUILT_IN, Options(exclude=(excluded,)))
    assert not without.tags.propagated
    assert excluded not in render(without, only=("tests/cost.tftest.hcl",))["tests/cost.tftest.hcl"]


def test_what_is_billed_without_tags_is_said() -> None:
    readme = files("aws_fsx_lustre_file_system")["README.md"]
    assert "- `copy_tags_to_backups`: **not handed on**, though what stands there is billed. A scratch file system" in readme


@pytest.mark.parametrize("resource_type", ["google_compute_instance_group_manager", "google_compute_region_instance_group_manager"])
def test_machines_of_a_group_carry_labels_though_the_group_cannot(resource_type: str) -> None:
    assert re.search(r"\n  all_instances_config \{\n    labels +=", files(resource_type)["main.tf"])
    assert "try(var.all_instances_config.metadata, null)" in files(resource_type)["main.tf"]
    assert 'variable "all_instances_config"' in files(resource_type)["variables.tf"]
    assert (made(resource_type).budget.counts_by, made(resource_type).budget.required) == ("label", True)
    assert "itself cannot carry labels**; it hands them on" in files(resource_type)["README.md"]


def test_what_only_some_callers_start_makes_no_budget_necessary() -> None:
    budget = made("aws_cloudwatch_event_target").budget
    assert (budget.counts_by, budget.required) == ("tag-of-others", False)
    assert "carries no tags, and fac does not know whether and how" in files("aws_cloudwatch_event_target")["README.md"]


@pytest.mark.parametrize(
    ("resource_type", "argument"),
    [
        ("aws_fsx_openzfs_volume", "copy_tags_to_snapshots"),
        ("aws_fsx_openzfs_file_system", "copy_tags_to_volumes"),
    ],
)
def test_copies_of_an_openzfs_volume_carry_its_tags(resource_type: str, argument: str) -> None:
    assert {one.name: one.default for one in made(resource_type).inputs}[argument] == "true"
