"""Tags for whose other values the provider replaces the resource: later changes are ignored, where Terraform can ignore them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.shared_facts.tags_fixed_at_creation import tags_fixed_at_creation
from fac_gen.blueprint.ignored_paths import all_as_ignored
from fac_gen.blueprint.wishes import has
from fac_gen.parts import FixedTags

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import Block


def fixed_tags(resource_type: str, block: Block) -> FixedTags:
    """Return the places of a type for tags that count at creation alone."""
    paths = tuple(path for path in tags_fixed_at_creation().get(resource_type, ()) if has(block, path))
    spoken = all_as_ignored(block, paths)
    return FixedTags(paths, spoken if len(spoken) == len(paths) else ())
