"""Every precondition has inputs that break it, worked out or written beside it, or says why there are none."""

from __future__ import annotations

import pytest
from tests.unit.generator.decided import decided

from fac_core.names import resource_type as type_of
from fac_core.resource_types import for_type, names
from fac_gen.render import render

pytestmark = pytest.mark.unit
TYPES = [name for one in names() if (known := for_type(name := type_of(*one.split("/", 1)))) and known.preconditions]


def test_there_are_as_many_as_one_thinks() -> None:
    assert len(TYPES) > 70


@pytest.mark.parametrize("resource_type", TYPES)
def test_every_precondition_is_broken_by_a_test_of_its_module(resource_type: str) -> None:
    made = decided(resource_type)
    tests = render(made, only=("tests/inputs.tftest.hcl",))["tests/inputs.tftest.hcl"]
    for one in made.preconditions:
        assert bool(one.breaks) != bool(one.untested), f"say rejects: or untested: beside {one.condition}"
        if one.breaks:
            run = tests.partition(f"    # {one.message}\n")[2].partition("\n}\n")[0]
            stands = f"{one.of}[0]" if one.of else made.this
            assert f"expect_failures = [{stands}]" in run
            assert all(f"    {name}" in run for name in one.breaks)
