"""Published versions in the database, as they are read; `adding` puts them there and `withdrawal` says what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import or_, select, union

from fac_registry.address import Address
from fac_registry.database.tables import modules, provider_packages, provider_versions, providers, versions
from fac_registry.errors import NotFoundError
from fac_registry.modules.description import Description
from fac_registry.modules.history import History, Published
from fac_registry.modules.listing import card
from fac_registry.modules.version import Version, newest
from fac_registry.version_status import OFFERED, status_of

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.database import Database

COLUMNS = tuple(
    versions.c[name] for name in ("version", "digest", "size", "content", "published", "state", "reason", "replaced_by", "since")
)


@dataclass(frozen=True)
class ModuleRepository:
    """Where versions stand."""

    database: Database

    async def history(self, address: Address) -> History:
        """Return all versions of a module; raise `NotFoundError` for an unknown one."""
        async with self.database.reading() as connection:
            rows = await connection.execute(select(*COLUMNS).join(modules).where(*is_module(address)))
            found = [_published(row) for row in rows]
        if not found:
            raise NotFoundError(f"there is no module {address}")
        return History(address, tuple(sorted(found, key=lambda published: published.version)))

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
        return msgspec.json.decode(text, type=Description)

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
    shown = card(address, version, row.published, msgspec.json.decode(row.description, type=Description))
    await connection.execute(modules.update().where(modules.c.id == module).values(**shown, state=row.state))


def _published(row: Any) -> Published:  # noqa: ANN401 - a row of COLUMNS
    return Published(Version(row.version), row.digest, row.size, row.content, row.published, status_of(row))
