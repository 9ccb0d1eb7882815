"""What people may do: roles in namespaces, held by groups of the identity provider, by single people, or by everyone who signed in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import or_, select

from fac_core.errors import UserError
from fac_registry.address import check_part
from fac_registry.audit import record
from fac_registry.database.tables import people, roles
from fac_registry.errors import NotFoundError
from fac_registry.tokens import EVERY_NAMESPACE, Holder, Scope

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import ColumnElement
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.audit import Actor
    from fac_registry.database import Database

LONGEST = 255
"""Characters of a group's name."""


class Of(StrEnum):
    """Whose a role is."""

    GROUP = "group"
    PERSON = "person"
    EVERYONE = "everyone"


class Role(msgspec.Struct, frozen=True):
    """``scope`` in ``namespace`` for the group, or the person whose id, ``who`` names."""

    namespace: str
    scope: Scope
    kind: Of
    who: str = ""

    def __post_init__(self) -> None:
        """Raise `UserError` for what names nobody or no namespace."""
        if self.namespace != EVERY_NAMESPACE:
            check_part("namespace", self.namespace)
        if self.kind is Of.EVERYONE and self.who:
            raise UserError("everyone has no name", hint="Name a group or a person, or nobody.")
        if self.kind is not Of.EVERYONE and not (self.who.isprintable() and 0 < len(self.who) <= LONGEST):
            raise UserError("the name of the group or person is empty, too long or not printable", hint="Write it as the sign-in gives it.")

    def line(self) -> str:
        """One line for people."""
        return f"{self.namespace:<20}  {self.scope:<7}  {self.kind:<8}  {self.who}".rstrip()

    @property
    def subject(self) -> str:
        """How the audit log calls the holder."""
        return f"{self.namespace}: {self.kind} {self.who}".rstrip()


@dataclass(frozen=True)
class RoleStore:
    """Grants, lists and takes away roles; without any, a person may do nothing."""

    database: Database

    async def grant(self, role: Role, *, by: Actor) -> None:
        """Let somebody do something, instead of what they could in this namespace before; raise `UserError` for an unknown person."""
        async with self.database.writing() as connection:
            await _check(connection, role)
            await connection.execute(roles.delete().where(*_is(role)))
            await connection.execute(roles.insert().values(**msgspec.to_builtins(role)))
            await record(connection, by, "role.granted", role.subject, {"scope": role.scope.value})

    async def remove(self, role: Role, *, by: Actor) -> None:
        """Take a role away, whatever its scope; raise `NotFoundError` when there is none."""
        async with self.database.writing() as connection:
            if not (await connection.execute(roles.delete().where(*_is(role)))).rowcount:
                raise NotFoundError(f"there is no role {role.subject}", hint="See `fac-registry role list`.")
            await record(connection, by, "role.removed", role.subject)

    async def list(self, namespace: str | None = None) -> tuple[Role, ...]:
        """Return the roles of a namespace, or all of them."""
        where = [] if namespace is None else [roles.c.namespace == namespace]
        order = (roles.c.namespace, roles.c.kind, roles.c.who)
        async with self.database.reading() as connection:
            found = await connection.execute(select(roles).where(*where).order_by(*order))
            return tuple(Role(row.namespace, Scope(row.scope), Of(row.kind), row.who) for row in found)


async def holder(connection: AsyncConnection, person: int) -> Holder | None:
    """Return a person with all that they may do now, or None when they are blocked."""
    row = (await connection.execute(select(people).where(people.c.id == person))).first()
    if row is None or row.blocked is not None:
        return None
    groups = msgspec.json.decode(row.groups, type=list[str])
    theirs = or_(
        roles.c.kind == Of.EVERYONE.value,
        (roles.c.kind == Of.PERSON.value) & (roles.c.who == str(person)),
        (roles.c.kind == Of.GROUP.value) & roles.c.who.in_(groups),
    )
    found = (await connection.execute(select(roles.c.namespace, roles.c.scope).where(theirs))).all()
    return Holder(person, row.name, highest((row.namespace, Scope(row.scope)) for row in found))


def highest(found: Iterable[tuple[str, Scope]]) -> dict[str, Scope]:
    """Return the highest scope in each namespace."""
    best: dict[str, Scope] = {}
    for namespace, scope in found:
        if namespace not in best or scope.rank > best[namespace].rank:
            best[namespace] = scope
    return best


def _is(role: Role) -> tuple[ColumnElement[bool], ...]:
    return (roles.c.namespace == role.namespace, roles.c.kind == role.kind.value, roles.c.who == role.who)


async def _check(connection: AsyncConnection, role: Role) -> None:
    if role.kind is not Of.PERSON:
        return
    known = role.who.isascii() and role.who.isdigit() and len(role.who) <= len(str(2**31))
    if not known or (await connection.execute(select(people.c.id).where(people.c.id == int(role.who)))).first() is None:
        raise UserError(
            f"no person has the id {role.who!r}", hint="See `fac-registry person list`: they are there once they have signed in."
        )
