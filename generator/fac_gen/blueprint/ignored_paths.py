"""Paths as ``ignore_changes`` speaks of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.schema.resource_schema import Nesting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.schema.resource_schema import Block


def all_as_ignored(block: Block, paths: Iterable[str]) -> tuple[str, ...]:
    """Return how ``ignore_changes`` speaks of arguments of a block; those that it cannot speak of are left out."""
    return tuple(spoken for path in paths if (spoken := as_ignored(block, path)))


def as_ignored(block: Block, path: str) -> str:
    """Return how ``ignore_changes`` speaks of an argument, by its dotted path; empty where it stands in blocks that may repeat."""
    name, _, rest = path.partition(".")
    if not rest:
        return name
    nested = block.blocks[name]
    inside = as_ignored(nested.block, rest)
    if nested.nesting in {Nesting.SINGLE, Nesting.GROUP}:
        return inside and f"{name}.{inside}"
    return inside and f"{name}[0].{inside}" if nested.nesting is Nesting.LIST and nested.max_items == 1 else ""
