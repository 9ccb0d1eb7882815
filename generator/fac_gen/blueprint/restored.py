"""What a resource was made from - a backup, a snapshot, an import - counts at its creation alone, and of some types the tags too.

Most providers replace the resource, and what it holds, when such an argument changes or goes; so a module ignores later changes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fac_core.sentence import all_of
from fac_core.shared_facts.restored_from import restored_from
from fac_gen.blueprint.cost.fixed_tags import fixed_tags
from fac_gen.blueprint.ignored_paths import all_as_ignored
from fac_gen.blueprint.wishes import has

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_core.schema.resource_schema import Block
    from fac_gen.blueprint.module_blueprint import Input


def ignored(resource_type: str, block: Block, inputs: Iterable[Input]) -> tuple[str, ...]:
    """Return what counts at creation alone, as ``ignore_changes`` speaks of it: what a resource is made from, as far as offered; tags."""
    offered = {_argument(one) for one in inputs}
    found = [path for path in restored_from().get(resource_type, ()) if path.partition(".")[0] in offered and has(block, path)]
    return (*sorted(all_as_ignored(block, found)), *fixed_tags(resource_type, block).ignored)


def said_once(resource_type: str, block: Block, one: Input) -> Input:
    """Say of an input that it counts at creation alone, or which of its arguments do, if so."""
    name = _argument(one)
    found = [path for path in restored_from().get(resource_type, ()) if path.partition(".")[0] == name and has(block, path)]
    if not found:
        return one
    if name in found:
        return replace(one, description=f"{one.description} Counts at creation alone; later changes are ignored.")
    inside = [f"`{path.partition('.')[2]}`" for path in found]
    counts = "count" if inside[1:] else "counts"
    return replace(one, description=f"{one.description} {all_of(inside)} {counts} at creation alone; later changes are ignored.")


def _argument(one: Input) -> str:
    return one.argument or one.name
