"""What a provider's documentation lists in full is a validation of the module, with a value that fits and one that does not."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Attribute, Block, NestedBlock, Nesting
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.inputs.choice import Choice
from fac_gen.blueprint.inputs.common_schema import common_block
from fac_gen.blueprint.inputs.enumerations import one_of_inside, said_together, usual
from fac_gen.blueprint.inputs.from_schema import Shaper
from fac_gen.blueprint.inputs.schema_inputs import attribute_input

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_gen.blueprint.module_blueprint import Blueprint

pytestmark = pytest.mark.unit

SIZE = Attribute("size", "string", optional=True, values=("SIZE_UNSPECIFIED", "SMALL", "LARGE"))
SHAPER = Shaper("google", "box", Choice())


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


def listed(block: Block, prefix: str = "") -> Iterator[tuple[str, Attribute]]:
    """Yield every argument of a block, and of the blocks in it, of which the provider lists all values."""
    for attribute in block.attributes.values():
        if attribute.values and attribute.settable and not attribute.deprecated:
            yield prefix + attribute.name, attribute
    for nested in block.blocks.values():
        yield from listed(nested.block, f"{prefix}{nested.name}.")


def unlimited(made: Blueprint) -> list[str]:
    """Return the arguments of a module that take any text although the provider lists all values; a curated rule may know fewer."""
    block = common_block([catalogue().resource_type(made.resource_type, one.version).block for one in made.schemas])
    rules = {one.argument or one.name: " ".join(rule.condition for rule in one.validations) for one in made.inputs}
    out = tuple(one.path for one in made.left_out)
    found = []
    for path, attribute in listed(block):
        first, last = path.partition(".")[0], path.rpartition(".")[2]
        if first not in rules or any(path == one or path.startswith(f"{one}.") for one in out):
            continue
        words = ", ".join(f'"{value}"' for value in attribute.values)
        if f"contains([{words}]" not in rules[first] and not re.search(rf"contains\(\[[^]]*\], [\w.]*\b{last}\)", rules[first]):
            found.append(path)
    return found


@pytest.mark.parametrize("resource_type", ["azurerm_linux_web_app", "google_compute_instance", "google_chronicle_feed"])
def test_a_listed_value_that_no_rule_names_is_found(resource_type: str) -> None:
    """Inputs that hold secrets among others are no exception; the sweep over every type is in `test_what_is_asked`."""
    made = blueprint(resource_type, BUILT_IN)
    assert unlimited(made) == []
    assert unlimited(replace(made, inputs=tuple(replace(one, validations=()) for one in made.inputs)))


def test_the_providers_own_words_are_said_where_they_were_imported() -> None:
    described = replace(SIZE, description="How big\nthe box is.")
    assert attribute_input(described, "size", SHAPER, required=False).description == "How big the box is."


def test_known_values_stand_with_what_facts_say_of_their_argument() -> None:
    known = "A rule. Known values of `a`: `1` and `2`. Known values of `b.c`: `3` and `4`. Known values of `d`: `5`."
    said = said_together(known, [("b.c", "Which it is."), ("a", "`1`, or `2` where it rains."), ("e", "Others.")])
    assert (
        said
        == "A rule. Known values of `d`: `5`. `b.c`: Which it is. Known values: `3` and `4`. `a`: `1`, or `2` where it rains. `e`: Others."
    )
