"""Published versions in the database, as they are read; `adding` puts them there and `withdrawal` says what became of them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import and_, bindparam, or_, select, union

from fac_registry.address import Address
from fac_registry.database.gathered import Gathered
from fac_registry.database.tables import modules, provider_packages, provider_versions, providers, versions
from fac_registry.errors import NotFoundError
from fac_registry.modules.description import Description
from fac_registry.modules.history import History, Published
from fac_registry.modules.listing import card
from fac_registry.modules.version import Version, newest, of_text
from fac_registry.together import Together
from fac_registry.version_status import OFFERED, State, VersionStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.database import Database

COLUMNS = tuple(
    versions.c[name] for name in ("version", "digest", "size", "content", "published", "state", "reason", "replaced_by", "since")
)
PARTS = ("namespace", "name", "system")
# Modules whose versions are asked for by one statement.
MOST_ASKED = 32


@dataclass(frozen=True)
class ModuleRepository:
    """Where versions stand."""

    database: Database
    _asked: Together[Address, list[Published]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_asked", Together(self._histories, MOST_ASKED))

    async def history(self, address: Address) -> History:
        """Return all versions of a module; raise `NotFoundError` for an unknown one."""
        found = await self._asked.get(address)
        if not found:
            raise NotFoundError(f"there is no module {address}")
        return History(address, tuple(sorted(found, key=lambda published: published.version.order)))

    async def _histories(self, addresses: Sequence[Address]) -> dict[Address, list[Published]]:
        """Return the versions of several modules, those that are there."""
        count = 1 << (len(addresses) - 1).bit_length()
        asked = [*addresses, *[addresses[-1]] * (count - len(addresses))]
        values = {f"{part}{number}": getattr(one, part) for number, one in enumerate(asked) for part in PARTS}
        found: dict[tuple[str, str, str], list[Published]] = {}
        gathered = await self.database.value(of_several(count), values)
        for namespace, name, system, *row in msgspec.json.decode(gathered or "[]"):
            found.setdefault((namespace, name, system), []).append(_published(row))
        return {address: found.get((address.namespace, address.name, address.system), []) for address in addresses}

    async def find(self, address: Address, version: Version) -> Published | None:
        """Return the version that clients take for this one (what follows ``+`` may differ), whatever became of it, or None."""
        async with self.database.reading() as connection:
            return await find(connection, address, version)

    async def description(self, address: Address, version: Version) -> Description:
        """Return what was read from a version when it was published; raise `NotFoundError`."""
        async with self.database.reading() as connection:
            where = (*is_module(address), versions.c.version == version.text)
            text = (await connection.execute(select(versions.c.description).join(modules).where(*where))).scalar()
        if text is None:
            raise NotFoundError(f"there is no version {version} of {address}")
        return await asyncio.to_thread(_description, text)

    async def namespaces_of(self, digest: str) -> frozenset[str]:
        """Return the namespaces of the versions that have this archive, those of providers among them."""
        of_modules = select(modules.c.namespace).join_from(versions, modules).where(versions.c.digest == digest)
        packages = providers.join(provider_versions).join(provider_packages)
        of_packages = select(providers.c.namespace).select_from(packages).where(provider_packages.c.digest == digest)
        signed = or_(provider_versions.c.sums == digest, provider_versions.c.signature == digest)
        of_lists = select(providers.c.namespace).join_from(provider_versions, providers).where(signed)
        async with self.database.reading() as connection:
            return frozenset((await connection.execute(union(of_modules, of_packages, of_lists))).scalars())

    async def index(self) -> None:
        """Fill in what lists show of modules that an older version of the registry left without."""
        async with self.database.writing() as connection:
            found = await connection.execute(select(modules).where(modules.c.newest.is_(None)))
            for row in found.all():
                await show_newest(connection, Address(row.namespace, row.name, row.system), row.id)


@lru_cache
def of_several(count: int) -> Select[Any]:
    """Return the statement that reads the versions of so many modules; of each number there is one, since to make it costs much."""
    each = (and_(*(modules.c[part] == bindparam(f"{part}{number}") for part in PARTS)) for number in range(count))
    return select(Gathered(*(modules.c[part] for part in PARTS), *COLUMNS)).join_from(versions, modules).where(or_(*each))


def is_module(address: Address) -> tuple[Any, ...]:
    """Return what tells the row of a module."""
    return (modules.c.namespace == address.namespace, modules.c.name == address.name, modules.c.system == address.system)


async def find(connection: AsyncConnection, address: Address, version: Version) -> Published | None:
    """Return the version that clients take for this one, or None."""
    where = (*is_module(address), versions.c.precedence == version.precedence)
    row = (await connection.execute(select(*COLUMNS).join(modules).where(*where))).first()
    return None if row is None else _published(row)


async def show_newest(connection: AsyncConnection, address: Address, module: int) -> None:
    """Let lists show the newest version that a module offers; none that offers nothing is in a list."""
    offered = await connection.execute(select(versions.c.version).where(versions.c.module == module, versions.c.state.in_(OFFERED)))
    if numbers := [Version(version) for version in offered.scalars()]:
        await show(connection, address, module, newest(numbers))
    else:
        await connection.execute(modules.update().where(modules.c.id == module).values(newest=None, state=None))


async def show(connection: AsyncConnection, address: Address, module: int, version: Version) -> None:
    """Let lists show this version of a module."""
    columns = (versions.c.description, versions.c.published, versions.c.state)
    row = (await connection.execute(select(*columns).where(versions.c.module == module, versions.c.version == version.text))).one()
    shown = await asyncio.to_thread(_card, address, version, row)
    await connection.execute(modules.update().where(modules.c.id == module).values(**shown, state=row.state))


def _description(text: str) -> Description:
    return msgspec.json.decode(text, type=Description)


def _card(address: Address, version: Version, row: Any) -> dict[str, Any]:  # noqa: ANN401 - a row of `show`
    return card(address, version, row.published, _description(row.description))


def _published(row: Sequence[Any]) -> Published:
    version, digest, size, content, published, *status = row
    return Published(of_text(version), digest, size, content, published, _status(*status))


@lru_cache
def _status(state: str, reason: str | None, replaced_by: str | None, since: int | None) -> VersionStatus:
    """Return a status, of which most versions have the same."""
    return VersionStatus(State(state), reason or "", replaced_by or "", since)
