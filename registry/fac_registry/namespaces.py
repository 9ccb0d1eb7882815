"""Namespaces and who may read them without a token."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from fac_registry.address import check_part
from fac_registry.audit import record
from fac_registry.database.tables import namespaces

if TYPE_CHECKING:
    from sqlalchemy import Row

    from fac_registry.audit import Actor
    from fac_registry.database import Database


@dataclass(frozen=True)
class NamespaceStore:
    """Namespaces are closed unless somebody opened them; one that nobody has named yet is closed too."""

    database: Database

    async def open_to_all(self) -> frozenset[str]:
        """Return the namespaces that anybody may read."""
        async with self.database.reading() as connection:
            rows = await connection.execute(select(namespaces.c.name).where(namespaces.c.anonymous_read))
            return frozenset(row.name for row in rows)

    async def list(self) -> tuple[Row[Any], ...]:
        """Return all namespaces by name."""
        async with self.database.reading() as connection:
            return tuple((await connection.execute(select(namespaces).order_by(namespaces.c.name))).all())

    async def set_anonymous_read(self, name: str, *, allowed: bool, by: Actor) -> None:
        """Open or close a namespace, making it when needed."""
        check_part("namespace", name)
        change = namespaces.update().where(namespaces.c.name == name).values(anonymous_read=allowed)
        async with self.database.writing() as connection:
            if not (await connection.execute(change)).rowcount:
                await connection.execute(namespaces.insert().values(name=name, anonymous_read=allowed))
            await record(connection, by, "namespace.set", name, {"anonymous_read": str(allowed).lower()})
