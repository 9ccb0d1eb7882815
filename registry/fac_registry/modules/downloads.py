"""How often versions were handed out: counted in memory, and kept in batches so that reading never waits for a write.

One is counted when a client is told where an archive is: Terraform and OpenTofu ask that at every `init` that fetches a module. A server
that is killed forgets the last few seconds.
"""

from __future__ import annotations

import json
import logging
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import Integer, Text, bindparam, cast, exists, func, literal, select
from sqlalchemy.exc import SQLAlchemyError

from fac_registry.batches import keep_in_batches
from fac_registry.database.columns import LONG
from fac_registry.database.gathered import Given, part
from fac_registry.database.tables import downloads, modules, versions
from fac_registry.modules.repository import is_module

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import ColumnElement, Insert, Subquery, Update

    from fac_registry.address import Address
    from fac_registry.database import Database

LOG = logging.getLogger(__name__)
DAY, WEEK = 86_400, 7
MONDAY = 3
"""1970-01-01 was a Thursday."""
MOST_WEEKS = 26
MOST_ROWS = 1000
"""Versions that one statement counts: of each by itself, a busy server would do little else."""


@dataclass(frozen=True, slots=True)
class Week:
    """Downloads of the seven days from ``monday`` on, in seconds since 1970, UTC."""

    monday: int
    count: int


@dataclass(frozen=True, slots=True)
class Downloaded:
    """Downloads of a module: by version, and of the last weeks, this one included, the oldest first."""

    versions: Mapping[str, int]
    weeks: tuple[Week, ...]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.versions.values())


@dataclass
class Downloads:
    """Counts downloads; `run` keeps them every few seconds and once more when it is cancelled."""

    database: Database
    now: Callable[[], float] = time.time
    _fresh: Counter[tuple[Address, str, int]] = field(default_factory=Counter)

    def note(self, address: Address, version: str) -> None:
        """Count one of a version that there is."""
        self._fresh[address, version, int(self.now()) // DAY] += 1

    async def run(self) -> None:
        """Keep what was counted, until cancelled."""
        await keep_in_batches(self.keep)

    async def keep(self) -> None:
        """Keep what was counted since the last time."""
        fresh, self._fresh = self._fresh, Counter()
        if not fresh:
            return
        try:
            await self._add(fresh)
        except SQLAlchemyError as error:
            # A busy or full database must not stop the registry from reading; the next round tries again.
            LOG.warning("downloads could not be kept", extra={"fields": {"reason": str(error)}})
            self._fresh.update(fresh)

    async def _add(self, fresh: Counter[tuple[Address, str, int]]) -> None:
        """Add to what is kept; versions that are not there any more, since the database was restored, are left out."""
        rows = [(one.namespace, one.name, one.system, version, day, count) for (one, version, day), count in fresh.items()]
        async with self.database.writing() as connection:
            for first in range(0, len(rows), MOST_ROWS):
                given = {"rows": json.dumps(rows[first : first + MOST_ROWS])}
                await connection.execute(_BEGIN, given)
                await connection.execute(_ADD, given)

    async def of(self, address: Address) -> Downloaded:
        """Return what was kept of a module."""
        joined = downloads.join(versions).join(modules)
        summed, week = func.sum(downloads.c.count), (downloads.c.day + MONDAY) // WEEK
        this = (int(self.now()) // DAY + MONDAY) // WEEK
        by_version = select(versions.c.version, summed).select_from(joined).where(*is_module(address)).group_by(versions.c.version)
        by_week = select(week, summed).select_from(joined).where(*is_module(address), week > this - MOST_WEEKS).group_by(week)
        async with self.database.reading() as connection:
            counted = {version: int(count) for version, count in await connection.execute(by_version)}
            weeks = {int(number): int(count) for number, count in await connection.execute(by_week)}
        shown = (Week((number * WEEK - MONDAY) * DAY, weeks.get(number, 0)) for number in range(this - MOST_WEEKS + 1, this + 1))
        return Downloaded(counted, tuple(shown))


def _given() -> Subquery:
    """Return the rows that are given as a table: which version, which day, and how often."""
    row = Given(bindparam("rows", type_=Text)).table_valued("value").c.value
    named = (modules.c[name] == part(row, number) for number, name in enumerate(("namespace", "name", "system")))
    where = (*named, versions.c.module == modules.c.id, versions.c.version == part(row, 3))
    columns = (cast(part(row, 4), Integer).label("day"), cast(part(row, 5), LONG).label("count"))
    return select(versions.c.id.label("version"), *columns).where(*where).subquery("given")


def _begun(given: Subquery) -> tuple[ColumnElement[bool], ...]:
    return downloads.c.version == given.c.version, downloads.c.day == given.c.day


def _begin() -> Insert:
    """Return the statement that gives each version a row of its day, where it has none."""
    given = _given()
    new = select(given.c.version, given.c.day, literal(0)).where(~exists().where(*_begun(given)))
    return downloads.insert().from_select(["version", "day", "count"], new)


def _add() -> Update:
    given = _given()
    return downloads.update().where(*_begun(given)).values(count=downloads.c.count + given.c.count)


_BEGIN, _ADD = _begin(), _add()
