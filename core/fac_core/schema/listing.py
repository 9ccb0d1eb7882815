"""Browse the catalogue: the names that match what a user asks for."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from fac_core.dataclass import dataclass
from fac_core.schema.resource_schema import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from fac_core.schema.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Row:
    """One resource type or data source; ``tags`` is where cost tags go, dotted, None when nowhere."""

    name: str
    kind: str
    provider: str
    version: str
    tags: str | None
    signals: bool


@dataclass(frozen=True, slots=True)
class Query:
    """What to list; ``pattern`` is a part of the name, or a whole one with ``*`` and ``?``."""

    provider: str | None = None
    version: str | None = None
    kind: Kind = Kind.RESOURCE
    pattern: str = ""
    taggable: bool = False
    with_signals: bool = False


def rows(catalogue: Catalogue, query: Query, signals: Collection[str] = ()) -> Iterator[Row]:
    """Yield what matches, by provider and name; ``signals`` names the resource types with known cost signals.

    Raise `UserError` for an unknown provider or version.
    """
    providers = (query.provider,) if query.provider is not None else catalogue.providers()
    for provider in providers:
        version = catalogue.provider_version(provider, query.version).version
        tags = catalogue.tag_index(provider, version) if query.kind is Kind.RESOURCE else {}
        for name in catalogue.names(provider, query.kind, version):
            support = tags.get(name)
            row = Row(name, query.kind.value, provider, version, support.dotted if support else None, name in signals)
            if _matches(name, query.pattern) and (row.tags or not query.taggable) and (row.signals or not query.with_signals):
                yield row


def _matches(name: str, pattern: str) -> bool:
    return fnmatchcase(name, pattern) if "*" in pattern or "?" in pattern else pattern in name
