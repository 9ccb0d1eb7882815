"""Azure: a resource says its location itself, as a name or as words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_cost.arithmetic import Unknown
from fac_cost.clouds._arguments import argument

if TYPE_CHECKING:
    from fac_core.resources import Resource, Tree


def region(resource: Resource, tree: Tree) -> str | Unknown:
    """Return the location as price lists write it: ``West Europe`` is ``westeurope``."""
    del tree
    found = argument(resource, "location")
    return found.lower().replace(" ", "") if isinstance(found, str) else found or Unknown(("location",))
