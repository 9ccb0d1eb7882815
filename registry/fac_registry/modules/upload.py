"""Publish over HTTP: ``PUT /v1/modules/<namespace>/<name>/<system>/<version>`` with the archive (tar.gz or zip) as the body.

Needs a token of scope publish. Answers 201 when the version is new, 200 when it stands there with the same content, 409 when with
other content, and otherwise a problem document (RFC 9457): 400 address or version, 401 or 403 token, 413 limit, 422 archive.
A ``Content-Digest: sha-256=:<base64>:`` header (RFC 9530) is checked when given, so a cut-off upload is never published.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from starlette.responses import JSONResponse
from starlette.routing import Route

from fac_registry.audit import Actor
from fac_registry.errors import RequestError, TooLargeError
from fac_registry.modules.protocol import MODULE, address_of
from fac_registry.modules.repository import Publishing
from fac_registry.modules.version import Version
from fac_registry.tokens import Scope

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from starlette.requests import Request

    from fac_registry.address import Address
    from fac_registry.archive.limits import Limits
    from fac_registry.modules.publish import Publisher
    from fac_registry.tokens.guard import Guard

CONTENT_DIGEST = re.compile(r"(?:.*,\s*)?sha-256=:([A-Za-z0-9+/=]+):.*")
BATCH = 1024 * 1024


@dataclass(frozen=True)
class Uploads:
    """The publishing route; ``changed`` is told which module has a new version."""

    publisher: Publisher
    guard: Guard
    limits: Limits
    scratch: Path
    changed: Callable[[Address], None]

    @property
    def routes(self) -> list[Route]:
        """The one route."""
        return [Route(MODULE + "/{version}", self.put, methods=["PUT"])]

    async def put(self, request: Request) -> JSONResponse:
        """Take an upload."""
        try:
            address, version = address_of(request), Version(request.path_params["version"])
            grant = await self.guard.require(request, address.namespace, Scope.PUBLISH)
            self._check_length(request)
        except RequestError:
            await self._drain(request)
            raise
        with tempfile.TemporaryFile(dir=self.scratch) as upload:
            await self._receive(request, upload)
            token = grant.token if grant else None
            by = Publishing(Actor.token(token or "", request.state.request_id), token)
            published, new = await self.publisher.publish(address, version, upload, by)
        self.changed(address)
        answer = {"address": str(address), "version": version.text, "digest": f"sha256:{published.digest}", "new": new}
        return JSONResponse(answer, 201 if new else 200)

    def _check_length(self, request: Request) -> None:
        length = request.headers.get("content-length", "")
        if length.isdigit() and int(length) > self.limits.upload:
            raise self._too_large()

    def _too_large(self) -> TooLargeError:
        return TooLargeError(f"the upload is larger than {self.limits.upload} bytes", hint="Leave out what the module does not need.")

    async def _drain(self, request: Request) -> None:
        # A client that waits for "100 Continue" has sent nothing, and is spared it.
        if request.headers.get("expect", "").lower() == "100-continue":
            return
        # One that is still sending would see a broken connection instead of the answer.
        total = 0
        async for chunk in request.stream():
            total += len(chunk)
            if total > self.limits.upload:
                return

    async def _receive(self, request: Request, upload: BinaryIO) -> None:
        digest, total, batch = hashlib.sha256(), 0, bytearray()
        async for chunk in request.stream():
            total += len(chunk)
            if total > self.limits.upload:
                raise self._too_large()
            batch += chunk
            if len(batch) >= BATCH:
                await asyncio.to_thread(_write, upload, bytes(batch), digest)
                batch.clear()
        await asyncio.to_thread(_write, upload, bytes(batch), digest)
        _check_digest(request.headers.get("content-digest"), digest.digest())


def _write(upload: BinaryIO, data: bytes, digest: hashlib._Hash) -> None:
    digest.update(data)
    upload.write(data)


def _check_digest(header: str | None, digest: bytes) -> None:
    """Raise `RequestError` unless the upload is what RFC 9530 says of it; a header that says nothing we can check is refused too."""
    if header is None:
        return
    match = CONTENT_DIGEST.fullmatch(header)
    if match is None:
        raise RequestError("the Content-Digest names no sha-256", hint="Write sha-256=:BASE64:, or leave the header out.")
    if match[1] != base64.b64encode(digest).decode():
        raise RequestError("the upload is not what its Content-Digest says", hint="Send it again.")
