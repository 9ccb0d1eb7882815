"""Which resources cost money, and which are budgets."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core import resource_types
from fac_core.clouds import cloud
from fac_core.names import unit_name
from fac_core.shared_facts import free_types
from fac_lint.facts.tag_support import own_tags

if TYPE_CHECKING:
    from fac_core.shared_facts.providers import Provider


@lru_cache(maxsize=1024)
def is_billable(resource_type: str, provider: Provider) -> bool:
    """Whether a type is billed: it is not known to be free, and it is curated or can carry tags."""
    if not provider.cloud or is_free(resource_type, provider):
        return False
    return unit_name(resource_type) in _curated() or own_tags(resource_type, provider) is not None


@lru_cache(maxsize=1024)
def is_free(resource_type: str, provider: Provider) -> bool:
    """Whether nothing of a type is billed by itself."""
    return any(fnmatchcase(resource_type, glob) for glob in free_types(provider.cloud))


@lru_cache(maxsize=1)
def _curated() -> frozenset[str]:
    return frozenset(resource_types.names())


@lru_cache(maxsize=1024)
def is_budget(resource_type: str, provider: Provider) -> bool:
    """Whether a type is a budget of its cloud."""
    return bool(provider.cloud) and cloud(provider.cloud).is_budget(resource_type)
