"""Publish a provider over HTTP: ``PUT /v1/providers/<namespace>/<type>/<version>/<os>/<arch>`` with the zip as the body.

Needs a token of scope publish. ``?protocols=5.0,6.0`` says which plugin protocols it speaks (5.0 without).
Answers as uploads of modules do.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from starlette.responses import JSONResponse
from starlette.routing import Route

from fac_registry.errors import RequestError
from fac_registry.modules.version import Version
from fac_registry.openapi import UPLOAD, Asked, operation
from fac_registry.providers.address import Platform, ProviderAddress
from fac_registry.providers.answers import PublishedPackage
from fac_registry.providers.protocol import PROVIDER
from fac_registry.providers.repository import Package

if TYPE_CHECKING:
    from starlette.requests import Request

    from fac_registry.providers.reader import ProviderReader
    from fac_registry.providers.repository import ProviderRepository
    from fac_registry.uploads import Uploads

# Terraform takes plugin protocols from 5 to below 7 (provider registry protocol, seen 2026-11-28).
PROTOCOLS = re.compile(r"[56]\.[0-9]{1,3}(,[56]\.[0-9]{1,3}){0,7}")
PROTOCOLS_ASKED = (
    Asked(
        "protocols",
        "Plugin protocols that it speaks, parted by commas; 5.0 without.",
        {"type": "string", "pattern": f"^{PROTOCOLS.pattern}$"},
    ),
)


class _Named(NamedTuple):
    address: ProviderAddress
    version: Version
    platform: Platform
    protocols: tuple[str, ...]


@dataclass(frozen=True)
class ProviderUploads:
    """The publishing route."""

    repository: ProviderRepository
    reader: ProviderReader
    uploads: Uploads

    @property
    def routes(self) -> list[Route]:
        """The one route."""
        return [Route(PROVIDER + "/{version}/{os}/{arch}", self.put, methods=["PUT"])]

    @operation(answers={200: PublishedPackage, 201: PublishedPackage}, scope="publish", query=PROTOCOLS_ASKED, body=UPLOAD)
    async def put(self, request: Request) -> JSONResponse:
        """Take the zip of one platform."""
        async with self.uploads.take(request, _named) as upload:
            address, version, platform, protocols = upload.named
            h1 = await self.reader.h1(upload.content, address.type)
            package = Package(platform, upload.digest, h1, upload.size)
            await self.repository.check(address, version, package, protocols)
            await asyncio.to_thread(self._keep, upload.digest, upload.content)
            published, new = await self.repository.add(address, version, package, protocols, upload.by)
        named = {"address": str(address), "version": version.text, "platform": str(platform), "digest": f"sha256:{package.digest}"}
        platforms = [str(one.platform) for one in published.packages]
        return JSONResponse({**named, "new": new, "platforms": platforms}, 201 if new else 200)

    def _keep(self, digest: str, content: BinaryIO) -> None:
        content.seek(0)
        self.repository.storage.put(digest, content)


def _named(request: Request) -> tuple[str, _Named]:
    parts = request.path_params
    address, version = ProviderAddress(parts["namespace"], parts["type"]), Version(parts["version"])
    return str(address), _Named(address, version, Platform(parts["os"], parts["arch"]), protocols_of(request))


def protocols_of(request: Request) -> tuple[str, ...]:
    """Return the plugin protocols that a request names; raise `RequestError` for what are none."""
    text = request.query_params.get("protocols", "5.0")
    if not PROTOCOLS.fullmatch(text):
        raise RequestError("protocols names no plugin protocols that Terraform speaks", hint="Write for example ?protocols=6.0.")
    return tuple(sorted(set(text.split(","))))
