"""Which argument of a resource type carries cost tags (AWS, Azure) or labels (Google)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.clouds import cloud_of_provider
from fac_core.schema.resource_schema import Kind, TagSupport

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import Block, NestedBlock, ResourceType

STRING_MAP = ("map", "string")
TAG_BLOCK_FIELDS = {"key", "value", "propagate_at_launch"}


def tag_support(type_: ResourceType) -> TagSupport | None:
    """Return how a resource type takes cost tags; None for everything that takes none, data sources among them."""
    known = cloud_of_provider(type_.provider.name)
    if type_.kind is not Kind.RESOURCE or (known is not None and type_.name in known.not_tags):
        return None
    for dotted in known.tag_arguments if known is not None else ("tags",):
        *path, name = dotted.split(".")
        holder = _single(type_.block, path)
        if holder is not None and _settable_map(holder, name):
            return TagSupport(name, path=tuple(path))
    tag = type_.block.blocks.get("tag")
    return TagSupport("tag", blocks=True) if tag is not None and _tag_blocks(tag) else None


def write_tags(support: TagSupport) -> str:
    """Write tag support as the index holds it: ``tags``, ``settings.user_labels`` or, for blocks, ``tag*``."""
    return support.dotted + ("*" if support.blocks else "")


@lru_cache(maxsize=256)  # thousands of entries, a dozen texts
def parse_tags(text: str) -> TagSupport:
    """Read what `write_tags` wrote."""
    *path, argument = text.removesuffix("*").split(".")
    return TagSupport(argument, blocks=text.endswith("*"), path=tuple(path))


def _single(block: Block, path: list[str]) -> Block | None:
    """Return the nested block at a path, where there is one at most."""
    for name in path:
        nested = block.blocks.get(name)
        if nested is None or nested.repeatable:
            return None
        block = nested.block
    return block


def _settable_map(block: Block, name: str) -> bool:
    attribute = block.attributes.get(name)
    return attribute is not None and attribute.settable and attribute.type == STRING_MAP


def _tag_blocks(nested: NestedBlock) -> bool:
    return nested.repeatable and set(nested.block.attributes) == TAG_BLOCK_FIELDS
