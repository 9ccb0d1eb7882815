"""Readers of provider schemas: each turns one kind of source into the model; `import_file` finds the right one.

Bytes made from the same source by the same importer are the same on every machine.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from fac_core.dataclass import dataclass
from fac_core.errors import UserError
from fac_core.schema.importers import bindings, documentation, provider_schema, wheel
from fac_core.schema.importers.reference import fill
from fac_core.schema.resource_schema import Block, ProviderVersion
from fac_core.schema.writing import render
from fac_core.surroundings import check_link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from fac_core.schema.resource_schema import ResourceType
    from fac_core.schema.store import ProviderFile


@dataclass(frozen=True, slots=True)
class Imported:
    """One provider version as read from a source; ``data`` are the bytes of its catalogue file."""

    provider: ProviderVersion
    data: bytes


def import_file(
    path: Path,
    *,
    version: str | None = None,
    reference: ProviderFile | None = None,
    pages: Path | None = None,
    descriptions: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Imported, ...]:
    """Read a provider wheel, or what ``terraform providers schema -json`` printed (all providers in it).

    The JSON does not tell provider versions, so ``version`` must. For a wheel, ``reference`` may be another version of the same provider
    that was read from JSON: it fills what wheels lose (see `reference.fill`); and ``pages`` a folder with the provider's pages, or a wheel
    of Pulumi's bindings to it, of any release, which name values that arguments take (see `documentation` and `bindings`). Without
    ``descriptions`` the providers' own words are left behind, as the shipped catalogues have it: they stand under licences of their own.
    ``progress`` is told (done, all).
    Raise `UserError` for a file that is neither.
    """
    check_link(path)
    if not path.is_file():
        raise UserError("there is no such file", path=path, hint="Name a provider wheel or a file with `terraform providers schema -json`.")
    if path.suffix == ".whl":
        return (_wheel(path, reference, pages, progress, descriptions=descriptions),)
    if reference is not None or pages is not None:
        raise UserError("a reference or pages only complete wheels; this file is complete", path=path)
    return tuple(_json(path, version, descriptions=descriptions))


def provider_name(path: Path) -> str:
    """Return the name of the provider that a wheel describes; raise `UserError` when it is none."""
    return wheel.provider_of(path).name


def _wheel(
    path: Path,
    reference: ProviderFile | None,
    pages: Path | None,
    progress: Callable[[int, int], None] | None,
    *,
    descriptions: bool,
) -> Imported:
    provider = wheel.provider_of(path)
    types = wheel.read(path, progress)
    provenance = _provenance(path, "wheel", wheel.VERSION, wheel.LOST, descriptions=descriptions)
    if reference is not None:
        types, filled = fill(types, reference)
        provenance["filled"] = filled
    if pages is not None:
        types, provenance["pages"] = _named(types, pages)
    return Imported(provider, render(_kept(types, descriptions=descriptions), provider, provenance))


def _named(types: tuple[ResourceType, ...], pages: Path) -> tuple[tuple[ResourceType, ...], str]:
    """Return types with the values that pages, or the bindings of another tool, name; and the digest of what was read."""
    if bindings.is_bindings(pages):
        return bindings.fill(types, bindings.read(pages)), sha256(pages.read_bytes()).hexdigest()
    return documentation.fill(types, documentation.read(pages)), documentation.digest(pages)


def _json(path: Path, version: str | None, *, descriptions: bool) -> Iterator[Imported]:
    if version is None:
        hint = "Say --provider-version; `terraform version -json` lists it under provider_selections."
        raise UserError("`terraform providers schema -json` does not tell the provider's version", path=path, hint=hint)
    for source in provider_schema.sources(path):
        provider = ProviderVersion(source.rpartition("/")[2], version, source)
        provenance = _provenance(path, "provider_schema", provider_schema.VERSION, provider_schema.LOST, descriptions=descriptions)
        types = _kept(provider_schema.read(path, provider), descriptions=descriptions)
        yield Imported(provider, render(types, provider, provenance))


def _kept(types: tuple[ResourceType, ...], *, descriptions: bool) -> tuple[ResourceType, ...]:
    return types if descriptions else tuple(replace(item, block=_silent(item.block, {})) for item in types)


def _silent(block: Block, done: dict[int, Block]) -> Block:
    """Return a block without the provider's words; one that stands in many places (``done``, by identity) is made once."""
    if id(block) not in done:
        attributes = {name: replace(one, description="") for name, one in block.attributes.items()}
        blocks = {name: replace(one, block=_silent(one.block, done)) for name, one in block.blocks.items()}
        done[id(block)] = Block(attributes, blocks, deprecated=block.deprecated)
    return done[id(block)]


def _provenance(path: Path, importer: str, version: int, lost: tuple[str, ...], *, descriptions: bool) -> dict[str, Any]:
    digest = sha256(path.read_bytes()).hexdigest()
    gone = sorted([*lost, *(() if descriptions else ("descriptions",))])
    return {"file": path.name, "sha256": digest, "importer": importer, "importer_version": version, "lost": gone}
