"""Tags for whose other values the provider replaces the resource: later changes are ignored, where Terraform can ignore them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.schema.resource_schema import Nesting
from fac_core.shared_facts.tags_fixed_at_creation import tags_fixed_at_creation
from fac_gen.blueprint.wishes import has
from fac_gen.parts import FixedTags

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import Block


def fixed_tags(resource_type: str, block: Block) -> FixedTags:
    """Return the places of a type for tags that count at creation alone."""
    paths = tuple(path for path in tags_fixed_at_creation().get(resource_type, ()) if has(block, path))
    spoken = [_spoken_of(block, path) for path in paths]
    return FixedTags(paths, tuple(one for one in spoken if one) if all(spoken) else ())


def _spoken_of(block: Block, path: str) -> str:
    """Return how ``ignore_changes`` speaks of a place; empty where it cannot."""
    name, _, rest = path.partition(".")
    if not rest:
        return name
    nested = block.blocks[name]
    inside = _spoken_of(nested.block, rest)
    if nested.nesting in {Nesting.SINGLE, Nesting.GROUP}:
        return inside and f"{name}.{inside}"
    return inside and f"{name}[0].{inside}" if nested.nesting is Nesting.LIST and nested.max_items == 1 else ""
