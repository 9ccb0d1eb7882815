"""Nested blocks become typed objects: required ones always, optional ones as deep as the budget goes."""

from __future__ import annotations

import pytest

from fac_core.policy import BUILT_IN
from fac_core.schema.resource_schema import Attribute, Block, NestedBlock, Nesting
from fac_gen.blueprint.build import blueprint
from fac_gen.blueprint.inputs.choice import Choice
from fac_gen.blueprint.inputs.from_schema import Shaper
from fac_gen.blueprint.inputs.schema_inputs import block_input
from fac_gen.blueprint.module_blueprint import Options

pytestmark = pytest.mark.unit


def nested(
    name: str, *inner: NestedBlock, nesting: Nesting = Nesting.LIST, least: int = 0, most: int = 1, secret: bool = False
) -> NestedBlock:
    attributes = {"size": Attribute("size", "number", required=True), "note": Attribute("note", "string", optional=True, sensitive=secret)}
    return NestedBlock(name, nesting, Block(attributes, {one.name: one for one in inner}), least, most)


def shaper(**choice: object) -> Shaper:
    return Shaper("aws", "thing", Choice(**choice))  # type: ignore[arg-type] # the fields of Choice, by name


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_a_single_block_is_an_object_that_may_be_null() -> None:
    one = block_input(nested("disk"), "disk", shaper())
    assert squeezed(one.type) == "object({ size = number, note = optional(string) })"
    assert (one.default, one.nullable) == ("null", True)


def test_a_repeatable_block_is_a_list() -> None:
    one = block_input(nested("disk", most=0), "disk", shaper())
    assert one.type.startswith("list(object({")
    assert (one.default, one.nullable) == ("[]", False)


def test_a_required_block_has_no_default_and_counts() -> None:
    one = block_input(nested("disk", least=2, most=4), "disk", shaper())
    assert one.required
    assert [rule.condition for rule in one.validations] == ["length(var.disk) >= 2", "length(var.disk) <= 4"]
    assert one.sample == "[{ size = 1 }, { size = 1 }]"


def test_the_depth_budget_cuts_optional_blocks_and_says_so() -> None:
    walker = shaper(depth=1)
    one = block_input(nested("a", nested("b", nested("c"))), "a", walker)
    assert "b" not in one.type.split()
    assert [(gap.path, gap.reason) for gap in walker.left_out] == [("a.b", "deeper than 1 levels")]


def test_required_blocks_come_whatever_the_depth() -> None:
    one = block_input(nested("a", nested("b", nested("c"), least=1)), "a", shaper(depth=1))
    assert "b = object({" in squeezed(one.type)
    assert "c =" not in squeezed(one.type)


def test_include_brings_a_deep_block_back_with_all_that_holds_it() -> None:
    one = block_input(nested("a", nested("b", nested("c"))), "a", shaper(depth=1, include=frozenset({"a.b.c"})))
    assert "c = optional(object({" in squeezed(one.type)


def test_exclude_takes_optional_parts_only() -> None:
    walker = shaper(exclude=frozenset({"a.note", "a.size"}))
    one = block_input(nested("a"), "a", walker)
    assert squeezed(one.type) == "object({ size = number })"
    assert [gap.path for gap in walker.left_out] == ["a.note"]


def test_a_single_block_is_dynamic_and_a_required_one_static() -> None:
    optional = shaper().use(nested("disk"), "var.disk", "disk", 1)
    required = shaper().use(nested("disk", least=1), "var.disk", "disk", 1)
    assert (optional.for_each, optional.arguments[0].value) == ("var.disk == null ? [] : [var.disk]", "disk.value.note")
    assert (required.for_each, required.arguments[0].value) == (None, "var.disk.note")


def test_a_block_called_like_a_root_of_references_gets_another_iterator() -> None:
    use = shaper().use(nested("data", most=0), "var.data", "data", 1)
    assert use.iterator == "data_block"
    assert use.arguments[0].value == "data_block.value.note"


def test_secrets_are_never_iterated_over() -> None:
    single = nested("login", secret=True)
    many = nested("user", nested("inner"), most=0, secret=True)
    walker = shaper()
    assert block_input(single, "login", walker).sensitive
    assert walker.use(single, "var.login", "login", 1, secret=True).for_each == "nonsensitive(var.login == null) ? [] : [1]"
    use = walker.use(many, "var.user", "user", 1, secret=True)
    assert use.for_each == "nonsensitive(range(length(var.user)))"
    assert use.arguments[0].value == "var.user[user.value].note"
    assert use.blocks[0].for_each == "nonsensitive(var.user[user.value].inner == null) ? [] : [1]"


def test_blocks_by_key_keep_their_key() -> None:
    use = shaper().use(nested("rule", nesting=Nesting.MAP, most=0), "var.rule", "rule", 1)
    assert (use.for_each, use.labels) == ("var.rule", "[rule.key]")


def test_a_block_whose_whole_content_is_too_deep_is_left_out_with_it() -> None:
    made = blueprint("aws_bedrockagent_flow", BUILT_IN)
    kinds = {one.name: one.type for one in made.inputs}
    assert "retrieval" not in kinds["definition"]
    assert "definition.node.configuration.retrieval" in {gap.path for gap in made.left_out}
    assert "iterator = optional(list(object({})), [])" in kinds["definition"]
    path = "definition.node.configuration.retrieval.service_configuration.s3.bucket_name"
    asked = blueprint("aws_bedrockagent_flow", BUILT_IN, Options(include=(path,)))
    assert "bucket_name" in {one.name: one.type for one in asked.inputs}["definition"]
