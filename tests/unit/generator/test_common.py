"""A module that holds under several provider versions offers what all of them accept."""

from __future__ import annotations

import pytest

from fac_core.schema.resource_schema import Attribute, Block, NestedBlock, Nesting
from fac_gen.blueprint.inputs.common_schema import common_block, missing_somewhere

pytestmark = pytest.mark.unit

NEW = Block(
    {"both": Attribute("both", "string", optional=True), "fresh": Attribute("fresh", "string", optional=True)},
    {"disk": NestedBlock("disk", Nesting.LIST, Block({"size": Attribute("size", "number", optional=True)}), 0, 0)},
)
OLD = Block(
    {"both": Attribute("both", "string", required=True, sensitive=True), "gone": Attribute("gone", "string", optional=True)},
    {"disk": NestedBlock("disk", Nesting.LIST, Block({"size": Attribute("size", "number", required=True)}), 1, 3)},
)


def test_only_what_both_have_stays_with_the_strictest_flags() -> None:
    block = common_block([NEW, OLD])
    assert set(block.attributes) == {"both"}
    assert (block.attributes["both"].required, block.attributes["both"].sensitive) == (True, True)
    assert (block.blocks["disk"].min_items, block.blocks["disk"].max_items) == (1, 3)
    assert block.blocks["disk"].block.attributes["size"].required


def test_what_is_missing_somewhere_is_named() -> None:
    assert list(missing_somewhere([NEW, OLD])) == ["fresh", "gone"]


def test_an_argument_that_one_version_only_computes_cannot_be_set() -> None:
    computed = Block({"both": Attribute("both", "string", computed=True)})
    assert not common_block([NEW, computed]).attributes["both"].settable
