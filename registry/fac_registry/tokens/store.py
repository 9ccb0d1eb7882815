"""Tokens in the database."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import or_, select, update

from fac_core.errors import UserError
from fac_registry.address import check_part
from fac_registry.audit import record
from fac_registry.database.tables import tokens
from fac_registry.tokens import EVERY_NAMESPACE, Grant, Kind, Scope, secret
from fac_registry.tokens.roles import holder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.audit import Actor
    from fac_registry.database import Database

DAY = 86_400


class TokenSummary(msgspec.Struct, frozen=True):
    """What may be shown of a token."""

    id: str
    scope: str
    namespace: str
    name: str
    created: int
    expires: int | None
    revoked: int | None
    last_used: int | None
    person: int | None

    def line(self) -> str:
        """One line for people."""
        state = "revoked" if self.revoked is not None else "expired" if _over(self.expires) else f"until {_day(self.expires)}"
        whose = "" if self.person is None else f"  of person {self.person}"
        used = f"last used {_day(self.last_used)}{whose}"
        return f"{self.id}  {self.scope:<7}  {self.namespace:<20}  {state:<16}  {used}  {self.name}".rstrip()


@dataclass(frozen=True, slots=True)
class New:
    """A token to be made: what it allows, whose it is, and how many ``seconds`` it lives (None: it does not end)."""

    namespace: str
    scope: Scope
    name: str = ""
    seconds: int | None = None
    person: int | None = None
    kind: Kind = Kind.TOKEN
    only: str = ""
    publisher: int | None = None

    def __post_init__(self) -> None:
        """Raise `RequestError` for what is no namespace."""
        if self.namespace != EVERY_NAMESPACE:
            check_part("namespace", self.namespace)


@dataclass(frozen=True)
class TokenStore:
    """Create, look up, list and revoke tokens; all times are seconds since 1970."""

    database: Database

    async def create(self, namespace: str, scope: Scope, *, by: Actor, name: str = "", days: int | None = None) -> str:
        """Keep a new token of nobody and return its text, which cannot be had again."""
        return await self.add(New(namespace, scope, name, None if days is None else days * DAY), by=by)

    async def add(self, new: New, *, by: Actor) -> str:
        """Keep a new token and return its text, which cannot be had again."""
        async with self.database.writing() as connection:
            return await add(connection, new, by=by)

    async def find(self, text: str, kind: Kind = Kind.TOKEN) -> Grant | None:
        """Return what a token allows, or None when it is unknown, expired or revoked, of another kind, or its person is blocked."""
        identity = secret.identity(text)
        if identity is None:
            return None
        async with self.database.reading() as connection:
            row = (await connection.execute(select(tokens).where(tokens.c.id == identity, tokens.c.kind == kind.value))).first()
            if row is None or not secret.matches(text, row.hash) or row.revoked is not None or _over(row.expires):
                return None
            if row.person is None:
                return Grant(row.id, row.name, row.namespace, Scope(row.scope), row.expires, None, row.only, row.publisher)
            person = await holder(connection, row.person)
        return (
            None
            if person is None
            else Grant(row.id, row.name, row.namespace, Scope(row.scope), row.expires, person, row.only, row.publisher)
        )

    async def list(self, person: int | None = None) -> tuple[TokenSummary, ...]:
        """Return all tokens, or those of a person, oldest first; sessions of the pages are none."""
        columns = [tokens.c[field.name] for field in msgspec.structs.fields(TokenSummary)]
        async with self.database.reading() as connection:
            of_kind = select(*columns).where(tokens.c.kind == Kind.TOKEN.value)
            of_kind = of_kind if person is None else of_kind.where(tokens.c.person == person)
            rows = await connection.execute(of_kind.order_by(tokens.c.created, tokens.c.id))
            return tuple(TokenSummary(*row) for row in rows)

    async def revoke(self, identity: str, *, by: Actor) -> None:
        """Make a token useless from now on; raise `UserError` when there is none."""
        async with self.database.writing() as connection:
            found = (await connection.execute(select(tokens.c.revoked).where(tokens.c.id == identity))).first()
            if found is None:
                raise UserError(f"no token has the id {identity!r}", hint="See `fac-registry token list`.")
            if found.revoked is None:
                await connection.execute(update(tokens).where(tokens.c.id == identity).values(revoked=int(time.time())))
                await record(connection, by, "token.revoked", identity)

    async def used(self, when: Mapping[str, int]) -> None:
        """Keep the last use of each token."""
        async with self.database.writing() as connection:
            for identity, moment in when.items():
                # Another server may have kept a later one.
                older = or_(tokens.c.last_used.is_(None), tokens.c.last_used < moment)
                await connection.execute(update(tokens).where(tokens.c.id == identity, older).values(last_used=moment))


async def add(connection: AsyncConnection, new: New, *, by: Actor, said: Mapping[str, str] | None = None) -> str:
    """Keep a new token in a writing transaction and return its text; ``said`` is what else the audit log says of it.

    A session has no entry of its own: the sign-in has one.
    """
    identity, text, kept = secret.create()
    now = int(time.time())
    row: dict[str, object] = {
        "id": identity,
        "hash": kept,
        "name": new.name[:100],
        "namespace": new.namespace,
        "scope": new.scope.value,
        "created": now,
    }
    row |= {"expires": None if new.seconds is None else now + new.seconds, "person": new.person, "kind": new.kind.value}
    row |= {"only": new.only, "publisher": new.publisher}
    await connection.execute(tokens.insert().values(**row))
    if new.kind is Kind.TOKEN:
        detail = {"scope": new.scope.value, "namespace": new.only or new.namespace, "name": new.name[:100]}
        detail |= {} if new.seconds is None else {"days": f"{new.seconds / DAY:.3g}"}
        detail |= {} if new.person is None else {"person": str(new.person)}
        await record(connection, by, "token.created", identity, detail | dict(said or {}))
    return text


def _over(expires: int | None) -> bool:
    return expires is not None and expires <= time.time()


def _day(seconds: int | None) -> str:
    return "never" if seconds is None else time.strftime("%Y-%m-%d", time.gmtime(seconds))
