"""Namespaces and who may read them without a token."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from fac_registry.address import check_part
from fac_registry.audit import record
from fac_registry.database.tables import namespaces
from fac_registry.gate import Gate, Rules

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Row

    from fac_registry.audit import Actor
    from fac_registry.database import Database


@dataclass(frozen=True)
class NamespaceStore:
    """Namespaces are closed unless somebody opened them; one that nobody has named yet is closed too."""

    database: Database
    rules_of_all: Rules = field(default_factory=Rules)

    async def open_to_all(self) -> frozenset[str]:
        """Return the namespaces that anybody may read."""
        async with self.database.reading() as connection:
            rows = await connection.execute(select(namespaces.c.name).where(namespaces.c.anonymous_read))
            return frozenset(row.name for row in rows)

    async def list(self) -> tuple[Row[Any], ...]:
        """Return all namespaces by name."""
        async with self.database.reading() as connection:
            return tuple((await connection.execute(select(namespaces).order_by(namespaces.c.name))).all())

    async def rules(self, name: str) -> Rules:
        """Return how uploads of a namespace are judged: as it says itself, or else as the registry does."""
        async with self.database.reading() as connection:
            row = (await connection.execute(select(namespaces).where(namespaces.c.name == name))).first()
        gate = Gate(row.gate) if row and row.gate else self.rules_of_all.gate
        return Rules(gate, row.policy, "the namespace's") if row and row.policy else replace(self.rules_of_all, gate=gate)

    async def set_anonymous_read(self, name: str, *, allowed: bool, by: Actor) -> None:
        """Open or close a namespace, making it when needed."""
        await self.set(name, {"anonymous_read": allowed}, by=by)

    async def set(self, name: str, values: Mapping[str, object], *, by: Actor) -> None:
        """Change columns of a namespace, making it when needed; None of ``gate`` or ``policy`` takes back what it says itself."""
        check_part("namespace", name)
        change = namespaces.update().where(namespaces.c.name == name).values(**values)
        async with self.database.writing() as connection:
            if not (await connection.execute(change)).rowcount:
                await connection.execute(namespaces.insert().values(**{"name": name, "anonymous_read": False, **values}))
            await record(connection, by, "namespace.set", name, {key: _said(value) for key, value in values.items()})


def _said(value: object) -> str:
    """Write a value for the audit log: of a text of several lines its digest."""
    if isinstance(value, bool):
        return str(value).lower()
    text = "-" if value is None else str(value)
    return text if "\n" not in text else f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"
