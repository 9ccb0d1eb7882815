"""What destroying does, by the ``deletion_policy`` of types that have one: its values, and what they do where it is not the usual."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.schema.resource_schema import Block
from fac_core.shared_facts.deletion_policies import USUAL, deletion_policies

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Input

ARGUMENT = "deletion_policy"
OF_GOOGLE = "google_"


def said_of_deletion(resource_type: str, one: Input) -> Input:
    """Return an input with what its values and null mean, if it is the ``deletion_policy`` of a type that differs from most."""
    known = deletion_policies().get(resource_type) if (one.argument or one.name) == ARGUMENT else None
    if known is None:
        return one
    listed = ", ".join(f"`{value}` {effect}" for value, effect in known.values.items())
    null = f"means `{known.default}`" if known.default else known.default_means
    unless = "" if known.fixed else ", unless the provider's own `deletion_policy` says otherwise"
    return replace(one, description=f"What destroying does: {listed}; null {null}{unless}.")


def with_deletion_values(resource_type: str, block: Block) -> Block:
    """Return a block whose ``deletion_policy`` takes its known values alone: a word misspelt is not left to the provider."""
    attribute = block.attributes.get(ARGUMENT)
    if not resource_type.startswith(OF_GOOGLE) or attribute is None or attribute.type != "string" or attribute.values:
        return block
    known = deletion_policies().get(resource_type)
    listed = replace(attribute, values=tuple(known.values) if known else USUAL)
    return Block({**block.attributes, ARGUMENT: listed}, block.blocks, block.deprecated)
