"""Retire a key of the registry's own: what it signed is signed again by the one that signs now."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from fac_registry.database.tables import provider_versions
from fac_registry.providers.repository import keep
from fac_registry.providers.signing import KeyRing, sign

if TYPE_CHECKING:
    from fac_registry.audit import Actor
    from fac_registry.database import Database
    from fac_registry.storage import Storage


@dataclass(frozen=True)
class Retiring:
    """Retires keys, one version after the other, so that nobody waits long for this writer; an interrupted run goes on where it was."""

    database: Database
    storage: Storage

    async def retire(self, identity: str, *, by: Actor) -> int:
        """Sign again what a key signed, and retire it; return how many versions that were. Raise `UserError` when it cannot be retired."""
        ring = KeyRing(self.database)
        await ring.check(identity)
        count = 0
        while await self._next(identity):
            count += 1
        await ring.retire(identity, by=by)
        return count

    async def _next(self, identity: str) -> bool:
        """Sign one version again; tell whether there was one."""
        columns = (provider_versions.c.id, provider_versions.c.sums)
        where = (provider_versions.c.signer == identity, ~provider_versions.c.outside)
        async with self.database.writing() as connection:
            row = (await connection.execute(select(*columns).where(*where).order_by(provider_versions.c.id).limit(1))).first()
            if row is None:
                return False
            sums = await asyncio.to_thread(self._read, row.sums)
            signer, signature = await sign(connection, sums)
            values = {"signer": signer, "signature": await keep(self.storage, signature)}
            await connection.execute(provider_versions.update().where(provider_versions.c.id == row.id).values(**values))
        return True

    def _read(self, digest: str) -> bytes:
        with self.storage.open(digest) as stream:
            return stream.read()
