"""Amazon Web Services: a resource says its region itself (since provider 6.0), or its provider configuration does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_cost.clouds import _arguments

if TYPE_CHECKING:
    from fac_core.resources import Resource, Tree
    from fac_cost.arithmetic import Unknown


def own(resource: Resource, tree: Tree) -> str | Unknown | None:
    """Return the region; of what is in a zone alone, as a volume may be, that of the zone."""
    found = _arguments.argument(resource, tree, "region")
    zone = resource.values.get("availability_zone")
    if not isinstance(found, str) and isinstance(zone, str) and zone[:-1].count("-") == len(("us", "east", "1")) - 1:
        return zone[:-1]
    return found


def configured(resource: Resource, tree: Tree) -> str | Unknown:
    """Return the region of the provider configuration."""
    return _arguments.configured(resource, tree, "region")
