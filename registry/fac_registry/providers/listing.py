"""Lists of providers: who may see what is decided, counted and paged by the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from fac_registry.database.tables import namespaces, provider_packages, provider_versions, providers
from fac_registry.providers.address import ProviderAddress

if TYPE_CHECKING:
    from fac_registry.database import Database
    from fac_registry.modules.listing import Reach


@dataclass(frozen=True)
class ProviderList:
    """Finds providers that were published here."""

    database: Database

    async def find(self, reach: Reach, *, offset: int, limit: int) -> tuple[list[ProviderAddress], int]:
        """Return some of those that a caller may see, by address, and how many there are."""
        published = select(provider_versions.c.provider).join(provider_packages)
        where = [providers.c.id.in_(published)]
        if not reach.every:
            readable = select(namespaces.c.name).where(or_(namespaces.c.anonymous_read, namespaces.c.name.in_(reach.own)))
            where.append(providers.c.namespace.in_(readable))
        columns = (providers.c.namespace, providers.c.type)
        page = select(*columns).where(*where).order_by(*columns).offset(offset).limit(limit)
        async with self.database.reading() as connection:
            found = [ProviderAddress(row.namespace, row.type) for row in await connection.execute(page)]
            total = (await connection.execute(select(func.count()).select_from(providers).where(*where))).scalar_one()
        return found, total
