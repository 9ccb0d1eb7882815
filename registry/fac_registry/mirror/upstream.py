"""Ask another registry: over TLS, at addresses that may be asked, bounded in bytes and seconds, and with no token of ours."""

from __future__ import annotations

import asyncio
import hashlib
import io
import logging
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, TypeVar

import msgspec
import urllib3
from urllib3.util import parse_url

from fac_registry.archive.limits import MIB
from fac_registry.errors import NotFoundError, RequestError, UpstreamError
from fac_registry.outside.https import CONNECT, pools

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_registry.mirror.told import Told
    from fac_registry.outside.addresses import Addresses

LOG = logging.getLogger(__name__)
THREADS, PIECE = 4, 256 * 1024
SECONDS, SECONDS_OF_A_PACKAGE = 20.0, 840.0
MOST_JSON = 8 * MIB
"""A list of all versions with all platforms takes a megabyte where there are many (registry.terraform.io, hashicorp/aws, 2026-11)."""
OK, NOT_FOUND = 200, 404
HEADERS = {"accept": "application/json", "accept-encoding": "identity", "user-agent": "fac-registry"}
PACKAGE_HEADERS = {**HEADERS, "accept": "*/*"}
# How long a server wants us to wait is its own wish.
RETRIES = urllib3.Retry(4, connect=1, read=1, redirect=3, status=0, other=0, respect_retry_after_header=False)
Result = TypeVar("Result")


class _Pool(urllib3.PoolManager):
    """Knows https alone, wherever a redirect leads."""

    def __init__(self, addresses: Addresses) -> None:
        timeout = urllib3.Timeout(connect=CONNECT, read=SECONDS)
        super().__init__(retries=RETRIES, timeout=timeout, maxsize=THREADS, cert_reqs="CERT_REQUIRED")
        self.pool_classes_by_scheme = pools(addresses)

    def urlopen(self, method: str, url: str, redirect: bool = True, **more: Any) -> urllib3.BaseHTTPResponse:  # type: ignore[override]  # noqa: ANN401, FBT001, FBT002 - urllib3's own
        """Ask; redirects come by here too."""
        if parse_url(url).scheme != "https":
            raise UpstreamError("the other registry leads to an address without TLS")
        return super().urlopen(method, url, redirect, **more)


class _Bounds(NamedTuple):
    """Bytes and seconds that an answer may take."""

    most: int
    seconds: float


class Upstream:
    """Asks from a few threads of its own, so that a registry that hangs holds up nothing but its own mirror."""

    def __init__(self, addresses: Addresses, seconds: float = SECONDS) -> None:
        self._pool, self._seconds = _Pool(addresses), seconds
        self._threads = ThreadPoolExecutor(THREADS, "mirror")

    async def read(self, url: str, kind: type[Told]) -> Told:
        """Return what a registry tells at an address; raise `NotFoundError`, or `UpstreamError` for what is no such answer."""
        try:
            return msgspec.json.decode(await self.content(url, MOST_JSON), type=kind)
        except msgspec.DecodeError as error:
            raise UpstreamError(f"{_host(url)} does not answer as a registry of providers does") from error

    async def content(self, url: str, most: int) -> bytes:
        """Return what is at an address."""
        out = io.BytesIO()
        await self._run(partial(self._get, url, out, _Bounds(most, self._seconds), HEADERS), 2 * self._seconds)
        return out.getvalue()

    async def download(self, url: str, out: BinaryIO, most: int) -> tuple[str, int]:
        """Write what is at an address to a file; return its SHA-256 and its bytes."""
        bounds = _Bounds(most, SECONDS_OF_A_PACKAGE)
        return await self._run(partial(self._get, url, out, bounds, PACKAGE_HEADERS), SECONDS_OF_A_PACKAGE)

    def close(self) -> None:
        """Wait for nothing that is still being asked."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._pool.clear()

    async def _run(self, ask: Callable[[], Result], seconds: float) -> Result:
        try:
            # Waiting for a thread counts as well.
            async with asyncio.timeout(seconds):
                return await asyncio.get_running_loop().run_in_executor(self._threads, ask)
        except (NotFoundError, UpstreamError):
            raise
        except RequestError as error:  # where a name leads is nothing that a client is told
            LOG.warning("another registry may not be asked", extra={"fields": {"reason": error.message}})
            raise UpstreamError("the other registry is at an address that this one may not ask") from error
        except (urllib3.exceptions.HTTPError, TimeoutError) as error:
            raise UpstreamError(f"the other registry does not answer: {type(error).__name__}") from error

    def _get(self, url: str, out: BinaryIO, bounds: _Bounds, headers: dict[str, str]) -> tuple[str, int]:
        deadline = time.monotonic() + bounds.seconds
        response = self._pool.request("GET", url, headers=headers, preload_content=False)
        try:
            if response.status == NOT_FOUND:
                raise NotFoundError(f"{_host(url)} has no such provider")
            if response.status != OK:
                raise UpstreamError(f"{_host(url)} answers with status {response.status}")
            return _read(response, out, bounds.most, deadline)
        finally:
            # What was not read to its end is not used again.
            response.close()


def _read(response: urllib3.BaseHTTPResponse, out: BinaryIO, most: int, deadline: float) -> tuple[str, int]:
    digest, total = hashlib.sha256(), 0
    while piece := response.read1(PIECE, decode_content=False):
        total += len(piece)
        if total > most:
            raise UpstreamError(f"an answer of the other registry is longer than {most} bytes")
        if time.monotonic() > deadline:
            raise TimeoutError
        digest.update(piece)
        out.write(piece)
    return digest.hexdigest(), total


def _host(url: str) -> str:
    return str(parse_url(url).host)
