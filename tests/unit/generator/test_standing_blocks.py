"""The block that holds a resource's own tags always stands: left out, or null, it would take the tags with it, without a word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.unit.generator.decided import decided

from fac_core.schema.catalogue import catalogue

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit
HELD = sorted(
    {
        name
        for provider in catalogue().providers()
        for version in catalogue().versions(provider)
        for name in catalogue().names(provider, version=version.version)
        if (support := catalogue().tag_support(name, version.version)) and support.path
    }
)
"""All types that take their own tags in a block."""


def may_be_gone(made: Blueprint) -> bool:
    """Whether a caller can leave out the block of the tags, or give null for it."""
    holders = [one for one in made.inputs if (one.argument or one.name) == made.tags.path[0]]
    return any(one.nullable or one.default == "null" for one in holders) or len(made.tags.path) != 2


def test_there_are_such_types() -> None:
    assert {"google_container_node_pool", "google_sql_database_instance"} <= set(HELD)


@pytest.mark.parametrize("name", HELD)
def test_the_block_of_the_tags_is_never_null(name: str) -> None:
    assert not may_be_gone(decided(name))


def test_a_block_that_takes_null_is_found() -> None:
    made = decided("google_container_node_pool")
    inputs = tuple(replace(one, nullable=True) if one.name == "node_config" else one for one in made.inputs)
    assert may_be_gone(replace(made, inputs=inputs))


def test_what_must_be_given_in_it_is_asked_for() -> None:
    asked = {one.name: one.required for one in decided("google_sql_database_instance").inputs}
    assert asked["settings"]
    assert not {one.name: one.required for one in decided("google_container_node_pool").inputs}["node_config"]
