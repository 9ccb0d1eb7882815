"""People who signed in, as the identity provider said who they are."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select, update

from fac_core.errors import UserError
from fac_registry.audit import Actor, record
from fac_registry.database.tables import people, tokens
from fac_registry.errors import ForbiddenError

if TYPE_CHECKING:
    from fac_registry.database import Database

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the ``issuer`` says that somebody is: ``subject`` never changes, ``name`` is for people to read."""

    issuer: str
    subject: str
    name: str
    groups: tuple[str, ...] = ()


class PersonSummary(msgspec.Struct, frozen=True):
    """What is known of a person; times in seconds since 1970."""

    id: int
    name: str
    subject: str
    issuer: str
    groups: tuple[str, ...]
    seen: int
    blocked: int | None

    def line(self) -> str:
        """One line for people."""
        seen = time.strftime("%Y-%m-%d", time.gmtime(self.seen))
        state = "blocked" if self.blocked is not None else "active"
        return f"{self.id:>5}  {state:<7}  last seen {seen}  {self.name}  {self.subject}  {' '.join(self.groups)}".rstrip()


@dataclass(frozen=True)
class PersonStore:
    """Keeps who signed in."""

    database: Database

    async def signed_in(self, identity: Identity, request: str) -> int:
        """Keep what the provider says of somebody who has just signed in, and return their id; raise `ForbiddenError` when blocked."""
        said = {"name": readable(identity.name) or "somebody", "groups": msgspec.json.encode(sorted(set(identity.groups))).decode()}
        whose = (people.c.issuer == identity.issuer, people.c.subject == identity.subject)
        async with self.database.writing() as connection:
            row = (await connection.execute(select(people.c.id, people.c.blocked).where(*whose))).first()
            if row is not None and row.blocked is not None:
                raise ForbiddenError("you may not sign in here any more", hint="Ask who runs this registry.")
            values = {**said, "seen": int(time.time())}
            if row is None:
                new = people.insert().values(issuer=identity.issuer, subject=identity.subject, **values).returning(people.c.id)
                person = int((await connection.execute(new)).scalar_one())
            else:
                person = int(row.id)
                await connection.execute(update(people).where(people.c.id == person).values(**values))
            await record(connection, Actor(f"person {person} {said['name']}", request), "person.signed-in", str(person), said)
        return person

    async def list(self) -> tuple[PersonSummary, ...]:
        """Return everybody, in the order in which they came."""
        async with self.database.reading() as connection:
            rows = await connection.execute(select(people).order_by(people.c.id))
            return tuple(
                PersonSummary(
                    row.id, row.name, row.subject, row.issuer, msgspec.json.decode(row.groups, type=tuple[str, ...]), row.seen, row.blocked
                )
                for row in rows
            )

    async def block(self, person: int, *, blocked: bool, by: Actor) -> None:
        """Keep somebody out, their tokens and sessions included, or let them sign in again; raise `UserError` for an unknown person."""
        now = int(time.time())
        async with self.database.writing() as connection:
            change = update(people).where(people.c.id == person).values(blocked=now if blocked else None)
            if not (await connection.execute(change)).rowcount:
                raise UserError(f"no person has the id {person}", hint="See `fac-registry person list`.")
            if blocked:
                theirs = (tokens.c.person == person, tokens.c.revoked.is_(None))
                await connection.execute(update(tokens).where(*theirs).values(revoked=now))
            await record(connection, by, "person.blocked" if blocked else "person.unblocked", str(person))


def readable(name: str) -> str:
    """Return a name on one line, without what no name holds."""
    return " ".join("".join(one if one.isprintable() else " " for one in name).split())[:LONGEST_NAME]
