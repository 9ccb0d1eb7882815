"""The audit log: what was changed, by whom, in the same transaction as the change, each entry sealing the one before.

An entry's hash is the SHA-256 of the hash before it and of what it says, so an entry that is changed, taken out or put in breaks the chain
from there on. Entries missing at the end break nothing: whoever wants to notice keeps the last hash elsewhere.
"""

from __future__ import annotations

import getpass
import hashlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import ColumnElement, select

from fac_registry.database.tables import audit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection, Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.database import Database

FIRST = "0" * 64


@dataclass(frozen=True, slots=True)
class Actor:
    """Who changes something, as the log says it; ``request`` is the id of the request, as log lines have it."""

    name: str
    request: str = ""

    @classmethod
    def command(cls) -> Actor:
        """Return who runs this command: the login name, as the system says it."""
        try:
            return cls(f"command of {getpass.getuser()}")
        except (KeyError, OSError):  # a user without a name, in a container for example
            return cls("command")


SERVER = Actor("server")


class Entry(msgspec.Struct, frozen=True):
    """One line of the log; ``at`` in seconds since 1970."""

    id: int
    at: int
    actor: str
    action: str
    subject: str
    detail: dict[str, str]
    request: str
    hash: str

    def sealed(self, before: str) -> str:
        """Return the hash that this entry has after the one whose hash is ``before``."""
        said = [before, self.id, self.at, self.actor, self.action, self.subject, sorted(self.detail.items()), self.request]
        return hashlib.sha256(msgspec.json.encode(said)).hexdigest()

    def line(self) -> str:
        """One line for people."""
        more = " ".join(f"{name}={value}" for name, value in self.detail.items())
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.at))
        return f"{self.id:>6}  {when}  {self.actor:<24}  {self.action:<18}  {self.subject}  {more}".rstrip()


async def record(connection: AsyncConnection, by: Actor, action: str, subject: str, detail: Mapping[str, object] | None = None) -> None:
    """Add an entry in the writing transaction of what it tells of."""
    await connection.run_sync(record_now, by, action, subject, detail)


def record_now(connection: Connection, by: Actor, action: str, subject: str, detail: Mapping[str, object] | None = None) -> None:
    """Do what `record` does, where nothing is asynchronous."""
    last = connection.execute(select(audit.c.id, audit.c.hash).order_by(audit.c.id.desc()).limit(1)).first()
    number, before = (last.id + 1, last.hash) if last else (1, FIRST)
    said = {name: str(value) for name, value in (detail or {}).items()}
    entry = Entry(number, int(time.time()), by.name, action, subject, said, by.request, "")
    row = msgspec.structs.asdict(entry) | {"detail": msgspec.json.encode(said).decode(), "hash": entry.sealed(before)}
    connection.execute(audit.insert().values(**row))


class Chain(msgspec.Struct, frozen=True):
    """What the log proves: ``entries`` up to the one whose hash is ``last``, and the faults that were found."""

    entries: int
    last: str
    faults: tuple[str, ...]


@dataclass(frozen=True)
class AuditLog:
    """Reads the log."""

    database: Database

    async def entries(
        self, *, since: int = 0, before: int | None = None, action: str | None = None, subject: str | None = None, limit: int = 100
    ) -> list[Entry]:
        """Return the newest entries, or those before one, the oldest of them first; ``subject`` is the beginning of one."""
        where: list[ColumnElement[bool]] = [audit.c.at >= since]
        if before is not None:
            where.append(audit.c.id < before)
        if action is not None:
            where.append(audit.c.action == action)
        if subject is not None:
            where.append(audit.c.subject.startswith(subject, autoescape=True))
        async with self.database.reading() as connection:
            rows = (await connection.execute(select(audit).where(*where).order_by(audit.c.id.desc()).limit(limit))).all()
        return [entry_of(row) for row in reversed(rows)]

    async def verify(self, last: str | None = None) -> Chain:
        """Follow the chain from its first entry to its last; ``last`` is a hash that must be on it."""
        async with self.database.reading() as connection:
            rows = (await connection.execute(select(audit).order_by(audit.c.id))).all()
        return follow(map(entry_of, rows), last)


def follow(entries: Iterable[Entry], last: str | None = None) -> Chain:
    """Return what a log proves that holds these entries."""
    before, number, count = FIRST, 1, 0
    faults: list[str] = []
    for entry in entries:
        count += 1
        last = None if entry.hash == last else last
        if entry.id != number:
            missing = f"entry {number} is" if entry.id == number + 1 else f"entries {number} to {entry.id - 1} are"
            faults.append(f"{missing} missing")
        elif entry.hash != entry.sealed(before):
            faults.append(f"entry {entry.id} is not as it was written, or the one before it is not")
        before, number = entry.hash, entry.id + 1
    if last is not None:
        faults.append("the entry that was once the last is missing, and so is what followed it")
    return Chain(count, before if count else "", tuple(faults))


def entry_of(row: Row[Any]) -> Entry:
    """Return the entry that a row holds."""
    detail = msgspec.json.decode(row.detail, type=dict[str, str])
    return Entry(row.id, row.at, row.actor, row.action, row.subject, detail, row.request, row.hash)
