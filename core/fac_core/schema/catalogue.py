"""The catalogue of provider schemas: reads one type of one provider version without touching the rest."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core import search_paths
from fac_core.clouds import UNITS as CLOUDS
from fac_core.clouds import cloud
from fac_core.errors import UserError, nearest
from fac_core.schema.codec import decode
from fac_core.schema.resource_schema import Kind, ResourceType
from fac_core.schema.store import ProviderFile, provider_files
from fac_core.sentence import all_of, one_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_core.schema.resource_schema import ProviderVersion, TagSupport

DATA = Path(__file__).parent / "data"
SEARCH_PATH = search_paths.SCHEMAS
_WORDS = {Kind.RESOURCE: "resource type", Kind.DATA: "data source", Kind.PROVIDER: "provider"}


class Catalogue:
    """Provider versions found in folders; where two hold the same version, the first folder wins."""

    def __init__(self, folders: Iterable[Path] = (DATA,)) -> None:
        self._files: dict[str, list[ProviderFile]] = {}
        for folder in folders:
            for file in provider_files(folder):
                known = self._files.setdefault(file.name, [])
                if all(other.version != file.version for other in known):
                    known.append(file)
        for files in self._files.values():
            files.sort(key=lambda file: version_key(file.version), reverse=True)

    def providers(self) -> tuple[str, ...]:
        """Return names of all providers, sorted: ``("aws", "azurerm", "google")``."""
        return tuple(sorted(self._files))

    def versions(self, provider: str) -> tuple[ProviderVersion, ...]:
        """Return all versions of a provider, newest first; raise `UserError` for an unknown provider."""
        return tuple(file.provider for file in self._provider_files(provider))

    def provider_version(self, provider: str, version: str | None = None) -> ProviderVersion:
        """Return one version of a provider, by default the newest; raise `UserError` with the known ones."""
        return self.file(provider, version).provider

    def provider_of(self, type_name: str) -> str:
        """Return the provider of a resource type or data source by its prefix; raise `UserError` for an unknown prefix."""
        prefix = type_name.partition("_")[0]
        if prefix not in self._files:
            raise UserError(f"no provider in the catalogue has a type called {type_name!r}", hint=self._meant(type_name))
        return prefix

    def _meant(self, name: str) -> str:
        """Return the type that a name without prefix, or with another spelling of it, stands for."""
        words = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
        prefix, _, stem = words.partition("_")
        meant = (one for one in CLOUDS.names() if prefix in cloud(one).nicknames)
        wishes = [f"{next(meant, prefix)}_{stem}", *(f"{provider}_{words}" for provider in self.providers())]
        found = [wish for wish in wishes if any(file.has(Kind.RESOURCE, wish) for file in self._files.get(wish.partition("_")[0], ()))]
        known = one_of(f"{provider}_" for provider in self.providers())
        if found:
            return nearest(found[0], found)
        holding = any(words in name for files in self._files.values() for name in files[0].names(Kind.RESOURCE))
        return f"Names start with {known}." + (f" `fac-gen list {words}` shows those with {words} in them." if words and holding else "")

    def newest_with(self, kind: Kind, name: str) -> str | None:
        """Return the newest version of a provider that has a type (of a provider itself, the newest), None where none has it."""
        owner = name if kind is Kind.PROVIDER else name.partition("_")[0]
        return next((file.version for file in self._files.get(owner, ()) if file.has(kind, name)), None)

    def names(self, provider: str, kind: Kind = Kind.RESOURCE, version: str | None = None) -> tuple[str, ...]:
        """Return names of all resource types (or data sources) of a provider version, sorted."""
        return self.file(provider, version).names(kind)

    def resource_type(self, name: str, version: str | None = None) -> ResourceType:
        """Return one resource type; raise `UserError` that tells where the name would be right, or the nearest names."""
        return self._read(self._member_file(Kind.RESOURCE, name, version), Kind.RESOURCE, name)

    def data_source(self, name: str, version: str | None = None) -> ResourceType:
        """Return one data source; raise `UserError` as `resource_type` does."""
        return self._read(self._member_file(Kind.DATA, name, version), Kind.DATA, name)

    def provider_config(self, provider: str, version: str | None = None) -> ResourceType:
        """Return the arguments of the provider block."""
        return self._read(self.file(provider, version), Kind.PROVIDER, provider)

    def tag_support(self, name: str, version: str | None = None) -> TagSupport | None:
        """Return how a resource type takes cost tags, None when it takes none; reads the index only."""
        return self._member_file(Kind.RESOURCE, name, version).tags(name)

    def tag_index(self, provider: str, version: str | None = None) -> Mapping[str, TagSupport | None]:
        """Return how each resource type of a provider version takes cost tags, by name; reads the index only."""
        return self.file(provider, version).tag_index()

    def schema_hash(self, name: str, version: str | None = None, *, kind: Kind = Kind.RESOURCE) -> str:
        """Return sha256 (hex) of a member's bytes: equal as long as the type's schema is."""
        from hashlib import sha256  # noqa: PLC0415 - most readers need no hash, and it is slow to import

        return sha256(self._member_file(kind, name, version).member(kind, name)).hexdigest()

    def file(self, provider: str, version: str | None = None) -> ProviderFile:
        """Return file of one provider version, by default the newest; raise `UserError` with the known ones."""
        files = self._provider_files(provider)
        if version is None:
            return files[0]
        for file in files:
            if file.version == version:
                return file
        known = ", ".join(file.version for file in files)
        raise UserError(f"no schema of {provider} {version} is in the catalogue", hint=f"Known versions: {known}.")

    def _provider_files(self, provider: str) -> list[ProviderFile]:
        if provider not in self._files:
            known = ", ".join(self.providers())
            raise UserError(f"no schema of a provider {provider!r} is in the catalogue", hint=f"Known providers: {known}.")
        return self._files[provider]

    def _member_file(self, kind: Kind, name: str, version: str | None) -> ProviderFile:
        file = self.file(self.provider_of(name) if kind is not Kind.PROVIDER else name, version)
        if not file.has(kind, name):
            raise UserError(f"{file.name} {file.version} has no {_WORDS[kind]} {name!r}", hint=self._hint(file, kind, name))
        return file

    def _hint(self, file: ProviderFile, kind: Kind, name: str) -> str:
        other = Kind.DATA if kind is Kind.RESOURCE else Kind.RESOURCE
        if file.has(other, name):
            return f"{name} is a {_WORDS[other]}; `fac-gen list --provider {file.name}` lists every {_WORDS[kind]}."
        elsewhere = [other_file.version for other_file in self._files[file.name] if other_file.has(kind, name)]
        if elsewhere:
            return f"It exists in {file.name} {all_of(elsewhere)}."
        return nearest(name.lower(), file.names(kind)) or f"List them all with `fac-gen list --provider {file.name}`."

    @staticmethod
    def _read(file: ProviderFile, kind: Kind, name: str) -> ResourceType:
        block, schema_version = decode(file.member(kind, name))
        return ResourceType(name, kind, file.provider, block, schema_version)


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """Return the shipped catalogue, after the folders that the environment variable ``FAC_SCHEMA_PATH`` names."""
    extra = [Path(part) for part in os.environ.get(SEARCH_PATH, "").split(os.pathsep) if part]
    return Catalogue((*extra, DATA))


def version_key(version: str) -> tuple[tuple[int, ...], bool, tuple[tuple[bool, int, str], ...]]:
    """Return a sort key in the order of semantic versions: 5.9.0 < 5.10.0-beta1 < 5.10.0."""
    release, _, pre = version.partition("+")[0].partition("-")
    parts = tuple(int(part) for part in re.findall(r"\d+", release))
    order = tuple((not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in pre.split(".")) if pre else ()
    return parts, not pre, order
