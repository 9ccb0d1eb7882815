"""Which argument of a resource type carries cost tags (AWS, Azure) or labels (Google)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.schema.model import Kind, TagSupport

if TYPE_CHECKING:
    from fac_core.schema.model import Block, NestedBlock, ResourceType

STRING_MAP = ("map", "string")
ARGUMENTS = {
    # On Google types ``tags`` are network tags or resource-manager tags, which no invoice knows; the ``labels`` of a monitoring
    # notification channel are its address, its ``user_labels`` are labels.
    "google": ("user_labels", "resource_labels", "labels"),
}
NESTED = {
    "google": (("settings", "user_labels"), ("node_config", "resource_labels"), ("metadata", "labels")),
}
NOT_TAGS = {
    "aws_inspector_resource_group",  # its tags select the instances to inspect
    "google_cloud_identity_group",  # its labels state the kind of group
}
TAG_BLOCK_FIELDS = {"key", "value", "propagate_at_launch"}


def tag_support(type_: ResourceType) -> TagSupport | None:
    """Return how a resource type takes cost tags; None for everything that takes none, data sources among them."""
    if type_.kind is not Kind.RESOURCE or type_.name in NOT_TAGS:
        return None
    arguments = ARGUMENTS.get(type_.provider.name, ("tags",))
    for name in arguments:
        if _settable_map(type_.block, name):
            return TagSupport(name)
    for block, name in NESTED.get(type_.provider.name, ()):
        nested = type_.block.blocks.get(block)
        if nested is not None and not nested.repeatable and _settable_map(nested.block, name):
            return TagSupport(name, path=(block,))
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


def _settable_map(block: Block, name: str) -> bool:
    attribute = block.attributes.get(name)
    return attribute is not None and attribute.settable and attribute.type == STRING_MAP


def _tag_blocks(nested: NestedBlock) -> bool:
    return nested.repeatable and set(nested.block.attributes) == TAG_BLOCK_FIELDS
