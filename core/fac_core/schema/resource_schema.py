"""What a provider says about its resource types: one immutable model, whatever the schema was read from."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from fac_core.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

CtyType: TypeAlias = (
    "str | tuple[str, CtyType] | tuple[str, tuple[tuple[str, CtyType], ...]]"
    " | tuple[str, tuple[tuple[str, CtyType], ...], tuple[str, ...]] | tuple[str, tuple[CtyType, ...]]"
)
"""A value's type: ``"string"``, ``"number"``, ``"bool"``, ``"dynamic"``, ``("list" | "set" | "map", T)``,
``("object", ((name, T), ...))``, the same with a third part that names the optional fields, or ``("tuple", (T, ...))``.
`fac_core.schema.types` reads and writes them."""


class Kind(StrEnum):
    """What a type describes."""

    RESOURCE = "resource"
    DATA = "data"
    PROVIDER = "provider"


class Nesting(StrEnum):
    """How often a nested block may stand: once (single, group) or as a collection."""

    SINGLE = "single"
    GROUP = "group"
    LIST = "list"
    SET = "set"
    MAP = "map"


@dataclass(frozen=True, slots=True)
class ProviderVersion:
    """One version of a provider, as Terraform addresses it."""

    name: str
    version: str
    source: str
    """For example ``registry.terraform.io/hashicorp/aws``."""

    @property
    def short_source(self) -> str:
        """The source as written in ``required_providers``: ``hashicorp/aws``."""
        return self.source.removeprefix("registry.terraform.io/")


@dataclass(frozen=True, slots=True)
class Attribute:
    """An argument (``settable``) or a value that only the provider knows (``computed`` alone)."""

    name: str
    type: CtyType
    required: bool = False
    optional: bool = False
    computed: bool = False
    sensitive: bool = False
    deprecated: bool = False
    write_only: bool = False
    description: str = ""
    """The provider's own words, where the user has imported them; the shipped catalogues carry none."""
    values: tuple[str, ...] = ()
    """The only texts that it takes, for a list or set each element; empty where the provider does not list them."""
    named: tuple[str, ...] = ()
    """Texts that it takes beside others, or to which others may come; empty where ``values`` says all."""

    @property
    def settable(self) -> bool:
        """Whether a configuration may give it a value."""
        return self.required or self.optional


@dataclass(frozen=True, slots=True)
class NestedBlock:
    """A block inside a block; ``max_items`` 0 means unlimited."""

    name: str
    nesting: Nesting
    block: Block
    min_items: int = 0
    max_items: int = 0

    @property
    def required(self) -> bool:
        """Whether a configuration must hold at least one."""
        return self.min_items > 0

    @property
    def repeatable(self) -> bool:
        """Whether a configuration may hold more than one."""
        return self.nesting in {Nesting.LIST, Nesting.SET, Nesting.MAP} and self.max_items != 1


@dataclass(frozen=True, slots=True)
class Block:
    """Attributes and nested blocks, each sorted by name."""

    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    blocks: Mapping[str, NestedBlock] = field(default_factory=dict)
    deprecated: bool = False

    def nested(self, name: str) -> Block | None:
        """Return the inside of a nested block, None where there is none of that name."""
        found = self.blocks.get(name)
        return found.block if found is not None else None


@dataclass(frozen=True, slots=True)
class ResourceType:
    """A resource type, data source or provider configuration of one provider version."""

    name: str
    kind: Kind
    provider: ProviderVersion
    block: Block
    schema_version: int = 0
    """The provider's own count of state formats; 0 too where the source does not tell (wheels)."""


@dataclass(frozen=True, slots=True)
class TagSupport:
    """How cost tags reach a resource type.

    ``argument`` is the map argument that carries them (``tags``, ``labels``, ``user_labels``, ``resource_labels``), or the name of a
    repeatable block with ``key`` and ``value`` when ``blocks`` is true (``tag`` of an Auto Scaling group). ``path`` names the nested
    blocks on the way to it, each standing at most once (``("settings",)`` for the ``user_labels`` of a Cloud SQL instance).
    """

    argument: str
    blocks: bool = False
    path: tuple[str, ...] = ()

    @property
    def dotted(self) -> str:
        """``settings.user_labels``: the argument with the blocks it stands in."""
        return ".".join((*self.path, self.argument))
