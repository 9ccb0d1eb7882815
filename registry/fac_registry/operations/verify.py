"""Prove that a registry holds what it promises: every version's content, byte for byte."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import func, select

from fac_core.sentence import counted
from fac_registry.database.mirror_tables import mirrored_packages
from fac_registry.database.tables import modules, provider_packages, provider_versions, providers, versions
from fac_registry.modules.version import Version, newest
from fac_registry.operations.garbage import Garbage
from fac_registry.storage import BlobMissingError
from fac_registry.version_status import OFFERED, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.database import Database
    from fac_registry.storage import Storage

    # What it is called, the digest of its content, and its size in bytes where the database knows it.
    Held = tuple[str, str, int | None]

CHUNK = 1024 * 1024


class Damage(msgspec.Struct, frozen=True):
    """A version whose content is not what was published, or a module that lists show wrongly, and why; the database's own names none."""

    version: str
    digest: str
    reason: str


class Verified(msgspec.Struct, frozen=True):
    """How many ``versions`` were proven, what is damaged, and the ``orphans``: blobs of no version, which harm nobody.

    ``withdrawn`` counts the yanked and the revoked among the versions: their content is kept, and read again like any other.
    ``database_checked`` tells whether the database was asked to check itself: only SQLite's can be.
    """

    versions: int
    withdrawn: dict[str, int]
    damage: tuple[Damage, ...]
    orphans: tuple[str, ...]
    database_checked: bool

    def sentence(self) -> str:
        """How much is whole, and how much is not."""
        whole = "is as it was published" if self.versions == 1 else "are as they were published"
        return f"{counted(self.versions, 'version')} {whole}, {counted(len(self.damage), 'fault')}"


@dataclass(frozen=True)
class Verifier:
    """Reads everything again; ``step`` is told how many versions of how many are done."""

    database: Database
    storage: Storage
    step: Callable[[int, int], None] | None = None

    async def verify(self) -> Verified:
        """Hash every version's content and ask the database for its own check."""
        async with self.database.reading() as connection:
            held = [*await _modules(connection), *await _providers(connection), *await _mirrored(connection)]
            withdrawn = await _withdrawn(connection)
            complaints = await self.database.backend.complaints(connection)
            damage = [Damage("", "", f"the database: {complaint}") for complaint in complaints or ()]
            damage += await _lists(connection)
        for done, (name, digest, size) in enumerate(held, start=1):
            if reason := await asyncio.to_thread(self._reason, digest, size):
                damage.append(Damage(name, digest, reason))
            if self.step:
                self.step(done, len(held))
        orphans = tuple(sorted(blob.digest for blob in await Garbage(self.database, self.storage).found()))
        proven = len(held) - len([one for one in damage if one.digest])
        return Verified(proven, withdrawn, tuple(damage), orphans, database_checked=complaints is not None)

    def _reason(self, digest: str, size: int | None) -> str | None:
        found, length = hashlib.sha256(), 0
        try:
            with self.storage.open(digest) as stream:
                while chunk := stream.read(CHUNK):
                    found.update(chunk)
                    length += len(chunk)
        except BlobMissingError:
            return "its content is not there"
        except OSError as error:
            return f"its content cannot be read: {error.strerror}"
        if size is not None and length != size:
            return f"its content has {length} bytes instead of {size}"
        return None if found.hexdigest() == digest else "its content has other bytes"


async def _withdrawn(connection: AsyncConnection) -> dict[str, int]:
    counts = dict.fromkeys((State.YANKED.value, State.REVOKED.value), 0)
    for table in (versions, provider_versions):
        query = select(table.c.state, func.count()).where(table.c.state.in_(counts)).group_by(table.c.state)
        for state, count in await connection.execute(query):
            counts[state] += count
    return counts


async def _lists(connection: AsyncConnection) -> list[Damage]:
    """Return the modules that lists show by another version than the newest that they offer."""
    columns = (modules.c.namespace, modules.c.name, modules.c.system, modules.c.newest, versions.c.version, versions.c.state)
    held: dict[tuple[str, str | None], list[Version]] = {}
    for row in await connection.execute(select(*columns).join_from(modules, versions)):
        offered = held.setdefault((f"{row.namespace}/{row.name}/{row.system}", row.newest), [])
        offered += [Version(row.version)] if row.state in OFFERED else []
    wrong = []
    for (address, shown), offered in sorted(held.items()):
        right = newest(offered).text if offered else None
        # A server fills in what an older one left empty.
        if shown not in (None, right):
            wrong.append(Damage(address, "", f"lists show {shown} as its newest version, which is {right or 'none'}"))
    return wrong


async def _modules(connection: AsyncConnection) -> list[Held]:
    address = (modules.c.namespace, modules.c.name, modules.c.system, versions.c.version)
    rows = await connection.execute(select(*address, versions.c.digest, versions.c.size).join_from(versions, modules).order_by(*address))
    return [(f"{row.namespace}/{row.name}/{row.system} {row.version}", row.digest, row.size) for row in rows]


async def _providers(connection: AsyncConnection) -> list[Held]:
    """Return the packages of providers, and of each version the list of checksums and its signature."""
    address, signed = (providers.c.namespace, providers.c.type, provider_versions.c.version), provider_versions.c
    lists = select(*address, signed.sums, signed.signature).join_from(provider_versions, providers).order_by(*address)
    package = provider_packages.c
    packages = select(*address, package.os, package.arch, package.digest, package.size)
    joined = packages.select_from(providers.join(provider_versions).join(provider_packages)).order_by(*address, package.os, package.arch)
    held: list[Held] = [
        (f"{row.namespace}/{row.type} {row.version} {row.os}_{row.arch}", row.digest, row.size) for row in await connection.execute(joined)
    ]
    for each in await connection.execute(lists):
        name = f"{each.namespace}/{each.type} {each.version}"
        held += [(f"{name} SHA256SUMS", each.sums, None), (f"{name} SHA256SUMS.sig", each.signature, None)]
    return held


async def _mirrored(connection: AsyncConnection) -> list[Held]:
    """Return the packages of other registries that are kept."""
    of = mirrored_packages.c
    address = (of.host, of.namespace, of.type, of.version, of.platform)
    rows = await connection.execute(select(*address, of.content, of.size).where(of.content.is_not(None)).order_by(*address))
    return [(f"{row.host}/{row.namespace}/{row.type} {row.version} {row.platform}", row.content, row.size) for row in rows]
