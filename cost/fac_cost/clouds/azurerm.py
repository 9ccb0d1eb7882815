"""Azure: a resource says its location itself, as a name or as words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_cost.arithmetic import Unknown
from fac_cost.clouds._arguments import argument

if TYPE_CHECKING:
    from fac_core.resources import Resource, Tree


def own(resource: Resource, tree: Tree) -> str | Unknown | None:
    """Return the location as price lists write it: ``West Europe`` is ``westeurope``."""
    found = argument(resource, tree, "location")
    return found.lower().replace(" ", "") if isinstance(found, str) else found


def configured(resource: Resource, tree: Tree) -> str | Unknown:
    """Return what it takes: a provider configuration says no location."""
    del resource, tree
    return Unknown(("location",))
