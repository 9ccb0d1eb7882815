"""Add a version, in one transaction; what stands there never changes."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select

from fac_registry.audit import record
from fac_registry.database.tables import modules, namespaces, versions
from fac_registry.errors import ConflictError
from fac_registry.modules.history import Published
from fac_registry.modules.repository import find, is_module, show
from fac_registry.modules.version import Version, newest
from fac_registry.storage import BlobMissingError
from fac_registry.version_status import State, VersionStatus

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.address import Address
    from fac_registry.archive.pack import Packed
    from fac_registry.database import Database
    from fac_registry.modules.description import Description
    from fac_registry.modules.reading import Reading
    from fac_registry.uploads import Publishing


@dataclass(frozen=True)
class ModuleWriter:
    """Adds versions. ``held`` tells whether content is kept."""

    database: Database
    held: Callable[[str], Awaitable[bool]]

    async def add(self, address: Address, version: Version, read: Reading, publisher: Publishing) -> tuple[Published, bool]:
        """Add a version; return what stands there then and whether this call put it there.

        The same content again is no change; other content raises `ConflictError`. Of several writers at once exactly one adds. Content is
        asked for while no garbage is collected: a version without content is never shown.
        """
        async with self.database.writing() as connection:
            if not await self.held(read.packed.digest):
                raise BlobMissingError(read.packed.digest)
            there = await find(connection, address, version)
            if there is not None:
                return same(there, version, read.packed, address), False
            module, before = await _module(connection, address)
            published = Published(version, read.packed.digest, read.packed.size, read.packed.content, int(time.time()), VersionStatus())
            await _insert(connection, module, published, read, publisher)
            said = {"digest": f"sha256:{read.packed.digest}", "size": read.packed.size}
            await record(connection, publisher.by, "version.published", f"{address} {version}", said)
            if before is None or newest([before, version]) == version:
                await show(connection, address, module, version)
            return published, True


def same(there: Published, version: Version, packed: Packed, address: Address) -> Published:
    """Return what stands there when number and content are the same; raise `ConflictError` otherwise, and for what was revoked."""
    hint = "A published version never changes: publish under the next number."
    if there.version != version:
        own = "Terraform ignores what follows the + and would install either: publish under the next number."
        raise ConflictError(f"{address} {there.version} is already published, and clients cannot tell {version} from it", hint=own)
    if there.content != packed.content:
        raise ConflictError(f"{address} {there.version} is already published with other content", hint=hint)
    if there.status.state is State.REVOKED:
        raise ConflictError(f"{address} {there.version} is {there.status.words}", hint=hint)
    return there


async def _insert(connection: AsyncConnection, module: int, published: Published, read: Reading, publisher: Publishing) -> None:
    number = {"version": published.version.text, "precedence": published.version.precedence, "published": published.published}
    held = {"digest": published.digest, "size": published.size, "content": published.content}
    description = await asyncio.to_thread(_text, read.description)
    row = {"module": module, **number, **held, "publisher": publisher.token, "description": description}
    await connection.execute(versions.insert().values(**row))


def _text(description: Description) -> str:
    return msgspec.json.encode(description).decode()


async def _module(connection: AsyncConnection, address: Address) -> tuple[int, Version | None]:
    """Return a module's row and its newest version so far, making row and namespace when they are not there."""
    row = (await connection.execute(select(modules.c.id, modules.c.newest).where(*is_module(address)))).first()
    if row is not None:
        return row.id, row.newest and Version(row.newest)
    if (await connection.execute(select(namespaces.c.name).where(namespaces.c.name == address.namespace))).first() is None:
        await connection.execute(namespaces.insert().values(name=address.namespace, anonymous_read=False))
    values = {"namespace": address.namespace, "name": address.name, "system": address.system}
    made = await connection.execute(modules.insert().values(**values).returning(modules.c.id))
    return int(made.scalar_one()), None
