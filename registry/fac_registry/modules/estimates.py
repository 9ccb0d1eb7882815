"""Estimates in the database: one for each example of a version, written once."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from sqlalchemy import select

from fac_registry.audit import record
from fac_registry.database.tables import estimates, modules, versions
from fac_registry.errors import ConflictError, NotFoundError
from fac_registry.modules.estimate import Difference, Estimate, difference
from fac_registry.modules.repository import is_module

if TYPE_CHECKING:
    from fac_registry.address import Address
    from fac_registry.audit import Actor
    from fac_registry.database import Database
    from fac_registry.modules.history import History
    from fac_registry.modules.version import Version

    Estimates: TypeAlias = dict[str, dict[str, Estimate]]
    """By version and example."""


@dataclass(frozen=True)
class EstimateStore:
    """Where estimates stand."""

    database: Database

    async def of(self, address: Address) -> Estimates:
        """Return all estimates of a module."""
        columns = (versions.c.version, estimates.c.example, estimates.c.estimate)
        async with self.database.reading() as connection:
            joined = select(*columns).join_from(versions, modules).join(estimates).where(*is_module(address)).order_by(estimates.c.example)
            found: Estimates = {}
            for row in await connection.execute(joined):
                found.setdefault(row.version, {})[row.example] = msgspec.json.decode(row.estimate, type=Estimate)
        return found

    async def add(self, address: Address, version: Version, example: str, estimate: Estimate, by: Actor) -> tuple[Estimate, bool]:
        """Keep an estimate; return what stands there then and whether this call put it there.

        Raise `NotFoundError` where there is no such version, `ConflictError` where another plan was priced.
        """
        async with self.database.writing() as connection:
            where = (*is_module(address), versions.c.version == version.text)
            row = (await connection.execute(select(versions.c.id).join(modules).where(*where))).scalar()
            if row is None:
                raise NotFoundError(f"there is no version {version} of {address}", hint="Publish it first.")
            one = (estimates.c.version == row, estimates.c.example == example)
            text = (await connection.execute(select(estimates.c.estimate).where(*one))).scalar()
            if text is not None:
                return _same(msgspec.json.decode(text, type=Estimate), estimate, f"example {example!r} of {address} {version}"), False
            said = {"version": row, "example": example, "estimate": msgspec.json.encode(estimate).decode(), "made": int(time.time())}
            await connection.execute(estimates.insert().values(**said))
            told = {"example": example, "plan": f"sha256:{estimate.plan}", "expected": estimate.monthly.expected}
            await record(connection, by, "version.estimated", f"{address} {version}", told)
            return estimate, True


def _same(there: Estimate, new: Estimate, what: str) -> Estimate:
    if there.plan != new.plan:
        raise ConflictError(f"{what} was already priced by another plan", hint="What is said of a version stays: publish the next number.")
    return there


def differences(history: History, found: Estimates, version: Version) -> dict[str, Difference]:
    """Return what each example of a version costs more than in the version before it that was priced for it, as far as one was."""
    older = [one.version.text for one in reversed(history.offered) if one.version < version]
    changed = {}
    for example, new in found.get(version.text, {}).items():
        before = next((text for text in older if example in found.get(text, {})), None)
        if before is not None:
            changed[example] = difference(before, found[before][example], new)
    return changed
