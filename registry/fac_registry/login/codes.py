"""Authorization codes of `terraform login`: good once, for a minute, for whoever holds the secret that the code was asked for with."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, select, update

from fac_registry.audit import Actor, record
from fac_registry.database.tables import login_codes, people, tokens
from fac_registry.oidc.client import challenge
from fac_registry.tokens import Scope
from fac_registry.tokens.store import DAY, New, add

if TYPE_CHECKING:
    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.database import Database

SECONDS = 60
CODE = re.compile(r"[A-Za-z0-9_-]{43}")
VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")


class Consent(msgspec.Struct, frozen=True):
    """What a person lets a client have: a token of theirs, of this scope and namespace, for so many days."""

    person: int
    client: str
    redirect: str
    challenge: str
    name: str
    namespace: str
    scope: Scope
    days: int


@dataclass(frozen=True, slots=True)
class Presented:
    """What a client brings to get its token."""

    code: str
    client: str
    redirect: str
    verifier: str


@dataclass(frozen=True)
class CodeStore:
    """Keeps the hashes of codes."""

    database: Database

    async def make(self, consent: Consent) -> str:
        """Return a new code."""
        code, now = secrets.token_urlsafe(32), int(time.time())
        row = {**msgspec.to_builtins(consent), "hash": _hash(code), "expires": now + SECONDS}
        async with self.database.writing() as connection:
            # What was used is known for an hour, so that a second use can be told from a mistake.
            await connection.execute(delete(login_codes).where(login_codes.c.expires < now - 3600))
            await connection.execute(login_codes.insert().values(**row))
        return code

    async def exchange(self, presented: Presented, request: str) -> tuple[str, int] | None:
        """Return a token and its seconds, or None when the code is not good; whatever is wrong with it, it is good no more.

        A code that comes a second time was stolen, so the token that the first one got ends.
        """
        if not CODE.fullmatch(presented.code):
            return None
        here = login_codes.c.hash == _hash(presented.code)
        async with self.database.reading() as connection:
            # Who guesses waits for no writer.
            if (await connection.execute(select(login_codes.c.hash).where(here))).first() is None:
                return None
        async with self.database.writing() as connection:
            row = (await connection.execute(select(login_codes).where(here))).one()
            by = await _actor(connection, row.person, request)
            if row.used is not None:
                await self._stolen(connection, row, by)
                return None
            await connection.execute(update(login_codes).where(here).values(used=int(time.time())))
            if by is None or not _good(row, presented):
                return None
            new = New(row.namespace, Scope(row.scope), row.name, row.days * DAY, row.person)
            text = await add(connection, new, by=by)
            await connection.execute(update(login_codes).where(here).values(token=text.split("_")[1]))
            return text, row.days * DAY

    async def _stolen(self, connection: AsyncConnection, row: Row[tuple[object, ...]], by: Actor | None) -> None:
        theirs = (tokens.c.id == row.token, tokens.c.revoked.is_(None))
        if row.token and (await connection.execute(update(tokens).where(*theirs).values(revoked=int(time.time())))).rowcount:
            said = {"why": "its code was presented a second time"}
            await record(connection, by or Actor("server"), "token.revoked", str(row.token), said)


def _good(row: Row[tuple[object, ...]], presented: Presented) -> bool:
    """Tell whether a code is in force and presented by the one whom it was made for; every comparison takes the same time."""
    right = [
        hmac.compare_digest(mine.encode(), theirs.encode())
        for mine, theirs in (
            (row.challenge, challenge(presented.verifier)),
            (row.redirect, presented.redirect),
            (row.client, presented.client),
        )
    ]
    return all(right) and bool(VERIFIER.fullmatch(presented.verifier)) and row.expires > time.time()


async def _actor(connection: AsyncConnection, person: int, request: str) -> Actor | None:
    """Return who signs in, or None when they have been blocked since."""
    where = (people.c.id == person, people.c.blocked.is_(None))
    name = (await connection.execute(select(people.c.name).where(*where))).scalar()
    return None if name is None else Actor(f"person {person} {name}", request)


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
