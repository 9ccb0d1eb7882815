"""How much of other registries is kept, and how much may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from fac_registry.database.mirror_tables import mirrored_indexes, mirrored_packages
from fac_registry.errors import MirrorFullError

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

GIB = 1024 * 1024 * 1024
ROW = 1024
"""Bytes that the row of a package is counted as, its indexes included: more than it takes."""


@dataclass(frozen=True, slots=True)
class Room:
    """``most`` bytes of packages and of what is known of them may be kept."""

    most: int = 100 * GIB

    async def check(self, connection: AsyncConnection, more: int) -> None:
        """Raise `MirrorFullError` where so many bytes more are too many."""
        if await self._held(connection) + more > self.most:
            hint = "What is kept is still given. Its operator says how much that is: fac-registry serve --mirror-gib."
            raise MirrorFullError("this registry keeps as much of other registries as it may", hint=hint)

    async def _held(self, connection: AsyncConnection) -> int:
        of = mirrored_packages.c
        contents = select(of.content, of.size).where(of.content.is_not(None)).distinct().subquery()
        sums = (
            select(func.sum(contents.c.size)),
            select(func.sum(func.length(mirrored_indexes.c.versions))),
            select(func.count() * ROW).select_from(mirrored_packages),
        )
        asked = select(*(func.coalesce(one.scalar_subquery(), 0) for one in sums))
        return sum((await connection.execute(asked)).one())
