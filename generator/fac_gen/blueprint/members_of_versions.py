"""What a resource type has under any version of its provider that is known."""

from __future__ import annotations

from functools import lru_cache, reduce

from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Block, Kind, NestedBlock


@lru_cache(maxsize=8)
def ever(resource_type: str) -> Block:
    """Return every argument and block that some version knows, as the newest of them has it."""
    known = catalogue()
    provider = known.provider_of(resource_type)
    versions = (one.version for one in known.versions(provider) if resource_type in known.names(provider, Kind.RESOURCE, one.version))
    return reduce(_either, (known.resource_type(resource_type, one).block for one in versions))


def _either(new: Block, old: Block) -> Block:
    blocks = {name: _nested(new.blocks[name], one) if name in new.blocks else one for name, one in old.blocks.items()}
    return Block({**old.attributes, **new.attributes}, {**new.blocks, **blocks}, new.deprecated and old.deprecated)


def _nested(new: NestedBlock, old: NestedBlock) -> NestedBlock:
    return NestedBlock(new.name, new.nesting, _either(new.block, old.block), new.min_items, new.max_items)
