"""Lists of modules: who may see what is decided, filtered, counted and paged by the database."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, func, or_, select

from fac_registry.address import Address
from fac_registry.database.tables import modules, namespaces
from fac_registry.modules.version import Version

if TYPE_CHECKING:
    from sqlalchemy import Row

    from fac_registry.database import Database
    from fac_registry.modules.description import Description

MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Reach:
    """Which namespaces a caller may read: ``every`` one, or the ones open to all and ``own``."""

    every: bool = False
    own: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: all ``words`` (whatever their case), and parts of the address where they are given."""

    words: tuple[str, ...] = ()
    namespace: str | None = None
    name: str | None = None
    system: str | None = None
    verdict: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A module in a list and what its newest version says; ``updated`` in seconds since 1970, ``signals`` counted."""

    address: Address
    newest: Version
    updated: int
    summary: str
    resource_type: str
    service: str
    taggable: bool
    signals: int
    verdict: str
    state: str


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the ``total`` modules that were found, by address, and how many there are of each system and of each verdict."""

    entries: tuple[Entry, ...]
    total: int
    systems: dict[str, int]
    verdicts: dict[str, int]


@dataclass(frozen=True)
class ModuleList:
    """Finds modules."""

    database: Database

    async def find(self, reach: Reach, query: Query, *, offset: int, limit: int) -> Page:
        """Return one page of what the caller may see; systems are counted whatever system is asked for, and so are verdicts."""
        seen = [modules.c.newest.is_not(None), *reached(reach), *_asked(query)]
        facets = {modules.c.system: query.system, modules.c.verdict: query.verdict}
        chosen = [column == value for column, value in facets.items() if value]
        address = (modules.c.namespace, modules.c.name, modules.c.system)
        page = select(modules).where(*seen, *chosen).order_by(*address).offset(offset).limit(limit)
        counts = select(*facets, func.count()).where(*seen).group_by(*facets)
        async with self.database.reading() as connection:
            rows = (await connection.execute(page)).all()
            counted = sorted(map(tuple, await connection.execute(counts)))
        systems, verdicts = Counter[str](), Counter[str]()
        for system, verdict, count in counted:
            systems[system] += count if query.verdict in (None, verdict) else 0
            verdicts[verdict] += count if query.system in (None, system) else 0
        total = systems[query.system] if query.system else systems.total()
        return Page(tuple(map(_entry, rows)), total, dict(+systems), dict(sorted((+verdicts).items())))


def card(address: Address, version: Version, updated: int, description: Description) -> dict[str, Any]:
    """Return the columns of a module that lists are made from."""
    cost = description.cost
    kind, service = (cost.resource_type, cost.billing_service) if cost else ("", "")
    return {
        "newest": version.text,
        "updated": updated,
        "summary": description.summary,
        "resource_type": kind,
        "service": service,
        "taggable": bool(cost and cost.taggable),
        "signals": len(cost.signals) if cost else 0,
        "verdict": description.verdict.state.value,
        "search": " ".join((str(address), description.summary, kind, service)).casefold(),
    }


def reached(reach: Reach) -> list[ColumnElement[bool]]:
    """Return what keeps a query to the namespaces that a caller may read."""
    if reach.every:
        return []
    readable = select(namespaces.c.name).where(or_(namespaces.c.anonymous_read, namespaces.c.name.in_(reach.own)))
    return [modules.c.namespace.in_(readable)]


def _asked(query: Query) -> list[ColumnElement[bool]]:
    parts = {modules.c.namespace: query.namespace, modules.c.name: query.name}
    words = [modules.c.search.contains(word.casefold(), autoescape=True) for word in query.words[:MOST_WORDS]]
    return [*(column == value for column, value in parts.items() if value is not None), *words]


def _entry(row: Row[Any]) -> Entry:
    address = Address(row.namespace, row.name, row.system)
    own = (row.updated, row.summary, row.resource_type, row.service, row.taggable, row.signals, row.verdict, row.state or "current")
    return Entry(address, Version(row.newest), *own)
