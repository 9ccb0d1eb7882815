"""What is known and kept of other registries' providers: what once was proven is never replaced."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from sqlalchemy import select, update

from fac_registry.audit import SERVER, record
from fac_registry.database.mirror_tables import mirrored_indexes, mirrored_packages
from fac_registry.mirror.room import ROW, Room
from fac_registry.modules.version import Version
from fac_registry.providers.address import ProviderAddress
from fac_registry.storage import BlobMissingError

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Table
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.database import Database
    from fac_registry.mirror.registry import Proven
    from fac_registry.storage import Storage

OF_PACKAGE = mirrored_packages.c


class Mirrored(NamedTuple):
    """A provider of another registry."""

    host: str
    address: ProviderAddress

    def __str__(self) -> str:
        return f"{self.host}/{self.address}"

    def row(self, table: Table) -> tuple[ColumnElement[bool], ...]:
        """Return what tells its rows."""
        return (table.c.host == self.host, table.c.namespace == self.address.namespace, table.c.type == self.address.type)

    @property
    def values(self) -> dict[str, str]:
        """Its columns."""
        return {"host": self.host, "namespace": self.address.namespace, "type": self.address.type}


class MirroredPackage(NamedTuple):
    """A package; ``digest`` is the SHA-256 that was signed, ``h1`` is None as long as it is not kept here."""

    provider: Mirrored
    version: Version
    platform: str
    digest: str
    h1: str | None

    @property
    def filename(self) -> str:
        """The name of its zip."""
        return f"terraform-provider-{self.provider.address.type}_{self.version.precedence}_{self.platform}.zip"

    @property
    def hashes(self) -> list[str]:
        """As lock files have them: of what is not kept yet, only what was signed is known."""
        return [*([self.h1] if self.h1 else []), f"zh:{self.digest}"]


@dataclass(frozen=True)
class MirrorStore:
    """Where it stands."""

    database: Database
    storage: Storage
    room: Room = field(default_factory=Room)

    async def index(self, provider: Mirrored) -> dict[str, str]:
        """Return the versions that were listed last, and those that were proven: what is gone there is still here."""
        async with self.database.reading() as connection:
            listed = (await connection.execute(select(mirrored_indexes.c.versions).where(*provider.row(mirrored_indexes)))).scalar()
            proven = await connection.execute(select(OF_PACKAGE.version, OF_PACKAGE.platform).where(*provider.row(mirrored_packages)))
            held = {row.version: row.platform for row in proven}
        return held | (msgspec.json.decode(listed, type=dict[str, str]) if listed else {})

    async def keep_index(self, provider: Mirrored, versions: dict[str, str]) -> None:
        """Keep what was listed; raise `MirrorFullError` where there is no room."""
        said = {"versions": msgspec.json.encode(versions).decode(), "asked": int(time.time())}
        async with self.database.writing() as connection:
            await self.room.check(connection, len(str(said["versions"])))
            where = provider.row(mirrored_indexes)
            changed = await connection.execute(mirrored_indexes.update().where(*where).values(**said))
            if not changed.rowcount:
                await connection.execute(mirrored_indexes.insert().values(**provider.values, **said))

    async def packages(self, provider: Mirrored, version: Version) -> list[MirroredPackage]:
        """Return the packages of a version; none when it was not proven yet."""
        async with self.database.reading() as connection:
            return await _packages(connection, *provider.row(mirrored_packages), OF_PACKAGE.version == version.text)

    async def named(self, digest: str, filename: str) -> list[MirroredPackage]:
        """Return the packages with this content and name: other registries may offer the same."""
        async with self.database.reading() as connection:
            found = await _packages(connection, OF_PACKAGE.digest == digest)
        return [one for one in found if one.filename == filename]

    async def keep_proven(self, provider: Mirrored, version: Version, proven: Proven) -> list[MirroredPackage]:
        """Keep what was proven unless something stands there already; return what stands there then.

        Raise `MirrorFullError` where there is no room.
        """
        async with self.database.writing() as connection:
            where = (*provider.row(mirrored_packages), OF_PACKAGE.version == version.text)
            if there := await _packages(connection, *where):
                return there
            await self.room.check(connection, len(proven.packages) * ROW)
            own = {**provider.values, "version": version.text, "signer": proven.signer, "proven": int(time.time())}
            rows = [{**own, "platform": platform, "digest": digest} for platform, digest in proven.packages.items()]
            await connection.execute(mirrored_packages.insert(), rows)
            for digest in proven.packages.values():
                await _share(connection, provider, digest)
            said = {"key": proven.signer, "packages": len(rows)}
            await record(connection, SERVER, "provider.mirrored", f"{provider} {version}", said)
            return await _packages(connection, *where)

    async def check_room(self, more: int) -> None:
        """Raise `MirrorFullError` where so many bytes more are too many."""
        async with self.database.reading() as connection:
            await self.room.check(connection, more)

    async def keep_content(self, package: MirroredPackage, size: int, h1: str) -> None:
        """Say that the content of a package is kept, which it must be."""
        async with self.database.writing() as connection:
            if not await asyncio.to_thread(self.storage.exists, package.digest):
                raise BlobMissingError(package.digest)
            where = (*package.provider.row(mirrored_packages), OF_PACKAGE.version == package.version.text)
            one = mirrored_packages.update().where(*where, OF_PACKAGE.platform == package.platform, OF_PACKAGE.content.is_(None))
            if (await connection.execute(one.values(content=package.digest, size=size, h1=h1))).rowcount:
                said = {"platform": package.platform, "digest": f"sha256:{package.digest}", "size": size}
                await record(connection, SERVER, "provider.fetched", f"{package.provider} {package.version}", said)
            await _share(connection, package.provider, package.digest)


async def _share(connection: AsyncConnection, provider: Mirrored, digest: str) -> None:
    """Let all who signed the same package of a type have the content that is kept for one of them."""
    same = (OF_PACKAGE.digest == digest, OF_PACKAGE.type == provider.address.type)
    kept = select(OF_PACKAGE.content, OF_PACKAGE.size, OF_PACKAGE.h1).where(*same, OF_PACKAGE.content.is_not(None)).limit(1)
    if (row := (await connection.execute(kept)).first()) is not None:
        await connection.execute(update(mirrored_packages).where(*same, OF_PACKAGE.content.is_(None)).values(row._asdict()))


async def _packages(connection: AsyncConnection, *where: ColumnElement[bool]) -> list[MirroredPackage]:
    rows = await connection.execute(select(mirrored_packages).where(*where).order_by(OF_PACKAGE.platform))
    return [_package(row) for row in rows]


def _package(row: Any) -> MirroredPackage:  # noqa: ANN401 - a row
    provider = Mirrored(row.host, ProviderAddress(row.namespace, row.type))
    return MirroredPackage(provider, Version(row.version), row.platform, row.digest, row.h1)
