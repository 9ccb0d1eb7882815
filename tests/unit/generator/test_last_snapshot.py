"""A destroy does not fail for want of a last snapshot's name: a module makes one up, or asks at plan."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.curation import curated
from fac_gen.blueprint.last_snapshot import NAMES

pytestmark = pytest.mark.unit


def taking_one() -> list[tuple[str, str]]:
    """Return the types that take a last snapshot unless told not to, and the argument that names it."""
    known = catalogue()
    every = [(name, known.resource_type(name).block.attributes) for provider in known.providers() for name in known.names(provider)]
    return [(name, argument) for name, has in every for argument in NAMES if argument in has and "skip_final_snapshot" in has]


def test_the_last_snapshot_of_every_type_has_a_name_or_is_asked_about() -> None:
    found = taking_one()
    assert len(found) >= 6
    for name, argument in found:
        condition = f"var.skip_final_snapshot == true || var.{argument} != null"
        asked = [one for one in blueprint(name, BUILT_IN).preconditions if one.condition == condition]
        assert bool(asked) != bool(curated(name).value_of(argument)), name


def test_a_database_of_lightsail_gives_a_name_in_its_example() -> None:
    made = {one.name: one for one in blueprint("aws_lightsail_database", BUILT_IN).inputs}
    assert made["final_snapshot_name"].shown
    assert not made["skip_final_snapshot"].shown
