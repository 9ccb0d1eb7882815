"""Ask an identity provider over HTTP: bounded in time and bytes, and following nowhere.

Its answers decide who somebody is, so they come over TLS; plain HTTP is taken on this machine alone.
"""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import urllib3

from fac_registry.errors import IdentityProviderError
from fac_registry.secure_address import secure

if TYPE_CHECKING:
    from collections.abc import Mapping

THREADS, PIECE, CONNECT_SECONDS = 4, 16 * 1024, 5
REDIRECT = 3
HEADERS = {"accept": "application/json", "accept-encoding": "identity", "user-agent": "fac-registry"}


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: a GET, or a POST where there are ``fields`` of a form."""

    url: str
    fields: Mapping[str, str] | None = None
    headers: Mapping[str, str] | None = None


class Fetcher:
    """Asks from a few threads of its own, so that a provider that hangs holds up nothing but signing in."""

    def __init__(self, seconds: float = 10, most: int = 512 * 1024) -> None:
        self._seconds, self._most = seconds, most
        self._pool = urllib3.PoolManager(retries=False, maxsize=THREADS, timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=seconds))
        self._threads = ThreadPoolExecutor(THREADS, "identity-provider")

    async def ask(self, request: Request) -> tuple[int, bytes]:
        """Return status and body; raise `IdentityProviderError` for what is no answer, too long, too slow or leads elsewhere."""
        if not secure(request.url):
            raise IdentityProviderError(f"the identity provider's address {request.url[:200]!r} is no https address")
        loop = asyncio.get_running_loop()
        try:
            # Waiting for a thread counts as well.
            async with asyncio.timeout(2 * self._seconds):
                status, body = await loop.run_in_executor(self._threads, self._ask, request)
        except (urllib3.exceptions.HTTPError, OSError) as error:  # a timeout is an OSError
            raise IdentityProviderError(f"the identity provider does not answer: {type(error).__name__}") from error
        if status // 100 == REDIRECT:
            raise IdentityProviderError("the identity provider answers with a redirect, which is not followed")
        return status, body

    def close(self) -> None:
        """Wait for nothing that is still being asked."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._pool.clear()

    def _ask(self, request: Request) -> tuple[int, bytes]:
        deadline = time.monotonic() + self._seconds
        headers, body = {**HEADERS, **(request.headers or {})}, None
        if request.fields is not None:
            headers["content-type"], body = "application/x-www-form-urlencoded", urlencode(request.fields)
        method = "GET" if body is None else "POST"
        response = self._pool.request(method, request.url, body=body, headers=headers, redirect=False, preload_content=False)
        try:
            return response.status, self._read(response, deadline)
        finally:
            # What was not read to its end is not used again.
            response.close()

    def _read(self, response: urllib3.BaseHTTPResponse, deadline: float) -> bytes:
        body = bytearray()
        while piece := response.read1(PIECE, decode_content=False):
            body += piece
            if len(body) > self._most:
                raise IdentityProviderError(f"the identity provider's answer is longer than {self._most} bytes")
            if time.monotonic() > deadline:
                raise TimeoutError
        return bytes(body)
