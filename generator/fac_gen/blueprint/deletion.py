"""What destroying does, by the ``deletion_policy`` of types that have one: its values, and what they do where it is not the usual."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Block
from fac_core.shared_facts.deletion_policies import LOOKED_UP, USUAL, deletion_policies

if TYPE_CHECKING:
    from fac_gen.blueprint.module_blueprint import Input

ARGUMENT = "deletion_policy"
OF_GOOGLE = "google_"


def said_of_deletion(resource_type: str, one: Input) -> Input:
    """Return an input with what its values and null mean, if it is the ``deletion_policy`` of a type that differs from most."""
    known = deletion_policies().get(resource_type) if (one.argument or one.name) == ARGUMENT else None
    if known is None or known.unknown:
        return one
    listed = ", ".join(f"`{value}` {effect}" for value, effect in known.values.items())
    null = f"means `{known.default}`" if known.default else known.default_means
    unless = "" if known.fixed else ", unless the provider's own `deletion_policy` says otherwise"
    return replace(one, description=f"What destroying does: {listed}; null {null}{unless}.")


def with_deletion_values(resource_type: str, block: Block) -> Block:
    """Return a block whose ``deletion_policy`` takes its values alone, if they were looked up: no misspelt word is left to the provider."""
    attribute = block.attributes.get(ARGUMENT)
    if not resource_type.startswith(OF_GOOGLE) or attribute is None or attribute.type != "string" or attribute.values:
        return block
    listed = replace(attribute, values=_taken(resource_type))
    return Block({**block.attributes, ARGUMENT: listed}, block.blocks, block.deprecated)


def _taken(resource_type: str) -> tuple[str, ...]:
    """Return the values that a type takes; none where nobody has looked them up: a list that lacks one would refuse what is right."""
    known = deletion_policies().get(resource_type)
    if known is not None:
        return tuple(known.values)
    return USUAL if resource_type in catalogue().names("google", version=LOOKED_UP) else ()
