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
from fac_registry.tokens import EVERY_NAMESPACE, Grant, Scope, secret

if TYPE_CHECKING:
    from collections.abc import Mapping

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

    def line(self) -> str:
        """One line for people."""
        state = "revoked" if self.revoked is not None else "expired" if _over(self.expires) else f"until {_day(self.expires)}"
        return f"{self.id}  {self.scope:<7}  {self.namespace:<20}  {state:<16}  last used {_day(self.last_used)}  {self.name}".rstrip()


@dataclass(frozen=True)
class TokenStore:
    """Create, look up, list and revoke tokens; all times are seconds since 1970."""

    database: Database

    async def create(self, namespace: str, scope: Scope, *, by: Actor, name: str = "", days: int | None = None) -> str:
        """Keep a new token and return its text, which cannot be had again."""
        if namespace != EVERY_NAMESPACE:
            check_part("namespace", namespace)
        identity, text, kept = secret.create()
        now = int(time.time())
        row = {"id": identity, "hash": kept, "name": name[:100], "namespace": namespace, "scope": scope.value, "created": now}
        async with self.database.writing() as connection:
            await connection.execute(tokens.insert().values(**row, expires=None if days is None else now + days * DAY))
            said = {"scope": scope.value, "namespace": namespace, "name": name[:100]} | ({} if days is None else {"days": days})
            await record(connection, by, "token.created", identity, said)
        return text

    async def find(self, text: str) -> Grant | None:
        """Return what a token allows, or None when it is unknown, expired or revoked."""
        identity = secret.identity(text)
        if identity is None:
            return None
        async with self.database.reading() as connection:
            row = (await connection.execute(select(tokens).where(tokens.c.id == identity))).first()
        if row is None or not secret.matches(text, row.hash) or row.revoked is not None or _over(row.expires):
            return None
        return Grant(row.id, row.name, row.namespace, Scope(row.scope), row.expires)

    async def list(self) -> tuple[TokenSummary, ...]:
        """Return all tokens, oldest first."""
        columns = [tokens.c[field.name] for field in msgspec.structs.fields(TokenSummary)]
        async with self.database.reading() as connection:
            rows = await connection.execute(select(*columns).order_by(tokens.c.created, tokens.c.id))
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


def _over(expires: int | None) -> bool:
    return expires is not None and expires <= time.time()


def _day(seconds: int | None) -> str:
    return "never" if seconds is None else time.strftime("%Y-%m-%d", time.gmtime(seconds))
