"""Keys of publishers: who signs their checksums themselves has the public half kept in their namespace."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select

from fac_registry.address import check_part
from fac_registry.audit import record
from fac_registry.database.tables import provider_versions, providers, publisher_keys
from fac_registry.errors import ConflictError, NotFoundError
from fac_registry.providers.openpgp import PublicKey, read_public

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.audit import Actor
    from fac_registry.database import Database


class PublisherKey(msgspec.Struct, frozen=True):
    """A key of a namespace: its ``id``, and whose it says it is."""

    namespace: str
    id: str
    owner: str
    created: int

    def line(self) -> str:
        """One line for people."""
        return f"{self.id}  {self.namespace:<20}  {time.strftime('%Y-%m-%d', time.gmtime(self.created))}  {self.owner}"


@dataclass(frozen=True)
class PublisherKeyStore:
    """Keeps public keys of publishers."""

    database: Database

    async def add(self, namespace: str, content: bytes, *, by: Actor) -> PublisherKey:
        """Trust a public key in a namespace; the same again is no change. Raise `RequestError` for what is none."""
        check_part("namespace", namespace)
        key, owner = read_public(content)
        row = {"namespace": namespace, "name": key.id, "owner": owner, "public": key.armored, "created": int(time.time())}
        async with self.database.writing() as connection:
            there = await _row(connection, namespace, key.id)
            if there is not None:
                return there
            await connection.execute(publisher_keys.insert().values(**row))
            await record(connection, by, "key.trusted", f"{namespace}: {key.id}", {"owner": owner})
        return PublisherKey(namespace, key.id, owner, int(str(row["created"])))

    async def remove(self, namespace: str, identity: str, *, by: Actor) -> None:
        """Trust a key no more; raise `NotFoundError` when there is none, `ConflictError` while versions stand that it signed."""
        async with self.database.writing() as connection:
            if await _row(connection, namespace, identity) is None:
                raise NotFoundError(f"{namespace} has no key {identity[:40]}", hint="See `fac-registry provider key list`.")
            of = (providers.c.namespace == namespace, provider_versions.c.signer == identity, provider_versions.c.outside)
            held = await connection.execute(select(provider_versions.c.version).join_from(provider_versions, providers).where(*of).limit(1))
            if (version := held.scalar()) is not None:
                hint = "Nobody could install them any more: sign them with another key first."
                raise ConflictError(f"versions of {namespace} are signed with {identity}, {version} for example", hint=hint)
            here = (publisher_keys.c.namespace == namespace, publisher_keys.c.name == identity)
            await connection.execute(publisher_keys.delete().where(*here))
            await record(connection, by, "key.removed", f"{namespace}: {identity}")

    async def list(self, namespace: str | None = None) -> tuple[PublisherKey, ...]:
        """Return the keys of a namespace, or all of them."""
        where = [] if namespace is None else [publisher_keys.c.namespace == namespace]
        async with self.database.reading() as connection:
            rows = await connection.execute(select(publisher_keys).where(*where).order_by(publisher_keys.c.namespace, publisher_keys.c.id))
            return tuple(PublisherKey(row.namespace, row.name, row.owner, row.created) for row in rows)


async def keys_of(connection: AsyncConnection, namespace: str) -> list[PublicKey]:
    """Return the keys of a namespace, the newest first."""
    columns = (publisher_keys.c.name, publisher_keys.c.public)
    rows = await connection.execute(select(*columns).where(publisher_keys.c.namespace == namespace).order_by(publisher_keys.c.id.desc()))
    return [PublicKey(row.name, row.public) for row in rows]


async def _row(connection: AsyncConnection, namespace: str, identity: str) -> PublisherKey | None:
    where = (publisher_keys.c.namespace == namespace, publisher_keys.c.name == identity)
    row = (await connection.execute(select(publisher_keys).where(*where))).first()
    return None if row is None else PublisherKey(row.namespace, row.name, row.owner, row.created)
