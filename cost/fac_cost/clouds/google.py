"""Google Cloud: a resource says its region, zone or location itself, or its provider configuration does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_cost.clouds._arguments import argument, configured

if TYPE_CHECKING:
    from fac_core.resources import Resource, Tree
    from fac_cost.arithmetic import Unknown

_ZONE = re.compile(r"([a-z]+-[a-z]+[0-9]+)-[a-z]")


def region(resource: Resource, tree: Tree) -> str | Unknown:
    """Return the region, in small letters; of a zone such as ``us-central1-a`` that in which it lies."""
    found = argument(resource, "region", "zone", "location") or configured(resource, tree, "region")
    if not isinstance(found, str):
        return found
    place = found.rpartition("/")[2].lower()
    zone = _ZONE.fullmatch(place)
    return zone[1] if zone else place
