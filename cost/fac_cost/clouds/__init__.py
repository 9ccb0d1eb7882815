"""What differs between clouds when their resources are priced: one file each, found by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from fac_core.units import UnitFolder
from fac_cost.arithmetic import Unknown
from fac_cost.clouds._arguments import OF_THE_PROVIDER as OF_THE_PROVIDER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fac_core.resources import Resource, Tree

UNITS = UnitFolder(__name__, "cloud")


class Cloud(Protocol):
    """What each file holds."""

    def own(self, resource: Resource, tree: Tree) -> str | Unknown | None:
        """Return the region that a resource says; None where it says none."""

    def configured(self, resource: Resource, tree: Tree) -> str | Unknown:
        """Return the region of what says none."""


def region(resource: Resource, tree: Tree, parents: Sequence[Resource] = ()) -> str | Unknown:
    """Return the region in which a resource is priced, as price lists write it, or what it would take to know it.

    What has no region of its own is where the first of its parents is that has one, else where its provider is, or is said to be.
    """
    provider = resource.type.partition("_")[0]
    if UNITS.find(provider) is None:
        return Unknown((f"which region {provider} has",))
    cloud = cast("Cloud", UNITS.load(provider))
    for one in (resource, *parents):
        found = cloud.own(one, tree)
        if found is not None:
            return found
    configured = cloud.configured(resource, tree)
    return tree.regions.get(provider, configured) if isinstance(configured, Unknown) else configured
