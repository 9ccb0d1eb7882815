"""Hand out archives to whoever holds a good link."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from fac_registry.cached_response import matches

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request

    from fac_registry.links import Links
    from fac_registry.storage import Storage

CHUNK = 256 * 1024
GZIP = "application/gzip"


@dataclass(frozen=True)
class Archives:
    """Serves blobs by signed path, from the storage itself where it can."""

    storage: Storage
    links: Links

    @property
    def routes(self) -> list[Route]:
        """The one route, for GET and HEAD."""
        return [Route("/v1/archives/{digest}/{expires}/{signature}/{filename}", self.get)]

    async def get(self, request: Request) -> Response:
        """Answer with the archive; its bytes never change."""
        digest, filename = request.path_params["digest"], request.path_params["filename"]
        self.links.check(digest, request.path_params["expires"], request.path_params["signature"], filename)
        headers = {"etag": f'"{digest}"', "cache-control": f"private, max-age={self.links.lifetime}, immutable"}
        if matches(request.headers.get("if-none-match", ""), headers["etag"]):
            return Response(status_code=304, headers=headers)
        found = await asyncio.to_thread(self._open, digest)
        if isinstance(found, str):
            return RedirectResponse(found, 302)
        size, first, rest = found
        headers["content-length"] = str(size)
        if request.method == "HEAD" or rest is None:
            if rest is not None:
                rest.close()
            return Response(b"" if request.method == "HEAD" else first, headers=headers, media_type=GZIP)
        return StreamingResponse(_chunks(first, rest), headers=headers, media_type=GZIP)

    def _open(self, digest: str) -> str | tuple[int, bytes, BinaryIO | None]:
        elsewhere = self.storage.url(digest, self.links.lifetime)
        if elsewhere is not None:
            return elsewhere
        stream = self.storage.open(digest)
        size = stream.seek(0, 2)
        stream.seek(0)
        first = stream.read(CHUNK)
        if size <= CHUNK:
            stream.close()
            return size, first, None
        return size, first, stream


async def _chunks(first: bytes, rest: BinaryIO) -> AsyncIterator[bytes]:
    try:
        yield first
        while chunk := await asyncio.to_thread(rest.read, CHUNK):
            yield chunk
    finally:
        rest.close()
