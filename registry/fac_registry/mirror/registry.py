"""What a mirror asks another registry, and what of the answers is proven."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urljoin

from fac_core.errors import UserError
from fac_registry.errors import RequestError, UpstreamError
from fac_registry.mirror.told import Discovered, ToldPackage, ToldVersions
from fac_registry.modules.version import Version
from fac_registry.providers.address import Platform
from fac_registry.providers.openpgp import MOST_SIGNATURE, PublicKey, signed_by
from fac_registry.providers.reader import LIMITS

if TYPE_CHECKING:
    from fac_registry.mirror.upstream import Upstream
    from fac_registry.providers.address import ProviderAddress

MOST_SUMS, MOST_KEYS = 1024 * 1024, 16
LINE = re.compile(r"([0-9a-f]{64}) [ *](\S+)")
USUAL = "linux_amd64"


@dataclass(frozen=True, slots=True)
class Proven:
    """The packages of a version by platform, with the SHA-256 of each, as the key ``signer`` has signed them."""

    signer: str
    packages: dict[str, str]


@dataclass(frozen=True)
class OtherRegistry:
    """Another registry, as its own clients see it."""

    upstream: Upstream

    async def versions(self, host: str, address: ProviderAddress) -> dict[str, str]:
        """Return all versions that clients could choose, each with a platform that it is there for."""
        base = await self._base(host)
        told = await self.upstream.read(f"{base}{address}/versions", ToldVersions)
        found = {}
        for one in told.versions:
            platforms = [f"{each.os}_{each.arch}" for each in one.platforms if _good(one.version, each.os, each.arch)]
            if platforms:
                found[one.version] = USUAL if USUAL in platforms else platforms[0]
        return found

    async def prove(self, host: str, address: ProviderAddress, version: Version, platform: str) -> Proven:
        """Return what a version consists of; raise `UpstreamError` unless a key that the registry names has signed it."""
        at, told = await self._package(host, address, version, platform)
        sums = await self.upstream.content(urljoin(at, told.shasums_url), MOST_SUMS)
        signature = await self.upstream.content(urljoin(at, told.shasums_signature_url), MOST_SIGNATURE)
        keys = [PublicKey(key.key_id, key.ascii_armor) for key in told.signing_keys.gpg_public_keys[:MOST_KEYS]]
        try:
            signer = signed_by(sums, signature, keys)
        except (RequestError, ValueError, RuntimeError) as error:
            raise UpstreamError(f"the checksums of {host}/{address} {version} are not signed as Terraform asks for") from error
        if signer is None:
            raise UpstreamError(f"the checksums of {host}/{address} {version} are signed by none of the registry's keys")
        return Proven(signer, _packages(sums, address, version))

    async def download(self, host: str, address: ProviderAddress, version: Version, platform: str, out: BinaryIO) -> tuple[str, int]:
        """Write a package to a file; return its SHA-256 and its bytes."""
        at, told = await self._package(host, address, version, platform)
        return await self.upstream.download(urljoin(at, told.download_url), out, LIMITS.upload)

    async def _package(self, host: str, address: ProviderAddress, version: Version, platform: str) -> tuple[str, ToldPackage]:
        at = f"{await self._base(host)}{address}/{version}/download/{platform.replace('_', '/', 1)}"
        return at, await self.upstream.read(at, ToldPackage)

    async def _base(self, host: str) -> str:
        discovery = f"https://{host}/.well-known/terraform.json"
        base = urljoin(discovery, (await self.upstream.read(discovery, Discovered)).providers)
        return base if base.endswith("/") else f"{base}/"


def _good(version: str, system: str, processor: str) -> bool:
    try:
        Version(version)
        Platform(system, processor)
    except UserError:
        return False
    return True


def _packages(sums: bytes, address: ProviderAddress, version: Version) -> dict[str, str]:
    """Return the packages that a list of checksums names, by platform; raise `UpstreamError` where it names none."""
    begin, found = f"terraform-provider-{address.type}_{version.precedence}_", {}
    for line in sums.decode("utf-8", "replace").splitlines():
        match = LINE.fullmatch(line)
        if match is not None and match[2].startswith(begin) and match[2].endswith(".zip"):
            platform = match[2].removeprefix(begin).removesuffix(".zip")
            if _good(version.text, *(platform.split("_", 1) if "_" in platform else (platform, ""))):
                found[platform] = match[1]
    if not found:
        raise UpstreamError(f"the checksums of {address} {version} name no package")
    return found
