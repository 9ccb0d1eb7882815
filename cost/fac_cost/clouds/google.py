"""Google Cloud: a resource says its region, zone or location itself, or its provider configuration does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.resources import below
from fac_cost.clouds import _arguments

if TYPE_CHECKING:
    from fac_core.resources import Resource, Tree
    from fac_cost.arithmetic import Unknown

_ZONE = re.compile(r"([a-z]+-[a-z]+[0-9]+)-[a-z]")


def own(resource: Resource, tree: Tree) -> str | Unknown | None:
    """Return the region, in small letters; of a zone such as ``us-central1-a`` that in which it lies."""
    found = _arguments.argument(resource, tree, "region", "zone", "location")
    return _region(found) if isinstance(found, str) else found


def configured(resource: Resource, tree: Tree) -> str | Unknown:
    """Return the region of the provider configuration, of its zone where that is what the resource takes or all that is said."""
    names = ("zone", "region") if below(resource.unknown, "zone") is not False else ("region", "zone")
    found = [_arguments.configured(resource, tree, name) for name in names]
    return next((_region(one) for one in found if isinstance(one, str)), found[0])


def _region(place: str) -> str:
    name = place.rpartition("/")[2].lower()
    zone = _ZONE.fullmatch(name)
    return zone[1] if zone else name
