"""Take the body of an upload: bounded, hashed, and what its headers say of it."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from fac_registry.content import check_content
from fac_registry.errors import RequestError, TooLargeError

if TYPE_CHECKING:
    from starlette.requests import Request

CONTENT_DIGEST = re.compile(r"(?:.*,\s*)?sha-256=:([A-Za-z0-9+/=]+):.*")
BATCH = 1024 * 1024
ARCHIVES = frozenset(
    f"application/{name}" for name in ("octet-stream", "gzip", "x-gzip", "tar+gzip", "x-tar", "x-gtar", "x-tgz", "zip", "x-zip-compressed")
)


@dataclass(frozen=True)
class Receiver:
    """Takes bodies of at most ``most`` bytes, of some ``kinds``; ``hint`` is for who sends others."""

    most: int
    kinds: frozenset[str] = ARCHIVES
    hint: str = "Send the archive itself, for example with `curl -T module.tar.gz`."
    less: str = "Leave out what the module does not need."

    def check_headers(self, request: Request) -> None:
        """Raise `RequestError` when the declared length is too large, or what is declared is of another kind."""
        check_content(request, self.kinds, self.hint)
        length = request.headers.get("content-length", "")
        if length.isdigit() and int(length) > self.most:
            raise self._too_large()

    def _too_large(self) -> TooLargeError:
        return TooLargeError(f"the upload is larger than {self.most} bytes", hint=self.less)

    async def receive(self, request: Request, upload: BinaryIO) -> tuple[str, int]:
        """Write the body to a file; return its SHA-256 and its bytes. Raise `RequestError` when it is not what its headers say."""
        digest, total, batch = hashlib.sha256(), 0, bytearray()
        async for chunk in request.stream():
            total += len(chunk)
            if total > self.most:
                raise self._too_large()
            batch += chunk
            if len(batch) >= BATCH:
                await asyncio.to_thread(_write, upload, bytes(batch), digest)
                batch.clear()
        await asyncio.to_thread(_write, upload, bytes(batch), digest)
        _check_digest(request.headers.get("content-digest"), digest.digest())
        return digest.hexdigest(), total


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
