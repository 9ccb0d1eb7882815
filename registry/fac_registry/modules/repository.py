"""Published versions in the database: they are added and read, never changed."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from fac_registry.address import Address
from fac_registry.database.tables import modules, namespaces, versions
from fac_registry.errors import ConflictError, NotFoundError
from fac_registry.modules.description import Description
from fac_registry.modules.version import Version, newest

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.archive.pack import Packed
    from fac_registry.database import Database

# A statement may hold only so many parameters.
BATCH = 500
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


@dataclass(frozen=True, slots=True)
class Entry:
    """A module in a list: its newest version and what that says of itself."""

    address: Address
    newest: Version
    description: Description


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

    async def modules(self) -> list[Entry]:
        """Return every module with its newest version, by address."""
        columns = (modules.c.namespace, modules.c.name, modules.c.system, versions.c.version, versions.c.id)
        numbers: dict[Address, dict[Version, int]] = {}
        async with self.database.reading() as connection:
            for row in await connection.execute(select(*columns).join_from(modules, versions).where(OFFERED)):
                numbers.setdefault(Address(row.namespace, row.name, row.system), {})[Version(row.version)] = row.id
            tops = {address: newest(found) for address, found in numbers.items()}
            texts = await _descriptions(connection, [numbers[address][top] for address, top in tops.items()])
        return [Entry(address, top, texts[numbers[address][top]]) for address, top in sorted(tops.items())]

    async def add(
        self, address: Address, version: Version, packed: Packed, description: Description, publisher: str | None
    ) -> tuple[Published, bool]:
        """Add a version in one transaction; return what stands there then and whether this call put it there.

        The same content again is no change; other content raises `ConflictError`. Of several writers at once exactly one adds.
        """
        async with self.database.writing() as connection:
            there = await _find(connection, address, version)
            if there is not None:
                return same(there, version, packed, address), False
            module = await _module(connection, address)
            published = Published(version, packed.digest, packed.size, packed.content, int(time.time()))
            await connection.execute(
                versions.insert().values(
                    module=module,
                    version=version.text,
                    precedence=version.precedence,
                    digest=packed.digest,
                    size=packed.size,
                    content=packed.content,
                    published=published.published,
                    publisher=publisher,
                    description=msgspec.json.encode(description).decode(),
                )
            )
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


async def _descriptions(connection: AsyncConnection, identities: list[int]) -> dict[int, Description]:
    found: dict[int, Description] = {}
    for start in range(0, len(identities), BATCH):
        some = select(versions.c.id, versions.c.description).where(versions.c.id.in_(identities[start : start + BATCH]))
        found |= {row.id: msgspec.json.decode(row.description, type=Description) for row in await connection.execute(some)}
    return found


async def _find(connection: AsyncConnection, address: Address, version: Version) -> Published | None:
    where = (*_is(address), versions.c.precedence == version.precedence, OFFERED)
    row = (await connection.execute(select(*COLUMNS).join(modules).where(*where))).first()
    return row and Published(Version(row.version), row.digest, row.size, row.content, row.published)


async def _module(connection: AsyncConnection, address: Address) -> int:
    await connection.execute(insert(namespaces).values(name=address.namespace, anonymous_read=False).on_conflict_do_nothing())
    values = {"namespace": address.namespace, "name": address.name, "system": address.system}
    await connection.execute(insert(modules).values(**values).on_conflict_do_nothing())
    found = await connection.execute(select(modules.c.id).where(*_is(address)))
    return int(found.scalar_one())
