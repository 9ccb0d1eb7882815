"""What examples show beside a module that is of no use alone."""

from __future__ import annotations

import pytest

from fac_core import resource_types
from fac_core.hcl import parse
from fac_core.names import resource_type
from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.build import blueprint
from fac_gen.render import render

pytestmark = pytest.mark.unit
TYPES = [one for name in resource_types.names() if (one := resource_types.for_type(resource_type(*name.split("/", 1)))) and one.used_by]


def test_some_types_are_of_no_use_alone() -> None:
    assert {"aws_ebs_volume", "azurerm_managed_disk", "google_compute_address"} <= {one.resource_type for one in TYPES}


@pytest.mark.parametrize("name", [one.resource_type for one in TYPES])
def test_both_examples_show_what_uses_an_output_of_the_module(name: str) -> None:
    made = blueprint(name, BUILT_IN)
    files = render(made)
    text = files["examples/minimal/use.tf"]
    assert text == files["examples/complete/use.tf"]
    used = {one.removeprefix(f"module.{made.label}.") for one in text.split() if one.startswith("module.")}
    assert used
    assert used <= {one.name for one in made.outputs}
    file = parse(text.encode(), "use.tf")
    for block in file.body.blocks:
        known = catalogue().resource_type(block.labels[0]).block
        assert {one.name for one in block.body.attributes} <= {*known.attributes}
        assert {one.type for one in block.body.blocks} <= {*known.blocks}
        assert {one.name for one in known.attributes.values() if one.required} <= {one.name for one in block.body.attributes}


def test_a_module_that_is_of_use_alone_shows_nothing_beside() -> None:
    assert "examples/minimal/use.tf" not in render(blueprint("aws_sqs_queue", BUILT_IN))
