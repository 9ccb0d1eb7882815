"""Published providers in the database: packages are added, never changed."""

from __future__ import annotations

import asyncio
import hashlib
import io
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select

from fac_registry.audit import record
from fac_registry.database.tables import namespaces, provider_packages, provider_versions, providers
from fac_registry.errors import ConflictError, NotFoundError, RequestError
from fac_registry.modules.version import Version
from fac_registry.providers.address import Platform, ProviderAddress
from fac_registry.providers.openpgp import signed_by
from fac_registry.providers.publisher_keys import keys_of
from fac_registry.providers.signing import make_first_key, public_keys, sign
from fac_registry.storage import BlobMissingError
from fac_registry.version_status import State, VersionStatus, status_of

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from fac_registry.audit import Actor
    from fac_registry.database import Database
    from fac_registry.providers.openpgp import PublicKey
    from fac_registry.providers.vouched import Vouched
    from fac_registry.storage import Storage
    from fac_registry.uploads import Publishing

NEXT = "A published version never changes: publish under the next number."


@dataclass(frozen=True, slots=True)
class Package:
    """The zip of one platform; ``digest`` is its SHA-256, ``h1`` the hash of what is in it, ``size`` in bytes."""

    platform: Platform
    digest: str
    h1: str
    size: int

    @property
    def hashes(self) -> list[str]:
        """Both hashes as lock files have them."""
        return [self.h1, f"zh:{self.digest}"]


@dataclass(frozen=True, slots=True)
class ProviderVersion:
    """One version with all its packages; ``sums`` and ``signature`` are the digests of SHA256SUMS and of its signature.

    ``signer`` is the key that signed; it is one of the publisher's where the signature came from ``outside``.
    """

    address: ProviderAddress
    version: Version
    protocols: tuple[str, ...]
    sums: str
    signature: str
    packages: tuple[Package, ...]
    status: VersionStatus
    signer: str = ""
    outside: bool = False

    @property
    def prefix(self) -> str:
        """How names of its packages begin."""
        return f"terraform-provider-{self.address.type}_{self.version.precedence}_"

    def filename(self, package: Package) -> str:
        """Return the name of a package's zip, as HashiCorp's releases have it."""
        return f"{self.prefix}{package.platform}.zip"


@dataclass(frozen=True)
class ProviderRepository:
    """Where providers stand."""

    database: Database
    storage: Storage

    async def versions(self, address: ProviderAddress) -> list[ProviderVersion]:
        """Return all versions in ascending order, withdrawn ones included; raise `NotFoundError` for an unknown provider."""
        async with self.database.reading() as connection:
            # What is signed before its first package has come is no version yet.
            found = [one for one in await _versions(connection, address) if one.packages]
        if not found:
            raise NotFoundError(f"there is no provider {address}")
        return sorted(found, key=lambda one: one.version)

    async def keys(self, version: ProviderVersion) -> list[PublicKey]:
        """Return the keys that the signature of a version is checked with: its publisher's, or the registry's, never both."""
        async with self.database.reading() as connection:
            return await (keys_of(connection, version.address.namespace) if version.outside else public_keys(connection))

    async def check(self, address: ProviderAddress, version: Version, package: Package, protocols: tuple[str, ...]) -> None:
        """Raise the `RequestError` for which a package would not be added: before it is kept, so that nothing is left of it."""
        async with self.database.reading() as connection:
            there = await _find(connection, address, version)
        if there is not None:
            await self._same(there, version, package, protocols)

    async def _same(self, there: ProviderVersion, version: Version, package: Package, protocols: tuple[str, ...]) -> bool:
        """Tell whether a package stands there already; raise `RequestError` where it cannot stand beside what does."""
        if _same(there, version, package, protocols):
            return True
        if there.outside:
            with await asyncio.to_thread(self.storage.open, there.sums) as listed:
                _check_listed(there, package, await asyncio.to_thread(listed.read))
        return False

    async def add(
        self, address: ProviderAddress, version: Version, package: Package, protocols: tuple[str, ...], by: Publishing
    ) -> tuple[ProviderVersion, bool]:
        """Add a package and sign the checksums anew, in one transaction; return the version and whether this call changed it.

        The same zip again is no change; another one raises `ConflictError`, and so do other protocols or a number that clients take for the
        same.
        """
        await make_first_key(self.database)
        async with self.database.writing() as connection:
            if not await asyncio.to_thread(self.storage.exists, package.digest):
                raise BlobMissingError(package.digest)
            there = await _find(connection, address, version)
            if there is not None and await self._same(there, version, package, protocols):
                return there, False
            packages = tuple(sorted((*(there.packages if there else ()), package), key=lambda one: one.platform))
            if there is not None and there.outside:
                signed = replace(there, packages=packages)
            else:
                grown = ProviderVersion(address, version, protocols, "", "", packages, there.status if there else VersionStatus())
                signed = await self._sign(connection, grown)
            row = await _row(connection, signed)
            named = {"os": package.platform.os, "arch": package.platform.arch, "digest": package.digest, "h1": package.h1}
            own = {"size": package.size, "published": int(time.time()), "publisher": by.token}
            await connection.execute(provider_packages.insert().values(version=row, **named, **own))
            said = {"platform": package.platform, "digest": f"sha256:{package.digest}", "size": package.size}
            await record(connection, by.by, "provider.published", f"{address} {version}", said)
            return signed, True

    async def _sign(self, connection: AsyncConnection, grown: ProviderVersion) -> ProviderVersion:
        """Keep SHA256SUMS and its signature, and return the version with their digests."""
        lines = "".join(f"{package.digest}  {grown.filename(package)}\n" for package in grown.packages).encode()
        signer, signature = await sign(connection, lines)
        return replace(grown, sums=await keep(self.storage, lines), signature=await keep(self.storage, signature), signer=signer)

    async def vouch(
        self, address: ProviderAddress, version: Version, vouched: Vouched, protocols: tuple[str, ...], by: Actor
    ) -> tuple[str, bool]:
        """Keep a publisher's own signature; return the key that made it, and whether it is new.

        Raise `RequestError` when no key of the namespace made it, `ConflictError` when it is of other packages than are there.
        """
        async with self.database.writing() as connection:
            keys = await keys_of(connection, address.namespace)
            key = await asyncio.to_thread(signed_by, vouched.text, vouched.signature, keys)
            if key is None:
                hint = f"Give the registry the public key: fac-registry provider key trust {address.namespace} KEY.asc"
                raise RequestError(f"no key of {address.namespace} made this signature of this list", hint=hint, status=422)
            there = await _find(connection, address, version)
            signed = there or ProviderVersion(address, version, protocols, "", "", (), VersionStatus())
            _check_vouched(signed, version, vouched, protocols)
            sums, signature = await keep(self.storage, vouched.text), await keep(self.storage, vouched.signature)
            if signed.outside and signed.sums != sums:
                raise ConflictError(f"{address} {version} is already signed with other checksums", hint=NEXT)
            if signed.outside and signed.signature == signature:
                return key, False
            await _row(connection, replace(signed, sums=sums, signature=signature, signer=key, outside=True))
            await record(connection, by, "provider.signed", f"{address} {version}", {"key": key, "sums": f"sha256:{sums}"})
        return key, True


async def keep(storage: Storage, content: bytes) -> str:
    """Keep a list of checksums or a signature as archives are kept, and return its digest."""
    digest = hashlib.sha256(content).hexdigest()
    await asyncio.to_thread(storage.put, digest, io.BytesIO(content))
    return digest


def _check_vouched(there: ProviderVersion, version: Version, vouched: Vouched, protocols: tuple[str, ...]) -> None:
    """Raise `RequestError` unless a publisher's list is of a version, and of all its packages that are there."""
    if (there.version, there.protocols) != (version, protocols):
        raise ConflictError(f"{there.address} {there.version} is already published, with protocols {', '.join(there.protocols)}", hint=NEXT)
    if not any(name.startswith(there.prefix) and name.endswith(".zip") for name in vouched.sums):
        raise RequestError(
            f"the list names no package of {there.address} {version}", hint=f"It names files such as {there.prefix}linux_amd64.zip."
        )
    for package in there.packages:
        if vouched.sums.get(there.filename(package)) != package.digest:
            text = f"the list does not hold {there.filename(package)} as it is published"
            raise ConflictError(text, hint="What is published never changes, and nobody could install it with this list.")


def _check_listed(there: ProviderVersion, package: Package, sums: bytes) -> None:
    """Raise `RequestError` for a package that its publisher did not sign."""
    if f"{package.digest}  {there.filename(package)}" not in sums.decode().replace(" *", "  ").splitlines():
        text = f"{there.filename(package)} is not in the list that its publisher signed, or with another checksum"
        raise RequestError(text, hint="Publish what was signed, or the next number.", status=422)


def _same(there: ProviderVersion, version: Version, package: Package, protocols: tuple[str, ...]) -> bool:
    """Tell whether a package stands there already; raise `ConflictError` when something else does."""
    if there.version != version:
        raise ConflictError(f"{there.address} {there.version} is already published, and clients cannot tell {version} from it", hint=NEXT)
    if there.status.state is State.REVOKED:
        raise ConflictError(f"{there.address} {version} is {there.status.words}", hint=NEXT)
    if there.protocols != protocols:
        raise ConflictError(f"{there.address} {version} is already published with protocols {', '.join(there.protocols)}", hint=NEXT)
    old = next((one for one in there.packages if one.platform == package.platform), None)
    if old is not None and old.digest != package.digest:
        raise ConflictError(f"{there.address} {version} is already published for {package.platform} with other content", hint=NEXT)
    return old is not None


async def _find(connection: AsyncConnection, address: ProviderAddress, version: Version) -> ProviderVersion | None:
    """Return what stands under a number, or under one that clients take for the same."""
    return next((one for one in await _versions(connection, address) if one.version.precedence == version.precedence), None)


async def _versions(connection: AsyncConnection, address: ProviderAddress) -> list[ProviderVersion]:
    where = (providers.c.namespace == address.namespace, providers.c.type == address.type)
    of_version = provider_versions.c
    named = (
        of_version.version.label("number"),
        of_version.protocols,
        of_version.sums,
        of_version.signature,
        of_version.signer,
        of_version.outside,
    )
    status = (of_version.state, of_version.reason, of_version.replaced_by, of_version.since)
    own = (provider_packages.c.os, provider_packages.c.arch, provider_packages.c.digest, provider_packages.c.h1, provider_packages.c.size)
    joined = select(*named, *status, *own).select_from(providers.join(provider_versions).outerjoin(provider_packages)).where(*where)
    rows: dict[str, list[Any]] = {}
    for row in await connection.execute(joined.order_by(provider_packages.c.os, provider_packages.c.arch)):
        rows.setdefault(row.number, []).append(row)
    return [_version(address, of) for of in rows.values()]


def _version(address: ProviderAddress, rows: list[Any]) -> ProviderVersion:
    first = rows[0]
    packages = tuple(Package(Platform(row.os, row.arch), row.digest, row.h1, row.size) for row in rows if row.os is not None)
    protocols = msgspec.json.decode(first.protocols, type=tuple[str, ...])
    own = (first.sums, first.signature, packages, status_of(first), first.signer, bool(first.outside))
    return ProviderVersion(address, Version(first.number), protocols, *own)


async def _row(connection: AsyncConnection, version: ProviderVersion) -> int:
    """Return the row of a version with its new checksums, making it, its provider and its namespace when they are not there."""
    provider = await _provider(connection, version.address)
    signed = {"sums": version.sums, "signature": version.signature, "signer": version.signer, "outside": version.outside}
    number = (provider_versions.c.provider == provider, provider_versions.c.precedence == version.version.precedence)
    row = (await connection.execute(select(provider_versions.c.id).where(*number))).scalar()
    if row is not None:
        await connection.execute(provider_versions.update().where(provider_versions.c.id == row).values(**signed))
        return int(row)
    values = {
        "provider": provider,
        "version": version.version.text,
        "precedence": version.version.precedence,
        "published": int(time.time()),
    }
    protocols = msgspec.json.encode(version.protocols).decode()
    made = provider_versions.insert().values(**values, **signed, protocols=protocols).returning(provider_versions.c.id)
    return int((await connection.execute(made)).scalar_one())


async def _provider(connection: AsyncConnection, address: ProviderAddress) -> int:
    where = (providers.c.namespace == address.namespace, providers.c.type == address.type)
    row = (await connection.execute(select(providers.c.id).where(*where))).scalar()
    if row is not None:
        return int(row)
    if (await connection.execute(select(namespaces.c.name).where(namespaces.c.name == address.namespace))).first() is None:
        await connection.execute(namespaces.insert().values(name=address.namespace, anonymous_read=False))
    made = providers.insert().values(namespace=address.namespace, type=address.type).returning(providers.c.id)
    return int((await connection.execute(made)).scalar_one())
