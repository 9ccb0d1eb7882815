"""Lists of providers: who may see what is decided, counted and paged by the database."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from fac_registry.database.tables import namespaces, provider_packages, provider_versions, providers
from fac_registry.modules.version import Version, newest, of_text
from fac_registry.providers.address import ProviderAddress
from fac_registry.version_status import OFFERED

if TYPE_CHECKING:
    from fac_registry.database import Database
    from fac_registry.modules.listing import Reach


@dataclass(frozen=True, slots=True)
class Listed:
    """A provider and the version that a caller without constraint gets, if any is offered."""

    address: ProviderAddress
    newest: Version | None


@dataclass(frozen=True)
class ProviderList:
    """Finds providers that were published here."""

    database: Database

    async def find(self, reach: Reach, *, offset: int, limit: int) -> tuple[list[Listed], int]:
        """Return some of those that a caller may see, by address, and how many there are."""
        published = select(provider_versions.c.provider).join(provider_packages)
        where = [providers.c.id.in_(published)]
        if not reach.every:
            readable = select(namespaces.c.name).where(or_(namespaces.c.anonymous_read, namespaces.c.name.in_(reach.own)))
            where.append(providers.c.namespace.in_(readable))
        shown = select(providers.c.id, providers.c.namespace, providers.c.type).where(*where)
        page = shown.order_by(providers.c.namespace, providers.c.type).offset(offset).limit(limit)
        async with self.database.reading() as connection:
            rows = (await connection.execute(page)).all()
            total = (await connection.execute(select(func.count()).select_from(providers).where(*where))).scalar_one()
            own = (provider_versions.c.provider.in_([row.id for row in rows]), provider_versions.c.state.in_(OFFERED))
            packed = provider_versions.c.id.in_(select(provider_packages.c.version))
            offered: dict[int, list[Version]] = defaultdict(list)
            numbers = select(provider_versions.c.provider, provider_versions.c.version).where(*own, packed)
            for provider, version in await connection.execute(numbers):
                offered[provider].append(of_text(version))
        found = [Listed(ProviderAddress(row.namespace, row.type), newest(offered[row.id]) if offered[row.id] else None) for row in rows]
        return found, total
