"""What part of each version's resources is tagged, budgeted and watched, as the linter counted when it was published."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select

from fac_registry.database.tables import modules, versions
from fac_registry.modules.repository import is_module
from fac_registry.modules.verdict import Covered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fac_registry.address import Address
    from fac_registry.database import Database


class _Verdict(msgspec.Struct):
    coverage: dict[str, Covered] = msgspec.field(default_factory=dict)


class _Described(msgspec.Struct):
    """Of a description, the part that is wanted here."""

    verdict: _Verdict = msgspec.field(default_factory=_Verdict)


async def covered(database: Database, address: Address, wanted: Iterable[str]) -> dict[str, Covered]:
    """Return by version what was asked of it and what is covered, kinds added up; versions of which nothing was asked are left out."""
    where = (*is_module(address), versions.c.version.in_(tuple(wanted)))
    async with database.reading() as connection:
        rows = (await connection.execute(select(versions.c.version, versions.c.description).join(modules).where(*where))).all()
    # Descriptions are long, and other requests wait meanwhile.
    found = await asyncio.to_thread(lambda: {row.version: _sum(row.description) for row in rows})
    return {version: one for version, one in found.items() if one.asked}


def _sum(description: str) -> Covered:
    kinds = msgspec.json.decode(description, type=_Described).verdict.coverage.values()
    return Covered(sum(one.asked for one in kinds), sum(one.covered for one in kinds))
