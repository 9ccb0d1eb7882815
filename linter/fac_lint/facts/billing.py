"""Which resources cost money, and which are budgets."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.resource_types import billing
from fac_lint.facts.tag_support import own_tags, takes_tags

if TYPE_CHECKING:
    from fac_core.shared_facts.providers import Provider


@lru_cache(maxsize=1024)
def is_billable(resource_type: str, provider: Provider) -> bool:
    """Whether a type is taken to be billed."""
    taggable = own_tags(resource_type, provider) is not None or takes_tags(resource_type, provider.cloud)
    return bool(provider.cloud) and billing.is_billable(resource_type, taggable=taggable)


@lru_cache(maxsize=1024)
def is_budget(resource_type: str, provider: Provider) -> bool:
    """Whether a type is a budget of its cloud."""
    return bool(provider.cloud) and cloud(provider.cloud).is_budget(resource_type)
