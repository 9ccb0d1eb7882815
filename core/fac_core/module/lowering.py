"""Files in Terraform's JSON syntax, read with what the schemas of the module's providers say of nested blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fac_core import hcl
from fac_core.module.collecting import Entry
from fac_core.module.reading import requirements
from fac_core.schema.catalogue import catalogue
from fac_core.schema.resource_schema import Kind
from fac_core.shared_facts.providers import canonical, provider

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fac_core.hcl.syntax import File
    from fac_core.schema.resource_schema import Block

_KINDS = {"resource": Kind.RESOURCE, "data": Kind.DATA, "provider": Kind.PROVIDER}


def lowered(files: Sequence[File]) -> tuple[File, ...]:
    """Return the files of a module, those in JSON read anew where the module calls a provider by another's name.

    Any of its files may say so; before all are read, a name is taken to be that of its provider.
    """
    if not any(map(_configures, files)):
        return tuple(files)
    renamed = {name: source for name, source in _sources(files).items() if _catalogued(source) != _catalogued(name)}
    if not renamed:
        return tuple(files)
    schemas = ProviderSchemas(renamed)
    return tuple(hcl.parse(file.source, file.path, schemas) if _configures(file) else file for file in files)


def _configures(file: File) -> bool:
    return file.path.endswith(".json") and any(file.body.blocks_of("provider"))


def _sources(files: Sequence[File]) -> dict[str, str]:
    """Return the sources of providers by what the module calls them."""
    settings = (Entry(block, file) for file in files for block in file.body.blocks_of("terraform"))
    return {one.name: one.source for entry in settings for one in requirements(entry) if one.source}


class ProviderSchemas:
    """Schemas of blocks, each read once; none for a type or provider that no catalogue holds.

    ``sources`` are those of providers that a module calls by another name.
    """

    def __init__(self, sources: Mapping[str, str] | None = None) -> None:
        self._sources = sources or {}
        self._known: dict[tuple[Kind, str], Block | None] = {}

    def __call__(self, kind: str, labels: tuple[str, ...]) -> Block | None:
        if kind not in _KINDS:
            return None
        name = _catalogued(self._sources.get(labels[0], labels[0])) if kind == "provider" else labels[0]
        wanted = _KINDS[kind], name
        if wanted not in self._known:
            self._known[wanted] = _block(*wanted)
        return self._known[wanted]


def _catalogued(source: str) -> str:
    """Return what the catalogues call a provider: its own name, or its cloud's where it makes the same types."""
    known = provider(source)
    return known.cloud if known is not None and known.cloud and not known.tags else canonical(source).rpartition("/")[2]


def _block(kind: Kind, name: str) -> Block | None:
    """Return the newest schema of a type."""
    known = catalogue()
    version = known.newest_with(kind, name)
    if version is None:
        return None
    read = {Kind.RESOURCE: known.resource_type, Kind.DATA: known.data_source, Kind.PROVIDER: known.provider_config}[kind]
    return read(name, version).block
