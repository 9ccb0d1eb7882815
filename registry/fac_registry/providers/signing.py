"""The registry's own keys, which sign checksums of providers.

The first is made when the first provider is uploaded; they stand in the database. The newest one signs; clients are given all that are not
retired, so that what an older one signed stays good. Before a key is retired, what it signed is signed again.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import func, select

from fac_core.errors import UserError
from fac_core.sentence import counted
from fac_registry.audit import SERVER, record
from fac_registry.database.tables import provider_versions, signing_keys
from fac_registry.errors import NotFoundError
from fac_registry.providers import key_maker, openpgp
from fac_registry.providers.openpgp import PublicKey

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.audit import Actor
    from fac_registry.database import Database

NAME = "fac-registry"


class KeySummary(msgspec.Struct, frozen=True):
    """What may be shown of a key of the registry's; times in seconds since 1970, ``versions`` that it signed."""

    id: str
    created: int
    retired: int | None
    signs: bool
    versions: int

    def line(self) -> str:
        """One line for people."""
        state = "retired" if self.retired is not None else "signs" if self.signs else "valid"
        return f"{self.id}  {state:<7}  {time.strftime('%Y-%m-%d', time.gmtime(self.created))}  {counted(self.versions, 'version')}"


async def public_keys(connection: AsyncConnection) -> list[PublicKey]:
    """Return the keys that are not retired, the newest first."""
    columns = (signing_keys.c.name, signing_keys.c.public)
    rows = await connection.execute(select(*columns).where(signing_keys.c.retired.is_(None)).order_by(signing_keys.c.id.desc()))
    return [PublicKey(row.name, row.public) for row in rows]


async def make_first_key(database: Database) -> None:
    """Make a key when there is none; that takes seconds, in which nobody waits for this writer."""
    async with database.reading() as connection:
        if await _newest(connection):
            return
    made = await asyncio.to_thread(key_maker.generate, NAME)
    async with database.writing() as connection:
        if not await _newest(connection):
            await _add(connection, made, SERVER)


async def sign(connection: AsyncConnection, content: bytes) -> tuple[str, bytes]:
    """Return the id of the newest key, and its detached binary signature (see `make_first_key`)."""
    newest = await _newest(connection)
    if newest is None:
        raise UserError("there is no key that signs", hint="Make one: fac-registry provider key rotate.")
    identity, secret = newest
    return identity, await asyncio.to_thread(openpgp.sign, secret, content)


@dataclass(frozen=True)
class KeyRing:
    """Shows and changes the registry's own keys."""

    database: Database

    async def list(self) -> tuple[KeySummary, ...]:
        """Return all keys, the oldest first."""
        count = select(func.count()).where(provider_versions.c.signer == signing_keys.c.name, ~provider_versions.c.outside)
        columns = (signing_keys.c.name, signing_keys.c.created, signing_keys.c.retired, count.scalar_subquery().label("versions"))
        async with self.database.reading() as connection:
            rows = (await connection.execute(select(*columns).order_by(signing_keys.c.id))).all()
        return tuple(
            KeySummary(row.name, row.created, row.retired, number == len(rows), row.versions) for number, row in enumerate(rows, 1)
        )

    async def rotate(self, *, by: Actor) -> str:
        """Make a key that signs from now on; what the others signed stays good."""
        made = await asyncio.to_thread(key_maker.generate, NAME)
        async with self.database.writing() as connection:
            await _add(connection, made, by)
        return made.id

    async def check(self, identity: str) -> None:
        """Raise `UserError` unless this key can be retired: `NotFoundError` where there is none."""
        found = {one.id: one for one in await self.list()}
        if identity not in found:
            raise NotFoundError(f"there is no key {identity[:40]}", hint="See `fac-registry provider key list`.")
        if found[identity].signs:
            raise UserError(f"{identity} is the key that signs", hint="Make its successor first: fac-registry provider key rotate.")

    async def retire(self, identity: str, *, by: Actor) -> None:
        """Give a key to clients no more, once nothing stands that it signed."""
        async with self.database.writing() as connection:
            held = select(provider_versions.c.id).where(provider_versions.c.signer == identity, ~provider_versions.c.outside).limit(1)
            if (await connection.execute(held)).first() is not None:
                raise UserError(f"there are versions that {identity} signed", hint="Run it again: something was published meanwhile.")
            here = (signing_keys.c.name == identity, signing_keys.c.retired.is_(None))
            # Nobody needs its secret half any more. Older backups have it, and the database's file may: but no client is given the key.
            change = signing_keys.update().where(*here).values(retired=int(time.time()), secret="")
            if (await connection.execute(change)).rowcount:
                await record(connection, by, "key.retired", identity)


async def _newest(connection: AsyncConnection) -> tuple[str, str] | None:
    newest = select(signing_keys.c.name, signing_keys.c.secret).order_by(signing_keys.c.id.desc()).limit(1)
    row = (await connection.execute(newest)).first()
    return row and (row.name, row.secret)


async def _add(connection: AsyncConnection, made: openpgp.SecretKey, by: Actor) -> None:
    values = {"name": made.id, "secret": made.secret, "public": made.public, "created": int(time.time())}
    await connection.execute(signing_keys.insert().values(**values))
    await record(connection, by, "key.created", made.id)
