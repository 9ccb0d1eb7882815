"""What of other registries is kept here, for people to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import and_, select

from fac_registry.database.mirror_tables import mirrored_packages
from fac_registry.mirror.store import Mirrored
from fac_registry.modules.version import Version, newest, of_text
from fac_registry.providers.address import ProviderAddress

if TYPE_CHECKING:
    from fac_registry.database import Database

MOST = 1_000
"""Providers in a list: an operator names what is mirrored, and nobody reads more."""


@dataclass(frozen=True, slots=True)
class KeptPackage:
    """A package that was proven; ``size`` is None as long as nobody has asked for it."""

    platform: str
    size: int | None


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A version whose signature was proven when it was first seen: by which key, and when."""

    version: Version
    signer: str
    proven: int
    packages: tuple[KeptPackage, ...]


@dataclass(frozen=True)
class MirroredList:
    """Finds providers of other registries."""

    database: Database

    async def find(self) -> list[tuple[Mirrored, Version]]:
        """Return those of which a version was proven, with the newest one."""
        own = mirrored_packages.c
        columns = (own.host, own.namespace, own.type)
        some = select(*columns).distinct().order_by(*columns).limit(MOST).subquery()
        here = (own.host == some.c.host, own.namespace == some.c.namespace, own.type == some.c.type)
        kept: dict[Mirrored, list[Version]] = {}
        async with self.database.reading() as connection:
            proven = select(*columns, own.version).join(some, and_(*here)).distinct().order_by(*columns)
            for host, namespace, kind, version in await connection.execute(proven):
                kept.setdefault(Mirrored(host, ProviderAddress(namespace, kind)), []).append(of_text(version))
        return [(provider, newest(versions)) for provider, versions in kept.items()]

    async def versions(self, provider: Mirrored) -> list[KeptVersion]:
        """Return what is kept of one, the newest first."""
        found: dict[str, KeptVersion] = {}
        query = select(mirrored_packages).where(*provider.row(mirrored_packages)).order_by(mirrored_packages.c.platform)
        async with self.database.reading() as connection:
            for row in await connection.execute(query):
                package = KeptPackage(row.platform, row.size)
                before = found[row.version].packages if row.version in found else ()
                found[row.version] = KeptVersion(Version(row.version), row.signer, row.proven, (*before, package))
        return sorted(found.values(), key=lambda one: one.version, reverse=True)
