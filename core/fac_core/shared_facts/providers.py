"""Which cloud a provider's resources are billed by, whatever a module calls the provider: told by its source."""

from __future__ import annotations

from dataclasses import field, replace
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.document.scalars import Flag, Text
from fac_core.document.shape import Field, ListOf, MapOf, Record
from fac_core.shared_facts import GLOB, SENTENCE, WORD, table

if TYPE_CHECKING:
    from collections.abc import Mapping

_PATH = Text("an argument, dotted where it stands in another", pattern=r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_SOURCE = Text("a source such as hashicorp/aws", pattern=r"[a-z0-9.-]+(/[a-z0-9-]+){1,2}")
_SAME = {"opentofu": "hashicorp"}
"""Namespaces whose providers are builds of another's."""
BUILT_IN = "terraform.io/builtin/terraform"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A provider by its source; ``cloud`` is empty where none is known that bills what it makes."""

    address: str = ""
    cloud: str = ""
    not_billed: str = ""
    """Why nothing that it makes is billed by a cloud."""
    default_tags: str | None = None
    """Where its configuration says the tags of everything; None: where the cloud's own provider does."""
    own_tags_replace: bool = False
    """Whether tags of a resource's own take the place of all default tags, not only of those with the same key."""
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """Arguments that carry tags, by globs of types, where no schema tells."""
    untagged: tuple[str, ...] = ()
    """Types that take no tags; globs."""
    kind: str = ""
    """The argument that says what kind of thing a resource is, where the type does not."""
    kinds: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Kinds of things by the type of the cloud's own provider that is the same: it says whether they take tags and cost anything."""
    source: str = ""

    def tag_arguments(self, resource_type: str) -> tuple[str, ...]:
        """Return the arguments that carry the tags of a type, in the order in which they are looked at."""
        return next((paths for glob, paths in self.tags.items() if fnmatchcase(resource_type, glob)), ())

    def takes_no_tags(self, resource_type: str) -> bool:
        """Whether a type is known to take none."""
        return any(fnmatchcase(resource_type, glob) for glob in self.untagged)

    def type_of(self, kind: str) -> str:
        """Return the type of the cloud's own provider that a kind of thing (``Microsoft.Web/sites@2024-04-01``) is; empty if not known."""
        name = kind.partition("@")[0].lower()
        return next((own for known, own in self.kinds.items() if name == known.lower()), "")


_PROVIDERS = MapOf(
    _SOURCE,
    Record(
        "a mapping with cloud, or with not_billed",
        Provider,
        {
            "cloud": Field(WORD, "The cloud that bills what it makes."),
            "not_billed": Field(SENTENCE, "Why no cloud bills what it makes."),
            "default_tags": Field(_PATH, "Where its configuration says the tags of everything."),
            "own_tags_replace": Field(Flag(), "Whether a resource's own tags take the place of all default tags."),
            "tags": Field(MapOf(GLOB, ListOf(_PATH, least=1, unique=True)), "Arguments that carry tags, by types (globs)."),
            "untagged": Field(ListOf(GLOB, least=1, unique=True), "Types that take no tags; globs."),
            "kind": Field(WORD, "The argument that says what kind of thing a resource is."),
            "kinds": Field(MapOf(Text("a kind"), WORD), "Kinds by the type of the cloud's own provider that is the same."),
            "source": Field(Text("a source"), "Where that stands, and when it was seen."),
        },
    ),
)


@lru_cache(maxsize=1)
def _known() -> Mapping[str, Provider]:
    return {address: replace(said, address=address) for address, said in table("providers", _PROVIDERS).items()}


def canonical(source: str) -> str:
    """Return ``hashicorp/aws`` for every way to write that source; the host of a mirror says nothing about the provider."""
    if source == BUILT_IN:
        return source
    *_, namespace, name = ("hashicorp", *source.lower().split("/"))
    return f"{_SAME.get(namespace, namespace)}/{name}"


def provider(source: str) -> Provider | None:
    """Return what is known of a provider that is not called like its cloud; the namespace may be left out as if it were HashiCorp's."""
    address = canonical(source)
    namespace, _, name = address.partition("/")
    stated = _known().get(address)
    if stated is not None or namespace != "hashicorp":
        return stated
    return next((known for other, known in _known().items() if other.rpartition("/")[2] == name), None)
