"""What differs between clouds when their resources are priced: one file each, found by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fac_core.units import UnitFolder
from fac_cost.arithmetic import Unknown

if TYPE_CHECKING:
    from fac_core.resources import Resource, Tree

UNITS = UnitFolder(__name__, "cloud")


def region(resource: Resource, tree: Tree) -> str | Unknown:
    """Return the region in which a resource is priced, as price lists write it, or what it would take to know it."""
    provider = resource.type.partition("_")[0]
    if UNITS.find(provider) is None:
        return Unknown((f"which region {provider} has",))
    return cast("str | Unknown", UNITS.load(provider).region(resource, tree))
