"""How resource types take tags."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.clouds import cloud_of_provider
from fac_core.schema.catalogue import catalogue
from fac_core.schema.model import Kind

if TYPE_CHECKING:
    from fac_core.schema.model import TagSupport


@lru_cache(maxsize=4096)
def support_of(resource_type: str) -> TagSupport | None:
    """Return how a type takes tags; None also for types that no catalogue knows, and for those whose cloud nobody has described."""
    known, provider = catalogue(), resource_type.partition("_")[0]
    if (
        cloud_of_provider(provider) is None
        or provider not in known.providers()
        or not known.file(provider).has(Kind.RESOURCE, resource_type)
    ):
        return None
    return known.tag_support(resource_type)
