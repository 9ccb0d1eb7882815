"""What was there before a plan is applied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fac_core.resources import Tree


def previous(tree: Tree) -> Tree:
    """Return the resources as they are before the plan; what the plan does not touch is there before and afterwards."""
    found = []
    for resource in tree.resources:
        change = resource.change
        if change is None:
            found.append(resource)
        elif change.before is not None and not resource.deposed:
            found.append(replace(resource, values=change.before, unknown=False, sensitive=change.before_sensitive, change=None))
    return replace(tree, resources=tuple(found), incomplete="")
