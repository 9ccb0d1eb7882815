"""The tag ``Name``: what the console of AWS shows as the name of things that have none of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.hcl.write import quote
from fac_core.sentence import one_of
from fac_core.shared_facts import types
from fac_gen.blueprint.module_blueprint import Input
from fac_gen.parts import Validation

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import Block, TagSupport

INPUT = "name"


def name_tag_input(resource_type: str, thing: str, block: Block, support: TagSupport | None) -> Input | None:
    """Return the variable of the tag ``Name``; None where the type is named otherwise, or takes no plain tags."""
    attribute = block.attributes.get(INPUT)
    if resource_type not in types("named_by_tag") or (attribute is not None and attribute.settable) or INPUT in block.blocks:
        return None
    if support is None or support.path or support.blocks:
        return None
    return Input(
        INPUT,
        "string",
        f"Name of the {thing} in the console: its tag `Name`, and part of its scope. One in `tags` wins.",
        validations=(_fits(resource_type),),
        sample=quote("orders"),
        minimal=True,
        exampled=True,
    )


def _fits(resource_type: str) -> Validation:
    rules = cloud(resource_type.partition("_")[0])
    longest = rules.limits_for(resource_type).value
    fits = f"can(regex({quote(rules.value_shape)}, var.name)) && length(var.name) <= {longest}"
    begins = "".join(f" && !startswith(lower(var.name), {quote(start)})" for start in rules.reserved_values)
    return Validation(
        f"var.name == null || try({fits}{begins}, false)",
        f"name may hold {rules.values.words}, 1 to {longest} characters, and must not begin with {one_of(rules.reserved_values)}.",
        quote("Orders: blue/green"),
        (quote(""), quote("what?"), quote("aws:x"), f'join("", [for _ in range({longest + 1}) : "x"])'),
    )
