"""How resource types take tags: where, in which form, and whether the provider's default tags reach them there."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.dataclass import dataclass
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind

if TYPE_CHECKING:
    from fac_core.schema.resource_schema import Block, TagSupport
    from fac_core.shared_facts.providers import Provider


@dataclass(frozen=True, slots=True)
class OwnTags:
    """Where a type takes its own tags.

    ``paths`` are dotted arguments, of which the first that is given counts; with ``blocks`` the name of a repeatable block with key
    and value (``tag`` of an Auto Scaling group), beside which the same name with an s holds a list. ``sure`` is false where it is not
    known that the type takes any: only what is given can be judged then.
    """

    paths: tuple[str, ...]
    blocks: bool = False
    defaults: bool = True
    sure: bool = True


def version_with(resource_type: str, name: str) -> str | None:
    """Return the newest catalogued version of a cloud's own provider that has a type: modules that pin an older one use it still."""
    return catalogue().newest_with(Kind.RESOURCE, resource_type) if resource_type.partition("_")[0] == name else None


def block_of(resource_type: str, name: str) -> Block | None:
    """Return the arguments of a type of a cloud's own provider, None where no catalogued version has it."""
    version = version_with(resource_type, name)
    return catalogue().resource_type(resource_type, version).block if version is not None else None


def why_unknown(resource_type: str, provider: Provider) -> str:
    """Say why nothing is known of a type; empty where something is."""
    if provider.not_billed or provider.takes_no_tags(resource_type):
        return ""
    if not provider.cloud:
        return f"nothing is known of the provider {provider.address}" if provider.address else "its provider cannot be told"
    if provider.tags:
        return "" if provider.tag_arguments(resource_type) else f"nothing is known of the type {resource_type} of {provider.address}"
    return "" if version_with(resource_type, provider.cloud) else f"the catalogue of {provider.cloud} has no type {resource_type}"


@lru_cache(maxsize=4096)
def own_tags(resource_type: str, provider: Provider) -> OwnTags | None:
    """Return how a type takes tags; None where it takes none and where nothing is known of it."""
    if not provider.cloud:
        return None
    if provider.tags:
        paths = provider.tag_arguments(resource_type)
        return OwnTags(paths, sure=False) if paths else None
    support = _support(resource_type, provider.cloud)
    if support is None:
        return None
    return OwnTags((support.dotted,), support.blocks, not support.blocks and defaults_reach(resource_type, support.dotted, provider.cloud))


def takes_tags(resource_type: str, name: str) -> bool:
    """Whether a type of a cloud's own provider takes tags."""
    return _support(resource_type, name) is not None


def _support(resource_type: str, name: str) -> TagSupport | None:
    version = version_with(resource_type, name)
    return catalogue().tag_support(resource_type, version) if version is not None else None


@lru_cache(maxsize=4096)
def defaults_reach(resource_type: str, path: str, name: str) -> bool:
    """Whether the default tags of a provider configuration are added to those of an argument: the schema shows the sum beside it."""
    shown = cloud(name).with_defaults
    return not shown or _has(block_of(resource_type, name), path, shown)


@lru_cache(maxsize=4096)
def sum_path(resource_type: str, provider: Provider) -> str:
    """Return the argument that shows a type's own tags together with those of its provider; empty where none does."""
    own = own_tags(resource_type, provider)
    shown = cloud(provider.cloud).with_defaults if own is not None and own.defaults and not provider.tags else ""
    return ".".join([*own.paths[0].split(".")[:-1], shown]) if own is not None and shown else ""


def _has(block: Block | None, path: str, shown: str) -> bool:
    *holders, _ = path.split(".")
    for holder in holders:
        nested = block.blocks.get(holder) if block is not None else None
        block = nested.block if nested is not None else None
    return block is not None and shown in block.attributes
