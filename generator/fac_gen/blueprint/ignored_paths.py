"""Paths as ``ignore_changes`` speaks of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Nesting
from fac_gen.blueprint.wishes import has

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.schema.resource_schema import Block

_HINT = "Write it under ignore_changes as in Terraform, with dots into blocks: scaling_config.desired_size."


def curated_as_ignored(resource_type: str, block: Block, paths: Iterable[str]) -> tuple[str, ...]:
    """Return how ``ignore_changes`` speaks of arguments that facts name; raise `UserError` for one that it cannot speak of.

    What the type has today and the block of another provider version has not is left out: there, nothing changes it.
    """
    said = []
    for path in paths:
        if not has(block, path):
            if has(catalogue().resource_type(resource_type).block, path):
                continue
            raise UserError(f"{resource_type} has no argument {path!r} to ignore changes of", hint=_HINT)
        spoken = as_ignored(block, path)
        if not spoken:
            wrong = f"{path} of {resource_type} stands in blocks that may repeat: ignore_changes cannot name it"
            raise UserError(wrong, hint="Name the whole block under ignore_changes, or leave it out.")
        said.append(spoken)
    return tuple(said)


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
