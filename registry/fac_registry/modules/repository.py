"""Published versions in the database: they are added and read, never changed."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select

from fac_registry.address import Address
from fac_registry.audit import record
from fac_registry.database.tables import modules, namespaces, versions
from fac_registry.errors import ConflictError, NotFoundError
from fac_registry.modules.description import Description
from fac_registry.modules.listing import card
from fac_registry.modules.version import Version, newest
from fac_registry.storage import BlobMissingError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.archive.pack import Packed
    from fac_registry.database import Database
    from fac_registry.modules.reading import Reading
    from fac_registry.uploads import Publishing

    Held = Callable[[str], Awaitable[bool]]

COLUMNS = (versions.c.version, versions.c.digest, versions.c.size, versions.c.content, versions.c.published)
OFFERED = versions.c.yanked.is_(None)


@dataclass(frozen=True, slots=True)
class Published:
    """One version as it stands; ``size`` in bytes, ``published`` in seconds since 1970."""

    version: Version
    digest: str
    size: int
    content: str
    published: int


@dataclass(frozen=True)
class ModuleRepository:
    """Where versions stand."""

    database: Database

    async def versions(self, address: Address) -> list[Published]:
        """Return all versions that are offered, in ascending order; raise `NotFoundError` for an unknown module."""
        async with self.database.reading() as connection:
            rows = await connection.execute(select(*COLUMNS).join(modules).where(*_is(address), OFFERED))
            found = [Published(Version(row.version), row.digest, row.size, row.content, row.published) for row in rows]
        if not found:
            raise NotFoundError(f"there is no module {address}")
        return sorted(found, key=lambda published: published.version)

    async def yanked(self, address: Address) -> list[tuple[Version, str]]:
        """Return the versions that are kept but offered to nobody, in ascending order, with the reason."""
        where = (*_is(address), versions.c.yanked.is_not(None))
        async with self.database.reading() as connection:
            rows = await connection.execute(select(versions.c.version, versions.c.yanked).join(modules).where(*where))
            return sorted((Version(row.version), row.yanked) for row in rows)

    async def find(self, address: Address, version: Version) -> Published | None:
        """Return the version that clients take for this one (what follows ``+`` may differ), or None."""
        async with self.database.reading() as connection:
            return await _find(connection, address, version)

    async def description(self, address: Address, version: Version) -> Description:
        """Return what was read from a version when it was published; raise `NotFoundError`."""
        async with self.database.reading() as connection:
            where = (*_is(address), versions.c.version == version.text, OFFERED)
            text = (await connection.execute(select(versions.c.description).join(modules).where(*where))).scalar()
        if text is None:
            raise NotFoundError(f"there is no version {version} of {address}")
        return msgspec.json.decode(text, type=Description)

    async def namespaces_of(self, digest: str) -> frozenset[str]:
        """Return the namespaces of the versions that have this archive."""
        async with self.database.reading() as connection:
            rows = await connection.execute(select(modules.c.namespace).join_from(versions, modules).where(versions.c.digest == digest))
            return frozenset(rows.scalars())

    async def index(self) -> None:
        """Fill in what lists show of modules that an older version of the registry left without."""
        async with self.database.writing() as connection:
            found = await connection.execute(select(modules).where(modules.c.newest.is_(None)))
            for row in found.all():
                held = await connection.execute(select(versions.c.version).where(versions.c.module == row.id, OFFERED))
                if numbers := [Version(version) for version in held.scalars()]:
                    await _show(connection, Address(row.namespace, row.name, row.system), row.id, newest(numbers))

    async def add(self, address: Address, version: Version, read: Reading, publisher: Publishing, held: Held) -> tuple[Published, bool]:
        """Add a version in one transaction; return what stands there then and whether this call put it there.

        The same content again is no change; other content raises `ConflictError`. Of several writers at once exactly one adds. ``held``
        tells whether the content is kept: it is asked while no garbage is collected, and a version without content is never shown.
        """
        async with self.database.writing() as connection:
            if not await held(read.packed.digest):
                raise BlobMissingError(read.packed.digest)
            there = await _find(connection, address, version)
            if there is not None:
                return same(there, version, read.packed, address), False
            module, before = await _module(connection, address)
            published = Published(version, read.packed.digest, read.packed.size, read.packed.content, int(time.time()))
            await connection.execute(
                versions.insert().values(
                    module=module,
                    version=version.text,
                    precedence=version.precedence,
                    digest=read.packed.digest,
                    size=read.packed.size,
                    content=read.packed.content,
                    published=published.published,
                    publisher=publisher.token,
                    description=msgspec.json.encode(read.description).decode(),
                )
            )
            said = {"digest": f"sha256:{read.packed.digest}", "size": read.packed.size}
            await record(connection, publisher.by, "version.published", f"{address} {version}", said)
            if before is None or newest([before, version]) == version:
                await _show(connection, address, module, version)
            return published, True


def same(there: Published, version: Version, packed: Packed, address: Address) -> Published:
    """Return what stands there when number and content are the same; raise `ConflictError` otherwise."""
    if there.version != version:
        hint = "Terraform ignores what follows the + and would install either: publish under the next number."
        raise ConflictError(f"{address} {there.version} is already published, and clients cannot tell {version} from it", hint=hint)
    if there.content != packed.content:
        hint = "A published version never changes: publish under the next number."
        raise ConflictError(f"{address} {there.version} is already published with other content", hint=hint)
    return there


def _is(address: Address) -> tuple[Any, ...]:
    return (modules.c.namespace == address.namespace, modules.c.name == address.name, modules.c.system == address.system)


async def _find(connection: AsyncConnection, address: Address, version: Version) -> Published | None:
    where = (*_is(address), versions.c.precedence == version.precedence, OFFERED)
    row = (await connection.execute(select(*COLUMNS).join(modules).where(*where))).first()
    return row and Published(Version(row.version), row.digest, row.size, row.content, row.published)


async def _module(connection: AsyncConnection, address: Address) -> tuple[int, Version | None]:
    """Return a module's row and its newest version so far, making row and namespace when they are not there."""
    row = (await connection.execute(select(modules.c.id, modules.c.newest).where(*_is(address)))).first()
    if row is not None:
        return row.id, row.newest and Version(row.newest)
    if (await connection.execute(select(namespaces.c.name).where(namespaces.c.name == address.namespace))).first() is None:
        await connection.execute(namespaces.insert().values(name=address.namespace, anonymous_read=False))
    values = {"namespace": address.namespace, "name": address.name, "system": address.system}
    made = await connection.execute(modules.insert().values(**values).returning(modules.c.id))
    return int(made.scalar_one()), None


async def _show(connection: AsyncConnection, address: Address, module: int, version: Version) -> None:
    """Let lists show this version of a module."""
    columns = (versions.c.description, versions.c.published)
    row = (await connection.execute(select(*columns).where(versions.c.module == module, versions.c.version == version.text))).one()
    shown = card(address, version, row.published, msgspec.json.decode(row.description, type=Description))
    await connection.execute(modules.update().where(modules.c.id == module).values(**shown))
