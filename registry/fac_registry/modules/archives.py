"""Hand out archives to whoever holds a good link."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from fac_registry.cached_response import matches
from fac_registry.errors import GoneError, LinkExpiredError
from fac_registry.openapi import ARCHIVE, operation
from fac_registry.ranges import UnsatisfiableError, wanted
from fac_registry.repeats import before, only_while, repeatable
from fac_registry.ttl_cache import TtlCache

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from starlette.requests import Request

    from fac_registry.links import Links
    from fac_registry.modules.repository import ModuleRepository
    from fac_registry.storage import Storage
    from fac_registry.tokens.guard import Guard

CHUNK = 256 * 1024
KINDS = {".gz": "application/gzip", ".zip": "application/zip", "SUMS": "text/plain"}
ANYTHING = "application/octet-stream"


@dataclass(frozen=True)
class Archives:
    """Serves blobs by signed path, from the storage itself where it can; ``withdrawn`` tells the digests that are given to nobody."""

    storage: Storage
    links: Links
    repository: ModuleRepository
    guard: Guard
    withdrawn: Callable[[], Awaitable[frozenset[str]]]
    freshness: float
    _revoked: TtlCache[None, frozenset[str]] = field(init=False)
    # Terraform asks twice for each archive, and everybody who runs the same code asks for the same ones.
    _small: TtlCache[str, bytes | None] = field(init=False)
    _named: TtlCache[str, frozenset[str]] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_revoked", TtlCache(self.freshness))
        object.__setattr__(self, "_named", TtlCache(self.freshness, size=lambda names: sum(map(len, names))))
        object.__setattr__(self, "_small", TtlCache(self.freshness, size=lambda content: len(content or b"")))

    def forget(self) -> None:
        """Ask anew what was revoked."""
        self._revoked.forget(None)

    @property
    def routes(self) -> list[Route]:
        """The one route, for GET and HEAD."""
        return [Route("/v1/archives/{digest}/{expires}/{signature}/{filename}", self.get)]

    @operation(answers={200: ARCHIVE, 206: ARCHIVE, 302: None, 304: None, 416: None})
    async def get(self, request: Request) -> Response:
        """Answer with the archive; its bytes never change."""
        digest, filename = request.path_params["digest"], request.path_params["filename"]
        await self._check(request, digest, filename)
        if digest in await self._revoked.get(None, self.withdrawn):
            raise GoneError("what is in this archive was revoked", hint="The page of its version says why.")
        # What anybody may read, a cache in front may give to all; the rest is for who was given the link.
        whose = "public" if await self._open_to_all(digest) else "private"
        headers = {"etag": f'"{digest}"', "cache-control": f"{whose}, max-age={self.links.lifetime}, immutable"}
        if matches(request.headers.get("if-none-match", ""), headers["etag"]):
            return Response(status_code=304, headers=headers)
        small = await self._small.get(digest, partial(asyncio.to_thread, self._read, digest))
        found = (len(small), small) if small is not None else await asyncio.to_thread(self._open, digest, request.method)
        if isinstance(found, str):
            return RedirectResponse(found, 302)
        size, whole = found
        headers["accept-ranges"] = "bytes"
        try:
            part = _part(request, size, headers["etag"])
        except UnsatisfiableError:
            _close(whole)
            return Response(status_code=416, headers={**headers, "content-range": f"bytes */{size}"})
        start, stop = part or (0, size)
        headers["content-length"] = str(stop - start)
        if part:
            headers["content-range"] = f"bytes {start}-{stop - 1}/{size}"
        status = 206 if part else 200
        kind = next((kind for end, kind in KINDS.items() if filename.endswith(end)), ANYTHING)
        if request.method == "HEAD" or isinstance(whole, bytes):
            _close(whole)
            content = b"" if request.method == "HEAD" or not isinstance(whole, bytes) else whole[start:stop]
            return Response(content, status, headers=headers, media_type=kind)
        return StreamingResponse(_chunks(whole, start, stop), status, headers=headers, media_type=kind)

    async def _check(self, request: Request, digest: str, filename: str) -> None:
        """Raise `LinkExpiredError` unless the link is good, or a token (Bearer, or Basic of a netrc) may read a module of the archive."""
        try:
            self.links.check(digest, request.path_params["expires"], request.path_params["signature"], filename)
        except LinkExpiredError:
            grant = await self.guard.grant(request)
            if grant is None or not any(grant.reaches(namespace) for namespace in await self.repository.namespaces_of(digest)):
                raise
            return
        repeatable()
        only_while(before(int(request.path_params["expires"])))

    async def _open_to_all(self, digest: str) -> bool:
        names = await self._named.get(digest, lambda: self.repository.namespaces_of(digest))
        return any([await self.guard.public(name) for name in names])

    def _read(self, digest: str) -> bytes | None:
        """Return what is in a small archive, None for a large one and where the storage gives it itself."""
        if self.storage.url(digest, self.links.lifetime) is not None:
            return None
        with self.storage.open(digest) as stream:
            content = stream.read(CHUNK + 1)
        return content if len(content) <= CHUNK else None

    def _open(self, digest: str, method: str) -> str | tuple[int, BinaryIO]:
        """Return where the storage gives the archive itself, or its size and content."""
        # A bucket's signed address is good for the method alone that it was signed for.
        elsewhere = None if method == "HEAD" else self.storage.url(digest, self.links.lifetime)
        if elsewhere is not None:
            return elsewhere
        stream = self.storage.open(digest)
        return stream.seek(0, 2), stream


def _part(request: Request, size: int, etag: str) -> tuple[int, int] | None:
    """Return the part that is asked for; a client whose part is of something else gets the whole."""
    condition = request.headers.get("if-range", etag)
    return wanted(request.headers.get("range", ""), size) if condition == etag else None


def _close(content: bytes | BinaryIO) -> None:
    if not isinstance(content, bytes):
        content.close()


async def _chunks(stream: BinaryIO, start: int, stop: int) -> AsyncIterator[bytes]:
    try:
        await asyncio.to_thread(stream.seek, start)
        while start < stop and (chunk := await asyncio.to_thread(stream.read, min(CHUNK, stop - start))):
            start += len(chunk)
            yield chunk
    finally:
        stream.close()
