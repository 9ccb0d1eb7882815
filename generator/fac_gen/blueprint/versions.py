"""Which provider versions a module holds under, and the version constraint that says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.errors import UserError
from fac_core.schema.resource_schema import Kind
from fac_core.sentence import one_of
from fac_gen.blueprint.inputs.common_schema import demands

if TYPE_CHECKING:
    from fac_core.schema.catalogue import Catalogue
    from fac_core.schema.resource_schema import ProviderVersion

_WISH = re.compile(r"\d+(\.\d+){0,2}\Z")


def versions_for(catalogue: Catalogue, resource_type: str, wish: str | None) -> tuple[ProviderVersion, ...]:
    """Return the catalogue's versions that know the type, newest first; ``wish`` (``6``, ``6.69`` or ``6.69.1``) narrows them to one.

    Where the newest takes cost tags, those that take none, or elsewhere, are left out: a module that cannot tag is of little use. So are
    those that demand something that the newest does not know, or knows as something else: a module could not give it to both.
    Raise `UserError` when no version knows the type, or none fits the wish.
    """
    provider = catalogue.provider_of(resource_type)
    versions = catalogue.versions(provider)
    if wish is not None:
        return (_chosen(catalogue, resource_type, versions, wish),)
    found = tuple(version for version in versions if resource_type in catalogue.names(provider, Kind.RESOURCE, version.version))
    if not found:
        catalogue.resource_type(resource_type)  # raises with the nearest names
    found = tuple(one for one in found if not _demands_more(catalogue, resource_type, one, found[0]))
    tags = catalogue.tag_support(resource_type, found[0].version)
    if tags is None:
        return found
    return tuple(version for version in found if catalogue.tag_support(resource_type, version.version) == tags)


def _demands_more(catalogue: Catalogue, resource_type: str, version: ProviderVersion, newest: ProviderVersion) -> bool:
    schemas = [catalogue.resource_type(resource_type, one.version).block for one in (version, newest)]
    return version != newest and demands(*schemas)


def _chosen(catalogue: Catalogue, resource_type: str, versions: tuple[ProviderVersion, ...], wish: str) -> ProviderVersion:
    listed = one_of(version.version for version in versions)
    if not _WISH.match(wish):
        raise UserError(f"{wish!r} is no provider version", hint=f"Give {listed}, or its beginning (a major version is enough).")
    fitting = [version for version in versions if f"{version.version}.".startswith(f"{wish}.")]
    if not fitting:
        raise UserError(
            f"no schema of {versions[0].name} {wish} is in the catalogue",
            hint=f"Known versions: {', '.join(one.version for one in versions)}.",
        )
    catalogue.resource_type(resource_type, fitting[0].version)
    return fitting[0]


def window(versions: tuple[ProviderVersion, ...]) -> str:
    """Return the constraint from the oldest known version up to the next major one after the newest."""
    major = int(versions[0].version.partition(".")[0])
    return f">= {versions[-1].version}, < {major + 1}.0.0"
