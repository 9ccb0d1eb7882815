"""Publish over HTTP: ``PUT /v1/modules/<namespace>/<name>/<system>/<version>`` with the archive (tar.gz or zip) as the body.

Needs a token of scope publish. Answers 201 when the version is new, 200 when it stands there with the same content, 409 when with
other content, and otherwise a problem document (RFC 9457): 400 address or version, 401 or 403 token, 413 limit, 422 archive.
A ``Content-Digest: sha-256=:<base64>:`` header (RFC 9530) is checked when given, so a cut-off upload is never published.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.responses import JSONResponse
from starlette.routing import Route

from fac_registry.modules.answers import PublishedModule
from fac_registry.modules.protocol import MODULE, address_of
from fac_registry.modules.version import Version
from fac_registry.openapi import UPLOAD, operation

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from fac_registry.address import Address
    from fac_registry.modules.publish import Publisher
    from fac_registry.uploads import Uploads


@dataclass(frozen=True)
class ModuleUploads:
    """The publishing route; ``changed`` is told which module has a new version."""

    publisher: Publisher
    uploads: Uploads
    changed: Callable[[Address], None]

    @property
    def routes(self) -> list[Route]:
        """The one route."""
        return [Route(MODULE + "/{version}", self.put, methods=["PUT"])]

    @operation(answers={200: PublishedModule, 201: PublishedModule}, scope="publish", body=UPLOAD)
    async def put(self, request: Request) -> JSONResponse:
        """Take an upload."""
        async with self.uploads.take(request, _named) as upload:
            address, version = upload.named
            published, new = await self.publisher.publish(address, version, upload.content, upload.by)
        self.changed(address)
        answer = {"address": str(address), "version": version.text, "digest": f"sha256:{published.digest}", "new": new}
        return JSONResponse(answer | {"state": published.status.state}, 201 if new else 200)


def _named(request: Request) -> tuple[str, tuple[Address, Version]]:
    address = address_of(request)
    return str(address), (address, Version(request.path_params["version"]))
