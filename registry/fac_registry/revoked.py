"""Which archives are given to nobody, of modules and providers alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, union

from fac_registry.database.tables import provider_packages, provider_versions, versions
from fac_registry.version_status import State

if TYPE_CHECKING:
    from fac_registry.database import Database

_PACKAGES = provider_packages.join(provider_versions)
_HOLDERS = (
    (select(versions.c.digest), versions.c),
    (select(provider_packages.c.digest).select_from(_PACKAGES), provider_versions.c),
)


async def revoked(database: Database) -> frozenset[str]:
    """Return the digests of which every version that has them was revoked: the same bytes may be good in another one."""
    gone = union(*(held.where(of.state == State.REVOKED) for held, of in _HOLDERS))
    async with database.reading() as connection:
        digests = frozenset((await connection.execute(gone)).scalars())
        if not digests:
            return digests
        kept = union(*(held.where(of.state != State.REVOKED, held.selected_columns.digest.in_(digests)) for held, of in _HOLDERS))
        return digests - frozenset((await connection.execute(kept)).scalars())
