"""Which resources cost money, and which are budgets."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache

from fac_core import resource_types
from fac_core.clouds import cloud_of_provider
from fac_core.names import unit_name
from fac_core.shared_facts import free_types
from fac_lint.facts.tag_support import support_of


@lru_cache(maxsize=1024)
def is_billable(resource_type: str) -> bool:
    """Whether a type is billed: it is not known to be free, and it is curated or can carry tags."""
    if any(fnmatchcase(resource_type, glob) for glob in free_types(resource_type.partition("_")[0])):
        return False
    return unit_name(resource_type) in _curated() or support_of(resource_type) is not None


@lru_cache(maxsize=1)
def _curated() -> frozenset[str]:
    return frozenset(resource_types.names())


@lru_cache(maxsize=1024)
def is_budget(resource_type: str) -> bool:
    """Whether a type is a budget of its cloud."""
    known = cloud_of_provider(resource_type.partition("_")[0])
    return known is not None and known.is_budget(resource_type)
