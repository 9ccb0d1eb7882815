"""What the gate of a namespace did not let in: of the upload nothing is left but an entry in the audit log, which pages read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from fac_registry.audit import Entry, entry_of, record
from fac_registry.database.tables import audit, modules, versions

if TYPE_CHECKING:
    from fac_registry.address import Address
    from fac_registry.audit import Actor
    from fac_registry.database import Database
    from fac_registry.modules.version import Version

ACTION = "version.not_taken"
MOST_SHOWN, MOST_READ, MOST_WHY = 10, 200, 500


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A version that was not taken; ``at`` in seconds since 1970."""

    what: str
    at: int
    why: str


@dataclass(frozen=True)
class NotTakenVersions:
    """Notes what a gate does not let in, and tells of it while no version stands there."""

    database: Database

    async def note(self, address: Address, version: Version, why: str, by: Actor) -> None:
        """Note it, unless the same was said of this version last: a pipeline that tries again and again fills no log."""
        subject, said = f"{address} {version}", why[:MOST_WHY]
        last = select(audit).where(audit.c.action == ACTION, audit.c.subject == subject).order_by(audit.c.id.desc()).limit(1)
        async with self.database.writing() as connection:
            row = (await connection.execute(last)).first()
            if row is None or entry_of(row).detail.get("why") != said:
                await record(connection, by, ACTION, subject, {"why": said})

    async def of(self, namespace: str) -> tuple[NotTaken, ...]:
        """Return what was not taken last, the newest first, but nothing that was published since."""
        begins = audit.c.subject.startswith(f"{namespace}/", autoescape=True)
        newest = select(audit).where(audit.c.action == ACTION, begins).order_by(audit.c.id.desc()).limit(MOST_READ)
        parts = (modules.c.namespace, modules.c.name, modules.c.system, versions.c.version)
        async with self.database.reading() as connection:
            entries = [entry_of(row) for row in (await connection.execute(newest)).all()]
            if not entries:
                return ()
            asked = {one.subject.split("/")[1] for one in entries}
            published = select(*parts).join_from(versions, modules).where(modules.c.namespace == namespace, modules.c.name.in_(asked))
            there = {f"{ns}/{name}/{system} {version}" for ns, name, system, version in await connection.execute(published)}
        latest: dict[str, Entry] = {}
        for one in entries:
            if one.subject not in there:
                latest.setdefault(one.subject, one)
        return tuple(NotTaken(one.subject, one.at, one.detail.get("why", "")) for one in list(latest.values())[:MOST_SHOWN])
