"""Arguments and blocks of a schema as inputs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.schema.resource_schema import Nesting
from fac_gen.blueprint.inputs.enumerations import known, known_inside, one_of, one_of_inside
from fac_gen.blueprint.inputs.from_schema import Shaper
from fac_gen.blueprint.inputs.input_names import is_secret
from fac_gen.blueprint.inputs.type_expressions import type_constraint
from fac_gen.blueprint.module_blueprint import Input
from fac_gen.parts import Validation
from fac_gen.prose.words import describe

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import Attribute, NestedBlock


def said(attribute: Attribute) -> str:
    """Return the provider's own description of an argument as one line, where the user has imported it."""
    return " ".join(attribute.description.split())


def attribute_input(attribute: Attribute, name: str, shaper: Shaper, *, required: bool) -> Input:
    """Input of an argument."""
    return Input(
        name=name,
        type=type_constraint(attribute.type),
        description=said(attribute) or describe(attribute.name, attribute.type, shaper.thing, shaper.provider) + known(attribute),
        default=None if required else "null",
        nullable=not required,
        sensitive=is_secret(attribute),
        validations=() if is_secret(attribute) else one_of(attribute, name),
        sample=shaper.sample_for(attribute, attribute.name),
        argument=attribute.name if attribute.name != name else "",
    )


def block_input(nested: NestedBlock, name: str, shaper: Shaper) -> Input:
    """Input of a top-level block."""
    element = shaper.block_type(nested, nested.name, 1)
    quiet = Shaper(shaper.provider, shaper.thing, shaper.choice, shown=shaper.shown)
    default = ("{}" if nested.nesting is Nesting.MAP else "[]") if nested.repeatable else "null"
    words = describe(nested.name, None, shaper.thing, shaper.provider, repeatable=nested.repeatable, required=nested.required)
    return Input(
        name=name,
        type=shaper.collection(nested, element),
        description=words + known_inside(nested, quiet),
        default=None if nested.required else default,
        nullable=not (nested.required or nested.repeatable),
        sensitive=shaper.is_sensitive(nested.block, nested.name),
        validations=(*_counts(nested, name), *one_of_inside(nested, name, quiet)),
        sample=quiet.sample_of(nested, nested.name),
        argument=nested.name if nested.name != name else "",
        full=quiet.full_sample(nested, nested.name),
    )


def standing(nested: NestedBlock, one: Input) -> Input:
    """Return the input of a block that must not be left out: empty by default, or asked for where something in it must be given."""
    if one.default != "null":
        return one
    asks = any(inner.required for inner in nested.block.attributes.values()) or any(
        block.required for block in nested.block.blocks.values()
    )
    return replace(one, default=None if asks else "{}", nullable=False)


def _counts(nested: NestedBlock, name: str) -> tuple[Validation, ...]:
    if not nested.repeatable:
        return ()
    found = []
    if nested.min_items:
        found.append(Validation(f"length(var.{name}) >= {nested.min_items}", f"{name} needs at least {nested.min_items}."))
    if nested.max_items:
        found.append(Validation(f"length(var.{name}) <= {nested.max_items}", f"{name} takes at most {nested.max_items}."))
    return tuple(found)
