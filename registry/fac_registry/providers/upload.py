"""Publish a provider over HTTP: ``PUT /v1/providers/<namespace>/<type>/<version>/<os>/<arch>`` with the zip as the body.

Needs a token of scope publish. ``?protocols=5.0,6.0`` says which plugin protocols it speaks (5.0 without).
Answers as uploads of modules do.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from starlette.responses import JSONResponse
from starlette.routing import Route

from fac_registry.audit import Actor
from fac_registry.errors import RequestError
from fac_registry.modules.repository import Publishing
from fac_registry.modules.version import Version
from fac_registry.providers.address import Platform, ProviderAddress
from fac_registry.providers.protocol import PROVIDER
from fac_registry.providers.repository import Package
from fac_registry.tokens import Scope

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.requests import Request

    from fac_registry.modules.receive import Receiver
    from fac_registry.providers.reader import ProviderReader
    from fac_registry.providers.repository import ProviderRepository
    from fac_registry.tokens.guard import Guard

# Terraform takes plugin protocols from 5 to below 7 (provider registry protocol, seen 2026-11-28).
PROTOCOLS = re.compile(r"[56]\.[0-9]{1,3}(,[56]\.[0-9]{1,3}){0,7}")


@dataclass(frozen=True)
class ProviderUploads:
    """The publishing route."""

    repository: ProviderRepository
    reader: ProviderReader
    receiver: Receiver
    guard: Guard
    scratch: Path

    @property
    def routes(self) -> list[Route]:
        """The one route."""
        return [Route(PROVIDER + "/{version}/{os}/{arch}", self.put, methods=["PUT"])]

    async def put(self, request: Request) -> JSONResponse:
        """Take the zip of one platform."""
        parts = request.path_params
        try:
            address, version = ProviderAddress(parts["namespace"], parts["type"]), Version(parts["version"])
            platform, protocols = Platform(parts["os"], parts["arch"]), _protocols(request)
            grant = await self.guard.require(request, address.namespace, Scope.PUBLISH)
            self.receiver.check_length(request)
        except RequestError:
            await self.receiver.drain(request)
            raise
        token = grant.token if grant else None
        by = Publishing(Actor.token(token or "", request.state.request_id), token)
        with tempfile.TemporaryFile(dir=self.scratch) as upload:
            digest, size = await self.receiver.receive(request, upload)
            h1 = await self.reader.h1(upload, address.type)
            await asyncio.to_thread(self._keep, digest, upload)
            published, new = await self.repository.add(address, version, Package(platform, digest, h1, size), protocols, by)
        answer = {"address": str(address), "version": version.text, "platform": str(platform), "digest": f"sha256:{digest}", "new": new}
        return JSONResponse(answer | {"platforms": [str(one.platform) for one in published.packages]}, 201 if new else 200)

    def _keep(self, digest: str, upload: BinaryIO) -> None:
        upload.seek(0)
        self.repository.storage.put(digest, upload)


def _protocols(request: Request) -> tuple[str, ...]:
    text = request.query_params.get("protocols", "5.0")
    if not PROTOCOLS.fullmatch(text):
        raise RequestError("protocols names no plugin protocols that Terraform speaks", hint="Write for example ?protocols=6.0.")
    return tuple(sorted(set(text.split(","))))
