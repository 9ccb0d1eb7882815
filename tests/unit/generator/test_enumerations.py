"""What a provider's documentation lists in full is a validation of the module, with a value that fits and one that does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.schema.model import Attribute, Block, NestedBlock, Nesting
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.inputs.choice import Choice
from fac_gen.blueprint.inputs.common_schema import common_block
from fac_gen.blueprint.inputs.enumerations import one_of_inside, usual
from fac_gen.blueprint.inputs.from_schema import Shaper, attribute_input

pytestmark = pytest.mark.unit

SIZE = Attribute("size", "string", optional=True, values=("SIZE_UNSPECIFIED", "SMALL", "LARGE"))
SHAPER = Shaper("google", "box", Choice())
LISTED = [
    (resource_type, attribute)
    for resource_type in catalogue().names("google")[::7]
    for attribute in catalogue().resource_type(resource_type).block.attributes.values()
    if attribute.values and attribute.settable and not attribute.deprecated
]


def test_an_input_takes_the_listed_values_alone() -> None:
    one = attribute_input(SIZE, "size", SHAPER, required=False)
    (rule,) = one.validations
    assert rule.condition == 'try(contains(["SIZE_UNSPECIFIED", "SMALL", "LARGE"], var.size), true)'
    assert rule.message == "size must be SIZE_UNSPECIFIED, SMALL or LARGE."
    assert (one.sample, rule.accepts, rule.rejects) == ('"SMALL"', '"SMALL"', ('"no-such-value"',))


def test_each_element_of_a_list_is_one_of_them() -> None:
    (rule,) = attribute_input(replace(SIZE, type=("list", "string")), "size", SHAPER, required=False).validations
    assert rule.condition.startswith("try(alltrue([for value in var.size : contains([")
    assert (rule.accepts, rule.rejects) == ('["SMALL"]', ('["no-such-value"]',))


def test_members_of_blocks_in_blocks_are_reached() -> None:
    inner = NestedBlock("disk", Nesting.LIST, Block({"name": Attribute("name", "string", required=True), "size": SIZE}))
    single = NestedBlock("node", Nesting.LIST, Block({}, {"disk": inner}), max_items=1)
    outer = NestedBlock("pool", Nesting.SET, Block({"size": SIZE}, {"node": single}))
    direct, deep = one_of_inside(outer, "pool", SHAPER)
    listed = 'contains(["SIZE_UNSPECIFIED", "SMALL", "LARGE"], '
    assert direct.condition == f"alltrue([for one in var.pool : try({listed}one.size), true)])"
    assert deep.condition == f"alltrue([for one in var.pool : alltrue([for two in try(one.node.disk, []) : try({listed}two.size), true)])])"
    assert deep.rejects == ('[{ node = { disk = [{ name = "shop", size = "no-such-value" }] } }]',)


def test_several_versions_take_what_any_of_them_takes() -> None:
    blocks = [Block({"size": replace(SIZE, values=values)}) for values in (("A", "B"), ("B", "C"))]
    assert common_block(blocks).attributes["size"].values == ("A", "B", "C")
    assert common_block([blocks[0], Block({"size": replace(SIZE, values=())})]).attributes["size"].values == ()


def test_a_value_that_says_something_is_the_usual_one() -> None:
    assert usual(("A_UNSPECIFIED", "UNKNOWN", "B")) == "B"
    assert usual(("A_UNSPECIFIED",)) == "A_UNSPECIFIED"


@pytest.mark.parametrize(("resource_type", "attribute"), LISTED, ids=lambda one: one if isinstance(one, str) else one.name)
def test_listed_values_of_real_types_are_validations(resource_type: str, attribute: Attribute) -> None:
    found = [one for one in blueprint(resource_type, BUILT_IN).inputs if (one.argument or one.name) == attribute.name]
    if not found:  # the module sets it, or leaves it out with a reason
        return
    assert any("contains([" in rule.condition for one in found for rule in one.validations)


def test_the_providers_own_words_are_said_where_they_were_imported() -> None:
    described = replace(SIZE, description="How big\nthe box is.")
    assert attribute_input(described, "size", SHAPER, required=False).description == "How big the box is."
