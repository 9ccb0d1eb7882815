"""Blocks that a plan does not know: those that the provider decides, and those that a `dynamic` writes so many times as nobody knows yet.

Terraform leaves `dynamic` out of a plan's configuration, and a schema does not say whether the provider decides a block that nobody writes.
So where a provider with a cloud makes something, both look the same.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts import arguments_of

if TYPE_CHECKING:
    from fac_core.resources import Resource, Tree
    from fac_core.schema.resource_schema import Block


def is_open(resource: Resource, tree: Tree, path: str) -> bool:
    """Whether an argument that is wholly unknown, and that a plan does not show as written, is a block that somebody may have written.

    Of what a provider with a cloud makes, a block that it may decide itself is taken for decided: every plan of a machine has such ones.
    """
    if path in arguments_of("never_decided").get(resource.type, ()):
        return True
    makes = resource.change is None or "create" in resource.change.actions
    return (tree.offline or not makes) and is_block(resource.type, path)


@lru_cache(maxsize=4096)
def is_block(resource_type: str, path: str) -> bool:
    """Whether the argument of a type at a path, such as ``boot_disk.initialize_params``, is a block; what no schema has is none."""
    try:
        block: Block | None = catalogue().resource_type(resource_type).block
    except UserError:
        return False
    for name in path.split("."):
        nested = block.blocks.get(name) if block is not None else None
        block = nested.block if nested is not None else None
    return block is not None
