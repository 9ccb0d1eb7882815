"""How resource types take tags."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.schema.catalogue import catalogue
from fac_core.schema.model import Kind
from fac_core.schema.tags import parse_tags

if TYPE_CHECKING:
    from fac_core.schema.model import TagSupport
    from fac_core.shared_facts.providers import Provider


@lru_cache(maxsize=4096)
def support_of(resource_type: str, provider: Provider) -> TagSupport | None:
    """Return how a type takes tags; None where it takes none and where nothing is known of it."""
    if not provider.cloud:
        return None
    if provider.tags:
        arguments = provider.tag_arguments(resource_type)
        return parse_tags(arguments[0]) if arguments else None
    return catalogue().tag_support(resource_type) if is_known(resource_type, provider.cloud) else None


def is_known(resource_type: str, cloud: str) -> bool:
    """Whether the catalogue of a cloud's provider has a type."""
    known = catalogue()
    return resource_type.partition("_")[0] == cloud and cloud in known.providers() and known.file(cloud).has(Kind.RESOURCE, resource_type)
