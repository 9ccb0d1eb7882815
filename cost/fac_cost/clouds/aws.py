"""Amazon Web Services: a resource says its region itself (since provider 6.0), or its provider configuration does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_cost.clouds._arguments import argument, configured

if TYPE_CHECKING:
    from fac_core.resources import Resource, Tree
    from fac_cost.arithmetic import Unknown


def region(resource: Resource, tree: Tree) -> str | Unknown:
    """Return the region; of what is in a zone alone, as a volume may be, that of the zone."""
    own = resource.values.get("region")
    if isinstance(own, str) and own:
        return own
    zone = resource.values.get("availability_zone")
    if isinstance(zone, str) and zone[:-1].count("-") == len(("us", "east", "1")) - 1:
        return zone[:-1]
    found = configured(resource, tree, "region")
    return found if isinstance(found, str) else argument(resource, "region") or found
