"""Which provider a local name stands for: by its source, as Terraform tells them apart."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.clouds import UNITS, cloud
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.providers import BUILT_IN, Provider, canonical, provider

if TYPE_CHECKING:
    from fac_core.module import Module

UNREADABLE = Provider()


@lru_cache(maxsize=256)
def identify(source: str) -> Provider:
    """Return what is known of the provider with a source; one without a cloud where nothing is."""
    known = provider(source)
    if known is not None:
        return known
    address = canonical(source)
    namespace, _, name = address.partition("/")
    own = UNITS.find(name) is not None and (namespace == "hashicorp" or address in _sources(name))
    return Provider(address=address, cloud=name if own else "")


def provider_of(module: Module, name: str) -> Provider:
    """Return the provider that a module calls ``name``; without an entry in ``required_providers`` it is HashiCorp's of that name."""
    if not name:
        return UNREADABLE
    required = module.required_providers.get(name)
    written = required.source if required is not None else None
    return identify(written or (BUILT_IN if name == "terraform" else f"hashicorp/{name}"))


def default_tags_path(known: Provider) -> str:
    """Return where a configuration of the provider says the tags of everything; empty where none does."""
    if known.default_tags is not None or not known.cloud:
        return known.default_tags or ""
    of_cloud = cloud(known.cloud)
    return "" if known.tags else of_cloud.default_tags


@lru_cache(maxsize=16)
def _sources(name: str) -> frozenset[str]:
    """Return the sources under which the catalogues know a provider."""
    if name not in catalogue().providers():
        return frozenset()
    return frozenset(canonical(version.source) for version in catalogue().versions(name))
