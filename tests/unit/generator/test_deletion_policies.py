"""What `deletion_policy` is said to do is true of each type of Google: values, and what null means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_core.resource_types import for_type
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.deletion_policies import LOOKED_UP, USUAL, DeletionPolicy, deletion_policies
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.deletion import ARGUMENT, with_deletion_values

if TYPE_CHECKING:
    from fac_core.resource_types.facts_model import TypeFacts

pytestmark = pytest.mark.unit
KNOWN = sorted(name for name, one in deletion_policies().items() if not one.unknown)
_LISTED = re.compile(r"contains\(\[([^]]*)\], var\.deletion_policy\)")


def _with_policy() -> list[str]:
    return [name for name in catalogue().names("google") if ARGUMENT in catalogue().resource_type(name).block.attributes]


def _taken(facts: TypeFacts) -> set[str] | None:
    """Return the values that the facts of a type let through; None where they say nothing."""
    said = facts.arguments.get(ARGUMENT)
    found = [_LISTED.search(one.condition) for one in said.validation] if said else []
    return {one.strip('" ') for match in found if match for one in match[1].split(",")} or None


def test_facts_let_through_what_the_provider_takes_and_nothing_else() -> None:
    told = {name: taken for name in _with_policy() if (facts := for_type(name)) is not None and (taken := _taken(facts)) is not None}
    takes = {name: set(deletion_policies()[name].values if name in deletion_policies() else USUAL) for name in told}
    assert {name: taken for name, taken in told.items() if taken != takes[name]} == {}
    assert len(told) >= 20


def test_whoever_differs_has_the_argument_and_says_what_null_means() -> None:
    assert sorted(set(deletion_policies()) - set(_with_policy())) == []
    for name, one in deletion_policies().items():
        if one.unknown:
            assert one == DeletionPolicy(unknown=True), name
        else:
            assert (one.default in one.values) != bool(one.default_means), name


@pytest.mark.parametrize("resource_type", KNOWN)
def test_each_value_is_spoken_of(resource_type: str) -> None:
    said = next(one.description for one in blueprint(resource_type, BUILT_IN).inputs if (one.argument or one.name) == ARGUMENT)
    assert [value for value in deletion_policies()[resource_type].values if f"`{value}`" not in said] == []
    assert "null" in said


def test_a_database_that_a_destroy_leaves_is_said_to_be_left() -> None:
    said = {one.name: one.description for one in blueprint("google_firestore_database", BUILT_IN).inputs}[ARGUMENT]
    assert "`ABANDON` only forgets the database, which is billed on" in said
    assert "null means `ABANDON`, unless the provider's own" in said


def test_a_word_that_the_provider_does_not_know_is_refused_of_every_type() -> None:
    """`ABANDOM` is no `ABANDON`, and what is not left alone is deleted."""
    for name in _with_policy():
        attribute = with_deletion_values(name, catalogue().resource_type(name).block).attributes[ARGUMENT]
        known = deletion_policies()[name].values if name in deletion_policies() else USUAL  # of the unknown ones none
        assert attribute.type != "string" or set(attribute.values) == set(known), name
    (rule,) = next(one.validations for one in blueprint("google_bigtable_app_profile", BUILT_IN).inputs if one.name == ARGUMENT)
    assert rule.message == "deletion_policy must be ABANDON, DELETE or PREVENT."


def test_no_value_is_refused_that_nobody_looked_up() -> None:
    """A list that lacks a value refuses at plan what the provider takes."""
    unknown = sorted(set(deletion_policies()) - set(KNOWN))
    assert len(unknown) >= 20
    (rag,) = [one for one in blueprint("google_vertex_ai_rag_corpus", BUILT_IN).inputs if one.name == ARGUMENT]
    assert not rag.validations
    newer = catalogue().resource_type("google_bigtable_app_profile").block
    assert with_deletion_values("google_type_of_tomorrow", newer).attributes[ARGUMENT].values == ()


def test_a_newer_catalogue_asks_for_looking_up_its_new_types() -> None:
    assert catalogue().provider_version("google").version == LOOKED_UP, "look up deletion_policy of its new types, or say unknown"


def test_on_another_cloud_it_is_another_argument() -> None:
    block = catalogue().resource_type("aws_cloudformation_stack_instances").block
    assert with_deletion_values("aws_cloudformation_stack_instances", block) is block
