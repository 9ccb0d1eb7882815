"""Which limits of a cloud's API hold for a resource type, of those that say what is measured."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache

from fac_core.limits import Limit, limits


@lru_cache(maxsize=256)
def limits_of(cloud: str, resource_type: str) -> tuple[Limit, ...]:
    """Return the limits of a type."""
    return tuple(one for one in limits(cloud) if one.measured and fnmatchcase(resource_type, one.applies_to))
