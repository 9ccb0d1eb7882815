"""The key that signs checksums of providers: OpenPGP, RSA with 4096 bits, which every version of Terraform takes.

It is made when the first provider is uploaded and stands in the database. The newest one signs; clients are given all of them, so that
what an older one signed stays good.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from fac_core.errors import UserError
from fac_registry.audit import SERVER, record
from fac_registry.database.tables import signing_keys

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.database import Database

NAME = "fac-registry"
KEY_ID = 16


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What clients check signatures with; ``id`` has 16 upper-case hex digits."""

    id: str
    armored: str


async def public_keys(connection: AsyncConnection) -> list[PublicKey]:
    """Return all keys, the newest first."""
    rows = await connection.execute(select(signing_keys.c.name, signing_keys.c.public).order_by(signing_keys.c.id.desc()))
    return [PublicKey(row.name, row.public) for row in rows]


async def make_first_key(database: Database) -> None:
    """Make a key when there is none; that takes seconds, in which nobody waits for this writer."""
    async with database.reading() as connection:
        if (await connection.execute(select(signing_keys.c.id).limit(1))).first():
            return
    identity, secret, public = await asyncio.to_thread(_generate)
    async with database.writing() as connection:
        if not (await connection.execute(select(signing_keys.c.id).limit(1))).first():
            await connection.execute(signing_keys.insert().values(name=identity, secret=secret, public=public, created=int(time.time())))
            await record(connection, SERVER, "key.created", identity)


async def sign(connection: AsyncConnection, content: bytes) -> bytes:
    """Return a detached binary signature by the newest key (see `make_first_key`)."""
    newest = select(signing_keys.c.secret).order_by(signing_keys.c.id.desc()).limit(1)
    secret = (await connection.execute(newest)).scalar_one()
    return await asyncio.to_thread(_signed, secret, content)


def _generate() -> tuple[str, str, str]:
    try:
        from pysequoia import CipherSuite, Tsk  # noqa: PLC0415 - an extra
    except ImportError as error:
        hint = "Install it: pip install 'finops-as-code[registry,providers]'."
        raise UserError("signing providers needs pysequoia, which is not installed", hint=hint) from error
    # A key that ends would end installing of everything it signed.
    key = Tsk.generate(NAME, cipher_suite=CipherSuite.RSA4k, validity_seconds=None)
    public = key.extract_certificate()
    return public.fingerprint[-KEY_ID:].upper(), str(key), str(public)


def _signed(secret: str, content: bytes) -> bytes:
    from pysequoia import SignatureMode, Tsk  # noqa: PLC0415 - an extra
    from pysequoia import sign as detached  # noqa: PLC0415

    return bytes(detached(Tsk.from_bytes(secret.encode()).signer(), content, mode=SignatureMode.DETACHED, armor=False))
